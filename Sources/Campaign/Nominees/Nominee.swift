package import JSON

/// Someone, or a collective, that a school proposes for a reward at one cutoff.
package struct Nominee: Equatable, Sendable {
  /// The id of the fact that first named them; `Cell.newID` until it is stored.
  package var id: String
  package var school: UnitID
  package var name: String
  package var kind = Kind.teacher
  package var position: String?
  package var reward: String?
  /// What they did, in a few words.
  package var achievement: String?
  package var note: String?
  package var className: String?
  package var birth: Day?
  package var standing = Standing.proposed
  package var rank: Int?
  /// Who of the register it is, where their name alone does not tell.
  package var person: PersonID?

  package enum Kind: String, Sendable, CaseIterable { case teacher, pupil, staff, collective }

  /// What the office made of the proposal; the cap counts all that are not set aside.
  package enum Standing: String, Sendable, CaseIterable { case proposed, chosen, aside }

  /// Stands for a name that was blotted out.
  package static let blottedName = "×××"

  package init(id: String = Cell.newID, school: UnitID, name: String) {
    self.id = id
    self.school = school
    self.name = name
  }
}

extension Nominee {
  package init?(_ entry: Entry) {
    guard entry.cell.kind == .nominee, let name = entry.value.personName else { return nil }
    self.init(id: entry.cell.item, school: entry.cell.school, name: name)
    kind = entry.value["kind"]?.string.flatMap { Kind(rawValue: $0) } ?? .teacher
    position = entry.value["position"]?.string
    reward = entry.value["reward"]?.string
    achievement = entry.value["achievement"]?.string
    note = entry.value["note"]?.string
    className = entry.value["class"]?.string
    birth = entry.value["birth"]?.string.flatMap { Day(iso: $0) }
    standing = entry.value["standing"]?.string.flatMap { Standing(rawValue: $0) } ?? .proposed
    rank = entry.value["rank"]?.int
    person = entry.value["person"]?.string.map { PersonID($0) }
  }

  package var json: JSON {
    var object: JSONObject = ["name": .string(name), "kind": .string(kind.rawValue)]
    for (key, value) in [
      ("position", position), ("reward", reward),
      ("achievement", achievement), ("note", note), ("class", className),
      ("birth", birth?.iso),
    ] {
      if let value { object[key] = .string(value) }
    }
    if standing != .proposed { object["standing"] = .string(standing.rawValue) }
    if let rank { object["rank"] = .number(JSONNumber(rank)) }
    if let person { object["person"] = .string(person.rawValue) }
    return .object(object)
  }
}

extension JSON {
  /// The name that a value gives; one that was blotted out is masked.
  var personName: String? {
    self["name"]?.string ?? (self[FactKind.apart] == nil ? nil : Nominee.blottedName)
  }
}

extension Ledger {
  /// The nominees of a cutoff on a day: ranked ones first, then in the order they were proposed.
  package func nominees(plan: PlanID, deadline: ObligationID, on day: Day = .last) -> [Nominee] {
    let found = entries(.nominee, plan: plan, subject: deadline, on: day)
      .compactMap { Nominee($0) }
    let order = found.indices.sorted { a, b in
      let (first, second) = (found[a].rank ?? .max, found[b].rank ?? .max)
      return first == second ? a < b : first < second
    }
    return order.map { found[$0] }
  }
}
