import Reports
import Writing

/// The parts of a Word file that are the same in all, or nearly so.
enum WordPart {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  static let types = """
    \(declaration)<Types xmlns="\(package)/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Default Extension="png" ContentType="image/png"/>\
    <Override PartName="/word/document.xml" ContentType="\(word).document.main+xml"/>\
    <Override PartName="/word/styles.xml" ContentType="\(word).styles+xml"/>\
    <Override PartName="/word/settings.xml" ContentType="\(word).settings+xml"/>\
    <Override PartName="/word/header1.xml" ContentType="\(word).header+xml"/>\
    <Override PartName="/word/header2.xml" ContentType="\(word).header+xml"/>\
    <Override PartName="/docProps/core.xml" ContentType="\
    application/vnd.openxmlformats-package.core-properties+xml"/>\
    <Override PartName="/docProps/app.xml" ContentType="\
    application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>
    """

  static let roots = """
    \(declaration)<Relationships xmlns="\(package)/relationships">\
    <Relationship Id="rId1" Type="\(relations)/officeDocument" Target="word/document.xml"/>\
    <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" \
    Target="docProps/core.xml"/>\
    <Relationship Id="rId3" Type="\(relations)/extended-properties" Target="docProps/app.xml"/>\
    </Relationships>
    """

  /// What the document refers to: nothing outside the file.
  static func links(pictures: Int) -> String {
    var xml = """
      \(declaration)<Relationships xmlns="\(package)/relationships">\
      <Relationship Id="rId1" Type="\(relations)/styles" Target="styles.xml"/>\
      <Relationship Id="rId2" Type="\(relations)/settings" Target="settings.xml"/>\
      <Relationship Id="\(numberedHeader)" Type="\(relations)/header" Target="header1.xml"/>\
      <Relationship Id="\(firstHeader)" Type="\(relations)/header" Target="header2.xml"/>
      """
    for number in 0..<pictures {
      xml += "<Relationship Id=\"\(picture(number))\" Type=\"\(relations)/image\" "
      xml += "Target=\"media/image\(number + 1).png\"/>"
    }
    return xml + "</Relationships>"
  }

  static let numberedHeader = "rId3"
  static let firstHeader = "rId4"

  static func picture(_ number: Int) -> String { "rIdImage\(number + 1)" }

  static func settings(_ language: Language) -> String {
    """
    \(declaration)<w:settings xmlns:w="\(main)"><w:zoom w:percent="100"/>\
    <w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>\
    <w:compat><w:compatSetting w:name="compatibilityMode" \
    w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
    <w:themeFontLang w:val="\(language.tag)"/>\
    <w:decimalSymbol w:val="\(language(",", "."))"/>\
    <w:listSeparator w:val="\(language(";", ","))"/></w:settings>
    """
  }

  // MARK: Page numbers

  /// The number of the page, which is the one field in the file.
  static let pageNumber = header(
    "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple>")
  /// The first page shows none.
  static let noNumber = header("")

  private static func header(_ content: String) -> String {
    """
    \(declaration)<w:hdr xmlns:w="\(main)"><w:p><w:pPr><w:pStyle w:val="\
    \(WordStyle.pageNumber.id)"/></w:pPr>\(content)</w:p></w:hdr>
    """
  }

  /// A4 with the margins of the decree, its pages counted from one.
  static let section = """
    <w:sectPr><w:headerReference w:type="default" r:id="\(numberedHeader)"/>\
    <w:headerReference w:type="first" r:id="\(firstHeader)"/><w:type w:val="nextPage"/>\
    <w:pgSz w:w="\(Sheet.width.twips)" w:h="\(Sheet.height.twips)"/>\
    <w:pgMar w:top="\(Sheet.top.twips)" w:right="\(Sheet.right.twips)" \
    w:bottom="\(Sheet.bottom.twips)" w:left="\(Sheet.left.twips)" \
    w:header="\(Sheet.pageNumberTop.twips)" w:footer="\(Sheet.pageNumberTop.twips)" \
    w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>
    """

  // MARK: What a reader shows of the file besides its pages

  static func properties(of document: Document?) -> String {
    var xml = """
      \(declaration)<cp:coreProperties xmlns:cp="\(package)/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      """
    if let document {
      let author = (document.letterhead?.issuer ?? "").xml
      let time = "xsi:type=\"dcterms:W3CDTF\">\(document.day.iso)T00:00:00Z"
      xml += """
        <dc:title>\(document.name.xml)</dc:title><dc:subject>\(document.subject.xml)</dc:subject>\
        <dc:creator>\(author)</dc:creator><cp:lastModifiedBy>\(author)</cp:lastModifiedBy>\
        <dcterms:created \(time)</dcterms:created><dcterms:modified \(time)</dcterms:modified>\
        <dc:language>\(document.language.tag)</dc:language>
        """
    }
    return xml + "</cp:coreProperties>"
  }

  static let program = """
    \(declaration)<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/\
    extended-properties"><Application>thidua</Application></Properties>
    """
}

extension Document {
  /// What the file is called where its pages are not seen.
  var name: String {
    let kind = title.isEmpty ? letterhead?.about ?? "" : title
    return subject.isEmpty ? kind : "\(kind): \(subject)"
  }
}
