import Writing

/// People and collectives from a list, a row each, or several rows of one with what they were granted.
///
/// Who is known by name, unit and birth is changed where the list says more; nobody is removed.
package struct PersonImport: Sendable {
  package private(set) var changes: [Change] = []
  package private(set) var faults: [ImportFault] = []
  package private(set) var notes: [ImportNote] = []
  /// Rows that say what is known.
  package private(set) var unchanged = 0
  package private(set) var schools: [UnitID] = []
  private let day: Day
  private let ledger: Ledger

  package struct Change: Equatable, Sendable {
    package var school: School
    package var before: Person?
    package var after: Person
    /// Of somebody known: what was granted and is not on record.
    package var honours: [Honour] = []
    package var place: ImportFault.Place
  }

  package init(
    _ source: ImportSource, sheet: String? = nil, register: Register, schools: SchoolIndex,
    ledger: Ledger, rewards: [Reward], on day: Day
  ) {
    self.day = day
    self.ledger = ledger
    var table = ReadTable(source, sheet: sheet, .vi, PersonColumn.words)
    faults = table.faults
    let found = ImportedSchools(schools)
    let only = table.columns[.school] == nil ? found.onlySchool(&table, mostRows: .max) : nil
    for column in [PersonColumn.school, .name]
    where table.columns[column] == nil && !table.rows.isEmpty && !(column == .school && only != nil)
    {
      let (vietnamese, english) = column.names
      faults.append(
        table.fault(
          .missingColumn(vietnamese: vietnamese, english: english), line: table.headingLine))
    }
    notes = table.notes
    guard table.hasSoundHead, faults.count == table.faults.count else { return }
    var reader = PersonRows(
      table: table, schools: found, only: only, register: register, rewards: rewards, day: day)
    for row in table.soundRows { reader.read(row) }
    notes = reader.table.notes.inOrder
    faults = (faults + reader.faults).inOrder
    unchanged = reader.unchanged
    self.schools = reader.changes.map(\.school.id)
    if faults.isEmpty { changes = reader.changes }
  }

  /// Those who are new are one entry, however many they are.
  package var facts: [Fact] {
    let acts = PersonActs(ledger, on: day)
    let known = changes.filter { $0.before != nil }
    return acts.add(changes.filter { $0.before == nil }.map(\.after))
      + known.filter { $0.before != $0.after }.flatMap { acts.set($0.after) }
      + acts.add(known.flatMap(\.honours))
  }
}

extension PersonImport: ImportedFile {
  package var doubts: [Doubt] { [] }

  package var entries: [ImportEntry] {
    let acts = PersonActs(ledger, on: day)
    return changes.map { change in
      let isNew = change.before == nil
      return ImportEntry(
        key:
          "\(change.school.id) \(Vietnamese.fold(change.after.name)) \(change.after.birth?.text ?? "")",
        school: change.school, item: change.after.name, before: change.before.map(words),
        after: words(change.after),
        facts: isNew
          ? acts.add([change.after]) : acts.set(change.after) + acts.add(change.honours),
        place: change.place)
    }
  }

  private func words(_ person: Person) -> Phrase {
    func text(_ language: Language) -> String {
      [
        person.kind.title(language), person.birth?.vietnamese, person.position,
        person.had.isEmpty
          ? nil : language("\(person.had.count) lần khen", "\(person.had.count) awards"),
      ].compactMap { $0 }.joined(separator: " · ")
    }
    return Phrase(text(.vi), text(.en))
  }
}

/// Reads the rows of a list of people one by one.
private struct PersonRows {
  private(set) var table: ReadTable<PersonColumn>
  let schools: ImportedSchools
  /// The school of all rows, where the table has no column of them.
  let only: String?
  let register: Register
  let rewards: [Reward]
  let day: Day
  private(set) var changes: [PersonImport.Change] = []
  private(set) var unchanged = 0
  private(set) var faults: [ImportFault] = []
  /// Where among the changes somebody stands who has several rows.
  private var places: [String: Int] = [:]

  init(
    table: ReadTable<PersonColumn>, schools: ImportedSchools, only: String?, register: Register,
    rewards: [Reward], day: Day
  ) {
    self.table = table
    self.schools = schools
    self.only = only
    self.register = register
    self.rewards = rewards
    self.day = day
  }

  mutating func read(_ row: TableRow) {
    if table.isGroup(row) {
      table.noteGroup(row)
      return
    }
    let count = faults.count
    let school = school(row)
    let name = table.field(row, .name)
    if name.isEmpty { fault(.missing, row, .name) }
    let birth = birth(row)
    let kind = kind(row)
    let honour = honour(row)
    guard faults.count == count, let school, let kind else { return }
    var likes = register.likes(name: name, unit: school.id, birth: birth)
    if likes.count > 1, let birth { likes = likes.filter { $0.birth.map(birth.agrees) ?? false } }
    if likes.count > 1 {
      fault(.name(NamingError(.nominee, name, .ambiguous(likes.map(\.name)))), row, .name)
      return
    }
    var after = likes.first ?? Person(name: name, unit: school.id)
    after.birth = birth ?? after.birth
    if !table.field(row, .kind).isEmpty || likes.isEmpty { after.kind = kind }
    for (column, place) in PersonRows.texts {
      let text = table.field(row, column)
      if !text.isEmpty { after[keyPath: place] = text }
    }
    after.isWoman = flag(row, .woman) ?? after.isWoman
    after.holdsOffice = flag(row, .office) ?? after.holdsOffice
    guard faults.count == count else { return }
    put(after, likes.first, honour, school, row)
  }

