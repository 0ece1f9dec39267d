import CPaper
import Reports
import Writing

/// Sets one table: rows with borders, the head repeated on every page it goes on to.
final class TableSetter {
  private let table: Table
  private let press: Press
  private let language: Language
  let widths: [Double]
  private let caption: Words?
  private let head: [Words]
  private let headHeight: Double
  /// States and small numbers come again and again; shaping them once is enough.
  private var known: [CellKey: Words] = [:]

  private struct CellKey: Hashable {
    var column: Int
    var isBold: Bool
    var text: String
  }

  init(_ table: Table, _ press: Press, _ language: Language) {
    self.table = table
    self.press = press
    self.language = language
    widths = TableSetter.widths(of: table, press, language)
    caption =
      table.isCaptioned
      ? press.words(table.title, table.bold, width: Sheet.textWidth, .centered) : nil
    head = zip(table.columns, widths).map {
      press.words($0.title, table.bold, width: $1 - 2 * Cell.padding, .centered)
    }
    headHeight = Cell.height(of: head, table)
  }

  private static func widths(of table: Table, _ press: Press, _ language: Language) -> [Double] {
    let unit = 16.0
    let padding = 2 * Cell.padding
    let room = Sheet.textWidth - padding * Double(table.columns.count)
    let columns = table.columnWidths(total: Int(room * unit), language) {
      Int((press.length(of: $0, table.bold) * unit).rounded(.up)) + 1
    }
    return columns.map { padding + Double($0) / unit }
  }

  /// What must stand together: the caption, the head and the first row.
  var startHeight: Double {
    if let wholeHeight { return wholeHeight }
    let first = table.rows.first.map { height(of: $0) } ?? 0
    return captionHeight + headHeight + min(first, Sheet.textHeight / 3)
  }

  /// A table of a few rows is not parted.
  private var wholeHeight: Double? {
    guard table.rows.count <= TableSetter.fewRows else { return nil }
    let height = table.rows.reduce(captionHeight + headHeight) { $0 + self.height(of: $1) }
    return height < Sheet.textHeight / 3 ? height : nil
  }

  /// Whether it is so short that it is not parted.
  var isWhole: Bool { wholeHeight != nil }

  /// The rows that are too high to be moved to the next page whole. Only what is so long that it
  /// may be one is set to see.
  var tallRows: Set<Int> {
    Set(
      table.rows.indices.filter { place in
        let row = table.rows[place]
        let mayBe = zip(row.cells, widths).contains { cell, width in
          let lines = Double(cell.shown(language).utf8.count) * table.plain.size / width
          return lines * table.plain.size > Sheet.textHeight / 3
        }
        return mayBe && height(of: row) > Sheet.textHeight / 3
      })
  }

  private static let fewRows = 6

  private var captionHeight: Double { caption.map { $0.height + 4 } ?? 0 }

  /// - Parameter tail: the height of what shall stand on the page of the last rows.
  func write(before tail: Double = 0) {
    let kept = keptRows(before: tail)
    let keptHeight = kept.reduce(tail > 0 ? tail + 2 * Sheet.paragraphGap : 0) {
      $0 + height(of: table.rows[$1])
    }
    let isWhole = kept.lowerBound == 0 && keptHeight < Sheet.textHeight / 2
    press.need(isWhole ? captionHeight + headHeight + keptHeight : startHeight)
    press.tagged(.table) { draw(kept, keptHeight) }
    press.y += 2 * Sheet.paragraphGap
  }

  private func draw(_ kept: Range<Int>, _ keptHeight: Double) {
    if let caption {
      press.tagged(.caption) { caption.draw(on: press.cairo, x: Sheet.left, y: press.y) }
    }
    press.y += captionHeight
    drawHead(as: .head)
    for (place, row) in table.rows.enumerated() {
      (press.place.item, press.place.offset) = (place, 0)
      let isFirst = place == kept.lowerBound && place > 0 && keptHeight < Sheet.textHeight / 2
      draw(row, reserving: isFirst ? keptHeight - height(of: row) : 0)
    }
  }

  /// The rows at the foot that stay together: a sum with the row above it, and two rows above what
  /// comes after the table.
  func keptRows(before tail: Double) -> Range<Int> {
    let count = table.rows.count
    let hasSum = count > 1 && table.rows[count - 1].kind == .total
    let kept = (hasSum ? 2 : 0) + (tail > 0 ? hasSum ? 1 : 2 : 0)
    return max(0, count - kept)..<count
  }

  /// Of a row that is written on by hand.
  static let openHeight = 9 * Sheet.millimetre

  private func height(of row: Row) -> Double {
    max(Cell.height(of: words(of: row), table), row.kind == .open ? TableSetter.openHeight : 0)
  }

