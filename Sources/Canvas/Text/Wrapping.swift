extension String {
  /// The text broken into lines of at most `width` columns, between words where it can be.
  package func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { String.wrap(paragraph: $0, to: width) }
  }

  private static func wrap(paragraph: Substring, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ") {
      var word = String(word)
      var length = word.displayWidth
      if used > 0, used + 1 + length <= width {
        line += " " + word
        used += 1 + length
        continue
      }
      if used > 0 { lines.append(line) }
      while length > width {
        let head = word.prefix(columns: width)
        if head.isEmpty { break }
        lines.append(head)
        word = String(word.unicodeScalars.dropFirst(head.unicodeScalars.count))
        length = word.displayWidth
      }
      line = word
      used = length
    }
    lines.append(line)
    return lines
  }
}
