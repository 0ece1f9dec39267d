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

/// The first word of what a school says, or the office itself.
enum SchoolOrOffice {
  static func isOffice(_ name: String) -> Bool {
    ["office", "the office", "co quan"].contains(Vietnamese.fold(name))
  }
}

/// A text of people's own, as the forms of the dashboard take it.
enum TypedText {
  private static let most = 2000

  static func line(_ typed: String, mayBeEmpty: Bool = false) throws(Failure) -> String {
    let text = Vietnamese.composed(Sanitise.line(typed))
    if text.allSatisfy(\.isWhitespace) {
      if mayBeEmpty { return "" }
      throw .refused(Phrase("chưa có lời nào để ghi", "there are no words to record"))
    }
    guard text.count <= most else {
      throw .refused(
        Phrase("dài quá \(most) chữ", "longer than \(most) letters"))
    }
    return text
  }
}
