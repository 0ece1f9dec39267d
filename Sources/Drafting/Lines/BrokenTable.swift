/// A table that the extraction left as one piece of a cell a line, from the titles of its columns on.
struct BrokenTable {
  private(set) var table: Table
  /// How many lines it takes.
  let length: Int

  /// - Parameter lines: of the text from the first title on, empty ones included.
  init?(_ lines: ArraySlice<Line>) {
    guard let first = lines.first, let head = BrokenTable.head(lines) else { return nil }
    table = Table(columns: head.columns, line: first.number)
    var end = head.end
    var piled: [[Token]] = []
    var isOver = false
    while end < lines.endIndex, !isOver {
      let tokens = lines[end].hasTabs ? [] : lines[end].tokens
      if lines[end].hasTabs || BrokenTable.isBehind(tokens) {
        isOver = true
      } else if let next = BrokenTable.repeated(lines[lines.startIndex..<head.end], at: end, lines)
      {
        // The titles stand again at the top of a page.
        end = next
      } else {
        if !tokens.isEmpty { piled.append(tokens) }
        end += 1
      }
    }
    length = end - lines.startIndex
    var rows = BrokenRows(table.columns)
    for line in piled { rows.add(line) }
    rows.finish()
    table.rows = rows.all
    guard !table.rows.isEmpty else { return nil }
  }

  private static func head(_ lines: ArraySlice<Line>) -> (columns: [Table.Column], end: Int)? {
    // The titles of a column of numbers begin with T or S: most lines need no closer look.
    guard let first = lines.first, let letter = first.text.utf8.first(where: { $0 != 0x20 }),
      [0x54, 0x74, 0x53, 0x73].contains(letter), !first.hasTabs,
      Genre.numberTitles.matches(first.tokens, 0)
    else { return nil }
    var titles: [Token] = []
    for at in lines.indices.prefix(60) {
      let tokens = lines[at].tokens
      if tokens.count == 1, tokens[0].number == 1, titles.count > 3 {
        let columns = BrokenTable.columns(titles)
        return Table.isHeader(columns) ? (columns, at) : nil
      }
      if lines[at].hasTabs { return nil }
      titles.join(tokens)
      if titles.count > 60 { return nil }
    }
    return nil
  }

  /// Where titles end that are those of the table's head.
  private static func repeated(
    _ head: ArraySlice<Line>, at start: Int, _ lines: ArraySlice<Line>
  ) -> Int? {
    guard let first = head.first, lines[start].text.trimmed == first.text.trimmed,
      !first.isEmpty
    else { return nil }
    var at = start
    for line in head where !line.isEmpty {
      while at < lines.endIndex, lines[at].isEmpty { at += 1 }
      guard at < lines.endIndex, lines[at].text.trimmed == line.text.trimmed else { return nil }
      at += 1
    }
    return at
  }

  /// The columns in the order in which their titles come, whatever lines they were cut into.
  private static func columns(_ titles: [Token]) -> [Table.Column] {
    var columns: [Table.Column] = []
    let kinds: [(Lexicon, Table.Column)] = [
      (Genre.numberTitles, .number), (Genre.coordinatingTitles, .coordinating),
      (Genre.timeTitles, .time), (Genre.leadingTitles, .lead), (Genre.contentTitles, .content),
      (Genre.otherTitles, .other),
    ]
    var at = 0
    while at < titles.count {
      var step = 1
      for (words, column) in kinds {
        guard let end = words.end(titles, at) else { continue }
        if !columns.contains(column) || column == .other { columns.append(column) }
        step = end - at
        break
      }
      at += step
    }
    return columns
  }

  /// Whether this is the text behind the table.
  private static func isBehind(_ tokens: [Token]) -> Bool {
    guard let marker = Marker(tokens) else { return Genre.opensPart(tokens) }
    let isHeading = marker.kind == .roman || marker.kind == .part || marker.kind == .capital
    return isHeading || Genre.opensPart(tokens)
  }
}

