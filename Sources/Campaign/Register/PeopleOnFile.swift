import Writing

/// Those whom the office entered, with what was entered of them: it changes seldom and may be long.
struct PeopleOnFile: Sendable {
  /// In the order in which they were entered; who was joined to another is not among them.
  private(set) var people: [Person] = []
  /// Who was joined to another, as they were entered.
  private(set) var joinedPeople: [Person] = []
  /// Who was joined to whom.
  private(set) var joined: [PersonID: PersonID] = [:]
  private(set) var honours: [PersonID: [Honour]] = [:]
  /// By nominee, of whom it is, where that was blotted out with the name.
  private(set) var blotted: [String: PersonID] = [:]
  private var places: [PersonID: Int] = [:]
  private var namesakes: [Likeness: [Int]] = [:]
  /// Shared by all copies.
  let identity = Identity()
  final class Identity: Sendable {}
  /// As far as the ledger is taken in.
  private let entries: Int
  private let origin: ObjectIdentifier
  private let day: Day

  init(_ ledger: Ledger, _ units: UnitPaths, on day: Day) {
    entries = ledger.entryCount
    origin = ObjectIdentifier(ledger.origin)
    self.day = day
    takePeople(ledger, units)
    takeHonours(ledger)
    for entry in ledger.entries(.blot, plan: "", subject: "", on: .last) {
      for id in (entry.value["nominees"]?.array ?? []).compactMap(\.string) {
        blotted[id] = PersonID(entry.cell.item)
      }
    }
  }

  /// Whether nothing was recorded since that it is made of.
  func holds(for ledger: Ledger, on day: Day) -> Bool {
    guard day == self.day, origin == ObjectIdentifier(ledger.origin), ledger.entryCount >= entries
    else { return false }
    return (entries..<ledger.entryCount).allSatisfy { entry in
      ledger.cellsChanged(by: entry).allSatisfy {
        ![.person, .honour, .blot, .school].contains(ledger.cell($0).kind)
      }
    }
  }

  subscript(id: PersonID) -> Person? { places[id].map { people[$0] } }

  func likes(_ likeness: Likeness) -> [Person] { (namesakes[likeness] ?? []).map { people[$0] } }

  /// Whom an id stands for, through all that they were joined to.
  func resolved(_ id: PersonID) -> PersonID {
    var id = id
    // A circle of joins cannot be entered; a limit keeps a journal that has one readable.
    for _ in 0..<16 {
      guard let next = joined[id] else { return id }
      id = next
    }
    return id
  }

  /// Pairs that are probably one person: of one name in one unit, and of no other birth.
  func doubles() -> [(Person, Person)] {
    var pairs: [(Person, Person)] = []
    for group in namesakes.values where group.count > 1 {
      for (at, first) in group.enumerated() {
        for second in group[(at + 1)...] {
          let (a, b) = (people[first], people[second])
          if let one = a.birth, let other = b.birth, !one.agrees(with: other) { continue }
          pairs.append((a, b))
        }
      }
    }
    return pairs.sorted { ($0.0.name, $0.0.id, $0.1.id) < ($1.0.name, $1.0.id, $1.1.id) }
  }

  private mutating func put(_ person: Person) {
    if let at = places[person.id] {
      people[at] = person
    } else {
      places[person.id] = people.count
      people.append(person)
    }
  }

  private mutating func takePeople(_ ledger: Ledger, _ units: UnitPaths) {
    for entry in ledger.entries(.person, plan: "", subject: "", on: day) {
      if let many = entry.value[FactKind.many]?.array {
        people.reserveCapacity(people.count + many.count)
        for (at, value) in many.enumerated() {
          let id = PersonID("\(entry.cell.item)/\(at + 1)")
          if places[id] == nil, joined[id] == nil, let one = Person(value, id: id) { put(one) }
        }
        continue
      }
      let id = PersonID(entry.cell.item)
      if let into = entry.value["joined"]?.string {
        joined[id] = PersonID(into)
      } else if let one = Person(entry.value, id: id) {
        put(one)
      }
    }
    if !joined.isEmpty {
      joinedPeople = people.filter { joined[$0.id] != nil }
      people.removeAll { joined[$0.id] != nil }
      places = Dictionary(
        people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    for (at, one) in people.enumerated() {
      if !one.isBlotted { namesakes[Likeness(one, units), default: []].append(at) }
    }
  }

  private mutating func takeHonours(_ ledger: Ledger) {
    for entry in ledger.entries(.honour, plan: "", subject: "", on: day) {
      if let many = entry.value[FactKind.many]?.array {
        for (at, value) in many.enumerated() {
          take(Honour(value, id: "\(entry.cell.item)/\(at + 1)"))
        }
      } else {
        take(Honour(entry.value, id: entry.cell.item))
      }
    }
  }

  private mutating func take(_ honour: Honour?) {
    guard let honour else { return }
    honours[resolved(honour.person), default: []].append(honour)
  }
}

/// What two entries of one person have in common.
struct Likeness: Hashable, Sendable {
  let name: String
  let unit: UnitID

  init(name: String, unit: UnitID) {
    self.name = Vietnamese.fold(name)
    self.unit = unit
  }

  init(_ person: Person, _ units: UnitPaths) {
    self.init(name: person.name, unit: units.today(person.unit))
  }
}

/// Where the units of former years are today.
struct UnitPaths: Sendable {
  private var next: [UnitID: UnitID] = [:]

  init(_ roster: Roster) {
    for unit in roster.schools {
      if let into = unit.mergedInto { next[unit.id] = into }
    }
  }

  func today(_ unit: UnitID) -> UnitID {
    var unit = unit
    for _ in 0..<16 {
      guard let next = next[unit] else { return unit }
      unit = next
    }
    return unit
  }
}
