import Campaign
import Dashboard
import Store
import Writing

/// The store behind a dashboard, with the office as it was last seen.
final class StoreDesk {
  let store: FileStore
  private(set) var office: Office
  private var knownPlans: [PlanFile]
  private var knownRoster: Roster
  private var knownEntries: Int

  enum Change {
    case office(Office, [News])
    case trouble(StoreError)
  }

  init(_ store: FileStore) throws(Failure) {
    self.store = store
    office = try Office(store)
    knownPlans = store.plans
    knownRoster = store.roster
    knownEntries = store.ledger.entryCount
  }

  /// The descriptors that tell of changes.
  var watched: [Int32] { store.changes >= 0 ? [store.changes] : [] }

  func readOnlyReason(_ language: Language) -> String? {
    store.readOnly.map { StoreError.readOnly($0, path: store.path).message(language) }
  }

  /// Takes in what is new on disk; none where nothing is.
  func look(author: String) -> Change? {
    do throws(StoreError) {
      guard try store.refresh() else { return nil }
    } catch {
      return .trouble(error)
    }
    let news = self.news(besides: author)
    takeIn()
    return .office(office, news)
  }

  /// Records facts, and answers with the store's word on them.
  func record(
    author: String, at: Int64, _ build: (Ledger) -> [Fact]
  ) throws(StoreError) -> (receipt: Store.Receipt, news: [News]) {
    let seen = office.ledger.lastSequence
    let receipt = try store.commit(author: author, at: at, seen: seen, build)
    let news = self.news(besides: author)
    takeIn()
    return (receipt, news)
  }

  /// Puts a plan into the store, and answers with the store's word on it.
  func add(_ plan: Plan, _ fact: Fact, author: String, at: Int64)
    throws(StoreError) -> Store.Receipt
  {
    let receipt = try store.addPlan(PlanFile(plan), facts: [fact], author: author, at: at)
    takeIn()
    return receipt
  }

  private func takeIn() {
    knownEntries = store.ledger.entryCount
    // A plan that no longer reads leaves the office as it was.
    if store.plans != knownPlans || store.roster != knownRoster, let fresh = try? Office(store) {
      office = fresh
      knownPlans = store.plans
      knownRoster = store.roster
    } else {
      office.update(store.ledger)
    }
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
