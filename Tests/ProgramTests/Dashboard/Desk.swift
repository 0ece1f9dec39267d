import Foundation
import Testing

/// The real dashboard in a real terminal, on a store of its own, as of a day in November.
final class Desk {
  let bench: Bench
  let screen: Screen

  static let day = "2022-11-14"

  init(
    _ bench: Bench = .quangHoa(), columns: Int = 80, rows: Int = 24,
    asOf day: String? = Desk.day, shell: ((String) -> String)? = nil,
    environment: [String: String] = [:]
  ) throws {
    self.bench = bench
    let command = [Programs.thidua] + (day.map { ["--as-of", $0] } ?? [])
    let variables = [
      "HOME": bench.directory.path, "THIDUA_STORE": bench.store, "THIDUA_AUTHOR": "Lan",
    ]
    let line = shell.map { ["/bin/sh", "-c", $0(command.joined(separator: " "))] } ?? command
    screen = try Screen(
      line, columns: columns, rows: rows, environment: variables.merging(environment) { $1 })
  }

  /// In front of its first screen.
  static func open(
    _ bench: Bench = .quangHoa(), columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws -> Desk {
    let desk = try Desk(bench, columns: columns, rows: rows, environment: environment)
    try desk.screen.wait(for: "? Trợ giúp")
    return desk
  }

  /// With the field open in which the list of schools is filtered.
  static func openFilter(columns: Int = 200) throws -> Desk {
    let desk = try Desk.open(columns: columns, rows: 30)
    desk.screen.type("3")
    try desk.screen.wait(for: "Mầm non Hoa Mai")
    desk.screen.type("/")
    try desk.screen.wait(for: " / gõ để lọc")
    return desk
  }

  /// What stands in the filter field, read off the screen.
  var filter: String? {
    guard let line = screen.text.first(where: { $0.contains(" / ") }),
      let start = line.firstRange(of: " / ")
    else { return nil }
    let rest = line[start.upperBound...]
    return rest.firstRange(of: "  ").map { String(rest[..<$0.lowerBound]) } ?? String(rest)
  }

  /// How many commits the store holds.
  var commits: Int {
    let journal = bench.directory.appendingPathComponent("store/journal")
    guard let files = FileManager.default.enumerator(at: journal, includingPropertiesForKeys: nil)
    else { return 0 }
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "jsonl" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
      .reduce(0) { $0 + $1.utf8.filter { $0 == UInt8(ascii: "\n") }.count }
  }

  /// Once for what is open, once for the program.
  func expectLeavable() throws {
    screen.type("\u{3}\u{3}")
    #expect(try screen.waitForExit() == .exited(0))
  }
}
