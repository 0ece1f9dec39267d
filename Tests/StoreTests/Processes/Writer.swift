import Foundation

/// A process of the program `StoreWriter`, whose words are heard line by line.
final class Writer {
  /// The build puts it beside the tests.
  static let program: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("StoreWriter").path
  }()

  private let process = Process()
  private let output = Pipe()
  private let input = Pipe()
  private var rest: [UInt8] = []

  /// `under` is a command that runs the program, as a shell that limits it.
  init(_ arguments: [String], under: [String] = []) throws {
    let command = under + [Writer.program] + arguments
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = output
    process.standardInput = input
    process.standardError = FileHandle.nullDevice
    try process.run()
    try output.fileHandleForWriting.close()
  }

  /// The next line it says; none once it has ended.
  func line() -> String? {
    while true {
      if let end = rest.firstIndex(of: 10) {
        defer { rest.removeFirst(end + 1) }
        return String(decoding: rest[..<end], as: UTF8.self)
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      rest += more
    }
  }

  /// What it still has to say, to its end.
  func lines() -> [String] {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    process.waitUntilExit()
    return lines
  }

  func signal(_ number: Int32) { kill(process.processIdentifier, number) }
  func endInput() throws { try input.fileHandleForWriting.close() }
}

/// What a writer said it had saved.
struct Saved {
  var sequence: Int64
  var value: String
  var conflict: Int64?

  init?(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 4, words[0] == "saved", let sequence = Int64(words[1]) else {
      return nil
    }
    self.sequence = sequence
    value = words[2]
    conflict = Int64(words[3])
  }
}
