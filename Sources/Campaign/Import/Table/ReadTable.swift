import Writing

/// A table with its head found: which column holds what, and which rows say something.
struct ReadTable<Column: Hashable & Sendable> {
  private let table: ImportTable
  let headingLine: Int
  /// Those below the head that are neither totals, notes nor signatures.
  let rows: [TableRow]
  private(set) var columns: [Column: Int] = [:]
  /// Where the same may stand for those rows that leave the column empty.
  private(set) var standIns: [Column: Int] = [:]
  private(set) var faults: [ImportFault]
  private(set) var notes: [ImportNote] = []
  /// The one in which numbers are written.
  let language: Language
  /// Whether the head says what it must; without it no row can be read.
  private(set) var hasSoundHead: Bool
  private let headings: [Int: String]
  /// What stands above the head, for what a table says of all its rows.
  let above: [TableRow]

  /// - Parameter sheet: the one that is meant; else it is told by its head.
  init(
    _ source: ImportSource, sheet: String? = nil, _ language: Language,
    _ words: TableWords<Column>
  ) {
    self.language = language
    faults = source.faults
    let choice = SheetChoice(source, sheet: sheet, words)
    faults += choice.faults
    notes = choice.notes
    let table = choice.table
    self.table = table
    let head = choice.head
    headingLine = head.map { table.rows[$0.rows.lowerBound].line } ?? 1
    headings = head.map { Self.headings($0) } ?? [:]
    above = head.map { Array(table.rows[..<$0.rows.lowerBound]) } ?? []
    let (kept, passed) = head.map { Self.body(of: table, below: $0) } ?? ([], [])
    rows = kept
    notes += passed
    hasSoundHead = true
    if let head { take(head, words) }
    if rows.isEmpty, faults.isEmpty {
      fault(.empty, ImportFault.Place(line: nil, sheet: table.name))
    }
    let first = headingLine
    hasSoundHead = !kept.isEmpty && faults.allSatisfy { ($0.place.line ?? 0) > first }
    check(rows)
    if hasSoundHead { sayWhatIsHidden() }
  }

  private static func headings(_ head: TableHead<Column>) -> [Int: String] {
    Dictionary(uniqueKeysWithValues: head.headings.keys.map { ($0, head.heading($0)) })
  }

  /// The rows of the table, and what stands between and below them.
  private static func body(of table: ImportTable, below head: TableHead<Column>)
    -> (rows: [TableRow], passedOver: [ImportNote])
  {
    let body = TableBody(head)
    var rows: [TableRow] = []
    var notes: [ImportNote] = []
    for (at, row) in table.rows[head.rows.upperBound...].enumerated() {
      let place = ImportFault.Place(line: row.line, sheet: table.name)
      switch body.kind(row, isFirst: at == 0) {
      case .data: rows.append(row)
      case .passedOver(let reason): notes.append(ImportNote(reason, place))
      case .signature(let text):
        let last = table.rows.last?.line ?? row.line
        notes.append(ImportNote(.signature(text, until: last), place))
        return (rows, notes)
      }
    }
    return (rows, notes)
  }

  /// What each column is; one that is not known is passed over, and where the head does not say what
  /// it must, probably misspelt.
  private mutating func take(_ head: TableHead<Column>, _ known: TableWords<Column>) {
    let isSound = known.isHead(head.known)
    for (at, heading) in head.columns.sorted(by: { $0.key < $1.key }) {
      let words = headings[at] ?? ""
      switch heading {
      case .known(let known):
        if columns.updateValue(at, forKey: known) != nil { fault(.doubledColumn(words), at) }
      case .standIn(let known): if standIns[known] == nil { standIns[known] = at }
      case .ignored: break
      case nil:
        let nearest = Vietnamese.nearest(to: Vietnamese.fold(words), among: known.known)
        if isSound {
          note(.unknownColumn(words, nearest: nearest), at)
        } else {
          fault(.unknownColumn(words, nearest: nearest), at)
        }
      }
    }
    for (known, at) in standIns where columns[known] == nil {
      columns[known] = at
      standIns[known] = nil
    }
  }

  private mutating func check(_ rows: [TableRow]) {
    let last = (headings.keys.max() ?? -1)
    var isHeaded = [Bool](repeating: false, count: last + 1)
    var isRead = isHeaded
    for at in headings.keys { isHeaded[at] = true }
    for at in Array(columns.values) + Array(standIns.values) { isRead[at] = true }
    var headless: Set<Int> = []
    for row in rows {
      for cell in row.cells {
        let at = cell.column
        if at > last || !isHeaded[at] {
          // Of a file with separators one too many puts everything behind it under wrong headings.
          if at > last, table.name == nil { fault(.tooManyFields, row, column: at) }
          if headless.count < Self.mostHeadless { headless.insert(at) }
          if CSVField.hasControl(cell.text), table.name == nil { fault(.control, row, column: at) }
          continue
        }
        if CSVField.hasControl(cell.text), isRead[at] || table.name == nil {
          fault(.control, row, column: at)
        }
        guard isRead[at] else { continue }
        switch cell.kind {
        case .error: fault(.cellError(cell.text), row, column: at)
        case .formula: fault(.notCalculated, row, column: at)
        case .text, .number, .percent, .date, .boolean: break
        }
      }
    }
    for at in headless.sorted() where at <= last || table.name != nil { note(.headlessColumn, at) }
  }

