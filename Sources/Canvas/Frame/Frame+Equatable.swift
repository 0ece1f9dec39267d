extension Frame: Equatable {
  /// Two frames are equal when they look the same, in whatever order they were drawn.
  package static func == (one: Frame, other: Frame) -> Bool {
    guard one.size == other.size, one.cursor == other.cursor else { return false }
    if one.clusters == other.clusters { return one.cells == other.cells }
    return zip(one.cells, other.cells).allSatisfy { same($0, in: one, $1, in: other) }
  }

  private static func same(_ a: FrameCell, in one: Frame, _ b: FrameCell, in other: Frame) -> Bool {
    guard a.width == b.width, a.style == b.style else { return false }
    return a.code == b.code && a.scalar != nil || one.text(of: a) == other.text(of: b)
  }

  /// Whether a cell looks the same in an older frame of the same size.
  package func looksTheSame(as older: Frame, x: Int, y: Int) -> Bool {
    Frame.same(self[x, y], in: self, older[x, y], in: older)
  }

  /// Whether a whole row looks the same in an older frame of the same size.
  package func looksTheSame(as older: Frame, row y: Int) -> Bool {
    guard size == older.size, y >= 0, y < size.height else { return false }
    if clusters == older.clusters {
      let range = y * size.width..<(y + 1) * size.width
      return cells[range] == older.cells[range]
    }
    return (0..<size.width).allSatisfy { looksTheSame(as: older, x: $0, y: y) }
  }
}
