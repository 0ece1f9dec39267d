import Drafting
import Foundation
import JSON
import Testing

/// Documents of the genre, each with what a reader of it finds, written down by hand.
struct Document: Sendable, CustomTestStringConvertible {
  let name: String

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Documents")

  /// The folder `Pages` has what the pages of a PDF leave of a document: columns told by blanks, rows
  /// over several lines. `Cells` has documents of tables as a Word file gives them, which a page
  /// printed of them does not give again.
  static let all: [Document] = ["", "Pages/", "Cells/"].flatMap { under -> [Document] in
    let folder = folder.appending(path: under).path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted().map {
      Document(name: under + $0.dropLast(4))
    }
  }

  var testDescription: String { name }

  func lines() throws -> [String] {
    let text = try String(
      contentsOf: Document.folder.appending(path: name + ".txt"), encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  func expected() throws -> JSON {
    let text = try String(
      contentsOf: Document.folder.appending(path: name + ".json"), encoding: .utf8)
    return try JSON.parse(text)
  }
}
