/// A document that is a zip archive of XML: which one, and what it says.
struct ArchivedDocument {
  private let archive: Archive

  init(_ archive: Archive) { self.archive = archive }

  private enum Kind {
    case openText, openSheet
    /// Where the document itself lies in a package of Office.
    case word(String)
    case excel(String)
  }

  func read() throws(Refusal) -> ReadDocument {
    switch try kind() {
    case .openText: try OpenDocument(archive).read()
    case .word(let main): try WordDocument(archive, main: main).read()
    case .openSheet, .excel: throw .spreadsheet
    case nil: throw .unknown
    }
  }

  func book() throws(Refusal) -> ReadBook {
    switch try kind() {
    case .openSheet: try OpenSheets(archive).read()
    case .excel(let main): try ExcelWorkbook(archive, main: main).read()
    case .openText, .word: throw .document
    case nil: throw .unknownSheet
    }
  }

  private func kind() throws(Refusal) -> Kind? {
    if let type = try archive.text("mimetype", most: 200), type.contains("opendocument") {
      if type.contains("opendocument.spreadsheet") { return .openSheet }
      return type.contains("opendocument.text") ? .openText : nil
    }
    guard archive.has("[Content_Types].xml") else {
      return archive.has("content.xml") ? .openText : nil
    }
    let main = try MainPart.path(in: archive)
    if main.hasPrefix("xl/") { return .excel(main) }
    return main.hasPrefix("word/") ? .word(main) : nil
  }
}
