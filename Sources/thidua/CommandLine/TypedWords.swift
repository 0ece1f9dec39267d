import Campaign
import Writing

/// A number of days or the like, as an option takes it.
enum Number {
  static func parse(_ text: String?) throws(Failure) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), (0...100_000).contains(number) else {
      throw .refused(Phrase("“\(text)” không phải số", "“\(text)” is no number"))
    }
    return number
  }
}

/// A block of schools by its name, with or without marks.
enum Block {
  static func positions(_ name: String, _ roster: Roster) throws(Failure) -> Set<Int> {
    let wanted = Vietnamese.fold(name)
    let found = roster.schools.indices.filter {
      Vietnamese.fold(roster.schools[$0].block) == wanted
    }
    if !found.isEmpty { return Set(found) }
    var known: [String] = []
    for school in roster.schools where !known.contains(school.block) { known.append(school.block) }
    throw .naming(NamingError(.block, name, .unknown(nearest: known.filter { !$0.isEmpty })))
  }
}
