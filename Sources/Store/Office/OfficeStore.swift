package import Campaign

/// One office as whoever shows it or records in it asks for it, whatever it is kept in.
///
/// What is read is as of the last look and costs nothing; what is recorded has one order for all who
/// hold the office open, and its numbers have no gaps.
package protocol OfficeStore: AnyObject {
  /// Where it is kept, as one opens it.
  var path: String { get }
  var description: StoreDescription { get }
  var zone: OfficeZone { get }
  /// The login under which this process records.
  var login: String { get }
  /// Why nothing can be recorded; none where it can.
  var readOnly: ReadOnlyReason? { get }

  // MARK: The office as of the last look

  var plans: [PlanFile] { get }
  /// The schools it began with; changes are facts.
  var roster: Roster { get }
  /// All facts.
  var ledger: Ledger { get }
  /// What was found wrong so far; `verify` looks at everything.
  var damages: [Damage] { get }
  /// The office's own days off, as their document says them.
  func holidays() throws(StoreError) -> [UInt8]?

  // MARK: News

  /// How to hear that there may be more. What changed before it was first asked for goes unannounced,
  /// so look once after it.
  var hearing: Hearing { get }
  /// Takes in what others recorded since; true where anything changed.
  func refresh() throws(StoreError) -> Bool

  // MARK: Recording

  /// Records facts made from the newest state, while nobody else can record; where none are made,
  /// nothing is written.
  ///
  /// They may be asked for again where somebody else was quicker. `onProgress` is told how many of
  /// the facts of a large commit are kept so far, and of how many.
  func commit(
    _ request: CommitRequest, onProgress: (Int, Int) -> Void, _ make: (Ledger) -> [Fact]
  ) throws(StoreError) -> Receipt

  /// Records that the owner has looked at what is gone and answers for what was brought in; nothing
  /// where there is nothing of the kind.
  func accept(author: String, at: Int64, on day: Day) throws(StoreError) -> Receipt

  // MARK: Reminding

  /// Keeps reminding to one process at a time: a second one would take what the first is about to
  /// tell for what a crash left behind. None where somebody else has the turn.
  func takeReminderTurn() throws(StoreError) -> ReminderTurn?

  // MARK: Upkeep

  /// Reads everything anew and says what is wrong.
  func verify() throws(StoreError) -> [Damage]
  /// Keeps a copy of all that is recorded up to now, which is there whole or not at all.
  func backup(to file: String, at: Int64) throws(StoreError)
}

extension OfficeStore {
  /// Whether the list of schools is the one that the records tell of.
  package var isRosterOnRecord: Bool {
    !damages.contains { damage in
      let isOfRecord =
        switch damage.kind {
        case .documentMissing, .documentChanged, .documentUnknown: true
        default: false
        }
      return isOfRecord && damage.path == Layout.roster
    }
  }
}

/// How one hears that a store may have more.
package enum Hearing: Equatable, Sendable {
  /// The system wakes whoever waits for this beside the keyboard.
  case woken(by: Waking)
  /// Nobody tells: look this often, in milliseconds.
  case asking(every: Int)
}

/// What the system can be asked to wait for; only waiting is anybody's but the store's.
package struct Waking: Hashable, Sendable {
  package let descriptor: Int32
}
