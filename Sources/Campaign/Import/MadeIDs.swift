import Writing

/// Ids of schools of a list that has none: the school of that name keeps its own, a new one gets one
/// that is made of its name.
struct MadeIDs {
  private let roster: Roster
  private let index: SchoolIndex
  private var taken: Set<String>

  init(_ roster: Roster) {
    self.roster = roster
    index = SchoolIndex(roster)
    taken = Set(roster.schools.map { Vietnamese.fold($0.id.rawValue) })
  }

  mutating func id(of name: String, _ level: Level, commune: String)
    throws(ImportFault.Reason) -> UnitID
  {
    var known = index.namesakes(of: name, besides: "")
    if known.count > 1, !commune.isEmpty {
      let wanted = Vietnamese.fold(commune)
      known = known.filter { Vietnamese.fold($0.commune) == wanted }
    }
    if known.count > 1 {
      throw .name(NamingError(.school, name, .ambiguous(known.map(\.id.rawValue))))
    }
    if let one = known.first { return one.id }
    return UnitID(try unused(MadeIDs.slug(name, level), name))
  }

  private mutating func unused(_ slug: String, _ name: String) throws(ImportFault.Reason) -> String
  {
    guard !slug.isEmpty else { throw .badID(name) }
    var id = slug
    var number = 1
    while !taken.insert(id).inserted || !School.isUsable(id: id) {
      number += 1
      id = "\(slug)-\(number)"
    }
    return id
  }

  /// `th-doc-lap`: what kind of school it is, shortly, then the rest of the name.
  private static func slug(_ name: String, _ level: Level) -> String {
    let words = SchoolWords(folded: Vietnamese.fold(name))
    var kinds = words.kinds.filter { $0 != .boarding && $0 != .semiBoarding }
    if kinds.isEmpty { kinds = words.kinds }
    let kind =
      kinds.isEmpty ? plain(level.rawValue).joined() : kinds.map(\.rawValue).joined()
    let rest = SchoolWords.rest(of: name).flatMap { plain(String($0)) }
    guard !rest.isEmpty else { return "" }
    return String(([kind] + rest).joined(separator: "-").prefix(PlainID.longest - room))
  }

  /// For a number behind it.
  private static let room = 8

  private static func plain(_ text: String) -> [String] {
    Vietnamese.fold(text).split { !$0.isASCII || !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
