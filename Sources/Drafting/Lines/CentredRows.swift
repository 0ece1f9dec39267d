/// Rows whose cells are centred, so that the number stands on a middle line of each: about as many
/// lines of a row stand over its number as below, its time is whole, and what it says begins with
/// a capital.
struct CentredRows {
  private let pieces: [(cells: [[Token]], line: Int)]
  private let number: Int
  private let content: Int
  private let time: Int?

  /// - Returns: nil where no number stands below the first words of its row.
  init?(_ pieces: [(cells: [[Token]], line: Int)], number: Int, content: Int, time: Int?) {
    (self.pieces, self.number, self.content, self.time) = (pieces, number, content, time)
    func hasNumber(_ at: Int) -> Bool { isNumber(pieces[at].cells) }
    func isFilled(_ at: Int, _ column: Int) -> Bool {
      pieces[at].cells.indices.contains(column) && !pieces[at].cells[column].isEmpty
    }
    let numbers = pieces.indices.filter(hasNumber)
    guard let first = numbers.first else { return nil }
    let begins = numbers.contains { at in
      at > 0 && !isFilled(at, content) && !hasNumber(at - 1) && isFilled(at - 1, content)
    }
    guard first > 0 || begins else { return nil }
  }

  private func isNumber(_ cells: [[Token]]) -> Bool {
    cells.indices.contains(number) && cells[number].count <= 2 && cells[number].first?.number != nil
  }

  func rows(columns: Int) -> [Table.Row] {
    let numbers = pieces.indices.filter { isNumber(pieces[$0].cells) }
    var rows: [Table.Row] = []
    var start = 0
    for (place, middle) in numbers.enumerated() {
      let next = place + 1 < numbers.count ? numbers[place + 1] : pieces.count
      let end = place + 1 < numbers.count ? split(start, middle, next) : next
      var row = Table.Row(cells: Array(repeating: [], count: columns), line: pieces[start].line)
      row.number = pieces[middle].cells[number]
      add(start..<end, to: &row, columns)
      rows.append(row)
      start = end
    }
    return rows
  }

  /// Where the row ends whose number stands on the middle line, before the next number.
  private func split(_ start: Int, _ middle: Int, _ next: Int) -> Int {
    let above = middle - start
    var best = (score: Int.min, end: middle + 1)
    // A cell has not so many lines that all splits would have to be tried of a broken text.
    for end in middle + 1...min(next, middle + 40) {
      var score = -abs(end - middle - 1 - above)
      if TimeCell.isWhole(joined(start..<end, time)) { score += 6 }
      let opening = pieces[end].cells.indices.contains(content) ? pieces[end].cells[content] : []
      if let first = opening.first {
        score += first.isCapital || first.kind != .word ? 4 : -6
      } else if end == next {
        score -= 4
      }
      if score > best.score { best = (score, end) }
    }
    return best.end
  }

  private func joined(_ range: Range<Int>, _ column: Int?) -> [Token] {
    var cell: [Token] = []
    for piece in pieces[range] {
      if let column, piece.cells.indices.contains(column) { cell.join(piece.cells[column]) }
    }
    return cell
  }

  private func add(_ range: Range<Int>, to row: inout Table.Row, _ columns: Int) {
    for piece in pieces[range] {
      for (at, cell) in piece.cells.enumerated() {
        if at < columns { row.cells[at].join(cell) }
        row.words.join(cell)
      }
    }
  }
}
