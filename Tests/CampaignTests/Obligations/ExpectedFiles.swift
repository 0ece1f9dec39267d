import Campaign
import Foundation
import Templates
import Testing

/// What is expected of one plan on one day.
struct ExpectedObligations: Sendable, CustomTestStringConvertible {
  let template: String
  let day: Day
  let lines: [String]
  var testDescription: String { "\(template) \(day.iso)" }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Expected")

  /// The expectations of days on which nothing is recorded.
  static func days() throws -> [ExpectedObligations] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.compactMap { name in
      guard name.hasSuffix(".txt"), let day = Day(iso: String(name.dropLast(4).suffix(10)))
      else { return nil }
      return ExpectedObligations(
        template: String(name.dropLast(15)), day: day, lines: try lines(of: name))
    }
  }

  /// The lines of a file that are neither empty nor a comment.
  static func lines(of name: String) throws -> [String] {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }
}

/// `record VERB ID WORDS --on DAY`.
struct ExpectedRecord {
  let line: String
  let verb: String
  let id: String
  let words: [String]
  let day: Day

  init(_ line: String) throws {
    self.line = line
    var words = line.split(separator: " ").map(String.init)
    guard words.count >= 5, let day = Day(iso: words.removeLast()), words.removeLast() == "--on"
    else { throw BadRecord(line: line) }
    self.day = day
    verb = words[1]
    // "record none all ID" names the schools first, as the command does.
    let first = verb == "none" ? 3 : 2
    id = words[first]
    words.remove(at: first)
    self.words = Array(words.dropFirst(2))
  }

  /// `task-9/2` is a part of `task-9`, and is named whole.
  var idAndPart: (String, String) {
    guard let slash = id.firstIndex(of: "/") else { return (id, "") }
    return (String(id[..<slash]), id)
  }
}

/// A few records, and the lines that they change on some days.
struct ExpectedStory {
  var records: [ExpectedRecord] = []
  var scenes: [(day: Day, lines: [String])] = []

  init(template: String) throws {
    for line in try ExpectedObligations.lines(of: "\(template)-recorded.txt") {
      if line.hasPrefix("record ") {
        records.append(try ExpectedRecord(line))
      } else if line.hasPrefix("on "), let day = Day(iso: String(line.dropFirst(3))) {
        scenes.append((day, []))
      } else if !scenes.isEmpty {
        scenes[scenes.count - 1].lines.append(line)
      } else {
        throw BadRecord(line: line)
      }
    }
  }
}
