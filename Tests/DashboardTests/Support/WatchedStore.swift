import Campaign
import Store

/// A store in memory that tells what was recorded, and that can be made to take nothing.
final class WatchedStore: OfficeStore {
  private let store: any OfficeStore
  /// What was recorded here, commit by commit.
  private(set) var commits: [[Fact]] = []
  /// Why nothing is taken, where nothing is.
  var refusal: StoreError?

  init(_ store: any OfficeStore) { self.store = store }

  var path: String { store.path }
  var description: StoreDescription { store.description }
  var zone: OfficeZone { store.zone }
  var login: String { store.login }
  var readOnly: ReadOnlyReason? { store.readOnly }
  var plans: [PlanFile] { store.plans }
  var roster: Roster { store.roster }
  var ledger: Ledger { store.ledger }
  var damages: [Damage] { store.damages }
  var hearing: Hearing { store.hearing }

  func holidays() throws(StoreError) -> [UInt8]? { try store.holidays() }
  func refresh() throws(StoreError) -> Bool { try store.refresh() }
  func verify() throws(StoreError) -> [Damage] { try store.verify() }

  func takeReminderTurn() throws(StoreError) -> ReminderTurn? { try store.takeReminderTurn() }

  func backup(to file: String, at: Int64) throws(StoreError) {
    try store.backup(to: file, at: at)
  }

  func accept(author: String, at: Int64, on day: Day) throws(StoreError) -> Receipt {
    try store.accept(author: author, at: at, on: day)
  }

  func commit(
    _ request: CommitRequest, onProgress: (Int, Int) -> Void, _ make: (Ledger) -> [Fact]
  ) throws(StoreError) -> Receipt {
    if let refusal { throw refusal }
    let receipt = try store.commit(request, onProgress: onProgress, make)
    if receipt.sequence > 0 { commits.append(receipt.facts) }
    return receipt
  }
}
