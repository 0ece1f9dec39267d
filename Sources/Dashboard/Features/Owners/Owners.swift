import Campaign
import Canvas

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
