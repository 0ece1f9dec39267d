extension Int {
  /// `1.250.000`, in English `1,250,000`
  package func grouped(_ language: Language) -> String {
    let digits = Array(String(self))
    var text = ""
    for (at, digit) in digits.enumerated() {
      if at > 0, (digits.count - at) % 3 == 0, digits[at - 1] != "-" { text += language(".", ",") }
      text.append(digit)
    }
    return text
  }
}
