import Writing

/// A list of schools from a spreadsheet, held against the roster: known ids are updated, new ones
/// added, none removed.
package struct SchoolImport: Sendable {
  package private(set) var changes: [Change] = []
  package private(set) var faults: [ImportFault] = []
  /// Rows that say what the roster already says.
  package private(set) var unchanged = 0

  /// Schools that will be called like others.
  package private(set) var namesakes: [Namesake] = []

  package struct Namesake: Equatable, Sendable {
    package var school: School
    package var other: School
  }

  package struct Change: Equatable, Sendable {
    /// None for a new school.
    package var before: School?
    package var after: School
  }

  package init(_ file: [UInt8], into roster: Roster, levels: LevelList = .standard) {
    let sheet = CSVSheet<SchoolColumn>(file, name: SchoolColumn.heading)
    faults = sheet.faults
    for column in SchoolColumn.needed where sheet.columns[column] == nil && !sheet.rows.isEmpty {
      let (vietnamese, english) = column.names
      faults.append(
        ImportFault(
          .missingColumn(vietnamese: vietnamese, english: english),
          ImportFault.Place(line: sheet.headingLine)))
    }
    // A row that is wrong hides none of the others.
    guard sheet.hasSoundHeadings, faults.count == sheet.faults.count else { return }
    var reader = SchoolRows(sheet: sheet, roster: roster, levels: levels)
    for row in sheet.soundRows {
      guard let school = reader.school(row) else { continue }
      let before = roster[school.id]
      if before == school {
        unchanged += 1
      } else {
        changes.append(Change(before: before, after: school))
      }
    }
    faults = (faults + reader.faults).inOrder
    if !faults.isEmpty { changes = [] }
    findNamesakes(roster)
  }

  private mutating func findNamesakes(_ roster: Roster) {
    let named = changes.filter { $0.before?.name != $0.after.name }.map(\.after)
    guard !named.isEmpty else { return }
    var later = roster
    for change in changes { later.put(change.after) }
    let index = SchoolIndex(later)
    let new = Set(named.map(\.id))
    for school in named {
      for other in index.namesakes(of: school.name, besides: school.id)
      where !new.contains(other.id) || school.id < other.id {
        namesakes.append(Namesake(school: school, other: other))
      }
    }
  }
}

/// Reads the rows of a list of schools one by one.
private struct SchoolRows {
  let sheet: CSVSheet<SchoolColumn>
  let roster: Roster
  let levels: LevelList
  private(set) var faults: [ImportFault] = []
  private var lineOfID: [String: Int] = [:]
  private let idsByFolded: [String: String]

  init(sheet: CSVSheet<SchoolColumn>, roster: Roster, levels: LevelList) {
    self.sheet = sheet
    self.roster = roster
    self.levels = levels
    idsByFolded = Dictionary(
      roster.schools.map { (Vietnamese.fold($0.id.rawValue), $0.id.rawValue) },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func school(_ row: CSVRecord) -> School? {
    let before = faults.count
    let id = sheet.field(row, .id)
    check(id, row)
    let name = sheet.field(row, .name)
    if name.isEmpty { fault(.missing, row, .name) }
    let written = sheet.field(row, .level)
    let level = levels.level(written: written)
    if level == nil {
      let unknown = ImportFault.Reason.unknownLevel(written, known: levels.codes)
      fault(written.isEmpty ? .missing : unknown, row, .level)
    }
    guard faults.count == before, let level else { return nil }
    var school = roster[UnitID(id)] ?? School(id: UnitID(id), name: name, level: level)
    school.name = name
    school.level = level
    // An empty field leaves what is known.
    for (column, place) in SchoolColumn.optional {
      let text = sheet.field(row, column)
      if !text.isEmpty { school[keyPath: place] = text }
    }
    for (column, place) in SchoolColumn.details {
      let text = sheet.field(row, column)
      if !text.isEmpty { school[keyPath: place] = text }
    }
    return school
  }

  private mutating func check(_ id: String, _ row: CSVRecord) {
    if id.isEmpty { return fault(.missing, row, .id) }
    if !School.isUsable(id: id), roster[UnitID(id)] == nil { return fault(.badID(id), row, .id) }
    if let line = lineOfID.updateValue(row.line, forKey: id) {
      return fault(.doubledRow(id, line: line), row, .id)
    }
    if let known = idsByFolded[Vietnamese.fold(id)], known != id, roster[UnitID(id)] == nil {
      fault(.onlyCaseDiffers(id, from: known), row, .id)
    }
  }

  private mutating func fault(
    _ reason: ImportFault.Reason, _ row: CSVRecord, _ column: SchoolColumn
  ) {
    faults.append(sheet.fault(reason, row, column))
  }
}
