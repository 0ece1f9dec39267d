/// A rectangle of cells; every operation clamps, so a rectangle never has a negative side.
package struct Rect: Equatable, Hashable, Sendable {
  package let x: Int
  package let y: Int
  package let width: Int
  package let height: Int

  package init(x: Int = 0, y: Int = 0, width: Int, height: Int) {
    self.x = min(max(x, -Size.limit), Size.limit)
    self.y = min(max(y, -Size.limit), Size.limit)
    self.width = min(max(width, 0), Size.limit)
    self.height = min(max(height, 0), Size.limit)
  }

  package init(_ size: Size) { self.init(width: size.width, height: size.height) }

  package static let zero = Rect(width: 0, height: 0)

  package var origin: Point { Point(x, y) }
  package var size: Size { Size(width, height) }
  package var isEmpty: Bool { width == 0 || height == 0 }
  /// The first column to the right of the rectangle.
  package var maxX: Int { x + width }
  /// The first row below the rectangle.
  package var maxY: Int { y + height }

  package func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }
}
