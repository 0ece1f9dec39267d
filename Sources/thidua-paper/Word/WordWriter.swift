import Reports

/// Makes a Word file of papers, each in a section of its own and as `PaperWriter` sets it.
struct WordWriter {
  static func file(_ documents: [Document]) throws(PaperError) -> [UInt8] {
    let language = documents.first?.language ?? .vi
    let press = try Press(isWritten: false)
    var body = WordBody(press: press)
    body.isOfSeveral = documents.count > 1
    var hasClose = false
    for (at, document) in documents.enumerated() {
      let isClose = try document.isBetterClose()
      hasClose = hasClose || isClose
      try body.add(document, isClose: isClose, isLast: at == documents.count - 1)
    }
    let archive = try ZipArchive(day: documents.first?.day.components ?? (1980, 1, 1))
    let parts = [
      ("[Content_Types].xml", WordPart.types), ("_rels/.rels", WordPart.roots),
      ("docProps/core.xml", WordPart.properties(of: documents.first)),
      ("docProps/app.xml", WordPart.program),
      ("word/_rels/document.xml.rels", WordPart.links(pictures: body.pictures.count)),
      ("word/document.xml", body.part),
      ("word/styles.xml", WordStyle.part(language, hasClose: hasClose)),
      ("word/settings.xml", WordPart.settings(language)),
      ("word/header1.xml", WordPart.pageNumber), ("word/header2.xml", WordPart.noNumber),
    ]
    for (name, text) in parts { try archive.add(name, Array(text.utf8)) }
    for (number, picture) in body.pictures.enumerated() {
      try archive.add("word/media/image\(number + 1).png", picture)
    }
    return try archive.bytes()
  }
}
