import Campaign
import Writing

/// The field in which a school is named: by its id, its name, or any words that are its alone.
enum SchoolField {
  /// Under which the schools asked for before are remembered.
  static let topic = "school"

  /// - Parameter isMeant: which schools something is asked of, where it is not asked of all.
  static func field(
    _ school: School?, key: String = "school", label: Phrase? = nil,
    isMeant: @escaping Choice = { _ in true }
  ) -> FormField {
    var field = FormField(
      key, label ?? Phrase("Trường", "School"), .school, school?.fullName ?? "")
    field.isMeant = isMeant
    return field
  }

  typealias Choice = @Sendable (School) -> Bool

  static func school(_ text: String, _ state: State, isMeant: Choice = { _ in true }) -> School? {
    if case .found(let school) = find(text, state, isMeant) { school } else { nil }
  }

  enum Finding {
    case found(School)
    case several([School])
    case none
  }

  static func find(_ text: String, _ state: State, _ isMeant: Choice) -> Finding {
    let roster = state.status.roster
    if let school = roster[UnitID(text)] { return .found(school) }
    // A whole name comes before words that stand in longer ones.
    if case .one(let school) = (state.schoolNames ?? SchoolIndex(roster)).find(text),
      isMeant(school)
    {
      return .found(school)
    }
    var rows = Array(0..<Int32(clamping: roster.schools.count))
    let words = text.split(separator: " ").map { SearchQuery(String($0)) }
    for query in words {
      rows =
        state.schoolIndex?.rows(rows, places: nil, with: query)
        ?? rows.filter { query.matches(SearchText(roster.schools[Int($0)].searchText)) }
    }
    let found = rows.map { roster.schools[Int($0)] }.filter(isMeant)
    if found.isEmpty { return .none }
    // Of those that only lie in a commune of the name, and those that have more words, none is
    // meant where one fits better.
    let wanted = Vietnamese.fold(text)
    let named = found.filter { school in
      let name = SearchText("\(school.name) \(school.shortName)")
      return words.allSatisfy { $0.matches(name) }
    }
    let exact = found.filter {
      Vietnamese.fold($0.name) == wanted || Vietnamese.fold($0.shortName) == wanted
    }
    let best = [exact, named, found].first { $0.count == 1 }
    return best.map { .found($0[0]) } ?? .several(named.isEmpty ? found : named)
  }

  static func check(_ text: String, _ state: State, _ isMeant: Choice = { _ in true })
    -> Prompt.Verdict
  {
    let language = state.language
    switch find(text, state, isMeant) {
    case .found(let school): return .fine(echo: school.fullName)
    case .none: return .refused(language("không có trường như thế", "there is no such school"))
    case .several(let schools):
      let names = schools.prefix(3).map(\.shortName).joined(separator: ", ")
      let more = schools.count > 3 ? " …" : ""
      return .refused(
        language("\(schools.count) trường: ", "\(schools.count) schools: ") + names + more)
    }
  }
}

extension School {
  /// What `/` looks in.
  var searchText: String {
    [name, id.rawValue, level.rawValue, block, commune].joined(separator: " ")
  }
}
