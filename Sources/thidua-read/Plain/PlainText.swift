import Writing

/// A file of nothing but text, in whichever form of Unicode.
struct PlainText {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Its lines as an editor counts them.
  func read() throws(Refusal) -> ReadDocument {
    let text: [UInt8]
    do throws(UnicodeText.Fault) { text = try UnicodeText.utf8(bytes) } catch {
      throw isWriting ? .notUnicode(line: error.line) : .unknown
    }
    guard PlainText.isWriting(text), !PlainText.isMarkup(text) else { throw .unknown }
    if text.count > Limits.textBytes { throw .tooLarge }
    var lines = PlainText.lines(text)
    while lines.last == "" { lines.removeLast() }
    if lines.isEmpty { throw .empty }
    if lines.count > Limits.lines { throw .tooLarge }
    return ReadDocument(format: "txt", lines: lines)
  }

  private var isWriting: Bool { PlainText.isWriting(bytes) }

  /// Pictures and programs have bytes that no editor writes.
  private static func isWriting(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) || $0 == 0x1A || $0 == 0x1B }
  }

  /// A web page, whatever it is called: its tags would be read for text.
  private static func isMarkup(_ text: [UInt8]) -> Bool {
    let start = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix(16)
    let word = String(decoding: start, as: UTF8.self).lowercased()
    return ["<html", "<!doctype", "<?xml", "<head", "<body"].contains { word.hasPrefix($0) }
  }

  /// Lines end as on Unix, Windows, an old Macintosh, or with a page.
  private static func lines(_ text: [UInt8]) -> [String] {
    var lines: [String] = []
    var start = 0
    var at = 0
    while at <= text.count {
      if at == text.count || text[at] == 0x0A || text[at] == 0x0D || text[at] == 0x0C {
        lines.append(trimmed(text[start..<at]))
        if at + 1 < text.count, text[at] == 0x0D, text[at + 1] == 0x0A { at += 1 }
        start = at + 1
      }
      at += 1
    }
    return lines
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> String {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x09 || last == 0x1A { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
