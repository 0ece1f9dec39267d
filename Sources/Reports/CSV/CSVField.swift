/// Looked at by scalars throughout: a quote or an equals sign under a combining mark is one
/// character with it, and would slip by.
extension String {
  /// The text as one field: quoted where it must be, and never the beginning of a formula.
  var csvField: String {
    let text = clean.neutralised
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { ",;\"\t".unicodeScalars.contains($0) }) || text != text.trimmed
    else { return text }
    var quoted = "\"".unicodeScalars
    for scalar in scalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// An apostrophe before what a spreadsheet would calculate; a plain number stays a number.
  ///
  /// Behind a semicolon and a comma too, whichever of them parts the cells where it is opened.
  private var neutralised: String {
    var result = UnicodeScalarView()
    var rest = unicodeScalars[...]
    while true {
      if rest.isFormula { result.append("'") }
      guard let end = rest.firstIndex(where: { $0 == ";" || $0 == "," }) else { break }
      result.append(contentsOf: rest[...end])
      rest = rest[rest.index(after: end)...]
    }
    result.append(contentsOf: rest)
    return String(result)
  }
}

extension Substring.UnicodeScalarView {
  /// Whether it begins as one, wherever the cell ends.
  fileprivate var isFormula: Bool {
    let body = drop { $0 == "\"" || $0.properties.isWhitespace }
    guard let first = body.first, "=+-@＝＋－＠".unicodeScalars.contains(first) else { return false }
    let cells = [body, body.prefix { $0 != ";" }, body.prefix { $0 != "," }]
    return !cells.allSatisfy(\.isNumber)
  }

  private var isNumber: Bool {
    var digits = first == "-" || first == "+" ? dropFirst() : self
    if digits.last == "%" { digits.removeLast() }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    return parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0.value) } }
  }
}
