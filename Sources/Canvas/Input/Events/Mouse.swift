/// What the mouse did, and where.
package struct Mouse: Equatable, Sendable {
  package enum Action: Equatable, Sendable {
    case press, middlePress, rightPress, release, drag, wheelUp, wheelDown
  }

  package let action: Action
  package let position: Point

  package init(_ action: Action, at position: Point) {
    self.action = action
    self.position = position
  }
}
