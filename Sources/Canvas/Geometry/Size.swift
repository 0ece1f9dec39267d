/// A width and a height in cells, never negative.
package struct Size: Equatable, Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// Larger than any terminal, small enough that no sum or product of lengths overflows.
  package static let limit = 4096

  package init(_ width: Int, _ height: Int) {
    self.width = min(max(width, 0), Size.limit)
    self.height = min(max(height, 0), Size.limit)
  }

  package static let zero = Size(0, 0)

  package var isEmpty: Bool { width == 0 || height == 0 }
}
