/// One column of one row, in eight bytes.
package struct FrameCell: Equatable, Sendable {
  /// A scalar, or the number of a cluster in the frame's table.
  var code: UInt32
  /// Columns taken: one, two, or none for the right half of a wide glyph.
  package internal(set) var width: UInt8
  package internal(set) var style: Style

  static let clusterFlag: UInt32 = 0x8000_0000

  static func blank(_ style: Style) -> FrameCell { FrameCell(code: 0x20, width: 1, style: style) }
  static func rightHalf(_ style: Style) -> FrameCell { FrameCell(code: 0, width: 0, style: style) }

  package var isBlank: Bool { code == 0x20 }
  /// The glyph, when it is a single scalar, which is nearly always.
  package var scalar: Unicode.Scalar? { Unicode.Scalar(code) }
}
