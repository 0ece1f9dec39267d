extension Glyphs {
  /// How fine a plot can be.
  package var dotsPerCell: (x: Int, y: Int) {
    switch tier {
    case .ascii: (1, 2)
    case .blocks: (2, 2)
    case .braille: (2, 4)
    }
  }

  /// The glyph of a pattern of dots, the lowest bit at the upper left, row by row.
  func dots(_ pattern: UInt8) -> Character {
    switch tier {
    case .ascii: Glyphs.halves[Int(pattern & 3)]
    case .blocks: Glyphs.quadrants[Int(pattern & 15)]
    case .braille: Glyphs.braille(pattern)
    }
  }

  private static let halves: [Character] = [" ", "'", ".", ":"]
  private static let quadrants = Array(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█")

  /// Braille numbers its dots by column and puts the lowest row last.
  private static func braille(_ pattern: UInt8) -> Character {
    let order: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
    var code: UInt32 = 0x2800
    for (bit, dot) in order.enumerated() where pattern & 1 << UInt8(bit) != 0 { code |= dot }
    return Unicode.Scalar(code).map(Character.init) ?? " "
  }
}
