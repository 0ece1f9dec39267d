/// What a key costs the real program in a real terminal, and how much memory it comes to hold.
struct DrivenBenchmark {
  /// A program in front of its first screen.
  private let child: TerminalChild
  private static let presses = 40
  /// In seconds, bytes and MiB.
  private static let longestKey = 0.001
  private static let mostBytes = 1000
  private static let mostMemory = 40
  private static let longestNews = 1.0

  /// None where it does not start.
  init?(_ command: [String], folder: String) {
    guard
      let child = TerminalChild(command, environment: Terminals.environment(folder: folder)),
      child.wait(for: "Trợ giúp")
    else { return nil }
    // The texts to be searched are made ready while nobody types.
    child.waitForSilence(milliseconds: 500)
    self.child = child
  }

  /// Answers what one press costs on the average.
  func cursorMoves(_ name: String) -> Double {
    let (time, bytes) = (child.processorTime, child.bytesWritten)
    var slowest = 0.0
    for press in 0..<DrivenBenchmark.presses {
      let before = child.processorTime
      child.send(press % 8 < 4 ? "\u{1B}[B" : "\u{1B}[A")
      guard child.waitForAnswer() else {
        print("\(name): a key was not answered")
        break
      }
      slowest = max(slowest, child.processorTime - before)
    }
    let count = Double(DrivenBenchmark.presses)
    let cost = (child.processorTime - time) / count
    let written = (child.bytesWritten - bytes) / DrivenBenchmark.presses
    print(
      "\(name): \((cost * 1e6).rounded(to: 0)) µs a key (limit 1000; slowest "
        + "\((slowest * 1e6).rounded(to: 0)))\(verdict(cost <= DrivenBenchmark.longestKey)), "
        + "\(written) bytes to the terminal (limit \(DrivenBenchmark.mostBytes))"
        + verdict(written < DrivenBenchmark.mostBytes))
    return cost
  }

  /// Goes through every screen and a search, and says what was held at most.
  func memory(_ name: String, isLimited: Bool) {
    for key in Array("234567890?").map(String.init) + ["\u{1B}", "3", "/", "h", "o", "\r", "1"] {
      child.send(key)
      child.waitForSilence(milliseconds: 150)
    }
    let peak = Double(child.peakMemory) / 1024
    let limit =
      isLimited
      ? " (limit \(DrivenBenchmark.mostMemory))"
        + verdict(peak < Double(DrivenBenchmark.mostMemory)) : ""
    print("\(name): \(peak.rounded(to: 1)) MiB of memory at most\(limit)")
  }

  /// Leaves the first screen for that of the schools.
  func schools() {
    child.send("3")
    _ = child.waitForAnswer()
    child.waitForSilence(milliseconds: 300)
  }

  /// How long what a colleague recorded takes to the screen, once their command has ended.
  func news(_ name: String, _ command: [String], author: String) {
    guard FinishedChild.run(command + ["--author", author]) != nil else {
      print("\(name): the colleague's entry was refused")
      return
    }
    let start = Stopwatch.wall()
    let isSeen = child.wait(for: "\(author) +1")
    let seconds = Stopwatch.wall() - start
    print(
      "\(name): \((seconds * 1e3).rounded(to: 0)) ms until it shows (limit 1000)"
        + verdict(isSeen && seconds <= DrivenBenchmark.longestNews))
  }

  func end() { child.end() }
}
