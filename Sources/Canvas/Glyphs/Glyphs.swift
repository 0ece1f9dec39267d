/// The glyphs a terminal can show: three tiers, each with a sign for every meaning.
package struct Glyphs: Equatable, Sendable {
  package enum Tier: UInt8, Sendable {
    /// ASCII and unaccented text, for terminals without UTF-8.
    case ascii
    /// Lines and blocks, without braille, for fonts that lack it.
    case blocks
    case braille
  }

  package let tier: Tier

  package static let ascii = Glyphs(tier: .ascii)
  package static let blocks = Glyphs(tier: .blocks)
  package static let unicode = Glyphs(tier: .braille)

  package var isASCII: Bool { tier == .ascii }

  /// Chooses a sign by tier.
  package func pick<Value>(_ unicode: Value, _ ascii: Value) -> Value {
    isASCII ? ascii : unicode
  }

  /// Text as this tier shows it.
  package func shown(_ text: String) -> String {
    isASCII ? ASCIIText.of(text) : text
  }

  package var ellipsis: String { pick("…", "~") }
  /// Stands for a scalar of unknown width.
  var unknown: Unicode.Scalar { pick("\u{FFFD}", "?") }
}
