import Writing

/// What a line is once what only dresses it is taken off: marks of Markdown, unseen characters,
/// letters taken apart.
enum CleanText {
  /// - Returns: the line with its blanks and tabs as they were, since columns are told by them.
  static func line(_ raw: String) -> String {
    var text = ""
    var isBare = true
    for scalar in Vietnamese.composed(raw).unicodeScalars {
      switch scalar.value {
      case 0x09: text.unicodeScalars.append("\t")
      case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: text.unicodeScalars.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
        0xFEFF, 0xFFF9...0xFFFF, 0xE000...0xF8FF:
        // Private characters are the bullets of a symbol font.
        if (0xE000...0xF8FF).contains(scalar.value) { text.unicodeScalars.append("-") }
      // Braces would be read as placeholders of a plan.
      case 0x7B: text.unicodeScalars.append("(")
      case 0x7D: text.unicodeScalars.append(")")
      default: text.unicodeScalars.append(scalar)
      }
      if scalar == "*" || scalar == "#" || scalar == "|" || scalar == "_" { isBare = false }
    }
    if isBare { return text }
    if !text.utf8.contains(0x09), text.contains(" | ") { text = "|" + text }
    return withoutMarkdown(text)
  }

  private static func withoutMarkdown(_ text: String) -> String {
    var line = text[...]
    let indent = line.prefix { $0 == " " }
    line = line.dropFirst(indent.count)
    if line.first == "#" {
      line = line.drop { $0 == "#" }
      line = line.drop { $0 == " " }
    }
    if line.first == "|" { return cells(line) }
    let isBullet = line.hasPrefix("* ")
    var plain = String(indent) + (isBullet ? "- " : "")
    for character in isBullet ? line.dropFirst(2) : line where character != "*" {
      plain.append(character)
    }
    return plain
  }

  /// A row of a table between upright strokes, as one whose cells are parted by tabs.
  private static func cells(_ line: Substring) -> String {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
    let trimmed = (cells.last?.allSatisfy { $0 == " " } ?? false ? cells.dropLast() : cells)
      .map { String($0.filter { $0 != "*" }).trimmed }
    let isRule = trimmed.allSatisfy { !$0.isEmpty && $0.allSatisfy { "-:=".contains($0) } }
    return isRule ? "" : trimmed.joined(separator: "\t")
  }
}

extension StringProtocol {
  /// Without the blanks at both ends.
  var trimmed: String {
    var view = self[...]
    while let last = view.last, last == " " || last == "\t" { view = view.dropLast() }
    return String(view.drop { $0 == " " || $0 == "\t" })
  }
}
