/// Where the document itself stands in a package of Office.
final class MainPart: MarkupListener {
  private var target: String?

  static func path(in archive: Archive) throws(Refusal) -> String {
    let relations = MainPart()
    try archive.read("_rels/.rels", to: relations)
    let path = relations.target ?? "word/document.xml"
    return path.hasPrefix("/") ? String(path.dropFirst()) : path
  }

  func opens(_ name: MarkupName, _ attributes: MarkupAttributes) {
    guard name.local == "Relationship", target == nil,
      let type = attributes["Type"], type.hasSuffix("/officeDocument")
    else { return }
    target = attributes["Target"]
  }
}
