/// A grid finer than the cells, for plots: eight dots a cell in braille, four in blocks, two in
/// ASCII.
package struct DotGrid: Widget, Equatable {
  package let columns: Int
  package let rows: Int
  /// The room in dots.
  package let width: Int
  package let height: Int
  private let perCell: (x: Int, y: Int)
  private var patterns: [UInt8]
  private var inks: [Ink]

  package init(_ size: Size, glyphs: Glyphs) {
    perCell = glyphs.dotsPerCell
    columns = size.width
    rows = size.height
    width = columns * perCell.x
    height = rows * perCell.y
    patterns = Array(repeating: 0, count: columns * rows)
    inks = Array(repeating: .plain, count: columns * rows)
  }

  package static func == (one: DotGrid, other: DotGrid) -> Bool {
    one.perCell == other.perCell && one.columns == other.columns
      && one.patterns == other.patterns && one.inks == other.inks
  }

  /// Sets a dot; the cell takes the ink of its latest dot.
  package mutating func set(_ x: Int, _ y: Int, _ ink: Ink) {
    guard x >= 0, y >= 0, x < width, y < height else { return }
    let cell = y / perCell.y * columns + x / perCell.x
    patterns[cell] |= 1 << UInt8(y % perCell.y * perCell.x + x % perCell.x)
    inks[cell] = ink
  }

  /// Sets the dots of a straight line inside the grid.
  package mutating func line(from start: Point, to end: Point, _ ink: Ink) {
    let start = clamped(start)
    let end = clamped(end)
    let steps = max(abs(end.x - start.x), abs(end.y - start.y), 1)
    for step in 0...steps {
      set(
        start.x + rounded((end.x - start.x) * step, by: steps),
        start.y + rounded((end.y - start.y) * step, by: steps), ink)
    }
  }

  private func clamped(_ point: Point) -> Point {
    Point(min(max(point.x, 0), max(width - 1, 0)), min(max(point.y, 0), max(height - 1, 0)))
  }

  private func rounded(_ value: Int, by divisor: Int) -> Int {
    (value + (value < 0 ? -divisor / 2 : divisor / 2)) / divisor
  }

  package func render(in rect: Rect, into frame: inout Frame) {
    for y in 0..<min(rows, rect.height) {
      for x in 0..<min(columns, rect.width) {
        let pattern = patterns[y * columns + x]
        guard pattern != 0 else { continue }
        frame.draw(
          String(frame.glyphs.dots(pattern)), at: Point(rect.x + x, rect.y + y),
          style: Style(inks[y * columns + x]))
      }
    }
  }
}
