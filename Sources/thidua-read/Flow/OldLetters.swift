/// Vietnamese from before Unicode: files that hold letters of Western Europe in the places where their
/// fonts, TCVN3 or VNI, draw Vietnamese ones. Read as they are they would propose a plan of nonsense.
enum OldLetters {
  /// Fewer letters than these tell nothing.
  private static let least = 60

  static func areIn(_ lines: [String]) -> Bool {
    var (letters, western, vietnamese) = (0, 0, 0)
    for line in lines {
      for scalar in line.unicodeScalars {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: letters += 1
        case 0xA1...0xFF: western += 1
        // Letters with two marks, horns and breves, and marks that stand by themselves.
        case 0x102...0x1B0, 0x300...0x323, 0x1EA0...0x1EF9: vietnamese += 1
        default: break
        }
      }
    }
    // Of a text in such fonts more than every sixth letter is one of Western Europe; of one in Unicode
    // every tenth or more is of a kind that Western Europe has not.
    return letters >= least && western * 6 > letters && vietnamese * 50 < letters
  }
}
