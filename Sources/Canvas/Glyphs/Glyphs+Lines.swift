/// The glyphs of borders.
package struct LineGlyphs: Equatable, Sendable {
  package let horizontal: Character
  package let vertical: Character
  package let topLeft: Character
  package let topRight: Character
  package let bottomLeft: Character
  package let bottomRight: Character
  package let teeLeft: Character
  package let teeRight: Character
  package let teeTop: Character
  package let teeBottom: Character
  package let cross: Character
}

extension Glyphs {
  package var lines: LineGlyphs {
    isASCII
      ? LineGlyphs(
        horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
        bottomRight: "+", teeLeft: "+", teeRight: "+", teeTop: "+", teeBottom: "+", cross: "+")
      : LineGlyphs(
        horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
        bottomRight: "┘", teeLeft: "├", teeRight: "┤", teeTop: "┬", teeBottom: "┴", cross: "┼")
  }
}
