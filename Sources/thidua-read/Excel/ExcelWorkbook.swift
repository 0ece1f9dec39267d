/// A spreadsheet of Excel since 2007.
struct ExcelWorkbook {
  private let archive: Archive
  private let main: String

  init(_ archive: Archive, main: String) {
    self.archive = archive
    self.main = main
  }

  func read() throws(Refusal) -> ReadBook {
    // The other form, of bytes and not of XML.
    if main.hasSuffix(".bin") { throw .binarySheet }
    let folder = main.split(separator: "/").dropLast().map(String.init)
    let file = main.split(separator: "/").last.map(String.init) ?? main
    let relations = ExcelRelations()
    let path = (folder + ["_rels", file + ".rels"]).joined(separator: "/")
    try archive.readIfThere(path, to: relations)
    let book = ExcelBook()
    try archive.read(main, to: book)
    var budget = SheetBudget()
    let strings = ExcelStrings()
    if let part = relations.part("sharedStrings", folder) {
      try archive.readIfThere(part, to: strings)
    }
    let styles = ExcelStyles()
    if let part = relations.part("styles", folder) { try archive.readIfThere(part, to: styles) }
    var sheets: [ReadSheet] = []
    for entry in book.sheets {
      guard let kind = relations.sheet(entry.relation, folder) else { throw .broken(main) }
      guard case .cells(let part) = kind else { continue }
      let reader = ExcelSheet(
        SheetBuilder(name: entry.name, isHidden: entry.isHidden), strings: strings, styles: styles,
        datesFrom1904: book.datesFrom1904, budget: budget)
      try archive.read(part, to: reader)
      reader.builder.close()
      budget = reader.budget
      sheets.append(reader.builder.sheet)
    }
    if sheets.isEmpty { throw .broken(main) }
    return ReadBook(format: "xlsx", sheets: sheets)
  }
}

/// Which parts a workbook is made of.
private final class ExcelRelations: MarkupListener {
  private var parts: [String: (type: String, target: String)] = [:]

  func opens(_ name: MarkupName, _ attributes: MarkupAttributes) {
    guard name.local == "Relationship", let id = attributes["Id"], parts.count < Limits.parts,
      attributes["TargetMode"] != "External"
    else { return }
    let type = (attributes["Type"] ?? "").split(separator: "/").last.map(String.init) ?? ""
    parts[id] = (type, attributes["Target"] ?? "")
  }

  /// The part of a kind of which there is one.
  func part(_ type: String, _ folder: [String]) -> String? {
    parts.values.first { $0.type == type }.map { ExcelRelations.path($0.target, folder) }
  }

  enum SheetPart {
    case cells(String)
    /// A sheet of one chart, or of a macro.
    case other
  }

  /// None where the workbook does not say where a sheet lies.
  func sheet(_ id: String, _ folder: [String]) -> SheetPart? {
    parts[id].map {
      $0.type == "worksheet" ? .cells(ExcelRelations.path($0.target, folder)) : .other
    }
  }

  private static func path(_ target: String, _ folder: [String]) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder
    for step in target.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}

/// The sheets by name, and from which day days are counted.
private final class ExcelBook: MarkupListener {
  private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []
  private(set) var datesFrom1904 = false

  func opens(_ name: MarkupName, _ attributes: MarkupAttributes) throws(Refusal) {
    guard name.space == .sheet else { return }
    switch name.local {
    case "workbookPr": datesFrom1904 = ["1", "true"].contains(attributes["date1904"])
    case "sheet":
      if sheets.count >= Limits.sheets { throw .tooLarge }
      let state = attributes["state"] ?? ""
      sheets.append(
        (
          attributes["name"] ?? "", attributes["id"] ?? "",
          state == "hidden" || state == "veryHidden"
        ))
    default: break
    }
  }
}
