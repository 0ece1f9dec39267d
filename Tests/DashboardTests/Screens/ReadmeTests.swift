import Foundation
import Testing

/// README shows the first screen as the program draws it.
@Suite struct ReadmeTests {
  @Test func itsPictureIsTheDrawing() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let drawing = try String(
      contentsOf: tests.appending(path: "Drawings/today-80x24-vi.txt"), encoding: .utf8)
    let root = tests.deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let picture = try #require(readme.split(separator: "```text\n", maxSplits: 1).last)
      .split(separator: "```", maxSplits: 1).first.map(String.init)
    #expect(picture == drawing.split(separator: "=== cursor").first.map(String.init))
  }
}
