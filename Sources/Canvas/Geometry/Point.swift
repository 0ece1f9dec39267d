/// A place on the canvas; the origin is the upper left cell.
package struct Point: Equatable, Hashable, Sendable {
  package var x: Int
  package var y: Int

  package init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }

  package static let zero = Point(0, 0)
}
