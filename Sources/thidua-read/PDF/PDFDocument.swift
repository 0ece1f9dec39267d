import Writing

/// A PDF as text: its words with their places, put into lines and the cells of tables.
struct PDFDocument {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read() throws(Refusal) -> ReadDocument {
    guard isWhole else { throw .broken(nil) }
    let found = try WordFinder.run(bytes)
    var words = FoundWords()
    words.read(found.output)
    if words.pages.isEmpty { throw .broken(nil) }
    if words.pages.allSatisfy(\.words.isEmpty) { throw .noText }
    if words.size > Limits.textBytes { throw .tooLarge }
    let pages = PageMargins(words.pages.map { PageLines($0).rows }).pages
    var document = ReadDocument(format: "pdf", lines: PageText.lines(pages))
    if document.lines.count > Limits.lines { throw .tooLarge }
    let empty = words.pages.indices.filter { words.pages[$0].words.isEmpty }.map { "\($0 + 1)" }
    if !empty.isEmpty {
      let list = empty.prefix(10).joined(separator: ", ") + (empty.count > 10 ? ", …" : "")
      document.warnings.append(
        Phrase("trang không có chữ (bản quét?): \(list)", "pages without text (scanned?): \(list)"))
    }
    if found.complains {
      document.warnings.append(
        Phrase(
          "tệp PDF có chỗ hỏng, có thể thiếu chữ",
          "the PDF is damaged in places; text may be missing"))
    }
    return document
  }

  /// What is cut short has lost its end, from which a PDF is read; a reader that mends it would
  /// show a part for the whole.
  private var isWhole: Bool {
    let end = bytes.suffix(1 << 16)
    let mark = Array("%%EOF".utf8)
    return end.indices.reversed().contains { end[$0] == mark[0] && end[$0...].starts(with: mark) }
  }
}
