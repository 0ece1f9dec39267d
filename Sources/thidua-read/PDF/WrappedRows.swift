/// Puts the lines of wrapped cells back into one row each, where it can be told which those are.
///
/// A page has no rows. But a table that is numbered has a number for each, and the lines of one cell
/// stand closer to each other than to those of the next.
struct WrappedRows {
  private let rows: ArraySlice<PageRow>
  private let cells: [[String]]

  /// A line of a column: in which row of the page, and how high.
  private struct Piece {
    let row: Int
    let middle: Double
  }

  /// More than the distances of lines in one cell differ by, and less than a border takes.
  private static let border = 0.35

  init(_ rows: ArraySlice<PageRow>, cells: [[String]]) {
    self.rows = rows
    self.cells = cells
  }

  /// One list of cells for each row of the table; none where that cannot be told.
  var merged: [[String]]? {
    let numbers = pieces(of: 0)
    guard numbers.count(where: { isCount(cells[$0.row][0]) }) > 1,
      let column = fullest, numbers.count < cells.count
    else { return nil }
    var blocks = self.blocks(of: column)
    // The head of the numbers' own column may be empty.
    if blocks.count == numbers.count + 1, let head = blocks.first, let first = numbers.first,
      head.allSatisfy({ $0.middle < first.middle })
    {
      blocks.removeFirst()
      return joined(blocks, numbers, head: head)
    }
    return joined(blocks, numbers, head: [])
  }

  private func joined(_ blocks: [[Piece]], _ numbers: [Piece], head: [Piece]) -> [[String]]? {
    guard blocks.count == numbers.count else { return nil }
    let height = rows.map(\.height).min() ?? 0
    var spans = zip(blocks, numbers).map { block, number in
      let middles = block.map(\.middle) + [number.middle]
      return (top: middles.min() ?? 0, bottom: middles.max() ?? 0)
    }
    for (block, number) in zip(blocks, numbers) {
      guard let first = block.first, let last = block.last,
        number.middle > first.middle - height / 2, number.middle < last.middle + height / 2
      else { return nil }
    }
    if let first = head.first, let last = head.last {
      spans.insert((first.middle, last.middle), at: 0)
    }
    guard zip(spans, spans.dropFirst()).allSatisfy({ $0.bottom < $1.top }) else { return nil }
    let ends = zip(spans, spans.dropFirst()).map { ($0.bottom + $1.top) / 2 } + [.infinity]
    let empty = Array(repeating: [String](), count: cells[0].count)
    var merged = Array(repeating: empty, count: spans.count)
    for (at, line) in cells.enumerated() {
      let middle = self.middle(of: at)
      let row = ends.firstIndex { middle < $0 } ?? 0
      for (column, text) in line.enumerated() where !text.isEmpty {
        merged[row][column].append(text)
      }
    }
    return merged.map { $0.map(LineText.cell) }
  }

  /// The column that has most lines; of several the first.
  private var fullest: Int? {
    let counts = (cells.first ?? []).indices.dropFirst().map { ($0, pieces(of: $0).count) }
    return counts.max { ($0.1, -$0.0) < ($1.1, -$1.0) }?.0
  }

  /// The lines of a column, those of one cell together.
  private func blocks(of column: Int) -> [[Piece]] {
    let pieces = self.pieces(of: column)
    let distances = zip(pieces, pieces.dropFirst()).map { $1.middle - $0.middle }
    let closest = distances.min() ?? 0
    var blocks: [[Piece]] = pieces.prefix(1).map { [$0] }
    for (piece, distance) in zip(pieces.dropFirst(), distances) {
      if distance < closest + WrappedRows.border {
        blocks[blocks.count - 1].append(piece)
      } else {
        blocks.append([piece])
      }
    }
    return blocks
  }

  private func pieces(of column: Int) -> [Piece] {
    cells.indices.filter { !cells[$0][column].isEmpty }
      .map { Piece(row: $0, middle: middle(of: $0)) }
  }

  private func middle(of row: Int) -> Double {
    let row = rows[rows.startIndex + row]
    return (row.top + row.bottom) / 2
  }

  private func isCount(_ text: String) -> Bool {
    let text = text.hasSuffix(".") ? text.dropLast() : text[...]
    return (1...4).contains(text.count)
      && (text.allSatisfy(\.isASCIIDigit) || text.allSatisfy { "IVX".contains($0) })
  }
}
