import Writing

/// The documents that came in, from a form that was filled in: a row a school, a column a document
/// of one cutoff, read as the entry grid reads what is typed there; an empty field changes nothing.
package struct DossierImport: Sendable {
  package private(set) var changes: [Change] = []
  package private(set) var faults: [ImportFault] = []
  /// Fields that say what is already recorded.
  package private(set) var unchanged = 0

  package struct Change: Equatable, Sendable {
    package var school: School
    package var item: String
    package var before: GridValue?
    package var after: GridValue
    package var facts: [Fact]
  }

  /// - Parameter grid: the documents of the cutoff, for the day that a bare `x` stands for.
  package init(_ file: [UInt8], into grid: EntryGrid, schools: SchoolIndex, ledger: Ledger) {
    let sheet = CSVSheet<DossierColumn>(file) { DossierColumn.heading($0, of: grid) }
    faults = sheet.faults
    if !sheet.rows.isEmpty, sheet.columns[.school] == nil {
      faults.append(
        ImportFault(
          .missingColumn(vietnamese: "trường", english: "school"),
          ImportFault.Place(line: sheet.headingLine)))
    }
    // A row that is wrong hides none of the others.
    guard sheet.hasSoundHeadings, faults.count == sheet.faults.count else { return }
    var lineOfSchool: [UnitID: Int] = [:]
    for row in sheet.soundRows {
      do {
        let (school, place) = try DossierImport.school(
          sheet.field(row, .school), schools, grid.roster)
        if let line = lineOfSchool.updateValue(row.line, forKey: school.id) {
          let name = sheet.field(row, .school)
          faults.append(sheet.fault(.doubledRow(name, line: line), row, .school))
          continue
        }
        for column in grid.columns.indices { read(sheet, row, school, place, column, grid, ledger) }
      } catch {
        faults.append(sheet.fault(error, row, .school))
      }
    }
    faults = faults.inOrder
    if !faults.isEmpty { changes = [] }
  }

  package var facts: [Fact] { changes.flatMap(\.facts) }
  /// What is asked before they are recorded.
  package private(set) var doubts: [Doubt] = []

  private mutating func read(
    _ sheet: CSVSheet<DossierColumn>, _ row: CSVRecord, _ school: School, _ place: EntryGrid.Row,
    _ column: Int, _ grid: EntryGrid, _ ledger: Ledger
  ) {
    let item = grid.columns[column].id
    let text = sheet.field(row, .item(item))
    // Days and ticks are read alike in both languages.
    switch grid.read(text, place, column, .vi) {
    case .empty: break
    case .refused(let problem): faults.append(sheet.fault(.cell(problem), row, .item(item)))
    case .value(let value):
      let facts = grid.facts(.value(value), place, column, ledger)
      if facts.isEmpty {
        unchanged += 1
      } else {
        doubts += grid.doubts(.value(value), text: text, column)
        changes.append(
          Change(
            school: school, item: item, before: grid.value(place, column), after: value,
            facts: facts))
      }
    }
  }

  private static func school(_ name: String, _ schools: SchoolIndex, _ roster: Roster)
    throws(ImportFault.Reason) -> (School, EntryGrid.Row)
  {
    if name.isEmpty { throw .missing }
    do throws(NamingError) {
      let school = try schools.school(name)
      guard let position = roster.position(of: school.id) else {
        throw NamingError(.school, name, .unknown(nearest: []))
      }
      return (school, .school(position))
    } catch {
      throw .name(error)
    }
  }
}

/// The columns of a form of documents.
enum DossierColumn: Hashable {
  case school
  case item(String)

  /// `to-trinh`, the document's name, or a heading that begins with the id as in the blank forms.
  static func heading(_ text: String, of grid: EntryGrid) -> CSVHeading<DossierColumn> {
    let folded = Vietnamese.fold(text)
    if SchoolColumn.namingNames.contains(folded) { return .known(.school) }
    if SchoolColumn.namedNames.contains(folded) || SchoolColumn.runningNumber.contains(folded) {
      return .ignored
    }
    if let column = GridColumn.meant(by: folded, among: grid.columns) {
      return .known(.item(grid.columns[column].id))
    }
    let known = ["trường", "school"] + grid.columns.map(\.id)
    return .unknown(nearest: Vietnamese.nearest(to: text, among: known))
  }
}
