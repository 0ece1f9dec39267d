package import Campaign

/// What the program asks of whatever keeps the facts: the journal files by default, something else
/// for many offices.
package protocol Engine: AnyObject {
  /// All facts up to the last look.
  var ledger: Ledger { get }
  /// Readable as soon as there may be more; negative where only `refresh` tells.
  var changes: Int32 { get }

  /// Takes in what others recorded since; true where anything changed.
  func refresh() throws(StoreError) -> Bool

  /// Records facts given what their author had been looking at.
  func commit(_ facts: [Fact], author: String, at: Int64) throws(StoreError) -> Receipt

  /// Records facts made from the newest state, while nobody else can record.
  ///
  /// `seen` is the last sequence the author knew of; what came later from others is a conflict.
  func commit(
    author: String, at: Int64, seen: Int64?, _ build: (Ledger) -> [Fact]
  ) throws(StoreError) -> Receipt
}

/// That facts are on disk.
package struct Receipt: Equatable, Sendable {
  /// Zero where there was nothing to record.
  package var sequence: Int64
  package var facts: [Fact]
  /// Where someone else had meanwhile said something different; both stay in the log.
  package var conflicts: [Conflict]
}
