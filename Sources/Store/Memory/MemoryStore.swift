package import Campaign

/// An office that is kept in memory, as one of those who hold it open sees it.
package final class MemoryStore: OfficeStore {
  package let path: String
  package let login: String
  package let zone: OfficeZone
  package let readOnly: ReadOnlyReason?
  package private(set) var ledger = Ledger()
  package private(set) var plans: [PlanFile] = []
  package private(set) var roster = Roster()
  package private(set) var damages: [Damage] = []
  private let office: MemoryOffice
  private let keep: (String) -> Void

  /// `keep` puts a copy of the office aside under a name.
  init(
    _ path: String, _ office: MemoryOffice, login: String, zone: OfficeZone,
    readOnly: ReadOnlyReason?, keep: @escaping (String) -> Void
  ) {
    self.path = path
    self.office = office
    self.login = login
    self.zone = zone
    self.readOnly = readOnly
    self.keep = keep
    takeIn()
  }

  package var description: StoreDescription { office.description }
  package func holidays() throws(StoreError) -> [UInt8]? { office.holidays }

  package var hearing: Hearing { .asking(every: 1000) }

  package func refresh() throws(StoreError) -> Bool { takeIn() }

  @discardableResult
  private func takeIn() -> Bool {
    let isNewer =
      ledger.commitCount != office.ledger.commitCount || plans != office.plans
      || roster != office.roster
      || damages != office.damages
    ledger = office.ledger
    (plans, roster, damages) = (office.plans, office.roster, office.damages)
    return isNewer
  }

  package func commit(
    _ request: CommitRequest, onProgress: (Int, Int) -> Void, _ make: (Ledger) -> [Fact]
  ) throws(StoreError) -> Receipt {
    if let readOnly { throw .readOnly(readOnly, path: path) }
    if case .plan(let plan, _) = request.document { try plan.holdName() }
    if office.isHeld { throw .busy(nil) }
    office.isHeld = true
    defer { office.isHeld = false }
    takeIn()
    if case .plan(let plan, let replacing) = request.document {
      try plan.holdFree(among: plans.map { Layout.plan($0.id) }, replacing: replacing)
    }
    let facts = make(ledger)
    guard !facts.isEmpty else { return .nothing }
    let author = request.author.isEmpty ? login : request.author
    let conflicts = ledger.conflicts(facts, by: author, seen: request.seen)
    let header = CommitHeader(
      sequence: ledger.lastSequence + 1, at: request.at, author: author, login: login)
    let allotted = facts.allotted(in: header.sequence)
    let parting = PersonalParting(allotted, salt: { HexDigits.text(.random(in: 0 ... .max)) })
    office.personal.add(parting.lines)
    office.ledger.append(header, parting.facts)
    office.personal.blot(parting.blotted)
    switch request.document {
    case nil: break
    case .plan(let plan, _): office.put(plan)
    case .roster: office.recordedRoster = office.roster
    }
    takeIn()
    onProgress(facts.count, facts.count)
    return Receipt(sequence: header.sequence, facts: allotted, conflicts: conflicts)
  }

  package func accept(author: String, at: Int64, on day: Day) throws(StoreError) -> Receipt {
    guard login == office.owner else { throw .notTheOwner(path: path) }
    // No number of these is ever gone.
    return .nothing
  }

  package func takeReminderTurn() throws(StoreError) -> ReminderTurn? {
    if office.isReminding { return nil }
    office.isReminding = true
    return ReminderTurn { [office] in office.isReminding = false }
  }

  package func verify() throws(StoreError) -> [Damage] {
    takeIn()
    return damages
  }

  package func backup(to file: String, at: Int64) throws(StoreError) {
    takeIn()
    keep(file)
  }
}
