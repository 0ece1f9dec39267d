import Glibc

/// `thidua status` from exec over five years of an office, beside Taskwarrior's count of as many
/// tasks.
///
/// Processor time of the whole process. The programs take turns, so that a busy moment of the
/// machine falls on all of them. The machine's own cache of the files is warm for both.
enum StoreOpenBenchmark {
  private static let facts = 30_000
  private static let rounds = 15

  private struct Runner {
    let name: String
    let command: [String]
    let environment: [String: String]
    /// Taken away before each run.
    var cache: String?
    var runs: [FinishedChild] = []

    var median: Double { runs.map(\.seconds).median }
  }

  static func run() {
    do { try measure() } catch { print("failed: \(error)") }
  }

  private static func measure() throws {
    guard let thidua = OwnFolder.program("thidua") else {
      print("thidua does not stand beside this program: build it with the same configuration")
      return
    }
    let temporary = try TemporaryStore(facts: facts)
    defer { temporary.remove() }
    print(
      "\(facts) facts in \(temporary.commits) lines of \(FiveYears.years.count) years, "
        + "\(FiveYears.authors.count) people; 100 schools, 20 targets, 3 phases a year")
    var runners = [("warm", "warm"), ("cold (no cache; it is written anew)", "cold")].map {
      name, folder in
      let cache = "\(temporary.folder)/\(folder)"
      mkdir(cache, 0o700)
      return Runner(
        name: "status, \(name)",
        command: [
          thidua, "status", "--store", temporary.path, "--as-of", FiveYears.today.iso,
        ],
        environment: [
          "PATH": "/usr/bin:/bin", "HOME": temporary.folder, "XDG_CACHE_HOME": cache,
        ], cache: folder == "cold" ? "\(cache)/thidua" : nil)
    }
    if let peer = Taskwarrior(tasks: facts, in: temporary.folder) {
      runners.append(
        Runner(name: "task count", command: peer.count, environment: peer.environment))
    } else {
      print("no Taskwarrior here (Debian: taskwarrior), so nothing to compare with")
    }
    // The first run of each fills the caches.
    for round in 0...rounds {
      for at in runners.indices {
        if let cache = runners[at].cache { TemporaryStore.remove(cache) }
        guard
          let run = FinishedChild.run(runners[at].command, environment: runners[at].environment)
        else {
          print("\(runners[at].name) does not run here")
          return
        }
        if round > 0 { runners[at].runs.append(run) }
      }
    }
    report(runners)
  }

  private static func report(_ runners: [Runner]) {
    for runner in runners {
      print(
        "\(runner.name): \(runner.median.milliseconds) of processor time (from exec to its end "
          + "\(runner.runs.map(\.wall).median.milliseconds))")
    }
    guard runners.count == 3 else { return }
    for (runner, limit) in zip(runners, [0.2, 1]) {
      let ratio = runner.median / runners[2].median
      print(
        "\(runner.name): \(ratio.rounded(to: 3)) of task count (limit \(limit))"
          + verdict(ratio <= limit))
    }
  }
}
