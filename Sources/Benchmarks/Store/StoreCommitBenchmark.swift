import Campaign
import Glibc
import JSON
import Store

/// What a commit costs in processor time beyond a bare write and sync of the same bytes.
enum StoreCommitBenchmark {
  static func run() {
    for facts in [0, 30_000, 300_000] {
      do { try measure(facts) } catch { print("failed: \(error)") }
    }
  }

  private static func measure(_ facts: Int) throws {
    let temporary = try TemporaryStore(facts: facts)
    defer { temporary.remove() }
    let store = try FileStore.open(temporary.path)
    let bare = open("\(temporary.folder)/bare", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    defer { close(bare) }
    var (bareTimes, storeTimes, heldTimes): ([Double], [Double], [Double]) = ([], [], [])
    for round in 0..<400 {
      let fact = TemporaryStore.fact(round, 4)
      let line = RecordWriter.line(
        CommitHeader(
          sequence: store.ledger.lastSequence + 1, at: TemporaryStore.morning, author: "Lan",
          login: store.login), [fact], zone: store.zone, previous: 1)
      bareTimes.append(
        time {
          _ = write(bare, line, line.count)
          fdatasync(bare)
        })
      storeTimes.append(try time { try commit(fact, to: store) })
      // A running dashboard holds the ledger that it shows while it records.
      let shown = store.ledger
      heldTimes.append(try time { try commit(fact, to: store) })
      withExtendedLifetime(shown) {}
    }
    let (base, alone, held) = (bareTimes.median, storeTimes.median, heldTimes.median)
    print(
      "\(facts) facts: bare write + fdatasync \(base.microseconds), commit \(alone.microseconds): "
        + "\((alone - base).microseconds) more (limit 150 µs); with the ledger shown meanwhile "
        + "\((held - base).microseconds) more")
  }

  private static func commit(_ fact: Fact, to store: FileStore) throws {
    _ = try store.commit([fact], author: "Lan", at: TemporaryStore.morning)
  }

  private static func time(_ body: () throws -> Void) rethrows -> Double {
    let start = Stopwatch.now()
    try body()
    return Stopwatch.now() - start
  }
}

extension [Double] {
  /// Half of the rounds took longer: load on the machine moves it little.
  var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}

extension Double {
  var microseconds: String { "\((self * 1e6).rounded(to: 1)) µs" }
  var milliseconds: String { "\((self * 1000).rounded(to: 2)) ms" }
}
