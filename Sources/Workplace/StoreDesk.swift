package import Campaign
import Dashboard
package import Store
import Writing

/// The store behind a dashboard, with the office as it was last seen.
package final class StoreDesk {
  package let store: any OfficeStore
  package private(set) var office: Office
  private var knownPlans: [PlanFile]
  private var knownRoster: Roster
  private var knownEntries: Int
  /// Of the plans that do not read or are no longer there.
  private var lost: [Flaw]
  /// The newest entry that was ever seen.
  private var newest: Int64
  /// Why the store could not be looked at, for as long as that lasts.
  private var trouble: StoreError?

  package init(_ store: any OfficeStore) throws(OfficeFault) {
    self.store = store
    // From here on changes are told of, so that the first look misses none.
    _ = store.hearing
    let (documents, lost) = store.readableDocuments(known: [])
    office = try Office(store, documents)
    self.lost = lost
    newest = store.ledger.lastSequence
    knownPlans = store.plans
    knownRoster = store.roster
    knownEntries = store.ledger.entryCount
    office.flaws = flaws
  }

  /// What wakes whoever waits for colleagues' entries.
  package var watched: [Int32] {
    if case .woken(let waking) = store.hearing { [waking.descriptor] } else { [] }
  }

  /// How often to look, in milliseconds; none where the system tells. What could not be looked at is
  /// looked at again, for nobody may tell when things are better.
  package var interval: Int? {
    switch store.hearing {
    case .woken: trouble == nil ? nil : StoreDesk.troubledInterval
    case .asking(let interval): interval
    }
  }

  private static let troubledInterval = 1000

  func readOnlyReason(_ language: Language) -> String? {
    store.readOnly.map { StoreError.readOnly($0, path: store.path).message(language) }
  }

  /// Takes in what is new on disk, damage included; none where nothing is.
  func look(author: String) -> (office: Office, news: [News])? {
    var isNewer = false
    do throws(StoreError) {
      isNewer = try store.refresh()
      trouble = nil
    } catch {
      trouble = error
    }
    guard isNewer || flaws != office.flaws else { return nil }
    let news = self.news(besides: author)
    takeIn()
    return (office, news)
  }

  private var flaws: [Flaw] {
    var flaws: [Flaw] = []
    func add(_ more: [Flaw]) {
      // What is said of a file twice is one thing to whoever reads it.
      for flaw in more where !flaws.contains(where: { $0.file == flaw.file }) { flaws.append(flaw) }
    }
    if let trouble { add([Flaw(trouble, store: store.path)]) }
    add(store.flaws + lost)
    if !knownRoster.schools.isEmpty, store.roster.schools.isEmpty {
      add([Flaw(gone: "roster.json", .schools)])
    }
    if store.ledger.lastSequence < newest, flaws.isEmpty {
      add([Flaw(gone: "journal", .entries(of: nil))])
    }
    return flaws
  }

  /// Records facts, and answers with the store's word on them.
  func record(
    author: String, at: Int64, _ build: (Ledger) -> [Fact]
  ) throws(StoreError) -> (receipt: Receipt, news: [News]) {
    let seen = office.ledger.lastSequence
    let receipt = try store.commit(author: author, at: at, seen: seen, build)
    let news = self.news(besides: author)
    takeIn()
    return (receipt, news)
  }

  /// Puts a plan into the store, and answers with the store's word on it.
  func add(_ plan: Plan, _ fact: Fact, author: String, at: Int64)
    throws(StoreError) -> (receipt: Receipt, news: [News])
  {
    let receipt = try store.addPlan(PlanFile(plan), facts: [fact], author: author, at: at)
    let news = self.news(besides: author)
    takeIn()
    return (receipt, news)
  }

  private func takeIn() {
    knownEntries = store.ledger.entryCount
    newest = max(newest, store.ledger.lastSequence)
    if store.plans != knownPlans || store.roster != knownRoster {
      readDocuments()
    } else {
      office.update(store.ledger)
    }
    office.flaws = flaws
  }

  /// What no longer reads, or is not there any more, leaves the office with what it knew.
  private func readDocuments() {
    let (documents, lost) = store.readableDocuments(known: office.documents)
    guard var fresh = try? Office(store, documents) else { return office.update(store.ledger) }
    self.lost = lost
    knownPlans = store.plans
    if store.roster.schools.isEmpty {
      fresh.roster = knownRoster
    } else {
      knownRoster = store.roster
    }
    office = fresh
  }

  /// Who entered how much since the last look.
  private func news(besides author: String) -> [News] {
    var news: [News] = []
    for number in knownEntries..<max(store.ledger.entryCount, knownEntries) {
      let entry = store.ledger.entry(at: number)
      // Reminders are the program's own doing, by whomever it was started, and what was done to the
      // store is no entry of the office.
      guard entry.author != author, ![.remind, .upkeep].contains(entry.cell.kind) else { continue }
      let school = entry.cell.school.isEmpty ? [] : [entry.cell.school]
      if let at = news.firstIndex(where: { $0.author == entry.author }) {
        news[at].count += 1
        news[at].schools += school
      } else {
        news.append(News(author: entry.author, count: 1, schools: school))
      }
    }
    return news
  }
}
