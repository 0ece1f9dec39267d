import Campaign
import Writing

/// Who follows a thing, by name, or by role where the name is not known yet.
struct OwnerWords {
  private let people: People
  private let language: Language

  init(_ people: People, _ language: Language) {
    self.people = people
    self.language = language
  }

  func name(_ id: String, plan: String) -> String {
    people.member(id, plan: plan).map { name($0) } ?? id
  }

  /// Several unnamed members share a role, so their ids tell them apart.
  func name(_ member: People.Member) -> String {
    if let name = member.name { return name }
    return member.role.isEmpty ? member.id : "\(member.role) (\(member.id))"
  }
}
