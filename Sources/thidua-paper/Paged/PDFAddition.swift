import Writing

/// A PDF with what Cairo has no word for: the language of the text, and what figures show. It is
/// added behind the file, as the format provides; what is there stays as it is.
struct PDFAddition {
  private(set) var bytes: [UInt8]
  /// Where the objects that were added begin.
  private var added: [(number: Int, offset: Int)] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameter figures: what each figure says in words, in their order.
  mutating func add(language: Language, figures: [String]) throws(PaperError) {
    let former = bytes
    guard let trailer = Reader(former).trailer else { throw .drawingFailed("no trailer") }
    let offsets = Reader(former).offsets(trailer.table)
    guard offsets.indices.contains(trailer.root),
      let root = Reader(former).dictionary(at: offsets[trailer.root])
    else {
      throw .drawingFailed("no catalog")
    }
    append(
      trailer.root,
      "\(root)   /Lang (\(language.tag))\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>")
    var said = figures[...]
    for (number, offset) in offsets.enumerated() where offset > 0 && !said.isEmpty {
      guard let element = Reader(former).dictionary(at: offset), element.contains("/S /Figure")
      else { continue }
      append(number, "\(element)   /Alt <\(said.removeFirst().hexadecimal)>\n>>")
    }
    finish(trailer, count: offsets.count)
  }

  private mutating func append(_ number: Int, _ text: String) {
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    added.append((number, bytes.count))
    bytes += Array("\(number) 0 obj\n\(text)\nendobj\n".utf8)
  }

  /// The table of what was added, which leads on to the former one.
  private mutating func finish(_ trailer: Reader.Trailer, count: Int) {
    let start = bytes.count
    var text = "xref\n"
    for (number, offset) in added.sorted(by: { $0.number < $1.number }) {
      let digits = String(offset)
      let padded = String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
      text += "\(number) 1\n\(padded) 00000 n \n"
    }
    text += "trailer\n<< /Size \(count) /Root \(trailer.root) 0 R"
    if let info = trailer.info { text += " /Info \(info) 0 R" }
    text += " /Prev \(trailer.table) >>\nstartxref\n\(start)\n%%EOF\n"
    bytes += Array(text.utf8)
  }
}

/// Finds in a PDF of Cairo's what it says of itself: its objects stand in it as plain text.
private struct Reader {
  struct Trailer {
    var root: Int
    var info: Int?
    /// Where the table of its objects begins.
    var table: Int
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var trailer: Trailer? {
    let end = String(decoding: bytes.suffix(Reader.longestEnd), as: UTF8.self)
    guard let table = number(behind: "startxref", in: end),
      let root = number(behind: "/Root", in: end)
    else { return nil }
    return Trailer(root: root, info: number(behind: "/Info", in: end), table: table)
  }

  /// Where each object begins; nought for one that there is not.
  func offsets(_ table: Int) -> [Int] {
    guard bytes.indices.contains(table) else { return [] }
    let lines = bytes[table...].split(
      separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
    let counts = lines.dropFirst().first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard lines.count == 3, let count = counts.split(separator: " ").last.flatMap({ Int($0) }),
      lines[2].count >= count * Reader.entry
    else { return [] }
    return (0..<count).map { place in
      let start = lines[2].startIndex + place * Reader.entry
      let text = String(decoding: bytes[start..<start + 18], as: UTF8.self)
      return text.hasSuffix("n") ? Int(text.prefix(10)) ?? 0 : 0
    }
  }

  /// A dictionary without the sign that ends it.
  func dictionary(at offset: Int) -> String? {
    guard bytes.indices.contains(offset) else { return nil }
    let text = String(
      decoding: bytes[offset..<min(bytes.count, offset + Reader.longestDictionary)], as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let end = lines.firstIndex(of: "endobj"), end > 1, lines[1].hasPrefix("<<"),
      lines[end - 1] == ">>"
    else { return nil }
    return lines[1..<end - 1].joined(separator: "\n") + "\n"
  }

  private func number(behind word: String, in text: String) -> Int? {
    guard let at = text.ranges(of: word).last else { return nil }
    return text[at.upperBound...].split { " \n".contains($0) }.first.flatMap { Int($0) }
  }

  /// Of the table of objects.
  private static let entry = 20
  private static let longestEnd = 1024
  /// Of those that are looked at: the catalog, and an element that has no parts.
  private static let longestDictionary = 512
}

extension String {
  /// As a text in UTF-16, which is how the format writes what is no ASCII.
  fileprivate var hexadecimal: String {
    (["FEFF"]
      + utf16.map { unit in
        let digits = String(unit, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
      }).joined()
  }
}
