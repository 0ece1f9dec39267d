import Canvas
import Writing

/// A column of a list's table: what stands above it, how wide it is, which order of the list it
/// shows, and what stands in a row's cell.
struct Column<Row>: Sendable {
  fileprivate let title: Phrase?
  fileprivate let length: Length
  fileprivate let alignment: Alignment
  fileprivate let dropOrder: Int?
  fileprivate let sort: String?
  fileprivate let cell: @Sendable (Row) -> Table.Content

  /// - Parameters:
  ///   - dropOrder: the highest is left out first where there is little room.
  ///   - sort: the order of the list's source that has its arrow here.
  init(
    _ title: Phrase?, _ length: Length, _ alignment: Alignment = .left, dropOrder: Int? = nil,
    sort: String? = nil, cell: @escaping @Sendable (Row) -> Table.Content
  ) {
    self.title = title
    self.length = length
    self.alignment = alignment
    self.dropOrder = dropOrder
    self.sort = sort
    self.cell = cell
  }

  /// A column without a title.
  init(
    _ length: Length, _ alignment: Alignment = .left, dropOrder: Int? = nil, sort: String? = nil,
    cell: @escaping @Sendable (Row) -> Table.Content
  ) {
    self.init(nil, length, alignment, dropOrder: dropOrder, sort: sort, cell: cell)
  }
}

extension Table {
  /// The rows of a list under its columns; only those on the screen are asked for.
  init<Row>(
    _ list: RowList, _ columns: [Dashboard.Column<Row>], _ language: Language, hasFocus: Bool,
    row: @escaping @Sendable (_ item: Int) -> Row?
  ) {
    let heads = columns.map { column in
      Table.Column(
        column.title?(language) ?? "", column.length, column.alignment,
        dropOrder: column.dropOrder)
    }
    let rows = list.rows
    self.init(
      heads, rowCount: rows.count,
      cells: { number in
        guard let row = row(Int(rows[number])) else { return { _ in .text("") } }
        return { columns[$0].cell(row) }
      })
    firstRow = list.first
    selectedRow = list.row
    isFocused = hasFocus
    sorted = list.sorting.flatMap { sorting in
      columns.firstIndex { $0.sort == sorting.column }.map { ($0, sorting.ascending) }
    }
  }
}
