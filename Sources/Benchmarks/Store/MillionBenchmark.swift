import Campaign
import Glibc
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
    func seconds(_ words: [String]) throws -> Double {
      guard
        let child = FinishedChild.run(
          [OwnFolder.itself, opening, "\(facts)", temporary.path] + words)
      else { throw SystemError(.open, 0) }
      return child.seconds
    }
    // The first writes the cache.
    _ = try seconds([temporary.folder])
    let cold = try (0..<5).map { _ in try seconds([]) }.median
    let warm = try (0..<5).map { _ in try seconds([temporary.folder]) }.median
    return (cold / Double(facts), warm / Double(facts))
  }

  /// The word by which this program asks itself to open a store and no more: memory that was used
  /// before would make a second time in the same process cheaper than it is.
  static let opening = "open-once"

  /// `open-once FACTS STORE [CACHE]`
  static func open(_ words: [String]) -> Never {
    guard words.count >= 2,
      let store = try? FileEngine().open(
        words[1], StoreOpening(cacheDirectory: words.count > 2 ? words[2] : nil)),
      store.damages.isEmpty, "\(store.ledger.entryCount)" == words[0]
    else { exit(1) }
    exit(0)
  }
}
