/// The sheets of an OpenDocument spreadsheet, cell by cell.
final class OpenCells: MarkupListener {
  private(set) var sheets: [ReadSheet] = []
  private var builder: SheetBuilder?
  private var budget = SheetBudget()

  /// Styles of tables that are not shown.
  private var hiddenTables: Set<String> = []
  private var tableStyle: String?

  private var row = 0
  private var rowTimes = 1
  private var column = 0
  private var cell: Cell?
  private var hiddenColumns = 0
  private var paragraphs = 0
  private var isParagraph = false
  /// Within a remark, a shape, or a table in a cell.
  private var skipped = 0

  private struct Cell {
    var type: String
    var value: String?
    var isError = false
    var hasFormula = false
    var times = 1
    var text = ""
  }

  func opens(_ name: MarkupName, _ attributes: MarkupAttributes) throws(Refusal) {
    if skipped > 0 || isSkipped(name) {
      skipped += 1
      return
    }
    switch (name.space, name.local) {
    case (.style, "style"):
      tableStyle = attributes["family"] == "table" ? attributes["name"] : nil
    case (.style, "table-properties"):
      if let tableStyle, attributes["display"] == "false" { hiddenTables.insert(tableStyle) }
    case (.table, "table"):
      if sheets.count >= Limits.sheets { throw .tooLarge }
      builder = SheetBuilder(
        name: attributes["name"] ?? "",
        isHidden: attributes["style-name"].map { hiddenTables.contains($0) } ?? false)
      (row, hiddenColumns) = (0, 0)
    case (.table, "table-column"):
      let count = attributes.number("number-columns-repeated", within: 1...Limits.columns) ?? 1
      if isHidden(attributes), hiddenColumns < Limits.columns {
        builder?.hide((hiddenColumns + 1)...(hiddenColumns + count))
      }
      hiddenColumns += count
    case (.table, "table-row"):
      row += 1
      column = 0
      rowTimes = attributes.number("number-rows-repeated", within: 1...Limits.rows) ?? 1
      // What is empty to the end of the sheet goes beyond what a sheet holds.
      if row <= Limits.rows { try builder?.open(row: row, isHidden: isHidden(attributes)) }
    case (.table, "table-cell"), (.table, "covered-table-cell"): try open(attributes)
    case (.text, "p") where cell != nil:
      if paragraphs > 0 { cell?.text += "\n" }
      paragraphs += 1
      isParagraph = true
    case (.text, "s"):
      let count = attributes.number("c", within: 1...100) ?? 1
      if isParagraph { cell?.text += String(repeating: " ", count: count) }
    case (.text, "tab"), (.text, "line-break"): if isParagraph { cell?.text += " " }
    default: break
    }
  }

  func closes(_ name: MarkupName) throws(Refusal) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch (name.space, name.local) {
    case (.text, "p"): isParagraph = false
    case (.table, "table-cell"), (.table, "covered-table-cell"): try closeCell()
    case (.table, "table-row"): try closeRow()
    case (.table, "table"):
      builder?.close()
      if let builder { sheets.append(builder.sheet) }
      builder = nil
    default: break
    }
  }

  func says(_ text: String) throws(Refusal) {
    guard skipped == 0, isParagraph else { return }
    cell?.text += text
    if let count = cell?.text.utf8.count, count > Limits.textBytes { throw .tooLarge }
  }

  private func open(_ attributes: MarkupAttributes) throws(Refusal) {
    let type = attributes["value-type"] ?? ""
    var open = Cell(type: type)
    open.value =
      attributes["value"] ?? attributes["date-value"] ?? attributes["boolean-value"]
      ?? attributes["time-value"] ?? attributes["string-value"]
    open.hasFormula = attributes["formula"] != nil
    open.times = attributes.number("number-columns-repeated", within: 1...Limits.columns) ?? 1
    // Its own word for it stands beside the general one, of the same name.
    open.isError = attributes.has("value-type", saying: "error")
    cell = open
    paragraphs = 0
    let rows = attributes.number("number-rows-spanned", within: 1...Limits.rows) ?? 1
    let columns = attributes.number("number-columns-spanned", within: 1...Limits.columns) ?? 1
    if rows > 1 || columns > 1 {
      try builder?.merge(row...(row + rows - 1), (column + 1)...(column + columns))
    }
  }

  private func closeCell() throws(Refusal) {
    guard let cell else { return }
    self.cell = nil
    let value = try value(cell)
    if case .some = value {
      if row > Limits.rows { throw broken }
      for at in 1...cell.times { try builder?.add(column + at, value, &budget) }
    }
    column = min(column + cell.times, Limits.columns)
  }

  private func closeRow() throws(Refusal) {
    builder?.close()
    if rowTimes > 1, builder?.sheet.rows.last?.number == row {
      for at in 1..<rowTimes { try builder?.repeatLast(as: row + at, &budget) }
    }
    row += rowTimes - 1
  }

  private func value(_ cell: Cell) throws(Refusal) -> CellValue {
    if cell.isError { return .some(.error, cell.text.isEmpty ? "#" : cell.text) }
    switch cell.type {
    case "float", "currency":
      guard let number = cell.value.flatMap({ CellNumber($0) }) else { throw broken }
      return number.cell(
        isCode(cell.text, number) ? .digits(cell.text.utf8.count) : .plain, datesFrom1904: false)
    case "percentage":
      guard let number = cell.value.flatMap({ CellNumber($0) }) else { throw broken }
      return number.cell(.percent, datesFrom1904: false)
    case "date":
      guard let day = cell.value?.prefix(10), day.utf8.count == 10 else { throw broken }
      return .some(.date, String(day))
    case "boolean": return .some(.boolean, cell.value == "true" ? "1" : "0")
    case "time", "string": return .text(cell.text.isEmpty ? cell.value ?? "" : cell.text)
    case "":
      if cell.hasFormula, cell.text.isEmpty { return .some(.formula, "") }
      return .text(cell.text)
    default: throw broken
    }
  }

  /// Whether a number is shown with zeros in front, as codes and telephone numbers are.
  private func isCode(_ shown: String, _ number: CellNumber) -> Bool {
    shown.utf8.count > 1 && shown.utf8.first == UInt8(ascii: "0")
      && shown.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private var broken: Refusal { .broken(builder?.sheet.name ?? "content.xml") }

  private func isHidden(_ attributes: MarkupAttributes) -> Bool {
    let visibility = attributes["visibility"] ?? ""
    return visibility == "collapse" || visibility == "filter"
  }

  private func isSkipped(_ name: MarkupName) -> Bool {
    switch (name.space, name.local) {
    case (.office, "annotation"), (.office, "forms"), (.table, "shapes"),
      (.table, "tracked-changes"), (.draw, _), (.table, "dde-links"):
      true
    case (.table, "table"): builder != nil
    default: false
    }
  }
}
