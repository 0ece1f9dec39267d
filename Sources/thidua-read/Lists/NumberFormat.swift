/// How the numbers of a list are written.
enum NumberFormat {
  case decimal
  case twoDigits
  case lowerLetter
  case upperLetter
  case lowerRoman
  case upperRoman
  case bullet
  case none

  func text(_ number: Int) -> String {
    switch self {
    case .decimal: "\(number)"
    case .twoDigits: number < 10 ? "0\(number)" : "\(number)"
    case .lowerLetter: NumberFormat.letters(number)
    case .upperLetter: NumberFormat.letters(number).uppercased()
    case .lowerRoman: NumberFormat.roman(number)
    case .upperRoman: NumberFormat.roman(number).uppercased()
    case .bullet: "-"
    case .none: ""
    }
  }

  /// a … z, aa, bb …
  private static func letters(_ number: Int) -> String {
    guard (1...260).contains(number), let letter = Unicode.Scalar(UInt32(97 + (number - 1) % 26))
    else { return "\(number)" }
    return String(repeating: String(letter), count: 1 + (number - 1) / 26)
  }

  private static let steps: [(Int, String)] = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return "\(number)" }
    var rest = number
    var text = ""
    for (step, letters) in steps {
      while rest >= step {
        text += letters
        rest -= step
      }
    }
    return text
  }
}
