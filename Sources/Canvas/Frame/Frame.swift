import Writing

/// A picture of the screen as a value: what widgets draw into, tests compare and the terminal shows.
package struct Frame: Sendable {
  package let size: Size
  /// The glyphs this frame's terminal can show; text is turned into them as it is drawn.
  package let glyphs: Glyphs
  /// Nothing is drawn outside; see `clipped(to:_:)`.
  package private(set) var clip: Rect
  /// Where the terminal's cursor stands; hidden without one.
  package var cursor: Point?
  var cells: [FrameCell]
  /// Glyphs of several scalars; cells refer to them by number.
  private(set) var clusters: [String] = []
  private var clusterNumbers: [String: UInt32] = [:]

  package init(_ size: Size, glyphs: Glyphs = .unicode) {
    self.size = size
    self.glyphs = glyphs
    clip = Rect(size)
    cells = Array(repeating: .blank(.plain), count: size.width * size.height)
  }

  package var bounds: Rect { Rect(size) }

  package subscript(_ x: Int, _ y: Int) -> FrameCell {
    guard let index = index(x, y) else { return .blank(.plain) }
    return cells[index]
  }

  /// The cells of a row that the frame has.
  package func row(_ y: Int) -> ArraySlice<FrameCell> {
    cells[y * size.width..<(y + 1) * size.width]
  }

  /// The glyph in a cell of this frame; empty for the right half of a wide one.
  package func text(of cell: FrameCell) -> String {
    if let scalar = cell.scalar { return cell.width == 0 ? "" : String(scalar) }
    let number = Int(cell.code & ~FrameCell.clusterFlag)
    return clusters.indices.contains(number) ? clusters[number] : " "
  }

  /// Draws with everything outside `rect` left as it is.
  package mutating func clipped(to rect: Rect, _ body: (inout Frame) -> Void) {
    let outer = clip
    clip = outer.intersection(rect)
    body(&self)
    clip = outer
  }

  func index(_ x: Int, _ y: Int) -> Int? {
    guard x >= 0, y >= 0, x < size.width, y < size.height else { return nil }
    return y * size.width + x
  }

  /// Sets one glyph inside the clip; a wide glyph it cuts in half leaves a blank.
  mutating func put(code: UInt32, width: Int, x: Int, y: Int, style: Style) {
    guard y >= clip.y, y < clip.maxY, x >= clip.x, x &+ width <= clip.maxX,
      let index = index(x, y)
    else { return }
    separate(before: index)
    separate(before: index + width)
    cells[index] = FrameCell(code: code, width: UInt8(width), style: style)
    if width == 2 { cells[index + 1] = .rightHalf(style) }
  }

  /// Blanks both halves of a wide glyph that stands across the border before `index`.
  private mutating func separate(before index: Int) {
    guard index < cells.count, cells[index].width == 0, index > 0 else { return }
    cells[index] = .blank(cells[index].style)
    cells[index - 1] = .blank(cells[index - 1].style)
  }

  /// Adds a mark to the glyph in a cell; more than four would not reach the terminal.
  mutating func join(mark: Unicode.Scalar, x: Int, y: Int) {
    guard clip.contains(Point(x, y)), let index = index(x, y), cells[index].width > 0 else {
      return
    }
    var text = text(of: cells[index])
    guard text.unicodeScalars.count < 5 else { return }
    text.unicodeScalars.append(mark)
    text = Vietnamese.composed(text)
    let scalars = text.unicodeScalars
    cells[index].code = scalars.count == 1 ? scalars.first?.value ?? 0x20 : code(cluster: text)
  }

  private mutating func code(cluster: String) -> UInt32 {
    if let number = clusterNumbers[cluster] { return number }
    let number = UInt32(clusters.count) | FrameCell.clusterFlag
    clusters.append(cluster)
    clusterNumbers[cluster] = number
    return number
  }
}