  private mutating func put(
    _ after: Person, _ before: Person?, _ honour: Honour?, _ school: School, _ row: TableRow
  ) {
    let key = "\(school.id) \(Vietnamese.fold(after.name)) \(after.birth?.text ?? "")"
    let place = table.fault(.missing, row, .name).place
    if let at = places[key] {
      guard let honour else {
        fault(.doubledRow(after.name, line: changes[at].place.line ?? 0), row, .name)
        return
      }
      take(honour, at)
      return
    }
    let isNews = honour.map { isNew($0, before) } ?? false
    if before == after, !isNews {
      unchanged += 1
      return
    }
    places[key] = changes.count
    changes.append(
      PersonImport.Change(school: school, before: before, after: after, place: place))
    if let honour { take(honour, changes.count - 1) }
  }

  private mutating func take(_ honour: Honour, _ at: Int) {
    guard let before = changes[at].before else {
      if !changes[at].after.had.contains(where: { PersonRows.isSame($0, honour) }) {
        changes[at].after.had.append(honour)
      }
      return
    }
    guard isNew(honour, before),
      !changes[at].honours.contains(where: { PersonRows.isSame($0, honour) })
    else { return }
    var honour = honour
    honour.person = before.id
    changes[at].honours.append(honour)
  }

  private func isNew(_ honour: Honour, _ person: Person?) -> Bool {
    guard let person else { return true }
    return !register.honours(of: person.id).contains { PersonRows.isSame($0, honour) }
  }

  private static func isSame(_ a: Honour, _ b: Honour) -> Bool {
    a.kind == b.kind && a.reward == b.reward && a.year == b.year
      && (a.number == nil || b.number == nil || a.number == b.number)
  }

  private static var texts: [(PersonColumn, WritableKeyPath<Person, String?>)] {
    [(.position, \.position), (.className, \.className), (.note, \.note)]
  }

  private mutating func school(_ row: TableRow) -> School? {
    do throws(ImportFault.Reason) {
      let name = only ?? table.spreadField(row, .school)
      guard case .school(let school) = try schools.find(name) else {
        throw .name(NamingError(.school, name, .unknown(nearest: [])))
      }
      return school
    } catch {
      fault(error, row, .school)
      return nil
    }
  }

  private mutating func kind(_ row: TableRow) -> Nominee.Kind? {
    let text = table.field(row, .kind)
    if text.isEmpty { return .teacher }
    if let kind = Nominee.Kind.named(text) { return kind }
    fault(.unknownKind(text), row, .kind)
    return nil
  }

  private mutating func birth(_ row: TableRow) -> Birth? {
    let text = table.field(row, .birth)
    if text.isEmpty { return nil }
    if text.utf8.count == 4, let birth = Birth(text), birth.year <= day.year { return birth }
    if let born = Day.written(text), born < day { return Birth(born) }
    fault(.badDay(text), row, .birth)
    return nil
  }

  /// "x", "có", "nữ" say yes; "nam", "không" say no.
  private mutating func flag(_ row: TableRow, _ column: PersonColumn) -> Bool? {
    let text = table.field(row, column)
    switch text.asChoice {
    case "": return nil
    case "x", "co", "nu", "yes", "true", "1", "woman", "female", "f": return true
    case "khong", "nam", "no", "false", "0", "man", "male", "m": return false
    default:
      fault(.unknownKind(text), row, column)
      return nil
    }
  }

  private mutating func honour(_ row: TableRow) -> Honour? {
    let aim = table.field(row, .aim)
    let reward = aim.isEmpty ? table.field(row, .reward) : aim
    if reward.isEmpty { return nil }
    let text = table.field(row, .year)
    // A school year is called by the one it began in.
    guard let year = text.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Int($0) }),
      (1900...day.year + 1).contains(year)
    else {
      fault(text.isEmpty ? .missing : .badDay(text), row, text.isEmpty ? .reward : .year)
      return nil
    }
    let folded = reward.asChoice
    let known = rewards.first { $0.id == reward || $0.name.asChoice == folded }
    var honour = Honour(person: "", reward: known?.id ?? reward, year: year)
    // A row says what somebody aims at, or what they were granted.
    if !aim.isEmpty { honour.kind = .aim }
    let number = table.field(row, .number)
    if !number.isEmpty { honour.number = number }
    let by = table.field(row, .by)
    if !by.isEmpty { honour.by = by }
    let date = table.field(row, .date)
    if !date.isEmpty {
      honour.date = Day.written(date)
      if honour.date == nil { fault(.badDay(date), row, .date) }
    }
    return honour
  }

  private mutating func fault(
    _ reason: ImportFault.Reason, _ row: TableRow, _ column: PersonColumn
  ) {
    faults.append(table.fault(reason, row, column))
  }
}

extension Day {
  /// `20/5/1980`, also with dashes or points.
  fileprivate static func written(_ text: String) -> Day? {
    let parts = text.split { $0 == "/" || $0 == "-" || $0 == "." }.compactMap { Int($0) }
    return parts.count == 3 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil
  }
}
