import Foundation

/// The repository that the tests of this target read.
enum House {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file of a folder with its path from the root.
  static func swiftFiles(below folder: String) throws -> [(path: String, text: String)] {
    let paths = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
    return try (paths?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".swift") }.sorted()
      .map { ("\(folder)/\($0)", try text(of: "\(folder)/\($0)")) }
  }

  /// The same as words and signs, read once for all tests.
  static let sources = Result { try words(below: "Sources") }
  static let tests = Result { try words(below: "Tests") }

  typealias Words = (path: String, tokens: [Substring])

  private static func words(below folder: String) throws -> [Words] {
    try swiftFiles(below: folder).map { ($0.path, SwiftTokens($0.text).tokens) }
  }

  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }
}
