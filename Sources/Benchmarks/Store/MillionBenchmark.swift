import Campaign
import Store

/// Reading a hundred thousand, three hundred thousand and a million facts: the cost of one must not
/// grow with their number.
enum MillionBenchmark {
  static func run() {
    var first: (cold: Double, warm: Double)?
    for facts in [100_000, 300_000, 1_000_000] {
      do {
        let cost = try measure(facts)
        let base = first ?? cost
        first = base
        print(
          "\(facts) facts: read in \((cost.cold * Double(facts)).milliseconds), "
            + "\((cost.cold * 1e9).rounded(to: 0)) ns each, "
            + "\((cost.cold / base.cold).rounded(to: 2)) of the cost at 100000; from the cache "
            + "\((cost.warm * Double(facts)).milliseconds), "
            + "\((cost.warm * 1e9).rounded(to: 1)) ns each, "
            + "\((cost.warm / base.warm).rounded(to: 2)) of the cost at 100000")
      } catch {
        print("failed: \(error)")
      }
    }
  }

  /// Seconds of processor time for one fact, read from the journals and from the cache; an office
  /// with more facts has more schools.
  private static func measure(_ facts: Int) throws -> (cold: Double, warm: Double) {
    let temporary = try TemporaryStore(facts: facts, schools: facts / 300)
    defer { temporary.remove() }
    _ = try FileStore.open(temporary.path, cacheDirectory: temporary.folder)
    func best(_ cache: String?) throws -> Double {
      var best = Double.infinity
      for _ in 0..<5 {
        let seconds = try Stopwatch.processor {
          let store = try FileStore.open(temporary.path, cacheDirectory: cache)
          guard store.ledger.entryCount == facts, store.damages.isEmpty else {
            throw SystemError(.read, 0)
          }
        }
        best = min(best, seconds)
      }
      return best / Double(facts)
    }
    return (try best(nil), try best(temporary.folder))
  }
}
