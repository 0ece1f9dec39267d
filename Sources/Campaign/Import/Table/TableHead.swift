import Writing

/// The head of a table: which rows it takes and what stands over each column.
struct TableHead<Column: Hashable & Sendable> {
  /// Where in the rows of the table it begins, and where what follows does.
  let rows: Range<Int>
  /// By column, what stands over it from top to bottom.
  let headings: [Int: [String]]
  /// By column, what it is; none where nobody knows.
  let columns: [Int: TableHeading<Column>?]

  var known: Set<Column> {
    Set(
      columns.values.compactMap { heading in
        switch heading {
        case .known(let column), .standIn(let column): column
        case .ignored, nil: nil
        }
      })
  }

  /// The words over a column in one line.
  func heading(_ column: Int) -> String { headings[column]?.joined(separator: " – ") ?? "" }
}

/// What a heading stands for.
package enum TableHeading<Column: Sendable>: Sendable {
  case known(Column)
  /// The same where no other column says it: a name beside an id.
  case standIn(Column)
  /// A running number.
  case ignored
}

/// What the headings of a kind of table may be.
struct TableWords<Column: Hashable & Sendable>: Sendable {
  /// What a heading stands for; none where it is not known.
  let meaning: @Sendable (String) -> TableHeading<Column>?
  /// What may have been meant by one that is not.
  let known: [String]
  /// Whether columns are enough of a head.
  let isHead: @Sendable (Set<Column>) -> Bool
}

/// Finds the head of a table below its title, by the headings that are known.
final class HeadSearch<Column: Hashable & Sendable> {
  private let table: ImportTable
  private let words: TableWords<Column>
  /// What was asked before: the same row is looked at with those above and below it.
  private var meanings: [String: TableHeading<Column>?] = [:]
  private let spread: [Int: [MergedCells]]

  /// A head stands near the top, below a letterhead and a title.
  private static var rowsLookedAt: Int { 60 }
  private static var highest: Int { 3 }
  private static var columnsLookedAt: Int { 500 }

  init(_ table: ImportTable, _ words: TableWords<Column>) {
    self.table = table
    self.words = words
    // Merged cells by the first row that they take, of those rows that are looked at.
    let lines = Set(table.rows.prefix(Self.rowsLookedAt).map(\.line))
    spread = Dictionary(
      grouping: table.merged.filter { lines.contains($0.rows.lowerBound) },
      by: \.rows.lowerBound)
  }

  /// The one with most columns that are known, of those of as many the one with fewest that are not,
  /// as a title right above a head would be; else the first and lowest. None where no heading is
  /// known at all.
  func best() -> TableHead<Column>? {
    var best: TableHead<Column>?
    var (most, fewest) = (0, Int.max)
    for start in table.rows.indices.prefix(Self.rowsLookedAt) {
      for height in 1...Self.highest {
        guard let head = head(start, height) else { break }
        let count = head.known.count
        let unknown = head.columns.values.count { $0 == nil }
        guard count > most || count > 0 && count == most && unknown < fewest else { continue }
        (best, most, fewest) = (head, count, unknown)
      }
    }
    return best
  }

  /// The first row as the head, whatever stands in it.
  func first() -> TableHead<Column>? { table.rows.isEmpty ? nil : head(0, 1) }

  /// None where the rows do not stand one below the other.
  private func head(_ start: Int, _ height: Int) -> TableHead<Column>? {
    let end = start + height
    guard end <= table.rows.count,
      table.rows[end - 1].line == table.rows[start].line + height - 1
    else { return nil }
    var headings: [Int: [String]] = [:]
    /// Columns over which a cell goes on below.
    var isOpen: [Int: Bool] = [:]
    var last = table.rows[end - 1].line
    for row in table.rows[start..<end] {
      for cell in row.cells.prefix(Self.columnsLookedAt) where isOpen[cell.column] ?? true {
        let merged = spread[row.line]?.first { $0.columns.lowerBound == cell.column }
        if let merged { last = max(last, merged.rows.upperBound) }
        let columns =
          merged.map {
            cell.column...min($0.columns.upperBound, cell.column + Self.columnsLookedAt)
          }
          ?? cell.column...cell.column
        for column in columns where isOpen[column] ?? true {
          headings[column, default: []].append(cell.text)
          isOpen[column] = columns.count > 1
        }
      }
    }
    // What one cell takes of rows below its own is head as well.
    var behind = end
    while behind < table.rows.count, table.rows[behind].line <= last, isHeadBelow(behind, start) {
      behind += 1
    }
    return TableHead(
      rows: start..<behind, headings: headings, columns: headings.mapValues { meaning($0) })
  }

  /// Whether a row lies beside cells that reach down into it from the head.
  private func isHeadBelow(_ row: Int, _ start: Int) -> Bool {
    let line = table.rows[row].line
    let first = table.rows[start].line
    return spread.contains { top, merged in
      top >= first && top < line && merged.contains { $0.rows.contains(line) }
    }
  }

  /// The lowest that is known alone, or all together.
  private func meaning(_ texts: [String]) -> TableHeading<Column>? {
    let single = Array(texts.reversed())
    let whole = texts.count > 1 ? [texts.joined(separator: " ")] : []
    for text in single.prefix(1) + whole + single.dropFirst() {
      if let meaning = meaning(text) { return meaning }
    }
    return nil
  }

  private func meaning(_ text: String) -> TableHeading<Column>? {
    if let known = meanings[text] { return known }
    var found: TableHeading<Column>?
    for way in Self.ways(text) where found == nil { found = words.meaning(way) }
    meanings[text] = .some(found)
    return found
  }

  /// A heading as it stands, and without what it says besides: `Cấp học (*)`.
  private static func ways(_ text: String) -> [String] {
    var bare = ""
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if depth == 0 { bare.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    let ends: Set<Character> = ["*", ":", ".", " ", "-"]
    while let last = bare.last, ends.contains(last) { bare.removeLast() }
    return bare == text || bare.isEmpty ? [text] : [text, bare]
  }
}
