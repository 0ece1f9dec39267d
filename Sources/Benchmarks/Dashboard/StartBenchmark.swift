import Glibc

/// From exec to the complete first screen of a district, in a real terminal, beside its peers.
///
/// Processor time, user and system, of the whole process from exec until it has painted and fallen
/// silent. The programs take turns, so that a busy moment of the machine falls on all of them.
struct StartBenchmark {
  let district: DistrictStore
  /// How many cells of its first screen the dashboard fills.
  let cells: Int

  private static let rounds = 15
  /// In seconds of processor time.
  private static let limit = 0.020

  private struct Runner {
    var name: String
    var command: [String]
    /// Stands in the last part of its first screen.
    var mark: String
    var times: [Double] = []
    var memory = 0
    var bytes = 0

    var best: Double { times.min() ?? 0 }
    var median: Double { times.sorted()[times.count / 2] }
  }

  func run(_ thidua: [String]) {
    var runners = [Runner(name: "thidua", command: thidua, mark: "Trợ giúp")]
    // An item is a school × deadline; an entry, as in a journal, is what calcurse has one of for
    // each of its own items. The limit is held to the smaller number.
    for (name, items) in [
      ("calcurse, as many items", district.items), ("calcurse, as many entries", district.facts),
    ] {
      if let command = Peers.calcurse(
        items: items, days: district.deadlines, in: district.folder)
      {
        runners.append(Runner(name: name, command: command, mark: "OtherCmd"))
      }
    }
    if let command = Peers.bare(cells: cells, in: district.folder) {
      runners.append(Runner(name: "bare ncursesw", command: command, mark: "READY"))
    }
    // The first run of each fills the caches of the machine, and the program's own.
    for round in 0...StartBenchmark.rounds {
      for number in runners.indices {
        guard measure(&runners[number], isCounted: round > 0) else {
          print("\(runners[number].name) does not start here")
          return
        }
      }
    }
    for runner in runners { report(runner) }
    compare(runners)
  }

  private func measure(_ runner: inout Runner, isCounted: Bool) -> Bool {
    let environment = Terminals.environment(folder: district.folder)
    guard let child = TerminalChild(runner.command, environment: environment),
      child.wait(for: runner.mark)
    else { return false }
    if isCounted { runner.times.append(child.processorTime) }
    runner.memory = max(runner.memory, child.peakMemory)
    runner.bytes = child.bytesWritten
    child.end()
    return true
  }

  private func report(_ runner: Runner) {
    print(
      "start, \(runner.name): \(runner.best.milliseconds) of processor time "
        + "(median \(runner.median.milliseconds)), \(runner.bytes) bytes to the terminal, "
        + "\(runner.memory) KiB")
  }

  private func compare(_ runners: [Runner]) {
    let own = runners[0].best
    print("start: \(own.milliseconds) (limit 20 ms)\(verdict(own <= StartBenchmark.limit))")
    for (name, most) in [
      ("calcurse, as many items", 0.25), ("calcurse, as many entries", .infinity),
      ("bare ncursesw", 3),
    ] {
      guard let peer = runners.first(where: { $0.name == name }) else {
        print("start: no \(name) to compare with (Debian: calcurse, gcc)")
        continue
      }
      let ratio = own / peer.best
      let limit = most.isFinite ? " (limit \(most.rounded(to: 2)))" : ""
      print("start: \(ratio.rounded(to: 2)) of \(name)\(limit)" + verdict(ratio <= most))
    }
  }
}

/// What every measured program finds in its environment.
enum Terminals {
  static func environment(folder: String) -> [String: String] {
    [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder,
      "XDG_CACHE_HOME": "\(folder)/cache", "XDG_DATA_HOME": "\(folder)/data",
    ]
  }
}

func verdict(_ isWithinLimit: Bool) -> String { isWithinLimit ? "" : "  OVER THE LIMIT" }
