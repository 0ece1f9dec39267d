import Writing

extension WordStyle {
  /// The part of a Word file that says how its styles look.
  ///
  /// - Parameter hasClose: whether a paper in it is set close, in styles of its own.
  static func part(_ language: Language, hasClose: Bool) -> String {
    var xml = """
      \(WordPart.declaration)<w:styles xmlns:w="\(WordPart.main)"><w:docDefaults><w:rPrDefault>\
      <w:rPr><w:rFonts w:ascii="\(font)" w:hAnsi="\(font)" w:eastAsia="\(font)" w:cs="\(font)"/>\
      <w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="\(language.tag)" \
      w:eastAsia="\(language.tag)" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/>\
      </w:docDefaults>
      """
    for style in allCases { xml += style.xml(language) }
    if hasClose {
      for style in allCases where style.hasClose { xml += style.closeXML(language) }
    }
    return xml + tables + "</w:styles>"
  }

  private static let font = TextStyle.family

  private func xml(_ language: Language) -> String {
    var xml = "<w:style w:type=\"paragraph\""
    if self == .normal { xml += " w:default=\"1\"" }
    if !isBuiltIn { xml += " w:customStyle=\"1\"" }
    xml += " w:styleId=\"\(id)\"><w:name w:val=\"\(name(language).xml)\"/>"
    if let base { xml += "<w:basedOn w:val=\"\(base.id)\"/>" }
    xml += "<w:qFormat/>"
    let paragraph = form.xml
    if !paragraph.isEmpty { xml += "<w:pPr>\(paragraph)</w:pPr>" }
    return xml + "<w:rPr>\(text.xml)</w:rPr></w:style>"
  }

  // MARK: Papers that are set close

  /// Whether a paper that is set close has it otherwise.
  private var hasClose: Bool {
    !isHeadOfPaper && (text.closer != text || form.alignment == .justified)
  }

  func id(isClose: Bool) -> String { isClose && hasClose ? id + "Close" : id }

  private func closeXML(_ language: Language) -> String {
    let lines =
      form.alignment == .justified
      ? "<w:pPr><w:spacing w:line=\"231\" w:lineRule=\"auto\"/></w:pPr>" : ""
    return """
      <w:style w:type="paragraph" w:customStyle="1" w:styleId="\(id(isClose: true))">\
      <w:name w:val="\(language("\(name(language)) (sát)", "\(name(language)) (close)").xml)"/>\
      <w:basedOn w:val="\(id)"/><w:qFormat/>\(lines)<w:rPr>\(text.closer.xml)</w:rPr></w:style>
      """
  }

  // MARK: Tables

  static let grid = "TableGrid"

  private static let tables = """
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
    <w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
    <w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
    <w:style w:type="table" w:styleId="\(grid)"><w:name w:val="Table Grid"/>\
    <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\(borders)</w:tblBorders></w:tblPr>\
    </w:style>
    """

  private static let borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>" }.joined()
}

extension TextStyle {
  fileprivate var xml: String {
    let halves = Int(size * 2)
    return (isBold ? "<w:b/><w:bCs/>" : "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>")
      + (isItalic ? "<w:i/><w:iCs/>" : "<w:i w:val=\"0\"/><w:iCs w:val=\"0\"/>")
      + "<w:color w:val=\"000000\"/><w:sz w:val=\"\(halves)\"/><w:szCs w:val=\"\(halves)\"/>"
  }
}

extension Language {
  /// As files name it.
  var tag: String { self("vi-VN", "en-GB") }
}
