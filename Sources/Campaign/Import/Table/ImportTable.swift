/// A table as a file holds it, whatever kind of file: rows of cells with their places.
package struct ImportTable: Sendable {
  /// Of the sheet that it lies on; none for a file that is one table.
  package let name: String?
  package let isHidden: Bool
  /// From the top; what is empty is left out.
  package var rows: [TableRow]
  package var merged: [MergedCells] = []
  /// Counted from one.
  package var hiddenColumns: [ClosedRange<Int>] = []

  package init(name: String?, isHidden: Bool = false, rows: [TableRow]) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
  }
}

/// A row of a table; blank rows are left out.
package struct TableRow: Sendable {
  /// The line of the file or the row of the sheet on which it begins, counted from one.
  package let line: Int
  package let isHidden: Bool
  /// From left to right.
  package private(set) var cells: [TableCell]

  package init(line: Int, isHidden: Bool = false, cells: [TableCell]) {
    self.line = line
    self.isHidden = isHidden
    self.cells = cells
  }

  /// - Parameter column: counted from zero.
  package subscript(column: Int) -> TableCell? {
    // Most rows have something in every column.
    if cells.indices.contains(column), cells[column].column == column { return cells[column] }
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].column == column ? cells[low] : nil
  }

  /// What stands in a column as text, without what it is.
  func text(_ column: Int) -> String { self[column]?.text ?? "" }

  var lastColumn: Int { cells.last?.column ?? -1 }
}

/// One cell that is not empty.
package struct TableCell: Equatable, Sendable {
  /// A number in plain digits with a point, a share as its percentage, a day as 2026-11-05.
  package let text: String
  private let at: Int32
  package let kind: Kind

  package enum Kind: UInt8, Sendable {
    case text, number, percent, date, boolean, error
    /// A formula of which the file does not say what it came to.
    case formula
  }

  package init(_ column: Int, _ kind: Kind, _ text: String) {
    at = Int32(truncatingIfNeeded: column)
    self.kind = kind
    self.text = text
  }

  /// As a spreadsheet holds it: letters composed, and single blanks.
  package init(_ column: Int, _ kind: Kind, raw: String) {
    self.init(column, kind, CSVField.tidy(Array(raw.utf8)[...]))
  }

  /// Counted from zero.
  package var column: Int { Int(at) }
}

/// Cells that are drawn as one, which holds what stands in the first.
package struct MergedCells: Equatable, Sendable {
  /// Counted from one, as lines are.
  package let rows: ClosedRange<Int>
  /// Counted from zero, as columns are.
  package let columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}