  /// - Parameter tag: none where it comes again.
  private func drawHead(as tag: Press.Tag? = nil) {
    press.line(from: (Sheet.left, press.y), to: (Sheet.left + Sheet.textWidth, press.y))
    place(head, height: headHeight, as: tag)
  }

  private func draw(_ row: Row, reserving more: Double) {
    let cells = words(of: row)
    let height = height(of: row)
    if height + more <= press.room {
      place(cells, height: height)
    } else if height <= Sheet.textHeight / 3 {
      press.newPage()
      drawHead()
      place(cells, height: height)
    } else {
      split(cells)
    }
  }

  private func words(of row: Row) -> [Words] {
    let isBold = row.kind != .plain
    return table.columns.indices.map { column in
      let value = row.cells.indices.contains(column) ? row.cells[column] : .empty
      let key = CellKey(column: column, isBold: isBold, text: value.shown(language))
      if let words = known[key] { return words }
      let words = press.words(
        key.text, isBold ? table.bold : table.plain, width: widths[column] - 2 * Cell.padding,
        Words.Form(alignment: table.columns[column].alignment.form))
      if known.count < 1000 { known[key] = words }
      return words
    }
  }

  // MARK: Drawing

  /// Draws a row whose texts stand in the middle of its height.
  private func place(_ cells: [Words], height: Double, as tag: Press.Tag? = .cell) {
    func draw(_ cell: Words, _ x: Double) {
      cell.draw(
        on: press.cairo, x: x + Cell.padding, y: press.y + (height - cell.height) / 2)
    }
    if let tag {
      press.tagged(.row) {
        for (cell, x) in zip(cells, lefts) { press.tagged(tag) { draw(cell, x) } }
      }
    } else {
      for (cell, x) in zip(cells, lefts) { draw(cell, x) }
    }
    border(height)
  }

  private var lefts: [Double] {
    var x = Sheet.left
    return widths.map { width in
      defer { x += width }
      return x
    }
  }

  private func border(_ height: Double) {
    let bottom = press.y + height
    for x in lefts + [Sheet.left + Sheet.textWidth] {
      press.line(from: (x, press.y), to: (x, bottom), width: Cell.border)
    }
    press.line(
      from: (Sheet.left, bottom), to: (Sheet.left + Sheet.textWidth, bottom), width: Cell.border)
    press.y = bottom
  }

  /// Draws a row that is taller than a page has room for, line by line over several pages.
  private func split(_ cells: [Words]) {
    let lines = cells.map(\.lines)
    var next = lines.map { _ in 0 }
    while zip(lines, next).contains(where: { $0.count > $1 }) {
      let room = press.room - 2 * Cell.verticalPadding
      let isFresh = next.allSatisfy { $0 == 0 }
      if room < 3 * TextStyle.table.size, isFresh || press.y > Sheet.top + headHeight + 1 {
        press.place.offset = isFresh ? 0 : max(1, done(next, lines))
        press.newPage()
        drawHead()
        continue
      }
      let tallest = press.tagged(.row) { drawPart(cells, lines, from: &next, room: room) }
      border(tallest + 2 * Cell.verticalPadding)
    }
  }

  /// Draws as many lines of a row as there is room for; how high they are.
  private func drawPart(
    _ cells: [Words], _ lines: [[Words.Line]], from next: inout [Int], room: Double
  ) -> Double {
    var tallest = 0.0
    for (column, x) in lefts.enumerated() where next[column] < lines[column].count {
      press.tagged(.cell) {
        let first = next[column]
        let origin = press.y + Cell.verticalPadding - lines[column][first].top
        var end = first
        while end < lines[column].count,
          end == first || lines[column][end].bottom - lines[column][first].top <= room
        {
          cells[column].draw(
            lines[column][end], on: press.cairo, x: x + Cell.padding, y: origin)
          tallest = max(tallest, lines[column][end].bottom - lines[column][first].top)
          end += 1
        }
        next[column] = end
      }
    }
    return tallest
  }

  /// How much of a row is drawn, in thousandths of its longest text.
  private func done(_ next: [Int], _ lines: [[Words.Line]]) -> Int {
    let longest = lines.indices.max { lines[$0].count < lines[$1].count }
    return longest.map { 1000 * next[$0] / max(1, lines[$0].count) } ?? 0
  }

  private enum Cell {
    static let padding = 2.0
    static let verticalPadding = 2.0
    static let border = 0.5

    static func height(of cells: [Words], _ table: Table) -> Double {
      (cells.map(\.height).max() ?? 0) + (table.isDense ? 1 : 2 * verticalPadding)
    }
  }
}

extension Table {
  fileprivate var plain: TextStyle { isDense ? .dense : .table }
  fileprivate var bold: TextStyle { isDense ? .denseBold : .tableBold }
}

extension Column.Alignment {
  fileprivate var form: Words.Form.Alignment {
    switch self {
    case .left: .left
    case .center: .center
    case .right: .right
    }
  }
}
