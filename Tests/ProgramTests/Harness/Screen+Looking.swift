extension Screen {
  /// The rows without trailing spaces.
  var text: [String] { emulator.text }

  func contains(_ text: String) -> Bool { emulator.text.contains { $0.contains(text) } }

  /// Where a text stands on the screen.
  func place(of text: String) -> (column: Int, row: Int)? {
    for (row, line) in emulator.text.enumerated() {
      guard let range = line.firstRange(of: text) else { continue }
      return (line[..<range.lowerBound].count, row)
    }
    return nil
  }

  var cursor: (column: Int, row: Int) { emulator.cursor }
  var isAlternate: Bool { emulator.state.isAlternate }
  var isCursorVisible: Bool { emulator.state.isCursorVisible }
  var hasMouse: Bool { emulator.state.mouse != 0 }

  /// Whether what was written so far contains these bytes.
  func wrote(_ bytes: String) -> Bool { output.firstRange(of: Array(bytes.utf8)) != nil }
}
