import Writing

/// Those whom schools propose at one cutoff, from a list: a row a person or a collective. Who is
/// proposed already is changed where the list says more, all others are added.
package struct NomineeImport: Sendable {
  package private(set) var changes: [Change] = []
  package private(set) var faults: [ImportFault] = []
  /// What was passed over.
  package private(set) var notes: [ImportNote] = []
  /// Rows that say what is already recorded.
  package private(set) var unchanged = 0
  package private(set) var schools: [UnitID] = []
  /// By id, what the plan's rewards are called.
  let rewards: [String: String]

  package struct Change: Equatable, Sendable {
    package var school: School
    package var before: Nominee?
    package var after: Nominee
    package var facts: [Fact]
    package var place: ImportFault.Place
  }

  /// - Parameter sheet: the one that is meant, where it is not told by its head.
  package init(
    _ source: ImportSource, sheet: String? = nil, plan: Plan, deadline: Deadline,
    schools: SchoolIndex, ledger: Ledger, on day: Day
  ) {
    rewards = Dictionary(
      plan.rewards.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var table = ReadTable(source, sheet: sheet, .vi, NomineeColumn.words)
    faults = table.faults
    let found = ImportedSchools(schools)
    let only =
      table.columns[.school] == nil ? found.onlySchool(&table, mostRows: .max) : nil
    notes = table.notes
    for column in [NomineeColumn.school, .name]
    where table.columns[column] == nil && !table.rows.isEmpty && !(column == .school && only != nil)
    {
      let (vietnamese, english) = column.names
      faults.append(
        table.fault(
          .missingColumn(vietnamese: vietnamese, english: english), line: table.headingLine))
    }
    guard table.hasSoundHead, faults.count == table.faults.count else { return }
    let acts = NomineeActs(ledger, plan: plan.id, deadline: deadline.id, on: day)
    var reader = NomineeRows(
      table: table, plan: plan, deadline: deadline, schools: found, only: only,
      known: ledger.nominees(plan: plan.id, deadline: deadline.id), day: day)
    for row in table.soundRows {
      guard let (school, before, after) = reader.nominee(row) else { continue }
      self.schools.append(school.id)
      let facts = acts.set(after)
      if facts.isEmpty || before == after {
        unchanged += 1
      } else {
        changes.append(
          Change(
            school: school, before: before, after: after, facts: facts,
            place: table.fault(.missing, row, .name).place))
      }
    }
    notes = reader.table.notes.inOrder
    faults = (faults + reader.faults).inOrder
    if !faults.isEmpty { changes = [] }
  }

  package var facts: [Fact] { changes.flatMap(\.facts) }
}

/// Reads the rows of a list of nominees one by one.
private struct NomineeRows {
  private(set) var table: ReadTable<NomineeColumn>
  let plan: Plan
  let deadline: Deadline
  let schools: ImportedSchools
  /// The school of all rows, where the table has no column of them.
  let only: String?
  let known: [Nominee]
  let day: Day
  private(set) var faults: [ImportFault] = []
  private var lines: [String: Int] = [:]
  /// Of the rows below a heading that says so.
  private var kind: Nominee.Kind?

  init(
    table: ReadTable<NomineeColumn>, plan: Plan, deadline: Deadline, schools: ImportedSchools,
    only: String?, known: [Nominee], day: Day
  ) {
    self.table = table
    self.plan = plan
    self.deadline = deadline
    self.schools = schools
    self.only = only
    self.known = known
    self.day = day
  }

  mutating func nominee(_ row: TableRow) -> (School, before: Nominee?, after: Nominee)? {
    if table.isGroup(row) {
      table.noteGroup(row)
      // A heading that says nothing of it leaves it open again.
      kind = NomineeRows.kind(ofGroup: row.cells.map(\.text).joined(separator: " "))
      return nil
    }
    let count = faults.count
    let school = school(row)
    let name = table.field(row, .name)
    if name.isEmpty { fault(.missing, row, .name) }
    let kind = kind(row, name)
    let birth = birth(row)
    guard faults.count == count, let school, let kind else { return nil }
    let twins = known.filter {
      $0.school == school.id && $0.kind == kind && Vietnamese.fold($0.name) == Vietnamese.fold(name)
        && ($0.birth == nil || birth == nil || $0.birth == birth)
    }
    if twins.count > 1 {
      fault(.name(NamingError(.nominee, name, .ambiguous(twins.map(\.name)))), row, .name)
      return nil
    }
    let key = "\(school.id) \(kind.rawValue) \(Vietnamese.fold(name)) \(birth?.iso ?? "")"
    if let line = lines.updateValue(row.line, forKey: key) {
      fault(.doubledRow(name, line: line), row, .name)
      return nil
    }
    var after = twins.first ?? Nominee(school: school.id, name: name)
    after.kind = kind
    after.birth = birth ?? after.birth
    // An empty field leaves what is known.
    for (column, place) in NomineeRows.texts {
      let text = table.field(row, column)
      if !text.isEmpty { after[keyPath: place] = text }
    }
    let reward = table.field(row, .reward)
    if !reward.isEmpty { after.reward = plan.reward(named: reward)?.id ?? reward }
    return (school, twins.first, after)
  }

  private static var texts: [(NomineeColumn, WritableKeyPath<Nominee, String?>)] {
    [
      (.position, \.position), (.achievement, \.achievement), (.className, \.className),
      (.note, \.note),
    ]
  }

  private mutating func school(_ row: TableRow) -> School? {
    do throws(ImportFault.Reason) {
      let name = only ?? table.spreadField(row, .school)
      guard case .school(let school) = try schools.find(name) else {
        throw .name(NamingError(.school, name, .unknown(nearest: [])))
      }
      if !deadline.scope.includes(school) {
        throw .cell(.notAsked(level: school.level.rawValue))
      }
      if !school.isAlive(on: day) { throw .result(.notAlive) }
      return school
    } catch {
      fault(error, row, .school)
      return nil
    }
  }

  private mutating func kind(_ row: TableRow, _ name: String) -> Nominee.Kind? {
    let text = table.field(row, .kind)
    if !text.isEmpty {
      if let named = NomineeRows.kind(named: text) { return named }
      fault(.unknownKind(text), row, .kind)
      return nil
    }
    if let kind { return kind }
    guard NomineeRows.soundsCollective(name) else { return .teacher }
    fault(.unclearKind(name), row, .name)
    return nil
  }

  private mutating func birth(_ row: TableRow) -> Day? {
    let text = table.field(row, .birth)
    if text.isEmpty { return nil }
    let parts = text.split { $0 == "/" || $0 == "-" || $0 == "." }.compactMap { Int($0) }
    let born = parts.count == 3 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil
    if let born, born < day { return born }
    fault(.badDay(text), row, .birth)
    return nil
  }

  private mutating func fault(
    _ reason: ImportFault.Reason, _ row: TableRow, _ column: NomineeColumn
  ) {
    faults.append(table.fault(reason, row, column))
  }

  private static func kind(named text: String) -> Nominee.Kind? {
    let word = text.asChoice
    return word == "canhan" || word == "individual" ? .teacher : Nominee.Kind.named(text)
  }

  /// `I. Cá nhân`, `Tập thể`
  private static func kind(ofGroup text: String) -> Nominee.Kind? {
    let folded = Vietnamese.fold(text)
    let kinds: [(String, Nominee.Kind)] = [
      ("ca nhan", .teacher), ("tap the", .collective), ("hoc sinh", .pupil), ("nha giao", .teacher),
      ("giao vien", .teacher), ("nhan vien", .staff),
    ]
    let found = Set(kinds.filter { folded.contains($0.0) }.map(\.1))
    return found.count == 1 ? found.first : nil
  }

  private static func soundsCollective(_ name: String) -> Bool {
    let folded = Vietnamese.fold(name)
    return SchoolWords.beginsWithKind(name)
      || ["tap the", "to ", "truong ", "khoi ", "lop ", "nhom ", "doi ", "chi bo", "cong doan"]
        .contains { folded.hasPrefix($0) }
  }
}
