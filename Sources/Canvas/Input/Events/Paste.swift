/// Text that came at once between the terminal's paste marks.
package struct Paste: Equatable, Sendable {
  /// Lines end with a line feed; controls other than tabs are left out.
  package let text: String
  /// Whether more came than is kept.
  package let isTruncated: Bool

  package init(_ text: String, isTruncated: Bool = false) {
    self.text = text
    self.isTruncated = isTruncated
  }
}
