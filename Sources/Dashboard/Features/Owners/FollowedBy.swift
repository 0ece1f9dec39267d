import Campaign
import Canvas

extension State {
  /// Who at the office follows something; what somebody must follow says so where nobody does.
  func followedBy(_ kind: Responsibility.Kind, _ id: String, plan: String)
    -> (names: String, style: Style)?
  {
    guard let people = workings.people,
      let one = people.responsibility(kind, id, plan: plan)
    else { return nil }
    if one.owners.isEmpty {
      return kind.isOwed || !one.openSlots.isEmpty ? (one.nobody(language), .warning) : nil
    }
    let words = OwnerWords(people, language)
    return (one.owners.map { words.name($0, plan: plan) }.joined(separator: ", "), .plain)
  }
}
