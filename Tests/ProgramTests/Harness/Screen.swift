import Foundation

/// A program run in a terminal emulator: type, look, wait for what should appear.
///
/// Nothing sleeps: every wait ends when the screen, the process or a generous deadline says so.
final class Screen {
  let emulator: Emulator
  let terminal: PseudoTerminal
  /// All that the program has written.
  private(set) var bytesReceived = 0
  /// The last megabyte of it.
  private(set) var output: [UInt8] = []
  private var unsent: [UInt8] = []
  private var sent = 0

  init(
    _ command: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws {
    emulator = try Emulator(columns: columns, rows: rows)
    var variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    variables.merge(environment) { $1 }
    terminal = try PseudoTerminal(
      command, columns: columns, rows: rows, environment: variables)
  }

  /// Lets the program go on until the condition holds.
  func wait(
    _ what: String, seconds: Double = 20, until condition: (Screen) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !condition(self) {
      let left = deadline - .now
      guard left > .zero else { throw failure("waited in vain for \(what)") }
      let milliseconds = Int(left / .milliseconds(1)) + 1
      switch terminal.wait(milliseconds: milliseconds, toWrite: sent < unsent.count) {
      case .output(let bytes): take(bytes)
      case .writable: sendSome()
      case .nothing: break
      case .ended:
        if !condition(self) { throw failure("ended before \(what)") }
      }
    }
  }

  func wait(for text: String, seconds: Double = 20) throws {
    try wait("“\(text)”", seconds: seconds) { $0.contains(text) }
  }

  /// Waits for the end and answers how the program ended.
  func waitForExit(seconds: Double = 20) throws -> PseudoTerminal.ExitStatus {
    try wait("the end", seconds: seconds) { $0.terminal.status != nil }
    // The last words are read before the descriptor is found closed.
    while case .output(let bytes) = terminal.wait(milliseconds: 0) { take(bytes) }
    guard let status = terminal.status else { throw failure("no status") }
    return status
  }

  /// Lets the program go on for so long, whatever it does.
  func readOn(milliseconds: Int) {
    let deadline = ContinuousClock.now + .milliseconds(milliseconds)
    while deadline > .now, terminal.status == nil {
      let left = Int((deadline - .now) / .milliseconds(1)) + 1
      if case .output(let bytes) = terminal.wait(milliseconds: left) { take(bytes) }
    }
  }

  /// Whether the terminal has taken all that was typed.
  var isSent: Bool { unsent.isEmpty }

  func send(_ bytes: [UInt8]) {
    unsent += bytes
    sendSome()
  }

  private func take(_ bytes: [UInt8]) {
    bytesReceived += bytes.count
    if output.count > 1 << 20 { output.removeFirst(output.count - (1 << 16)) }
    output += bytes
    emulator.write(bytes)
    let replies = emulator.takeReplies()
    if !replies.isEmpty { send(replies) }
  }

  private func sendSome() {
    sent += terminal.write(unsent[sent...])
    if sent == unsent.count { (unsent, sent) = ([], 0) }
  }

  private func failure(_ reason: String) -> HarnessError {
    HarnessError(([reason] + emulator.text.map { "|" + $0 }).joined(separator: "\n"))
  }
}
