/// Everyone of whom something is kept: those entered, and those whom a nomination alone names.
package struct Register: Sendable {
  private let file: PeopleOnFile
  /// Those whom nominations alone name.
  private var others: [Person] = []
  private var places: [PersonID: Int] = [:]
  private var namesakes: [Likeness: [Int]] = [:]
  /// What nominations came to.
  private var won: [PersonID: [Honour]] = [:]
  package private(set) var nominations: [PersonID: [Nomination]] = [:]
  /// By nominee, whom it is of.
  private var nominated: [String: PersonID] = [:]

  /// That someone was proposed at a cutoff.
  package struct Nomination: Sendable {
    package let plan: PlanID
    package let deadline: ObligationID
    package let candidate: Candidacy
    package var nominee: Nominee { candidate.nominee }
  }

  /// - Parameter former: an earlier one, whose longest part is used again where it still holds.
  package init(_ office: Office, after former: Register? = nil, on day: Day = .last) {
    self.init(
      office.ledger, plans: office.plans, roster: office.roster(on: .last), after: former, on: day)
  }

  package init(
    _ ledger: Ledger, plans: [Plan] = [], roster: Roster = Roster(), after former: Register? = nil,
    on day: Day = .last
  ) {
    let units = UnitPaths(roster)
    if let file = former?.file, file.holds(for: ledger, on: day) {
      self.file = file
    } else {
      file = PeopleOnFile(ledger, units, on: day)
    }
    for plan in plans { takeNominations(of: plan, ledger, units, day) }
  }

  /// How many of the people are entered ones: the others come behind them.
  package var countOnFile: Int { file.people.count }

  /// Whether those entered are what they were in another.
  package func isOnSameFile(as other: Register) -> Bool { file.identity === other.file.identity }

  // MARK: Asking

  package var count: Int { file.people.count + others.count }
  package subscript(at: Int) -> Person {
    at < file.people.count ? file.people[at] : others[at - file.people.count]
  }
  package var people: [Person] { file.people + others }
  package var joined: [PersonID: PersonID] { file.joined }

  package subscript(id: PersonID) -> Person? {
    let id = resolved(id)
    return file[id] ?? places[id].map { others[$0] }
  }

  package func resolved(_ id: PersonID) -> PersonID { file.resolved(id) }

  /// What is kept of a person, newest first.
  package func honours(of id: PersonID) -> [Honour] {
    let id = resolved(id)
    return (had(id) + (file.honours[id] ?? []) + (won[id] ?? []))
      .sorted { ($0.year, $0.id) > ($1.year, $1.id) }
  }

  /// How often somebody was rewarded, without reading each.
  package func awardCount(of id: PersonID) -> Int {
    let id = resolved(id)
    let own = (file[id]?.awardCount ?? 0) + joinedTo(id).reduce(0) { $0 + $1.awardCount }
    let entered = (file.honours[id] ?? []).count { $0.kind == .award }
    return own + entered + (won[id] ?? []).count
  }

  /// What somebody had when they, or whoever was joined to them, were entered.
  private func had(_ id: PersonID) -> [Honour] {
    (file[id].map { [$0] } ?? []).flatMap(\.had)
      + joinedTo(id).flatMap(\.had).map { honour in
        var honour = honour
        honour.person = id
        return honour
      }
  }

  private func joinedTo(_ id: PersonID) -> [Person] {
    file.joined.isEmpty ? [] : file.joinedPeople.filter { resolved($0.id) == id }
  }

  package var allHonours: [Honour] {
    file.people.flatMap { had($0.id) } + file.honours.values.flatMap { $0 }
      + won.values.flatMap { $0 }
  }

  package func person(ofNominee id: String) -> PersonID? { nominated[id].map { resolved($0) } }

  /// Those of one name in one unit whose birth does not tell them apart.
  package func likes(name: String, unit: UnitID, birth: Birth?) -> [Person] {
    let likeness = Likeness(name: name, unit: unit)
    return (file.likes(likeness) + (namesakes[likeness] ?? []).map { others[$0] })
      .filter { one in
        guard let birth, let other = one.birth else { return true }
        return birth.agrees(with: other)
      }
  }

  /// Pairs of those entered that are probably one person.
  package func doubles() -> [(Person, Person)] { file.doubles() }

  // MARK: Nominations

  private mutating func takeNominations(
    of plan: Plan, _ ledger: Ledger, _ units: UnitPaths, _ day: Day
  ) {
    for cutoff in plan.cutoffs {
      for candidate in ledger.candidacies(plan: plan.id, deadline: cutoff, on: day) {
        let id = person(of: candidate.nominee, units)
        nominated[candidate.nominee.id] = id
        nominations[id, default: []].append(
          Nomination(plan: plan.id, deadline: cutoff.id, candidate: candidate))
        if let honour = Honour.award(candidate, person: id, plan: plan, cutoff) {
          won[id, default: []].append(honour)
        }
      }
    }
  }

  /// Whom a nominee is: who is named, the only one of that name there, or somebody new.
  private mutating func person(of nominee: Nominee, _ units: UnitPaths) -> PersonID {
    if let known = file.blotted[nominee.id], self[known] != nil { return resolved(known) }
    if let named = nominee.person, self[named] != nil { return resolved(named) }
    let own = PersonID(nominee.id)
    if file.joined[own] != nil { return resolved(own) }
    if file[own] != nil || places[own] != nil { return own }
    let unit = units.today(nominee.school)
    let birth = nominee.birth.map { Birth($0) }
    if !nominee.isBlotted {
      var likes = likes(name: nominee.name, unit: unit, birth: birth)
      // Of several the one whose birth is known to be this.
      if likes.count > 1, birth != nil { likes.removeAll { $0.birth == nil } }
      if likes.count == 1 { return likes[0].id }
    }
    var one = Person(id: own, name: nominee.name, unit: nominee.school)
    one.kind = nominee.kind
    one.birth = birth
    one.position = nominee.position
    one.className = nominee.className
    places[own] = others.count
    if !nominee.isBlotted { namesakes[Likeness(one, units), default: []].append(others.count) }
    others.append(one)
    return own
  }
}

extension Nominee {
  var isBlotted: Bool { name == Nominee.blottedName }
}
