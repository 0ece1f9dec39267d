import Foundation
import Testing

/// One state, one word, and the word that an office says.
@Suite struct OfficeWordsTests {
  @Test(arguments: [
    "trễ", "muộn", "gác lại", "không trọng số", "Ai làm", "trường nào làm", "đã gửi đi", "nợ việc",
    "mặc định: teacher",
  ])
  func noTextSays(_ word: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    for folder in ["Campaign", "Dashboard", "thidua"] {
      let sources = root.appending(path: "Sources/\(folder)")
      let files = try #require(
        FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
      for case let file as URL in files where file.pathExtension == "swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(
          !text.contains(word) && !text.contains(word.prefix(1).uppercased() + word.dropFirst()),
          "\(file.lastPathComponent) says “\(word)”")
      }
    }
  }
}