  private static var mostHeadless: Int { 3 }

  private mutating func sayWhatIsHidden() {
    for at in columns.values.sorted()
    where table.hiddenColumns.contains(where: { $0.contains(at + 1) }) {
      note(.hiddenColumn(headings[at] ?? ""), at)
    }
    let hidden = rows.filter(\.isHidden).map(\.line)
    if !hidden.isEmpty {
      notes.append(ImportNote(.hiddenRows(hidden), ImportFault.Place(line: nil, sheet: table.name)))
    }
  }

  /// The rows of which nothing is wrong with the form: what they say is still to be looked at. One
  /// bad cell of a sheet says nothing about the others of its row.
  var soundRows: [TableRow] {
    guard table.name == nil else { return rows }
    let faulty = Set(faults.compactMap(\.place.line))
    return rows.filter { !faulty.contains($0.line) }
  }

  /// What a row says under a heading as it would have been typed; empty where the file has no such
  /// column.
  func field(_ row: TableRow, _ heading: Column) -> String {
    let text = columns[heading].map { typed(row, $0) } ?? ""
    guard text.isEmpty, let other = standIns[heading] else { return text }
    return typed(row, other)
  }

  func typed(_ row: TableRow, _ column: Int) -> String { row[column]?.typed(language) ?? "" }

  /// The same of a column in which one cell may stand for several rows.
  func spreadField(_ row: TableRow, _ heading: Column) -> String {
    let text = field(row, heading)
    guard text.isEmpty, let column = columns[heading] else { return text }
    guard
      let merged = table.merged.first(where: {
        $0.rows.contains(row.line) && $0.columns.contains(column)
      }), let top = rows.first(where: { $0.line == merged.rows.lowerBound })
    else { return "" }
    return typed(top, merged.columns.lowerBound)
  }

  /// Whether a row is the heading of those below it: one text, perhaps with a mark or number before
  /// it where the rows are numbered, and nothing else.
  func isGroup(_ row: TableRow) -> Bool {
    guard let text = row.cells.last, text.kind == .text, row.cells.count <= 2 else { return false }
    if row.cells.count == 2 {
      return RowWords.isMark(row.cells[0].text) && !isRead(row.cells[0].column)
    }
    return RowWords.isGroup(text.text)
      || table.merged.contains {
        $0.rows.contains(row.line) && $0.columns.lowerBound == text.column && $0.columns.count > 1
      }
  }

  private func isRead(_ column: Int) -> Bool {
    columns.values.contains(column) || standIns.values.contains(column)
  }

  // MARK: Places

  mutating func noteGroup(_ row: TableRow) {
    let text = row.cells.map(\.text).joined(separator: " ")
    notes.append(ImportNote(.group(text), place(row.line, nil)))
  }

  /// A form for a spreadsheet program shows which cells ask for nothing, and what stands there all the
  /// same refuses nothing else; a line of CSV shows no such thing, and is mended by whoever wrote it.
  var isSheet: Bool { table.name != nil }

  mutating func note(_ reason: ImportNote.Reason, _ row: TableRow, _ heading: Column) {
    notes.append(ImportNote(reason, place(row.line, columns[heading])))
  }

  mutating func note(_ reason: ImportNote.Reason, line: Int?) {
    notes.append(ImportNote(reason, place(line, nil)))
  }

  func fault(_ reason: ImportFault.Reason, _ row: TableRow, _ heading: Column) -> ImportFault {
    ImportFault(reason, place(row.line, columns[heading]))
  }

  func fault(_ reason: ImportFault.Reason, line: Int?) -> ImportFault {
    ImportFault(reason, place(line, nil))
  }

  private mutating func fault(_ reason: ImportFault.Reason, _ place: ImportFault.Place) {
    faults.append(ImportFault(reason, place))
  }

  private mutating func fault(_ reason: ImportFault.Reason, _ row: TableRow, column: Int) {
    faults.append(ImportFault(reason, place(row.line, column)))
  }

  /// Of the head, which says itself what stands there.
  private mutating func fault(_ reason: ImportFault.Reason, _ column: Int) {
    faults.append(ImportFault(reason, headPlace(column)))
  }

  private mutating func note(_ reason: ImportNote.Reason, _ column: Int) {
    notes.append(ImportNote(reason, headPlace(column)))
  }

  private func headPlace(_ column: Int) -> ImportFault.Place {
    ImportFault.Place(line: headingLine, column: column + 1, sheet: table.name)
  }

  private func place(_ line: Int?, _ column: Int?) -> ImportFault.Place {
    ImportFault.Place(
      line: line, column: column.map { $0 + 1 }, heading: column.flatMap { headings[$0] },
      sheet: table.name)
  }
}
