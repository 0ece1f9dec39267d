/// A ledger's columns as bytes, for a cache that is read back as it lies.
///
/// The bytes are this program's own on this machine; whoever keeps them must check that they are
/// what was written.
extension Ledger {
  /// Changes whenever bytes written before would be read otherwise than they were meant.
  package static let archiveFormat = 3

  /// The number of rows of each column, in the order of `forEachColumn`.
  package var columnCounts: [Int] {
    [
      symbols.bytes.count, symbols.ends.count, symbols.table.slots.count, cells.count,
      cellTable.slots.count, groups.count, groupTable.slots.count, commits.count, entries.count,
      values.count, undoes.count,
    ]
  }

  package func forEachColumn<Failure>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    try give(symbols.bytes, to: body)
    try give(symbols.ends, to: body)
    try give(symbols.table.slots, to: body)
    try give(cells, to: body)
    try give(cellTable.slots, to: body)
    try give(groups, to: body)
    try give(groupTable.slots, to: body)
    try give(commits, to: body)
    try give(entries, to: body)
    try give(values, to: body)
    try give(undoRows, to: body)
  }

  private func give<Row: BitwiseCopyable, Failure>(
    _ rows: [Row], to body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    try rows.withUnsafeBufferPointer { rows throws(Failure) in
      try body(UnsafeRawBufferPointer(rows))
    }
  }

  /// Reads the columns back; `fill` gives each its bytes, or says that it cannot.
  package init?(
    columnCounts counts: [Int], fill: (UnsafeMutableRawBufferPointer) -> Bool
  ) {
    guard counts.count == 11, counts.allSatisfy({ (0...Int(Int32.max)).contains($0) }) else {
      return nil
    }
    var isWhole = true
    func column<Row: BitwiseCopyable>(_ at: Int) -> [Row] {
      // Room for what is recorded next, so that the first entry does not copy the column.
      let room = counts[at] / 8 + 256
      return [Row](unsafeUninitializedCapacity: counts[at] + room) { rows, filled in
        let bytes = UnsafeMutableRawBufferPointer(
          start: rows.baseAddress, count: counts[at] * MemoryLayout<Row>.stride)
        isWhole = isWhole && fill(bytes)
        filled = isWhole ? counts[at] : 0
      }
    }
    self.init()
    symbols = SymbolTable(bytes: column(0), ends: column(1), slots: column(2))
    cells = column(3)
    cellTable = IndexTable(slots: column(4), used: cells.count)
    groups = column(5)
    groupTable = IndexTable(slots: column(6), used: groups.count)
    commits = column(7)
    entries = column(8)
    values = column(9)
    let rows: [UndoRow] = column(10)
    guard isWhole else { return nil }
    for row in rows {
      let id = EntryID(sequence: row.sequence, part: row.part)
      undoes[row.entry] = id
      countLeft(of: id)
    }
    forEachCell(of: .blot, plan: "", subject: "") { cell in
      var at = cells[Int(cell)].newest
      while at >= 0 {
        blot(keptValue(of: entries[Int(at)]))
        at = entries[Int(at)].previous
      }
    }
  }

  private var undoRows: [UndoRow] {
    undoes.map { UndoRow(sequence: $1.sequence, part: $1.part, entry: $0) }
  }
}

/// What an undo entry took back.
private struct UndoRow: BitwiseCopyable {
  var sequence: Int64
  var part: Int32
  var entry: Int32
}
