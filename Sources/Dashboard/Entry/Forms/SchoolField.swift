import Campaign
import Writing

/// The field in which a school is named: by its id, its name, or any words that are its alone.
enum SchoolField {
  /// Under which the schools asked for before are remembered.
  static let topic = "school"

  static func field(_ school: School?, key: String = "school", label: Phrase? = nil) -> FormField {
    FormField(key, label ?? Phrase("Trường", "School"), .school, school?.name ?? "")
  }

  static func school(_ text: String, _ state: State) -> School? {
    if case .found(let school) = find(text, state) { school } else { nil }
  }

  enum Finding {
    case found(School)
    case several([School])
    case none
  }

  static func find(_ text: String, _ state: State) -> Finding {
    let roster = state.status.roster
    if let school = roster[text] { return .found(school) }
    var rows = Array(0..<Int32(clamping: roster.schools.count))
    for word in text.split(separator: " ") {
      let query = SearchQuery(String(word))
      rows =
        state.schoolIndex?.rows(rows, places: nil, with: query)
        ?? rows.filter { query.matches(SearchText(roster.schools[Int($0)].searchText)) }
    }
    let found = rows.map { roster.schools[Int($0)] }
    if found.count == 1 { return .found(found[0]) }
    let wanted = Vietnamese.fold(text)
    let named = found.filter {
      Vietnamese.fold($0.name) == wanted || Vietnamese.fold($0.shortName) == wanted
    }
    if named.count == 1 { return .found(named[0]) }
    return found.isEmpty ? .none : .several(found)
  }

  static func check(_ text: String, _ state: State) -> Prompt.Verdict {
    let language = state.language
    switch find(text, state) {
    case .found(let school): return .fine(echo: school.name)
    case .none: return .refused(language("không có trường như thế", "there is no such school"))
    case .several(let schools):
      let names = schools.prefix(3).map(\.shortName).joined(separator: ", ")
      let more = schools.count > 3 ? " …" : ""
      return .refused(
        language("\(schools.count) trường: ", "\(schools.count) schools: ") + names + more)
    }
  }
}
