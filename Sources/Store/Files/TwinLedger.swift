import Campaign

/// The ledger in two copies that take turns.
///
/// Whoever shows one of them goes on showing it while the next entry goes into the other, which
/// then catches up. So recording never copies all that was ever entered, however much that is.
struct TwinLedger {
  private(set) var shown: Ledger
  /// None before the first change.
  private var spare: Ledger?

  init(_ ledger: Ledger) { shown = ledger }

  /// Lets a copy be changed and shows it from then on, also where the change came only half way.
  mutating func change<Result>(
    _ body: (inout Ledger) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    var next = spare ?? shown
    spare = nil
    next.catchUp(with: shown)
    defer { take(next) }
    return try body(&next)
  }

  private mutating func take(_ next: Ledger) {
    guard next.goesOn(from: shown) else {
      // Read anew from the first byte: the old copy has nothing to do with it.
      shown = next
      return
    }
    if next.commitCount > shown.commitCount {
      spare = shown
      shown = next
    } else {
      spare = next
    }
  }
}
