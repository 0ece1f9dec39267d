/// `D7` as numbers, counted from one.
struct CellAddress {
  let row: Int
  let column: Int

  init?(_ text: Substring) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      if column > Limits.columns || row > Limits.rows { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.row = row
    self.column = column
  }
}

extension CellRange {
  /// `A1:C2`, or one cell.
  init?(_ text: String) {
    let ends = text.split(separator: ":", maxSplits: 1)
    guard let first = ends.first.flatMap({ CellAddress($0) }),
      let last = ends.last.flatMap({ CellAddress($0) }),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }
}
