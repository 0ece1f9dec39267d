/// A paragraph's text as one line for people and programs to read.
enum LineText {
  /// Blanks of every kind become one blank, and what nobody sees goes. A tab parts cells; where it
  /// only sets off the number of a list, or indents, it is a blank.
  static func paragraph(_ text: String) -> String {
    var pieces = text.split(separator: "\t").map { word($0) }.filter { !$0.isEmpty }
    if pieces.count > 1, ListMarker.isOne(pieces[0]) {
      pieces[1] = pieces[0] + " " + pieces[1]
      pieces.removeFirst()
    }
    if !pieces.isEmpty { pieces[0] = ListMarker.plain(pieces[0]) }
    return pieces.joined(separator: "\t")
  }

  /// The same of a cell, which has no cells in it. The entries of a list in it are set apart as a
  /// sentence sets them, where the list itself does not.
  static func cell(_ paragraphs: [String]) -> String {
    let texts = paragraphs.map { word($0[...]) }.filter { !$0.isEmpty }
    guard let first = texts.first else { return "" }
    let isList = ListMarker.isDashed(first)
    return texts.dropFirst().reduce(first) { cell, text in
      let isApart =
        !isList || !ListMarker.isDashed(text) || cell.last.map { ".;:,".contains($0) } ?? true
      return cell + (isApart ? " " : "; ") + text
    }
  }

  private static func word(_ text: Substring) -> String {
    var line = String.UnicodeScalarView()
    var isGap = false
    for scalar in text.unicodeScalars {
      switch seen(scalar) {
      case nil: break
      case " ": isGap = !line.isEmpty
      case let seen?:
        if isGap { line.append(" ") }
        isGap = false
        line.append(seen)
      }
    }
    return String(line)
  }

  /// What is to be read for a character; nothing for what only guides the setting of lines.
  private static func seen(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      return " "
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFFFC: return nil
    case 0x2011: return "-"
    // Fonts of symbols put the bullets of lists here.
    case 0xE000...0xF8FF: return "-"
    default: return scalar
    }
  }
}
