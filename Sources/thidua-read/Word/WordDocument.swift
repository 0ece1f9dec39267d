/// A document of Word as text. Headers, footers, footnotes and remarks are parts of their own there,
/// and are not asked for.
struct WordDocument {
  private let archive: Archive
  private let main: String

  init(_ archive: Archive, main: String) {
    self.archive = archive
    self.main = main
  }

  func read() throws(Refusal) -> ReadDocument {
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    let styles = WordStyles()
    try archive.readIfThere("\(folder)/styles.xml", to: styles)
    let numbering = WordNumbering()
    try archive.readIfThere("\(folder)/numbering.xml", to: numbering)
    let body = WordBody(styles: styles, lists: WordLists(numbering))
    try archive.read(main, to: body)
    return ReadDocument(format: "docx", lines: body.flow.lines)
  }
}
