import Writing

/// Which sheet of a file is meant: the one that is named, or the only one with a fitting head.
struct SheetChoice<Column: Hashable & Sendable> {
  private(set) var table = ImportTable(name: nil, rows: [])
  private(set) var head: TableHead<Column>?
  private(set) var faults: [ImportFault] = []
  private(set) var notes: [ImportNote] = []

  init(
    _ source: ImportSource, sheet: String?, _ words: TableWords<Column>
  ) {
    if let sheet, source.tables.contains(where: { $0.name != nil }) {
      take(sheet, of: source, words)
    } else {
      find(in: source, words)
    }
  }

  private mutating func take(
    _ sheet: String, of source: ImportSource, _ words: TableWords<Column>
  ) {
    let wanted = Vietnamese.fold(sheet)
    let named =
      source.tables.first { $0.name == sheet }
      ?? source.tables.first { $0.name.map { Vietnamese.fold($0) } == wanted }
    guard let named else {
      return refuse(.noSheet(sheet, among: source.tables.compactMap(\.name)))
    }
    choose(named, words)
  }

  private mutating func find(in source: ImportSource, _ words: TableWords<Column>) {
    let shown = source.tables.filter { !$0.isHidden && !$0.rows.isEmpty }
    let found = shown.compactMap { table -> (ImportTable, TableHead<Column>)? in
      guard let head = HeadSearch(table, words).best(), words.isHead(head.known) else { return nil }
      return (table, head)
    }
    if found.count > 1 { return refuse(.severalSheets(found.compactMap(\.0.name))) }
    if let (table, head) = found.first {
      self.table = table
      self.head = head
      return sayOthers(source)
    }
    // One table alone is meant, whatever its head lacks; of several nobody knows which.
    if shown.count > 1 { return refuse(.noFittingSheet(shown.compactMap(\.name))) }
    if let only = shown.first ?? source.tables.first { choose(only, words) }
  }

  private mutating func choose(_ table: ImportTable, _ words: TableWords<Column>) {
    self.table = table
    let search = HeadSearch(table, words)
    // A file of one table begins with its head, however that is misspelt.
    head = search.best() ?? search.first()
  }

  private mutating func sayOthers(_ source: ImportSource) {
    for other in source.tables where other.isHidden && !other.rows.isEmpty {
      if let name = other.name {
        notes.append(ImportNote(.hiddenSheet(name), ImportFault.Place(line: nil)))
      }
    }
    let others = source.tables
      .filter { !$0.isHidden && !$0.rows.isEmpty && $0.name != table.name }.compactMap(\.name)
    if !others.isEmpty {
      notes.append(ImportNote(.otherSheets(others), ImportFault.Place(line: nil)))
    }
  }

  private mutating func refuse(_ reason: ImportFault.Reason) {
    faults = [ImportFault(reason, ImportFault.Place(line: nil))]
  }
}
