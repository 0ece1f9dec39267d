import Campaign
import Canvas
import Dashboard
import Testing

/// A dashboard with a store behind it that takes every entry, so that whole sessions can be played.
struct EntryDesk: CustomTestStringConvertible {
  let testDescription = "the desk"
  var state: State
  /// What was handed to the store, commit by commit.
  private(set) var commits: [(facts: [Fact], label: String)] = []
  private(set) var drafts: [String: String] = [:]
  private(set) var others: [Effect] = []
  private(set) var keys = 0
  /// Why the store takes nothing, where it does not.
  var refusal: String?
  /// Whether the store's word is still to come.
  var isSlow = false
  private var waiting: [(effect: Effect, seen: Int64)] = []
  /// The commits that undo can take back.
  private var ids: [EntryID] = []

  init(_ state: State) { self.state = state }

  mutating func press(_ keys: Key...) { for key in keys { press(key) } }

  mutating func press(_ key: Key) {
    keys += 1
    hear(.key(key))
  }

  mutating func type(_ text: String) { for one in text { press(.character(one)) } }

  mutating func paste(_ text: String) { hear(.paste(Paste(text))) }

  mutating func hear(_ message: Message) {
    for effect in update(&state, message) { carryOut(effect) }
  }

  mutating func perform(_ effect: Effect) { carryOut(effect) }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .record(let facts, let label):
      let seen = state.office.ledger.lastSequence
      if isSlow { waiting.append((effect, seen)) } else { store(facts, label, seen) }
    case .undo(nil):
      guard let last = ids.popLast() else { return }
      store([.undo(last, on: state.today)], "undo", state.office.ledger.lastSequence)
      ids.removeLast()
    case .addPlan(let plan, let facts, let label): add(plan, facts, label)
    case .keepDraft(let draft): drafts[draft.place] = draft.text
    case .dropDraft(let place): drafts[place] = nil
    default: others.append(effect)
    }
  }

  private mutating func add(_ plan: Plan, _ facts: [Fact], _ label: String) {
    let former = state.office
    var ledger = former.ledger
    let id = append([Ledger.planAdded(plan.id, on: state.today)], by: state.author, to: &ledger)
    let office = Office(
      documents: former.documents + [PlanDocument(plan)], roster: former.roster, ledger: ledger,
      calendar: former.calendar)
    hear(.officeChanged(office, news: []))
    hear(.saved(Receipt(id: id, label: label)))
    if !facts.isEmpty { store(facts, label, ledger.lastSequence) }
  }

  /// - Parameter seen: the last entry that was on the screen when the facts were handed over.
  private mutating func store(_ facts: [Fact], _ label: String, _ seen: Int64) {
    if let refusal {
      hear(.notSaved(Refusal(facts: facts, label: label, reason: refusal)))
      return
    }
    commits.append((facts, label))
    var ledger = state.office.ledger
    let conflicts = ledger.conflicts(facts, by: state.author, seen: seen)
    let id = append(facts, by: state.author, to: &ledger)
    ids.append(id)
    var office = state.office
    office.update(ledger)
    hear(.saved(Receipt(id: id, label: label, conflicts: conflicts)))
    hear(.officeChanged(office, news: []))
  }

  /// What the store was handed while it was slow.
  mutating func storeWaiting() {
    let handed = waiting
    waiting = []
    isSlow = false
    for (effect, seen) in handed {
      if case .record(let facts, let label) = effect { store(facts, label, seen) }
    }
  }

  /// A colleague enters something; unless it is `unseen`, it shows at once.
  mutating func colleague(_ name: String, _ facts: [Fact], unseen: Bool = false) {
    var office = state.office
    var ledger = office.ledger
    append(facts, by: name, to: &ledger)
    office.update(ledger)
    hear(.officeChanged(office, news: [News(author: name, count: facts.count)]))
  }

  @discardableResult
  private func append(_ facts: [Fact], by author: String, to ledger: inout Ledger) -> EntryID {
    let sequence = ledger.lastSequence + 1
    ledger.append(
      CommitHeader(sequence: sequence, at: sequence, author: author, login: "vp"), facts)
    return EntryID(sequence: sequence)
  }

  var picture: String { render(state).text.joined(separator: "\n") }

  func shows(_ text: String) -> Bool { picture.contains(text) }
}
