extension Table {
  package struct Column: Equatable, Sendable {
    package var title: String
    package var length: Length
    package var alignment: Alignment
    /// Columns with the highest number are left out first where there is little room; those
    /// without one stay.
    package var dropOrder: Int?

    package init(
      _ title: String, _ length: Length, _ alignment: Alignment = .left, dropOrder: Int? = nil
    ) {
      self.title = title
      self.length = length
      self.alignment = alignment
      self.dropOrder = dropOrder
    }

    var minimum: Int {
      switch length {
      case .fixed(let cells): cells
      case .flexible(_, let minimum): max(minimum, 1)
      }
    }
  }

  /// Where a column stands, counted from the left edge of the table.
  package struct Place: Equatable, Sendable {
    package let column: Int
    package let x: Int
    package let width: Int
  }

  static let gap = 1

  /// The columns that have room, left to right.
  package func layout(width: Int) -> [Place] {
    let shown = scrolled(remaining(width: width), width: width)
    let widths = Length.share(width, among: shown.map { columns[$0].length }, gap: Table.gap)
    var x = 0
    var places: [Place] = []
    for (column, width) in zip(shown, widths) where width > 0 {
      places.append(Place(column: column, x: x, width: width))
      x += width + Table.gap
    }
    return places
  }

  /// All columns but those dropped for want of room.
  private func remaining(width: Int) -> [Int] {
    var shown = Array(columns.indices)
    while needed(shown) > width {
      let candidates = shown.filter { columns[$0].dropOrder != nil }
      guard
        let dropped = candidates.max(by: {
          (columns[$0].dropOrder ?? 0, $0) < (columns[$1].dropOrder ?? 0, $1)
        })
      else { break }
      shown.removeAll { $0 == dropped }
    }
    return shown
  }

  /// The pinned columns and as many of the others as fit from the first one shown.
  private func scrolled(_ shown: [Int], width: Int) -> [Int] {
    guard needed(shown) > width else { return shown }
    var fitting = Array(shown.prefix(pinned))
    for column in shown.dropFirst(pinned) where column >= firstColumn {
      guard fitting.isEmpty || needed(fitting + [column]) <= width else { break }
      fitting.append(column)
    }
    return fitting
  }

  private func needed(_ shown: [Int]) -> Int {
    shown.reduce(0) { $0 + columns[$1].minimum } + max(shown.count - 1, 0) * Table.gap
  }
}
