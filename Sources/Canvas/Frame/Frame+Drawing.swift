extension Frame {
  /// The rows as strings without trailing spaces, as tests draw them.
  package var text: [String] { rows { text(of: $0) } }

  /// The ink of each cell by its letter, upper case where bold; blank where nothing shows.
  package var inkText: [String] {
    rows { cell in
      if cell.width == 0 { return "" }
      let letter = String(cell.style.ink.letter)
      let shown = cell.style.attributes.contains(.bold) ? letter.uppercased() : letter
      return cell.isBlank ? " " : cell.width == 2 ? shown + shown : shown
    }
  }

  /// The ground of each cell by its letter; blank where there is none.
  package var groundText: [String] {
    rows { $0.style.ground == .none ? " " : String($0.style.ground.letter) }
  }

  private func rows(_ letter: (FrameCell) -> String) -> [String] {
    (0..<size.height).map { y in
      var row = ""
      for x in 0..<size.width { row += letter(self[x, y]) }
      while row.last == " " { row.removeLast() }
      return row
    }
  }
}
