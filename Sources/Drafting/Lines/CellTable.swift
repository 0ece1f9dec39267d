/// Tables whose cells are parted by tabs, or stand in columns of blanks.
struct CellTable {
  private(set) var table: Table
  /// Where columns begin, where they are told by blanks.
  private let starts: [Int]?
  private var isHeaderOpen = true
  private let head: String
  /// What came line by line, where tabs part the cells.
  private var pieces: [(cells: [[Token]], line: Int)] = []
  private var titles: [[Token]]
  /// The column whose cell was written last.
  private var lastColumn = 0

  init?(header line: Line) {
    guard line.hasTabs || line.hasGaps else { return nil }
    let cells = line.cells
    guard cells.count >= (line.hasTabs ? 2 : 3) else { return nil }
    let columns = Table.columns(cells.map(\.tokens))
    guard Table.isHeader(columns) else { return nil }
    table = Table(columns: columns.map { $0 ?? .other }, line: line.number)
    titles = cells.map(\.tokens)
    head = line.text.trimmed
    starts = line.hasTabs ? nil : cells.map(\.start)
    table.name(titles)
  }

  /// - Returns: false where the line belongs to the table no more.
  mutating func take(_ line: Line) -> Bool {
    if line.isEmpty { return true }
    let cells = line.cells
    guard let first = cells.first else { return true }
    // The titles stand again at the top of a page.
    if line.text.trimmed == head { return true }
    if starts != nil { return takeColumns(line, cells) }
    if cells.count == 1 { return takeAlone(first.tokens) }
    if takeTitles(cells.map(\.tokens)) { return true }
    takeCells(cells.map(\.tokens), line.number)
    pieces.append((cells.map(\.tokens), line.number))
    return true
  }

  /// The rows as they were gathered, or anew where their numbers stand in the middle of them.
  var finished: Table {
    guard let number = table.index(.number), let content = table.index(.content),
      let centred = CentredRows(
        pieces, number: number, content: content, time: table.index(.time))
    else { return table }
    var finished = table
    finished.rows = centred.rows(columns: table.columns.count)
    return finished
  }

  // MARK: Tabs

  /// The rest of titles that take more lines than one: no number, and words that begin small.
  private mutating func takeTitles(_ cells: [[Token]]) -> Bool {
    guard table.rows.isEmpty, let number = table.index(.number), cells.indices.contains(number),
      cells[number].isEmpty, cells.count <= titles.count,
      cells.allSatisfy({
        $0.count <= 4 && $0.first.map { $0.kind == .word && !$0.isCapital } ?? true
      })
    else { return false }
    for (at, cell) in cells.enumerated() where !cell.isEmpty {
      titles[at].join(cell)
      table.columns[at] = Table.Column(title: titles[at]) ?? table.columns[at]
    }
    table.name(titles)
    return true
  }

  /// A line without a tab: the rest of a cell, or the end of the table.
  private mutating func takeAlone(_ tokens: [Token]) -> Bool {
    // What a page cut off the row before it.
    if let last = table.rows.indices.last, let content = table.index(.content),
      table.index(.number) != nil, tokens.count <= 8, let first = tokens.first,
      first.kind == .word, !first.isCapital, !isIncomplete
    {
      table.rows[last].cells[content].join(tokens)
      table.rows[last].words.join(tokens)
      return true
    }
    guard let last = table.rows.last, isIncomplete, !Genre.opensPart(tokens) else { return false }
    if let kind = Marker(tokens)?.kind, kind < .letter { return false }
    // A row whose time is said is over.
    if let time = table.index(.time), !last.cells[time].isEmpty { return false }
    table.rows[table.rows.count - 1].cells[lastColumn].join(tokens)
    table.rows[table.rows.count - 1].words.join(tokens)
    return true
  }

  /// Whether the last row has cells to come, as where a cell holds several lines.
  private var isIncomplete: Bool { lastColumn < table.columns.count - 1 && lastColumn > 0 }

  private mutating func takeCells(_ cells: [[Token]], _ line: Int) {
    let count = table.columns.count
    if let last = table.rows.indices.last {
      let begins = startsRow(cells)
      if !begins, isIncomplete, !cells[0].isEmpty, lastColumn + cells.count <= count {
        for (offset, cell) in cells.enumerated() {
          table.rows[last].cells[lastColumn + offset].join(cell)
        }
        lastColumn += cells.count - 1
        for cell in cells { table.rows[last].words.join(cell) }
        return
      }
      if !begins, cells[0].isEmpty {
        for (at, cell) in cells.enumerated() {
          if at < count { table.rows[last].cells[at].join(cell) }
          table.rows[last].words.join(cell)
        }
        return
      }
    }
    add(cells, line)
  }

  private func startsRow(_ cells: [[Token]]) -> Bool {
    guard let at = table.index(.number) else {
      guard let first = cells.first, !first.isEmpty else { return false }
      if table.columns.first == .time { return TimeCell.isWhole(table.timePrefix + first) }
      return !isIncomplete || lastColumn + cells.count > table.columns.count
    }
    if cells.indices.contains(at), !cells[at].isEmpty, cells[at].count <= 3 { return true }
    // A row whose number was lost has a time of its own, and so has the one before it.
    guard let time = table.index(.time), cells.indices.contains(time), let last = table.rows.last
    else { return false }
    return TimeCell.isWhole(cells[time]) && TimeCell.isWhole(last.cells[time])
  }

  private mutating func add(_ cells: [[Token]], _ line: Int) {
    var row = Table.Row(cells: Array(repeating: [], count: table.columns.count), line: line)
    for (at, cell) in cells.enumerated() {
      row.cells[min(at, table.columns.count - 1)].join(cell)
    }
    lastColumn = min(cells.count, table.columns.count) - 1
    if let at = table.index(.number) { row.number = row.cells[at] }
    for cell in cells { row.words.join(cell) }
    table.rows.append(row)
  }

  // MARK: Columns of blanks

  private mutating func takeColumns(_ line: Line, _ cells: [Line.Cell]) -> Bool {
    guard let starts else { return false }
    if endsColumns(line, cells) { return false }
    var row = [[Token]](repeating: [], count: starts.count)
    for cell in cells {
      let at = starts.lastIndex { $0 <= cell.start + 1 } ?? 0
      row[at].join(cell.tokens)
    }
    let number = table.index(.number)
    let begins = number.map { !row[$0].isEmpty } ?? !(row.first?.isEmpty ?? true)
    if begins {
      isHeaderOpen = false
      add(row, line.number)
    } else if isHeaderOpen {
      for (at, cell) in row.enumerated() where !cell.isEmpty {
        titles[at].join(cell)
        table.columns[at] = Table.Column(title: titles[at]) ?? table.columns[at]
      }
    } else if let last = table.rows.indices.last {
      for (at, cell) in row.enumerated() { table.rows[last].cells[at].join(cell) }
      for cell in cells { table.rows[last].words.join(cell.tokens) }
    }
    return true
  }

  /// A line that begins at the margin with no number is the text behind the table.
  private func endsColumns(_ line: Line, _ cells: [Line.Cell]) -> Bool {
    guard let starts, let first = cells.first, first.start <= (starts.first ?? 0) + 1 else {
      return false
    }
    if Genre.opensPart(first.tokens) { return true }
    guard table.index(.number) == 0 else { return cells.count == 1 && first.tokens.count > 12 }
    return first.tokens.count > 3
      || first.tokens.first?.kind != .number && !isHeaderOpen
        && !Marker.isRoman(first.tokens.first?.text ?? "")
  }
}
