/// One paragraph of a Word file.
struct WordParagraph {
  var style: WordStyle
  /// On lines of their own where there are several.
  var lines: [String] = []
  var isBold = false
  /// How many letters at its beginning are bold.
  var boldLetters = 0
  /// Besides what its style says.
  var form = WordForm()
  /// A run with a picture, or what else is no text.
  var run = ""
  /// The section that ends with it.
  var section = ""

  init(_ style: WordStyle, _ text: String = "") {
    self.style = style
    if !text.isEmpty { lines = [text] }
  }

  func xml(isClose: Bool = false) -> String {
    var xml = "<w:p><w:pPr>"
    if style != .normal { xml += "<w:pStyle w:val=\"\(style.id(isClose: isClose))\"/>" }
    xml += form.xml + section + "</w:pPr>" + run
    if boldLetters > 0, let line = lines.first {
      let (bold, rest) = (line.prefix(boldLetters), line.dropFirst(boldLetters))
      xml += "<w:r><w:rPr><w:b/><w:bCs/></w:rPr>"
      xml += "<w:t xml:space=\"preserve\">\(String(bold).xml)</w:t></w:r>"
      xml += "<w:r><w:t xml:space=\"preserve\">\(String(rest).xml)</w:t></w:r>"
    } else if !lines.isEmpty {
      xml += isBold ? "<w:r><w:rPr><w:b/><w:bCs/></w:rPr>" : "<w:r>"
      for (at, line) in lines.enumerated() {
        if at > 0 { xml += "<w:br/>" }
        xml += "<w:t xml:space=\"preserve\">\(line.xml)</w:t>"
      }
      xml += "</w:r>"
    }
    return xml + "</w:p>"
  }
}
