/// The text of a field around its cursor.
struct FieldText {
  private var before: Substring
  private let after: Substring

  init(_ text: String, cursor: Int) {
    let place =
      text.index(text.startIndex, offsetBy: max(cursor, 0), limitedBy: text.endIndex)
      ?? text.endIndex
    before = text[..<place]
    after = text[place...]
  }

  var text: String { String(before + after) }
  var cursor: Int { before.count }

  /// The letters and digits up to the cursor, digits only where letters stand before them.
  var wordBeforeCursor: String {
    var start = before.endIndex
    while start > before.startIndex {
      let previous = before.index(before: start)
      guard before[previous].isLetter || before[previous].isASCIIDigit else { break }
      start = previous
    }
    return String(before[start...].drop(while: \.isASCIIDigit))
  }

  var isInsideWord: Bool { after.first?.isLetter ?? false }

  mutating func replace(last count: Int, with replacement: String) {
    before = before.dropLast(count) + replacement
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
