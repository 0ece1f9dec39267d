/// Tells the rows below a head apart: what is one of the table, and what only stands there.
struct TableBody<Column: Hashable & Sendable> {
  private let head: TableHead<Column>

  init(_ head: TableHead<Column>) { self.head = head }

  enum Kind {
    case data
    case passedOver(ImportNote.Reason)
    /// With it the table ends.
    case signature(String)
  }

  func kind(_ row: TableRow, isFirst: Bool) -> Kind {
    let texts = row.cells.filter { $0.kind == .text }.map(\.text)
    if isFirst, RowWords.isNumbering(row.cells) { return .passedOver(.numbering) }
    guard let first = texts.first else { return .data }
    if isRepeatedHead(row) { return .passedOver(.repeatedHead) }
    if let total = texts.first(where: { !RowWords.isMark($0) }), RowWords.isTotal(total) {
      return .passedOver(.total(total))
    }
    if row.cells.count == 1, RowWords.isRemark(first) { return .passedOver(.remark(first)) }
    if texts.count == row.cells.count, texts.allSatisfy(RowWords.isSignature) {
      return .signature(first)
    }
    return .data
  }

  private func isRepeatedHead(_ row: TableRow) -> Bool {
    row.cells.count > 1
      && row.cells.allSatisfy { head.headings[$0.column]?.contains($0.text) == true }
  }
}
