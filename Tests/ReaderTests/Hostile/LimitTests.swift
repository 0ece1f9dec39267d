import Foundation
import Testing

/// The limits that the program sets itself, met.
@Suite struct LimitTests {
  private func run(under limit: String, _ data: Data) throws -> (status: Int32, output: String) {
    let folder = try Folder()
    let file = try folder.write(data, "document")
    let result = try Tool.run("/usr/bin/prlimit", [limit, Reading.program, file], input: Data())
    return (result.status, String(decoding: result.output, as: UTF8.self))
  }

  /// Much text in few tags.
  private static func large() throws -> Data {
    let words = String(repeating: "thi đua yêu nước ", count: 30)
    let paragraphs = (1...50_000).map { "<w:p><w:r><w:t>Dòng \($0) \(words)</w:t></w:r></w:p>" }
    return try Packing.docx(paragraphs.joined())
  }

  /// Many tags with next to no text.
  private static func slow() throws -> Data {
    let runs = String(repeating: "<w:r/>", count: 10)
    let paragraphs = (1...300_000).map { "<w:p><w:r><w:t>\($0)</w:t></w:r>\(runs)</w:p>" }
    return try Packing.docx(paragraphs.joined())
  }

  @Test func withoutMemoryItSaysSo() throws {
    let (status, output) = try run(under: "--as=60000000", try Self.large())
    #expect(status == 3)
    #expect(output.contains("too-much-memory"), "\(output.prefix(200))")
  }

  @Test func withoutTimeItSaysSo() throws {
    // The soft limit speaks, the hard one only kills.
    let (status, output) = try run(under: "--cpu=1:9", try Self.slow())
    #expect(status == 3)
    #expect(output.contains("too-long"), "\(output.prefix(200))")
  }

  /// What it takes is in proportion to what it is given.
  @Test func itsMemoryIsBounded() throws {
    let folder = try Folder()
    let script = """
      import resource, subprocess, sys
      subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
      """
    let parts = [("[Content_Types].xml", "<a/>", 1), ("_rels/.rels", "<a/>", 1)]
    let bomb = try Packing.zip(parts + [("word/document.xml", " ", 1 << 30)])
    for data in [bomb, try Self.large()] {
      let file = try folder.write(data, "document")
      let result = try Tool.python.run(["-c", script, Reading.program, file])
      let text = String(decoding: result.output, as: UTF8.self)
      let kilobytes = try #require(Int(text.trimmingCharacters(in: .whitespacesAndNewlines)))
      #expect(kilobytes < 300_000)
    }
  }
}
