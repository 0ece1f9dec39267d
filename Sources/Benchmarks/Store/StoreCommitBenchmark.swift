import Campaign
import Glibc
import JSON
import Store

/// What a commit of a running program costs in processor time beyond a bare write and sync of the
/// same bytes.
///
/// Each round makes one of each in turn, so that a busy moment of the machine falls on all of them.
enum StoreCommitBenchmark {
  static func run() {
    for facts in [0, 30_000, 300_000] {
      do { try measure(facts) } catch { print("failed: \(error)") }
    }
  }

  private static let rounds = 400
  /// In seconds, beyond the bare ones.
  private static let limit = 0.000_15

  private static func measure(_ facts: Int) throws {
    let temporary = try TemporaryStore(facts: facts)
    defer { temporary.remove() }
    let alone = try FileEngine().open(temporary.path)
    // A dashboard goes on showing the ledger while it records, and then takes the newer one.
    let behindScreen = try FileEngine().open(temporary.path)
    // The first commit of a process makes the journal and its names lasting; a program that runs
    // all day has done so long ago.
    for store in [alone, behindScreen] { try commit(fact(0), to: store) }
    temporary.age()
    for store in [alone, behindScreen] { _ = try store.refresh() }
    var shown = behindScreen.ledger
    let bare = open("\(temporary.folder)/bare", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    defer { close(bare) }
    var (bareTimes, aloneTimes, shownTimes): ([Double], [Double], [Double]) = ([], [], [])
    for round in 0..<rounds {
      let fact = fact(round)
      let line = RecordWriter.line(
        CommitHeader(
          sequence: alone.ledger.lastSequence + 1, at: TemporaryStore.morning, author: "Lan",
          login: alone.login), [fact], zone: alone.zone, previous: 1)
      bareTimes.append(
        Stopwatch.processor {
          _ = write(bare, line, line.count)
          fdatasync(bare)
        })
      aloneTimes.append(try Stopwatch.processor { try commit(fact, to: alone) })
      _ = try behindScreen.refresh()
      shown = behindScreen.ledger
      shownTimes.append(try Stopwatch.processor { try commit(fact, to: behindScreen) })
      shown = behindScreen.ledger
      _ = try alone.refresh()
    }
    withExtendedLifetime(shown) {}
    let base = bareTimes.median
    print("\(facts) facts: bare write + fdatasync \(base.microseconds)")
    for (name, times) in [("alone", aloneTimes), ("with the ledger on the screen", shownTimes)] {
      let more = times.median - base
      print(
        "\(facts) facts: commit \(name) \(times.median.microseconds), \(more.microseconds) more "
          + "(limit 150 µs)\(verdict(more <= limit))")
    }
  }

  private static func fact(_ number: Int) -> Fact {
    Fact(
      .result("dien-bien-province-2026", "t\(number % 20 + 1)", school: "truong-\(number % 100)"),
      .string("\(number % 90 + 10)/100"), on: FiveYears.today)
  }

  private static func commit(_ fact: Fact, to store: any OfficeStore) throws {
    _ = try store.commit([fact], author: "Lan", at: TemporaryStore.morning)
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
