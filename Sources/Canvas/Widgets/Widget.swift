/// Something that draws itself into a rectangle of a frame and keeps inside it.
package protocol Widget: Sendable {
  func render(in rect: Rect, into frame: inout Frame)
}

extension Frame {
  package mutating func draw(_ widget: some Widget, in rect: Rect) {
    guard !rect.isEmpty else { return }
    clipped(to: rect) { widget.render(in: rect, into: &$0) }
  }
}
