import Campaign
import Canvas
import Writing

struct OwnersState: Slice {
  /// Who follows what; worked out where it is first asked for.
  var people: People?

  init() {}

  mutating func renew(_ state: State) { people = nil }
}

extension State {
  mutating func preparePeople() {
    guard self[OwnersState.self].people == nil else { return }
    self[OwnersState.self].people = People(status, ledger: office.ledger)
  }

  /// Who at the office follows something; what somebody must follow says so where nobody does.
  func followedBy(_ kind: Responsibility.Kind, _ id: String, plan: PlanID)
    -> (names: String, style: Style)?
  {
    guard let people = self[OwnersState.self].people,
      let one = people.responsibility(kind, id, plan: plan)
    else { return nil }
    if one.owners.isEmpty {
      return kind.isOwed || !one.openSlots.isEmpty ? (one.nobody(language), .warning) : nil
    }
    let words = OwnerWords(people, language)
    return (one.owners.map { words.name($0, plan: plan) }.joined(separator: ", "), .plain)
  }
}

/// Who follows a thing, by name, or by role where the name is not known yet.
struct OwnerWords {
  private let people: People
  private let language: Language

  init(_ people: People, _ language: Language) {
    self.people = people
    self.language = language
  }

  func name(_ id: String, plan: PlanID) -> String {
    people.member(id, plan: plan).map { name($0) } ?? id
  }

  /// Several unnamed members share a role: the number at the end of their ids tells them apart.
  func name(_ member: People.Person) -> String {
    if let name = member.name { return name }
    let digits = String(member.id.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    if member.role.isEmpty { return member.id }
    return digits.isEmpty ? "\(member.role) (\(member.id))" : "\(member.role) \(digits)"
  }
}

extension Responsibility {
  /// That nobody follows it, and which open slot it was given to.
  func nobody(_ language: Language) -> String {
    guard let role = openSlots.first else { return language("chưa phân công", "nobody") }
    return language("chưa có tên: \(role)", "no name yet: \(role)")
  }

  /// `t5`, `N9`, `ND1`: the initials of the kind and the number at the end of the id.
  func shortID(_ language: Language) -> String {
    let digits = String(id.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    let prefix: String =
      switch kind {
      case .target, .school: ""
      case .theme: language("CĐ", "Th")
      case .task: language("N", "T")
      case .cutoff: language("Đ", "C")
      case .movement: language("PT", "M")
      case .criterion: language("TC", "Cr")
      case .registration: language("ĐK", "R")
      case .duty: language("TN", "D")
      case .goal: language("MT", "G")
      case .solution: language("GP", "S")
      case .review: language("", "")
      }
    return prefix.isEmpty ? id : prefix + digits
  }
}
