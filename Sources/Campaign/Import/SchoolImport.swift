import Writing

/// A list of schools from a spreadsheet, held against the roster: known ids are updated, new ones
/// added, none removed.
package struct SchoolImport: Sendable {
  package private(set) var changes: [Change] = []
  package private(set) var faults: [ImportFault] = []
  /// What was passed over.
  package private(set) var notes: [ImportNote] = []
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

  package init(_ csv: [UInt8], into roster: Roster, levels: LevelList = .standard) {
    self.init(ImportSource(csv: csv), into: roster, levels: levels)
  }

  /// - Parameter sheet: the one that is meant, where it is not told by its head.
  package init(
    _ source: ImportSource, sheet: String? = nil, into roster: Roster,
    levels: LevelList = .standard
  ) {
    let table = ReadTable(source, sheet: sheet, .vi, SchoolColumn.words)
    faults = table.faults
    notes = table.notes
    for column in SchoolColumn.needed where table.columns[column] == nil && !table.rows.isEmpty {
      let (vietnamese, english) = column.names
      faults.append(
        table.fault(
          .missingColumn(vietnamese: vietnamese, english: english), line: table.headingLine))
    }
    // A row that is wrong hides none of the others.
    guard table.hasSoundHead, faults.count == table.faults.count else { return }
    var reader = SchoolRows(table: table, roster: roster, levels: levels)
    for school in reader.schools(table.soundRows) {
      let before = roster[school.id]
      if before == school {
        unchanged += 1
      } else {
        changes.append(Change(before: before, after: school))
      }
    }
    faults = (faults + reader.faults).inOrder
    notes = reader.table.notes.inOrder
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
  private(set) var table: ReadTable<SchoolColumn>
  let roster: Roster
  let levels: LevelList
  private(set) var faults: [ImportFault] = []
  private var lineOfID: [String: Int] = [:]
  private var lineOfName: [String: Int] = [:]
  private let idsByFolded: [String: String]
  /// Where the list has no ids.
  private var made: MadeIDs?

  init(table: ReadTable<SchoolColumn>, roster: Roster, levels: LevelList) {
    self.table = table
    self.roster = roster
    self.levels = levels
    idsByFolded = Dictionary(
      roster.schools.map { (Vietnamese.fold($0.id.rawValue), $0.id.rawValue) },
      uniquingKeysWith: { first, _ in first })
    made = table.columns[.id] == nil ? MadeIDs(roster) : nil
  }

  /// The schools of the rows, each under the unit that it names, which may be another row's.
  mutating func schools(_ rows: [TableRow]) -> [School] {
    var read: [(school: School, row: TableRow)] = []
    for row in rows {
      if let school = school(row) { read.append((school, row)) }
    }
    guard table.columns[.parent] != nil else { return read.map(\.school) }
    var later = roster
    for (school, _) in read { later.put(school) }
    let index = SchoolIndex(later)
    for at in read.indices {
      let name = table.field(read[at].row, .parent)
      guard !name.isEmpty else { continue }
      do throws(NamingError) {
        read[at].school.parent = try index.school(name).id
        later.put(read[at].school)
      } catch {
        fault(.name(error), read[at].row, .parent)
      }
    }
    return read.map { school, row in
      if let parent = school.parent, later.isCircle(school.id, under: parent) {
        fault(.circle(later[parent]?.name ?? parent.rawValue), row, .parent)
      }
      return later.settled(school)
    }
  }

  private mutating func school(_ row: TableRow) -> School? {
    if table.isGroup(row) {
      table.noteGroup(row)
      return nil
    }
    let before = faults.count
    var id = table.field(row, .id)
    if made == nil { check(id, row) }
    let name = table.field(row, .name)
    if name.isEmpty { fault(.missing, row, .name) }
    let written = table.field(row, .level)
    let level = levels.level(written: written)
    if level == nil {
      let unknown = ImportFault.Reason.unknownLevel(written, known: levels.codes)
      fault(written.isEmpty ? .missing : unknown, row, .level)
    }
    guard faults.count == before, let level else { return nil }
    if made != nil {
      guard let own = madeID(name, level, row) else { return nil }
      id = own
    }
    var school = roster[UnitID(id)] ?? School(id: UnitID(id), name: name, level: level)
    // One that was found by its name keeps how that is written.
    if made == nil || roster[UnitID(id)] == nil { school.name = name }
    school.level = level
    // An empty field leaves what is known.
    for (column, place) in SchoolColumn.optional {
      let text = table.field(row, column)
      if !text.isEmpty { school[keyPath: place] = text }
    }
    for (column, place) in SchoolColumn.details {
      let text = table.field(row, column)
      if !text.isEmpty { school[keyPath: place] = text }
    }
    return school
  }

  /// None where two rows are of one name, which only ids could tell apart.
  private mutating func madeID(_ name: String, _ level: Level, _ row: TableRow) -> String? {
    if let line = lineOfName.updateValue(row.line, forKey: Vietnamese.composed(name).lowercased()) {
      fault(.doubledRow(name, line: line), row, .name)
      return nil
    }
    do throws(ImportFault.Reason) {
      guard let id = try made?.id(of: name, level, commune: table.field(row, .commune)) else {
        return nil
      }
      if let line = lineOfID.updateValue(row.line, forKey: id.rawValue) {
        fault(.doubledRow(name, line: line), row, .name)
        return nil
      }
      return id.rawValue
    } catch {
      fault(error, row, .name)
      return nil
    }
  }

  private mutating func check(_ id: String, _ row: TableRow) {
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
    _ reason: ImportFault.Reason, _ row: TableRow, _ column: SchoolColumn
  ) {
    faults.append(table.fault(reason, row, column))
  }
}
