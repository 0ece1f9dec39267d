package import Writing

extension TableCell {
  /// As somebody would have typed it who writes numbers as a language does.
  package func typed(_ language: Language) -> String {
    switch kind {
    case .text: text
    case .number: TableCell.number(text, language)
    case .percent: TableCell.number(text, language) + "%"
    case .date: Day(iso: text)?.vietnamese ?? text
    // A box that is ticked, or not.
    case .boolean: text == "1" ? "x" : "-"
    case .error: text
    case .formula: ""
    }
  }

  /// A number with as many places as figures are kept with: a quotient has no end of them.
  private static func number(_ text: String, _ language: Language) -> String {
    let rounded = TableCell.rounded(text)
    return language == .vi ? String(rounded.map { $0 == "." ? "," : $0 }) : rounded
  }

  private static func rounded(_ text: String) -> String {
    let halves = text.split(separator: ".", maxSplits: 1)
    guard halves.count == 2, halves[1].utf8.count > Quantity.places else { return text }
    let kept = halves[1].prefix(Quantity.places)
    guard let quantity = Quantity(text: "\(halves[0]).\(kept)"),
      let next = halves[1].dropFirst(Quantity.places).first, next >= "5"
    else { return "\(halves[0]).\(kept)" }
    let step: Int64 = text.hasPrefix("-") ? -1 : 1
    return Quantity(units: quantity.units + step).text
  }
}
