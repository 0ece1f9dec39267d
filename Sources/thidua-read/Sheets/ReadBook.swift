import JSON

/// What was read of a spreadsheet: its sheets in their order, each with what its cells hold.
struct ReadBook {
  let format: String
  let sheets: [ReadSheet]

  var json: JSON {
    ["format": .string(format), "sheets": .array(sheets.map(\.json))]
  }

  /// The text cells, for telling letters of old fonts.
  var texts: [String] {
    sheets.flatMap { $0.rows.flatMap { $0.cells.compactMap { $0.kind == .text ? $0.text : nil } } }
  }
}

/// A sheet: only what is not empty stands in it.
struct ReadSheet {
  let name: String
  let isHidden: Bool
  var rows: [Row] = []
  var merged: [CellRange] = []
  /// First and last of columns beside each other, counted from one.
  var hiddenColumns: [ClosedRange<Int>] = []

  struct Row {
    /// Counted from one.
    let number: Int
    var isHidden = false
    /// From left to right.
    var cells: [ReadCell] = []
  }

  /// A row is its number, whether it is hidden, then by turns a column and what stands there, whose
  /// first letter is its kind.
  var json: JSON {
    let rows = rows.map { row -> JSON in
      var values: [JSON] = [
        .number(JSONNumber(row.number)), .number(JSONNumber(row.isHidden ? 1 : 0)),
      ]
      for cell in row.cells {
        values.append(.number(JSONNumber(cell.column)))
        values.append(.string(cell.kind.rawValue + cell.text))
      }
      return .array(values)
    }
    func numbers(_ list: [Int]) -> JSON { .array(list.map { .number(JSONNumber($0)) }) }
    return [
      "name": .string(name), "hidden": .bool(isHidden), "rows": .array(rows),
      "merged": .array(
        merged.map {
          numbers([
            $0.rows.lowerBound, $0.columns.lowerBound, $0.rows.upperBound, $0.columns.upperBound,
          ])
        }),
      "hiddenColumns": .array(hiddenColumns.map { numbers([$0.lowerBound, $0.upperBound]) }),
    ]
  }
}

/// What one cell holds.
struct ReadCell {
  /// Counted from one.
  let column: Int
  let kind: Kind
  /// A number is written with a point and every digit, a share as its percentage without the sign,
  /// a day as 2026-11-05.
  let text: String

  enum Kind: String {
    case text = "t"
    case number = "n"
    case percent = "p"
    case date = "d"
    case boolean = "b"
    case error = "e"
    /// A formula of which the file does not say what it came to.
    case formula = "f"
  }
}

/// Cells that are drawn as one.
struct CellRange {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>
}
