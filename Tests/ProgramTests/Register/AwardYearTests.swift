import Foundation
import Testing

/// A year lived through by commands, with every figure worked out a second time by a script.
@Suite struct AwardYearTests {
  /// At full length the office of the sample: 44 schools, 1,900 people, 400 candidates.
  private static let size = [
    Soak.count(6, full: 44), Soak.count(60, full: 1900), Soak.count(36, full: 400),
  ]

  @Test func everyFigureIsThatOfAnIndependentScript() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "year-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "year.py")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments =
      [script.path, Programs.thidua, folder.path] + Self.size.map { "\($0)" }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: said, as: UTF8.self) == "")
    #expect(process.terminationStatus == 0)
  }
}
