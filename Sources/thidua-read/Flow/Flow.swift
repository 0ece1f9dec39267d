/// The text of a document as it comes together: paragraphs, and tables with paragraphs in them.
struct Flow {
  private(set) var lines: [String] = []
  private var tables: [Table] = []
  private var size = 0
  private var count = 0

  /// A paragraph where it ends; a break within it begins a new line.
  mutating func add(_ paragraph: String) throws(Refusal) {
    let parts = paragraph.split(separator: "\n", omittingEmptySubsequences: false)
      .map { LineText.paragraph(String($0)) }
    size += paragraph.utf8.count
    if size > Limits.textBytes { throw .tooLarge }
    try reckon(parts.count)
    if tables.isEmpty {
      lines += parts
    } else {
      tables[tables.count - 1].add(parts)
    }
  }

  mutating func openTable() { tables.append(Table()) }

  mutating func openRow() { change { $0.rows.append([]) } }

  mutating func openCell() throws(Refusal) {
    try reckon(1)
    change { $0.openCell() }
  }

  /// A cell that covers others is followed by empty ones, so that columns stay themselves.
  mutating func widen(to columns: Int) throws(Refusal) {
    try reckon(columns - 1)
    change { $0.widen(to: columns) }
  }

  private mutating func reckon(_ more: Int) throws(Refusal) {
    count += more
    if count > Limits.lines { throw .tooLarge }
  }

  mutating func rule() { change { $0.isRuled = true } }

  mutating func closeTable() {
    guard let table = tables.popLast() else { return }
    if tables.isEmpty {
      lines += table.lines
    } else {
      tables[tables.count - 1].add(
        table.rows.map { LineText.cell($0.map { LineText.cell($0.paragraphs) }) })
    }
  }

  private mutating func change(_ change: (inout Table) -> Void) {
    if !tables.isEmpty { change(&tables[tables.count - 1]) }
  }
}
