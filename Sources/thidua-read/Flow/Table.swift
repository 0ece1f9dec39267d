/// A table while its cells come, and its lines.
struct Table {
  var rows: [[Cell]] = []
  /// Somebody sees its lines: it is a table and no means to set texts beside each other.
  var isRuled = false
  /// Which cell of the last row is being filled.
  private var open = 0

  struct Cell {
    var paragraphs: [String] = []
  }

  mutating func openCell() {
    if rows.isEmpty { rows.append([]) }
    open = rows[rows.count - 1].count
    rows[rows.count - 1].append(Cell())
  }

  mutating func widen(to columns: Int) {
    guard !rows.isEmpty else { return }
    rows[rows.count - 1] += Array(repeating: Cell(), count: columns - 1)
  }

  mutating func add(_ paragraphs: [String]) {
    let row = rows.count - 1
    guard row >= 0, rows[row].indices.contains(open) else { return }
    rows[row][open].paragraphs += paragraphs
  }

  var lines: [String] {
    setsTextsBesideEachOther
      ? rows.flatMap(Table.beside)
      : rows.map { Table.line($0.map { LineText.cell($0.paragraphs) }) }
  }

  /// The head of a letter, or who receives it beside who signs it: two columns that nobody sees,
  /// whose paragraphs are lines of their own.
  private var setsTextsBesideEachOther: Bool {
    !isRuled && rows.count <= 3 && rows.allSatisfy { $0.count <= 2 }
  }

  private static func beside(_ row: [Cell]) -> [String] {
    let height = row.map(\.paragraphs.count).max() ?? 0
    return (0..<height).map { at in
      line(row.map { $0.paragraphs.indices.contains(at) ? LineText.cell([$0.paragraphs[at]]) : "" })
    }
  }

  private static func line(_ cells: [String]) -> String {
    var cells = cells
    while cells.last == "" { cells.removeLast() }
    return cells.joined(separator: "\t")
  }
}
