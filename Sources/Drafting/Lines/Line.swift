/// One line of the document.
struct Line {
  /// Counted from 1 in the text that was handed in.
  let number: Int
  /// Without marks of Markdown and unseen characters, its blanks kept.
  let text: String

  init(number: Int, raw: String) {
    self.number = number
    text = CleanText.line(raw)
  }

  struct Cell {
    /// The column it begins at, in characters.
    var start: Int
    var tokens: [Token]
  }

  var isEmpty: Bool { text.allSatisfy { $0 == " " || $0 == "\t" } }
  var hasTabs: Bool { text.utf8.contains(0x09) }
  /// Whether blanks could part columns on it.
  var hasGaps: Bool {
    var run = 0
    var isInside = false
    for byte in text.utf8 {
      if byte == 0x20 {
        run += 1
        if isInside, run >= 2 { return true }
      } else {
        run = 0
        isInside = true
      }
    }
    return false
  }
  var width: Int { text.trimmed.count }
  var tokens: [Token] { Token.tokens(of: text, number: number) }

  /// What tabs part, or else runs of two blanks.
  var cells: [Cell] {
    if hasTabs {
      return text.split(separator: "\t", omittingEmptySubsequences: false).map {
        Cell(start: 0, tokens: Token.tokens(of: String($0), number: number))
      }
    }
    return pieces(blanks: 2)
  }

  /// What stands apart on the line by at least so many blanks.
  func pieces(blanks: Int) -> [Cell] {
    var cells: [Cell] = []
    var piece = ""
    var start = 0
    var run = 0
    var column = 0
    for character in text {
      if character == " " || character == "\t" {
        run += character == "\t" ? blanks : 1
      } else {
        if run >= blanks, !piece.isEmpty {
          cells.append(Cell(start: start, tokens: Token.tokens(of: piece, number: number)))
          piece = ""
        } else if run > 0, !piece.isEmpty {
          piece += " "
        }
        if piece.isEmpty { start = column }
        piece.append(character)
        run = 0
      }
      column += 1
    }
    if !piece.isEmpty {
      cells.append(Cell(start: start, tokens: Token.tokens(of: piece, number: number)))
    }
    return cells
  }
}
