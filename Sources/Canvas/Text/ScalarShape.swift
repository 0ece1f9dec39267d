/// What becomes of one Unicode scalar on the canvas; nothing that steers a terminal gets past it.
package enum ScalarShape: Equatable, Sendable {
  case narrow
  case wide
  /// Joins the glyph before it.
  case mark
  /// Shown as a blank cell: tabs, line ends and spaces of other widths.
  case blank
  /// Shown as U+FFFD: unassigned and private scalars, whose width nobody knows.
  case unknown
  /// Not shown at all: controls, bidirectional and other format characters.
  case nothing

  package init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF: self = .narrow
    case 0x300...0x34E, 0x350...0x36F: self = .mark
    case 0x09...0x0D, 0x85, 0xA0: self = .blank
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x34F: self = .nothing
    case 0x2010...0x2027, 0x2500...0x259F, 0x2800...0x28FF: self = .narrow
    case 0x2190...0x22FF, 0x25A0...0x25FC, 0x2605...0x2613, 0x270C...0x2727: self = .narrow
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: self = .mark
    case 0x1F1E6...0x1F1FF: self = .narrow
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .nothing
    default: self = ScalarShape(rare: scalar)
    }
  }

  private init(rare scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: self = .mark
    case .control, .format, .surrogate: self = .nothing
    case .lineSeparator, .paragraphSeparator, .spaceSeparator: self = .blank
    case .unassigned, .privateUse: self = .unknown
    default: self = WideScalars.contains(scalar) ? .wide : .narrow
    }
  }

  package var width: Int {
    switch self {
    case .narrow, .blank, .unknown: 1
    case .wide: 2
    case .mark, .nothing: 0
    }
  }
}
