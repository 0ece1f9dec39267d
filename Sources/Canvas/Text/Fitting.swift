/// Where text stands in more room than it needs.
package enum Alignment: Sendable {
  case left, center, right

  /// How much of the spare room goes before the text.
  func before(room: Int) -> Int {
    switch self {
    case .left: 0
    case .center: room / 2
    case .right: room
    }
  }
}

extension String {
  /// The text in exactly `width` columns: cut with an ellipsis or padded with spaces.
  package func fitted(
    to width: Int, _ alignment: Alignment = .left, ellipsis: String = "…"
  ) -> String {
    let text = truncated(to: width, ellipsis: ellipsis)
    let room = max(width - text.displayWidth, 0)
    let before = alignment.before(room: room)
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: room - before)
  }

  /// The text in at most `width` columns, its end replaced by an ellipsis where it is longer.
  package func truncated(to width: Int, ellipsis: String = "…") -> String {
    if displayWidth <= width { return self }
    let number = lastNumber(in: width)
    let room = width - ellipsis.displayWidth - number.displayWidth
    guard room >= 0 else { return prefix(columns: width) }
    return prefix(columns: room) + ellipsis + number
  }

  /// The number that a text ends in with the blank before it, where `width` columns have room for
  /// it: it tells one of a series from the others, so it stays when the end is cut.
  func lastNumber(in width: Int) -> String {
    let end = utf8.suffix(4)
    guard width >= 12, let blank = end.lastIndex(of: UInt8(ascii: " ")) else { return "" }
    let digits = end[end.index(after: blank)...]
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return "" }
    return String(self[blank...])
  }

  /// The text in at most `width` columns with its middle left out, so that both ends show.
  package func truncatedInside(to width: Int, ellipsis: String = "…") -> String {
    if displayWidth <= width { return self }
    let room = width - ellipsis.displayWidth
    guard room >= 2 else { return truncated(to: width, ellipsis: ellipsis) }
    return prefix(columns: room - room / 2) + ellipsis + suffix(columns: room / 2)
  }

  /// As many whole glyphs from the start as `columns` hold.
  package func prefix(columns: Int) -> String {
    var used = 0
    var end = unicodeScalars.startIndex
    while end < unicodeScalars.endIndex {
      let width = ScalarShape(unicodeScalars[end]).width
      if used + width > columns { break }
      used += width
      end = unicodeScalars.index(after: end)
    }
    return String(unicodeScalars[..<end])
  }

  /// As many whole glyphs from the end as `columns` hold.
  package func suffix(columns: Int) -> String {
    var used = 0
    var start = unicodeScalars.endIndex
    var reached = start
    while reached > unicodeScalars.startIndex {
      reached = unicodeScalars.index(before: reached)
      let width = ScalarShape(unicodeScalars[reached]).width
      if used + width > columns { break }
      used += width
      if width > 0 { start = reached }
    }
    return String(unicodeScalars[start...])
  }
}
