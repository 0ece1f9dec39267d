import Glibc

/// A word of a page and the box that it stands in.
struct PlacedWord {
  var text: String
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  var middle: Double { (top + bottom) / 2 }
  var height: Double { bottom - top }
}

struct PlacedPage {
  var height: Double
  var words: [PlacedWord] = []
}

/// Reads what `pdftotext -bbox` writes: a line for each page and each word.
///
/// Its letters are those of a file that may be hostile, and need not make XML.
struct FoundWords {
  private(set) var pages: [PlacedPage] = []
  private(set) var size = 0

  private static let hair = 0.01

  mutating func read(_ output: [UInt8]) {
    for line in output.split(separator: UInt8(ascii: "\n")) {
      let line = line.drop { $0 == UInt8(ascii: " ") }
      if line.starts(with: "<word ".utf8) {
        addWord(line)
      } else if line.starts(with: "<page ".utf8) {
        pages.append(PlacedPage(height: FoundWords.number("height", line) ?? 0))
      }
    }
  }

  private mutating func addWord(_ line: ArraySlice<UInt8>) {
    guard !pages.isEmpty, let open = line.firstIndex(of: UInt8(ascii: ">")),
      let left = FoundWords.number("xMin", line), let right = FoundWords.number("xMax", line),
      let top = FoundWords.number("yMin", line), let bottom = FoundWords.number("yMax", line),
      right >= left, bottom > top
    else { return }
    var text = line[(open + 1)...]
    let end = Array("</word>".utf8)
    if text.suffix(end.count).elementsEqual(end) { text.removeLast(end.count) }
    let word = FoundWords.unescaped(String(decoding: text, as: UTF8.self))
    guard !LineText.paragraph(word).isEmpty else { return }
    size += word.utf8.count
    pages[pages.count - 1].words.append(
      // A word without width would stand in no column.
      PlacedWord(
        text: word, left: left, right: max(right, left + FoundWords.hair), top: top, bottom: bottom)
    )
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      let known = escapes.first { rest.hasPrefix($0.0) }
      result += known?.1 ?? "&"
      rest = rest.dropFirst(known?.0.count ?? 1)
    }
    return result + rest
  }

  private static let escapes = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"),
  ]

  /// The number of an attribute; none where it is no number that a page can have.
  private static func number(_ name: StaticString, _ line: ArraySlice<UInt8>) -> Double? {
    let wanted = name.withUTF8Buffer { Array($0) } + Array("=\"".utf8)
    var at = line.startIndex
    while at + wanted.count < line.endIndex {
      if line[at] == wanted[0], line[at...].starts(with: wanted) {
        let digits = line[(at + wanted.count)...].prefix { $0 != UInt8(ascii: "\"") }
        guard digits.count < 40, let number = Double(String(decoding: digits, as: UTF8.self)),
          abs(number) < 100_000
        else { return nil }
        return number
      }
      at += 1
    }
    return nil
  }
}
