/// What the styles of a workbook say of how numbers are shown.
final class ExcelStyles: MarkupListener {
  private var codes: [Int: CellFormat] = [:]
  /// By the number under which cells name them.
  private var formats: [CellFormat] = []
  private var isInCells = false

  func format(_ style: Int) -> CellFormat {
    formats.indices.contains(style) ? formats[style] : .plain
  }

  func opens(_ name: MarkupName, _ attributes: MarkupAttributes) throws(Refusal) {
    switch name.local {
    case "numFmt":
      guard let id = attributes.number("numFmtId", within: 0...100_000) else { return }
      if codes.count < Limits.ranges {
        codes[id] = CellFormat(code: attributes["formatCode"] ?? "")
      }
    case "cellXfs": isInCells = true
    case "xf" where isInCells:
      if formats.count >= Limits.ranges { throw .tooLarge }
      let id = attributes.number("numFmtId", within: 0...100_000) ?? 0
      formats.append(codes[id] ?? CellFormat(builtIn: id) ?? .plain)
    default: break
    }
  }

  func closes(_ name: MarkupName) {
    if name.local == "cellXfs" { isInCells = false }
  }
}
