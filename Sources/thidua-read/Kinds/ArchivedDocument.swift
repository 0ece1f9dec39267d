/// A document that is a zip archive of XML: which one, and its text.
struct ArchivedDocument {
  private let archive: Archive

  init(_ archive: Archive) { self.archive = archive }

  func read() throws(Refusal) -> ReadDocument {
    if let type = try archive.text("mimetype", most: 200), type.contains("opendocument") {
      if type.contains("opendocument.spreadsheet") { throw .spreadsheet }
      guard type.contains("opendocument.text") else { throw .unknown }
      return try OpenDocument(archive).read()
    }
    guard archive.has("[Content_Types].xml") else {
      guard archive.has("content.xml") else { throw .unknown }
      return try OpenDocument(archive).read()
    }
    let main = try MainPart.path(in: archive)
    if main.hasPrefix("xl/") { throw .spreadsheet }
    guard main.hasPrefix("word/") else { throw .unknown }
    return try WordDocument(archive, main: main).read()
  }
}
