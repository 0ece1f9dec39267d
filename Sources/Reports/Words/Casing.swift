extension String {
  /// For the middle of a sentence; an abbreviation such as "UBND" stays as it is.
  var lowercasedFirst: String {
    guard let first, dropFirst().first.map({ $0.isLowercase || $0 == " " }) ?? true else {
      return self
    }
    return first.lowercased() + dropFirst()
  }
}

/// `I`, `II`, `III` … for the parts of a paper.
func roman(_ number: Int) -> String {
  var rest = min(max(number, 1), 3999)
  var text = ""
  for (value, digits) in [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ] {
    while rest >= value {
      text += digits
      rest -= value
    }
  }
  return text
}
