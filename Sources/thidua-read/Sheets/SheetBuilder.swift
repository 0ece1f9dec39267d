/// Puts a sheet together as its cells come, within what a spreadsheet of an office may come to.
struct SheetBuilder {
  private(set) var sheet: ReadSheet
  /// The row that cells go into.
  private var row = ReadSheet.Row(number: 0)

  init(name: String, isHidden: Bool) { sheet = ReadSheet(name: name, isHidden: isHidden) }

  /// - Parameter number: counted from one; rows come in their order.
  mutating func open(row number: Int, isHidden: Bool) throws(Refusal) {
    close()
    guard (1...Limits.rows).contains(number), number > (sheet.rows.last?.number ?? 0) else {
      throw .broken(sheet.name)
    }
    row = ReadSheet.Row(number: number, isHidden: isHidden)
  }

  mutating func add(
    _ column: Int, _ value: CellValue, _ budget: inout SheetBudget
  ) throws(Refusal) {
    guard case .some(let kind, let text) = value else { return }
    guard (1...Limits.columns).contains(column) else { throw .broken(sheet.name) }
    try budget.take(bytes: text.utf8.count)
    let cell = ReadCell(column: column, kind: kind, text: text)
    // A file may write the cells of a row in any order.
    if let last = row.cells.last, last.column >= column {
      guard let at = row.cells.firstIndex(where: { $0.column >= column }),
        row.cells[at].column != column
      else { throw .broken(sheet.name) }
      row.cells.insert(cell, at: at)
    } else {
      row.cells.append(cell)
    }
  }

  mutating func close() {
    if !row.cells.isEmpty { sheet.rows.append(row) }
    row.cells = []
  }

  /// The same row once more, further down.
  mutating func repeatLast(as number: Int, _ budget: inout SheetBudget) throws(Refusal) {
    guard var last = sheet.rows.last else { return }
    guard (1...Limits.rows).contains(number) else { throw .broken(sheet.name) }
    for cell in last.cells { try budget.take(bytes: cell.text.utf8.count) }
    last = ReadSheet.Row(number: number, isHidden: last.isHidden, cells: last.cells)
    sheet.rows.append(last)
  }

  mutating func merge(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>) throws(Refusal) {
    if sheet.merged.count >= Limits.ranges { throw .tooLarge }
    if rows.count > 1 || columns.count > 1 {
      sheet.merged.append(CellRange(rows: rows, columns: columns))
    }
  }

  mutating func hide(_ columns: ClosedRange<Int>) {
    if sheet.hiddenColumns.count < Limits.ranges { sheet.hiddenColumns.append(columns) }
  }
}

/// What all sheets of a file may still come to.
struct SheetBudget {
  private var cells = Limits.cells
  private var bytes = Limits.textBytes

  mutating func take(bytes count: Int) throws(Refusal) {
    cells -= 1
    bytes -= count
    if cells < 0 || bytes < 0 { throw .tooLarge }
  }
}

/// What a cell came to; many are drawn and say nothing.
enum CellValue {
  case nothing
  case some(ReadCell.Kind, String)

  static func text(_ text: String) -> CellValue {
    text.allSatisfy(\.isWhitespace) ? .nothing : .some(.text, text)
  }
}
