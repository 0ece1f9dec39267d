/// One paragraph of a Word file.
struct WordParagraph {
  var style: WordStyle
  /// On lines of their own where there are several.
  var lines: [String] = []
  var isBold = false
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
    if !lines.isEmpty {
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
