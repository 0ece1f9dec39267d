/// A piece of a line with its style.
package struct Span: Equatable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

extension [Span] {
  package var displayWidth: Int { reduce(0) { $0 + $1.text.displayWidth } }
}
