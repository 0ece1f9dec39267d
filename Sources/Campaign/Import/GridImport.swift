import Writing

/// What came in, from a form that was filled in: a row a school, a column a document of a cutoff, a
/// movement or what is registered, read as the entry grid reads what is typed there; an empty field
/// changes nothing.
package struct GridImport: Sendable {
  package private(set) var changes: [Change] = []
  package private(set) var faults: [ImportFault] = []
  /// What was passed over.
  package private(set) var notes: [ImportNote] = []
  /// Fields that say what is already recorded.
  package private(set) var unchanged = 0
  /// The schools of the rows, also of those that change nothing.
  package private(set) var schools: [UnitID] = []

  package struct Change: Equatable, Sendable {
    package var school: School
    package var item: String
    package var before: GridValue?
    package var after: GridValue
    package var facts: [Fact]
    package var place: ImportFault.Place
  }

  package init(_ csv: [UInt8], into grid: EntryGrid, schools: SchoolIndex, ledger: Ledger) {
    self.init(ImportSource(csv: csv), into: grid, schools: schools, ledger: ledger)
  }

  /// - Parameter sheet: the one that is meant, where it is not told by its head.
  /// - Parameter grid: what is entered, for the day that a bare `x` stands for.
  package init(
    _ source: ImportSource, sheet: String? = nil, into grid: EntryGrid, schools: SchoolIndex,
    ledger: Ledger
  ) {
    // Days and ticks are read alike in both languages.
    var table = ReadTable(source, sheet: sheet, .vi, ItemColumn.words(of: grid))
    faults = table.faults
    var found = ImportedSchools(schools)
    let only = table.columns[.school] == nil ? found.onlySchool(&table) : nil
    notes = table.notes
    faults += table.missing(school: .school, isNamed: only != nil)
    // A row that is wrong hides none of the others.
    guard table.hasSoundHead, faults.count == table.faults.count else { return }
    for row in table.soundRows {
      do throws(ImportFault.Reason) {
        let name = only ?? table.field(row, .school)
        guard case .school(let school) = try found.find(name),
          let position = grid.roster.position(of: school.id)
        else { throw .name(NamingError(.school, name, .unknown(nearest: []))) }
        if let line = found.lineBefore(school.id, row.line) {
          faults.append(table.fault(.doubledRow(name, line: line), row, .school))
          continue
        }
        self.schools.append(school.id)
        for column in grid.columns.indices {
          read(&table, row, school, .school(position), column, grid, ledger)
        }
      } catch {
        let isEmpty = grid.columns.allSatisfy { table.field(row, .item($0.id)).isEmpty }
        if isEmpty, table.isGroup(row) {
          table.noteGroup(row)
        } else {
          faults.append(table.fault(error, row, .school))
        }
      }
    }
    notes = table.notes.inOrder
    faults = faults.inOrder
    if !faults.isEmpty { changes = [] }
  }

  package var facts: [Fact] { changes.flatMap(\.facts) }
  /// What is asked before they are recorded.
  package private(set) var doubts: [Doubt] = []

  private mutating func read(
    _ table: inout ReadTable<ItemColumn>, _ row: TableRow, _ school: School, _ place: EntryGrid.Row,
    _ column: Int, _ grid: EntryGrid, _ ledger: Ledger
  ) {
    let heading = ItemColumn.item(grid.columns[column].id)
    guard let cell = table.columns[heading].flatMap({ row[$0] }) else { return }
    var text = cell.typed(.vi)
    if cell.kind == .number, grid.columns[column].takesTicks {
      // One and nought are yes and no; any other number would be taken for the day of a month.
      guard let tick = ["1": "x", "0": "-"][cell.text] else {
        faults.append(table.fault(.numberForTick(text), row, heading))
        return
      }
      text = tick
    }
    switch grid.read(text, place, column, .vi) {
    case .empty: break
    case .refused(.notAsked) where table.isSheet: table.note(.notAsked(text), row, heading)
    case .refused(let problem): faults.append(table.fault(.cell(problem), row, heading))
    case .value(let value):
      let facts = grid.facts(.value(value), place, column, ledger)
      if facts.isEmpty {
        unchanged += 1
      } else {
        doubts += grid.doubts(.value(value), text: text, column)
        changes.append(
          Change(
            school: school, item: grid.columns[column].id, before: grid.value(place, column),
            after: value, facts: facts, place: table.fault(.missing, row, heading).place))
      }
    }
  }
}

/// The columns of a form that is filled in like an entry grid.
enum ItemColumn: Hashable {
  case school
  case item(String)

  /// `to-trinh`, the document's name, or a heading that begins with the id as in the blank forms.
  static func words(of grid: EntryGrid) -> TableWords<ItemColumn> {
    TableWords(
      meaning: { text in
        let folded = Vietnamese.fold(text)
        if let naming = SchoolColumn.naming(folded, as: ItemColumn.school) { return naming }
        return GridColumn.meant(by: folded, among: grid.columns).map {
          .known(.item(grid.columns[$0].id))
        }
      }, known: ["trường", "school"] + grid.columns.map(\.id),
      isHead: { known in known.contains { $0 != .school } })
  }
}
