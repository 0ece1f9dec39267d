extension Quantity {
  /// The number that people of a language mean by a text.
  ///
  /// In Vietnamese a point groups thousands: behind a first group of one to three digits that does
  /// not begin with 0 stand groups of exactly three. 1.200 is 1200, 1.200,5 is 1200,5. Any other
  /// point is a decimal one, as in 97.2 or 0.985. In English comma and point change places. Blanks
  /// group in both.
  package init?(typed text: String, _ language: Language) {
    if Quantity.isPlain(text, language) {
      self.init(text: text)
      return
    }
    let grouping: Character = language == .vi ? "." : ","
    let decimal: Character = language == .vi ? "," : "."
    var body = Substring(Quantity.trimmed(text))
    let isNegative = body.first == "-" || body.first == "\u{2212}"
    if isNegative { body.removeFirst() }
    let halves = body.split(separator: decimal, omittingEmptySubsequences: false)
    guard halves.count <= 2, var whole = halves.first.map(String.init) else { return nil }
    var fraction = halves.count == 2 ? String(halves[1]) : nil
    if let grouped = Quantity.ungrouped(whole, by: grouping) ?? Quantity.ungroupedBlanks(whole) {
      whole = grouped
    } else if fraction == nil, whole.count(where: { $0 == grouping }) == 1 {
      let parts = whole.split(separator: grouping, omittingEmptySubsequences: false)
      (whole, fraction) = (String(parts[0]), String(parts[1]))
    }
    let sign = isNegative ? "-" : ""
    self.init(text: sign + whole + (fraction.map { "." + $0 } ?? ""))
  }

  /// Whether nothing in the text groups: digits, and at most one sign of a fraction.
  private static func isPlain(_ text: String, _ language: Language) -> Bool {
    let decimal = UInt8(ascii: language == .vi ? "," : ".")
    var signs = 0
    for byte in text.utf8 {
      if byte == decimal {
        signs += 1
      } else if !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        return false
      }
    }
    return signs <= 1
  }

  /// The digits of groups, or nil where they are none.
  private static func ungrouped(_ text: String, by separator: Character) -> String? {
    let groups = text.split(separator: separator, omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.count),
      first.first != "0", groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    return groups.joined()
  }

  private static func ungroupedBlanks(_ text: String) -> String? {
    let blanks: Set<Character> = [" ", "\u{A0}", "\u{2009}", "\u{202F}"]
    guard text.contains(where: blanks.contains) else { return nil }
    return ungrouped(String(text.map { blanks.contains($0) ? " " : $0 }), by: " ")
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
