import Campaign
import Glibc
import Store

/// What opening a store costs with and without its cache, and how that grows.
enum StoreOpenBenchmark {
  static func run() {
    for facts in [30_000, 300_000, 1_000_000] {
      do { try measure(facts) } catch { print("failed: \(error)") }
    }
  }

  private static func measure(_ facts: Int) throws {
    let temporary = try TemporaryStore(facts: facts)
    defer { temporary.remove() }
    var entries = 0
    let cold = try best { entries = try FileStore.open(temporary.path).ledger.entryCount }
    func openCached() throws -> FileStore {
      try FileStore.open(temporary.path, cacheDirectory: temporary.folder)
    }
    _ = try openCached()
    let warm = try best { entries += try openCached().ledger.entryCount }
    let perMillion = 1e6 / Double(facts)
    print(
      "\(facts) facts: cold \(cold.milliseconds) (\((cold * perMillion).milliseconds) a million), "
        + "warm \(warm.milliseconds) (\((warm * perMillion).milliseconds) a million), "
        + "\(entries) entries")
  }

  private static func best(_ body: () throws -> Void) throws -> Double {
    var best = Double.infinity
    for _ in 0..<5 {
      let start = Stopwatch.now()
      try body()
      best = min(best, Stopwatch.now() - start)
    }
    return best
  }
}
