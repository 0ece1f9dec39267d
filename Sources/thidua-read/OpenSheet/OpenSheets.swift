/// A spreadsheet of LibreOffice and its like.
struct OpenSheets {
  private let archive: Archive

  init(_ archive: Archive) { self.archive = archive }

  func read() throws(Refusal) -> ReadBook {
    try OpenManifest.check(archive)
    let body = OpenCells()
    try archive.read("content.xml", to: body)
    if body.sheets.isEmpty { throw .broken("content.xml") }
    return ReadBook(format: "ods", sheets: body.sheets)
  }
}