/// Gathers the pieces of cells into rows.
struct BrokenRows {
  private(set) var all: [Table.Row] = []
  private let columns: [Table.Column]
  private var number: [Token] = []
  private var lines: [[Token]] = []
  /// The number that comes next.
  private var expected = 1

  init(_ columns: [Table.Column]) { self.columns = columns }

  mutating func add(_ line: [Token]) {
    if line.count == 1, let value = line[0].number {
      // A number out of the row is that of a page.
      guard value >= expected, value <= expected + 5, !isTimeOpen else {
        if isTimeOpen { lines.append(line) }
        return
      }
      finish()
      number = line
      expected = value + 1
      return
    }
    lines.append(line)
  }

  /// Whether the last cell is a time that wants more: "Tháng" without a number.
  private var isTimeOpen: Bool {
    guard let last = lines.last else { return false }
    return Genre.takesNumber.contains(last.last?.key ?? "")
  }

  mutating func finish() {
    defer { (number, lines) = ([], []) }
    guard !lines.isEmpty else { return }
    for piece in split(lines) { add(row: piece) }
  }

  /// Parts lines where a row lost its number: behind a time that is whole, something new begins.
  private func split(_ lines: [[Token]]) -> [[[Token]]] {
    guard columns.last == .time else { return [lines] }
    var rows: [[[Token]]] = []
    var rest = lines[...]
    while !rest.isEmpty {
      guard let end = TimeCell.first(in: rest)?.upperBound else {
        rows.append(Array(rest))
        break
      }
      rows.append(Array(rest[..<end]))
      rest = rest[end...]
    }
    // Words that begin small are the rest of the row before them, which a page cut.
    var whole: [[[Token]]] = []
    for row in rows {
      if let first = row.first?.first, !first.isCapital, first.kind == .word, !whole.isEmpty,
        TimeCell.first(in: row[...]) == nil
      {
        whole[whole.count - 1] += row
      } else {
        whole.append(row)
      }
    }
    return whole
  }

  private mutating func add(row lines: [[Token]]) {
    var row = Table.Row(
      cells: Array(repeating: [], count: columns.count), line: number.first?.line ?? 0)
    row.number = number
    row.words = number
    for line in lines { row.words.join(line) }
    row.line = number.first?.line ?? lines.first?.first?.line ?? 0
    number = []
    var rest = lines
    if let at = columns.firstIndex(of: .time), let time = TimeCell.first(in: rest[...]) {
      for line in rest[time] { row.cells[at].join(line) }
      let behind = Array(rest[time.upperBound...])
      rest = Array(rest[..<time.lowerBound])
      let bodies = columns[(at + 1)...].filter { $0 == .lead || $0 == .coordinating }
      if bodies.isEmpty {
        // What a page left behind the time belongs to the content.
        if let content = columns.firstIndex(of: .content) {
          take(bodiesOf: columns[..<at], &rest, &row)
          for line in rest + behind { row.cells[content].join(line) }
          all.append(row)
          return
        }
      } else {
        var others = behind
        take(bodiesOf: columns[(at + 1)...], &others, &row)
        rest += others
      }
    } else {
      take(bodiesOf: columns[...], &rest, &row)
    }
    if let content = columns.firstIndex(of: .content) {
      for line in rest { row.cells[content].join(line) }
    }
    all.append(row)
  }

  /// Takes the cells that name bodies off the end, the last column first.
  private func take(
    bodiesOf columns: ArraySlice<Table.Column>, _ lines: inout [[Token]], _ row: inout Table.Row
  ) {
    for at in columns.indices.reversed() where columns[at] == .lead || columns[at] == .coordinating
    {
      let start = lines.indices.last { at in
        Genre.opensBody(lines[at]) && !(at > 0 && Genre.endsBody(lines[at], after: lines[at - 1]))
      }
      guard let start else { continue }
      for line in lines[start...] { row.cells[at].join(line) }
      lines.removeSubrange(start...)
    }
  }
}
