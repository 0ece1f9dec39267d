import CWorkbook
import Campaign
import Reports
import Writing

/// Fills one sheet: the head frozen and filtered, numbers and days as such, text never a formula.
struct SheetWriter {
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let table: Table
  let language: Language
  let formats: CellFormats

  func write() -> lxw_error {
    writeHead()
    for (at, row) in table.rows.enumerated() {
      for column in table.columns.indices {
        let value = row.cells.indices.contains(column) ? row.cells[column] : .empty
        let failure = write(
          value, row: lxw_row_t(clamping: at + 1), column: lxw_col_t(clamping: column),
          isBold: row.kind != .plain)
        if failure != LXW_NO_ERROR { return failure }
      }
    }
    setUp()
    return table.form.map { lock($0) } ?? LXW_NO_ERROR
  }

  private func writeHead() {
    for (at, column) in table.columns.enumerated() {
      let place = lxw_col_t(clamping: at)
      worksheet_write_string(sheet, 0, place, column.title, formats.head)
      if let note = column.note { worksheet_write_comment(sheet, 0, place, note) }
    }
  }

  private func write(_ value: CellValue, row: lxw_row_t, column: lxw_col_t, isBold: Bool)
    -> lxw_error
  {
    let format =
      table.columns[Int(column)].isEntry
      ? formats.entry : formats.format(for: value, isBold: isBold)
    switch value {
    case .empty: return worksheet_write_blank(sheet, row, column, format)
    case .closed: return worksheet_write_blank(sheet, row, column, formats.closed)
    case .blank(let note):
      let failure = worksheet_write_blank(sheet, row, column, format)
      return failure == LXW_NO_ERROR
        ? worksheet_write_comment(sheet, row, column, note) : failure
    case .text(let text):
      return worksheet_write_string(sheet, row, column, SheetWriter.cut(text), format)
    case .count(let count):
      return worksheet_write_number(sheet, row, column, Double(count), format)
    case .amount(let amount, _):
      return worksheet_write_number(sheet, row, column, amount.double, format)
    case .percent(let amount, _):
      let share = Double(amount.units) / Double(100 * Quantity.unitsPerOne)
      return worksheet_write_number(sheet, row, column, share, format)
    case .day(let day):
      guard SheetWriter.dates.contains(day.year) else {
        return worksheet_write_string(sheet, row, column, day.vietnamese, format)
      }
      var date = lxw_datetime(
        year: Int32(clamping: day.year), month: Int32(clamping: day.month),
        day: Int32(clamping: day.day), hour: 0, min: 0, sec: 0)
      return worksheet_write_datetime(sheet, row, column, &date, format)
    }
  }

  private func setUp() {
    guard let last = table.columns.indices.last.map({ lxw_col_t(clamping: $0) }) else { return }
    // A sum at the foot stays where it is when the rows above are filtered.
    let rows = table.rows.lastIndex { $0.kind != .total }.map { $0 + 1 } ?? 0
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(clamping: rows), last)
    worksheet_freeze_panes(sheet, 1, lxw_col_t(clamping: table.form?.kept ?? 0))
    let widths = self.widths
    for (at, width) in widths.enumerated() {
      let place = lxw_col_t(clamping: at)
      // Below a form that is locked nothing is entered but in the rows that are open.
      let format = table.columns[at].isEntry && table.form == nil ? formats.entry : nil
      worksheet_set_column(sheet, place, place, Double(width), format)
    }
    // Not every spreadsheet makes room for lines that wrap.
    setHeight(of: 0, table.columns.map(\.title), widths)
    for (at, row) in table.rows.enumerated() {
      setHeight(of: at + 1, row.cells.map { $0.shown(language) }, widths)
    }
    worksheet_set_paper(sheet, 9)
    worksheet_repeat_rows(sheet, 0, 0)
    if let kept = table.form?.kept, kept > 0 {
      worksheet_repeat_columns(sheet, 0, lxw_col_t(clamping: kept - 1))
    }
    worksheet_fit_to_pages(sheet, 1, 0)
    if widths.reduce(0, +) > 90 { worksheet_set_landscape(sheet) }
  }

  private func setHeight(of row: Int, _ texts: [String], _ widths: [Int]) {
    let lines = zip(texts, widths).map { SheetWriter.lines($0, width: $1) }.max() ?? 1
    guard lines > 1 else { return }
    // A row can be no higher than this, in points.
    let height = min(Double(lines) * SheetWriter.lineHeight + 1, 409)
    worksheet_set_row(sheet, lxw_row_t(clamping: row), height, nil)
  }

  /// How many lines a text wraps into; a column has room for a little less than its width says.
  private static func lines(_ text: String, width: Int) -> Int {
    guard text.count >= width else { return 1 }
    var lines = 1
    var used = 0
    for word in text.split(separator: " ") {
      let length = word.count
      if used > 0, used + 1 + length >= width {
        lines += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + length
      lines += used / max(width, 1)
      used %= max(width, 1)
    }
    return lines
  }

  private static let lineHeight = 15.0

  /// Wide enough for what they hold, within reason; longer text wraps.
  private var widths: [Int] {
    table.columns.indices.map { column in
      let head = table.columns[column].title.split(separator: " ").map(\.count).max() ?? 0
      let cells = table.rows.lazy.map { row in
        row.cells.indices.contains(column) ? row.cells[column].shown(language).count : 0
      }
      return min(max(head + 4, (cells.max() ?? 0) + 2, 6), 50)
    }
  }

  /// Spreadsheets know no days before 1900.
  private static let dates = 1900...9999

  private static func cut(_ text: String) -> String {
    guard text.utf16.count > longestText else { return text }
    var text = String(text.prefix(longestText - 1))
    while text.utf16.count >= longestText { text.removeLast() }
    return text + "…"
  }

  /// What a cell of a spreadsheet can hold.
  private static let longestText = 32_767
}
