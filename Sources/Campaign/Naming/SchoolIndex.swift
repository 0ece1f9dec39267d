import Synchronization
import Writing

/// The schools by what people call them: the id, the name or the short name of the screens, with or
/// without marks and capitals, and the kind of school written out or abbreviated.
package struct SchoolIndex: Sendable {
  private let roster: Roster
  private let byName: [String: [Int]]
  private let words: Words

  package init(_ roster: Roster) {
    self.roster = roster
    var byName: [String: [Int]] = [:]
    byName.reserveCapacity(3 * roster.schools.count)
    for (at, school) in roster.schools.enumerated() {
      let key = SchoolIndex.key(school.name)
      let short = school.shortName == school.name ? key : SchoolIndex.key(school.shortName)
      var names: Set = [SchoolIndex.key(school.id.rawValue), key, short]
      if school.apart.by != nil { names.insert(SchoolIndex.key(school.fullName)) }
      for name in names { byName[name, default: []].append(at) }
    }
    self.byName = byName
    words = Words(roster)
  }

  /// The school of this whole name and no other.
  package func school(_ name: String) throws(NamingError) -> School {
    switch find(name) {
    case .one(let school): return school
    case .several(let schools):
      throw NamingError(.school, name, .ambiguous(schools.map { shortest($0) }))
    case .none(let near):
      let nearest = near.isEmpty ? nearest(to: name) : near.map { shortest($0) }
      throw NamingError(.school, name, .unknown(nearest: Array(nearest.prefix(3))))
    }
  }

  func isID(_ text: String) -> Bool { roster[UnitID(text)] != nil }

  package enum Finding: Sendable {
    case one(School)
    case several([School])
    /// Nothing has the name; these differ in their marks alone.
    case none([School])
  }

  package func find(_ name: String) -> Finding {
    if let exact = roster[UnitID(name)] { return .one(exact) }
    let key = SchoolIndex.key(name)
    guard !key.isEmpty else { return .none([]) }
    guard let found = byName[key] ?? words[SchoolWords(folded: key).key] else {
      return finding(cut(key))
    }
    let only = roster.schools[found[0]]
    if found.count == 1, only.name == name || name.utf8.allSatisfy({ $0 < 0x80 }) {
      return .one(only)
    }
    // Marks narrow: of Độc Lập and Đốc Láp, only the one spelt so is meant.
    let typed = SchoolWords.rest(of: name)
    let best = found.filter { at in
      let school = roster.schools[at]
      return SchoolIndex.key(school.id.rawValue) == key || SchoolIndex.canMean(typed, school)
        || SchoolIndex.canMean(typed, apart: school)
    }
    if best.isEmpty { return .none(found.map { roster.schools[$0] }) }
    let spelt = SchoolIndex.spelling(name)
    let named = best.filter { SchoolIndex.spelling(roster.schools[$0].name) == spelt }
    let shown = best.filter { SchoolIndex.spelling(roster.schools[$0].shortName) == spelt }
    return finding(!named.isEmpty ? named : !shown.isEmpty ? shown : best)
  }

  private func finding(_ found: [Int]) -> Finding {
    if found.isEmpty { return .none([]) }
    let schools = found.map { roster.schools[$0] }
    return schools.count == 1 ? .one(schools[0]) : .several(schools)
  }

  /// Schools that are called so, however their kind is written, but for one; those that closed gave
  /// their names up.
  package func namesakes(of name: String, besides id: UnitID) -> [School] {
    let typed = SchoolWords.rest(of: name)
    return (words[SchoolWords(folded: SchoolIndex.key(name)).key] ?? [])
      .map { roster.schools[$0] }
      .filter { $0.id != id && $0.closes == nil && SchoolIndex.canMean(typed, $0) }
  }

  private static func canMean(_ typed: [Substring], _ school: School) -> Bool {
    canMean(typed, SchoolWords.rest(of: school.name))
  }

  /// Whether the words are a name and behind it what sets the school apart.
  private static func canMean(_ typed: [Substring], apart school: School) -> Bool {
    guard let by = school.apart.by else { return false }
    let (name, mark) = (SchoolWords.rest(of: school.name), SchoolWords.words(of: by))
    return canMean(Array(typed.prefix(name.count)), name)
      && canMean(Array(typed.suffix(mark.count)), mark)
  }

  private static func canMean(_ typed: [Substring], _ words: [Substring]) -> Bool {
    typed.count == words.count
      && zip(typed, words).allSatisfy { typed, word in
        typed.allSatisfy(\.isNumber) || Vietnamese.canMean(typed, word)
      }
  }

  /// The words of a school that needs more than its name, with and without what a commune is.
  private static func apart(_ school: School) -> [[UInt8]] {
    guard let by = school.apart.by else { return [] }
    let commune = by == school.commune ? ["", "xa ", "phuong ", "thi tran ", "commune "] : [""]
    return Set(commune.map { "\(key(school.name)) \($0)\(key(by))" })
      .map { SchoolWords(folded: $0).key }
  }

  private static func spelling(_ name: String) -> String { Vietnamese.composed(name).lowercased() }

  /// The schools whose names a narrow column cuts inside to this text, as `TH&THCS …ng Luông`.
  private func cut(_ key: String) -> [Int] {
    let parts = key.split(separator: "\u{2026}", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count > 2 else { return [] }
    return roster.schools.indices.filter { at in
      let name = SchoolIndex.key(roster.schools[at].shortName)
      return name.utf8.count >= parts[0].utf8.count + parts[1].utf8.count
        && name.hasPrefix(parts[0]) && name.hasSuffix(parts[1])
    }
  }

  // MARK: Candidates

  /// In words, or where an id is nearer, that id.
  private func nearest(to name: String) -> [String] {
    let wanted = SchoolIndex.key(name)
    let schools = roster.schools
    let names = Vietnamese.nearest(
      to: wanted, among: schools.map { SchoolIndex.key($0.shortName) } + schools.map(\.id.rawValue))
    var found: [(id: UnitID, label: String)] = []
    for name in names {
      let schools = roster[UnitID(name)].map { [$0] } ?? (byName[name] ?? []).map { schools[$0] }
      for school in schools where !found.contains(where: { $0.id == school.id }) {
        let label =
          school.id.rawValue == name
          ? "\(PlainID.quoted(name)) (\(school.shortName))" : shortest(school)
        found.append((school.id, label))
      }
    }
    return found.map(\.label)
  }

  /// The shortest words that stand for this school alone.
  private func shortest(_ school: School) -> String {
    let words = [school.shortName, school.fullName].first { words in
      if case .one(let meant) = find(words) { meant.id == school.id } else { false }
    }
    return words ?? "\(PlainID.quoted(school.id.rawValue)) (\(school.fullName))"
  }

  /// Without marks, capitals, doubled blanks, and the word “trường” that some write and some not.
  private static func key(_ name: String) -> String {
    let folded = Vietnamese.fold(name)
    if isKey(folded) { return folded }
    let words = folded.split(whereSeparator: \.isWhitespace)
    let kept = words.first == "truong" && words.count > 1 ? words.dropFirst() : words[...]
    return kept.joined(separator: " ")
  }

  /// Whether a folded name is a key as it stands, which most are.
  private static func isKey(_ folded: String) -> Bool {
    var wasBlank = true
    for byte in folded.utf8 {
      let isBlank = byte == UInt8(ascii: " ")
      if byte < 0x20 || byte > 0x7E || isBlank && wasBlank { return false }
      wasBlank = isBlank
    }
    return !wasBlank && !folded.hasPrefix("truong ")
  }
}

extension SchoolIndex {
  /// The school that has all of these words in its name, where only one has: `hoang dieu`. For
  /// where the whole name is told back at once.
  package func school(words name: String) throws(NamingError) -> School {
    do throws(NamingError) { return try school(name) } catch {
      guard case .unknown = error.problem else { throw error }
      let typed = SchoolWords.rest(of: name)
      let kinds = SchoolWords(folded: SchoolIndex.key(name)).kinds
      let found = roster.schools.filter { school in
        let own = SchoolWords(folded: SchoolIndex.key(school.name)).kinds
        return !typed.isEmpty && kinds.allSatisfy(own.contains)
          && SchoolIndex.holds(SchoolWords.rest(of: school.name), typed)
      }
      if found.count == 1 { return found[0] }
      if found.isEmpty { throw error }
      throw NamingError(.school, name, .ambiguous(found.prefix(5).map { shortest($0) }))
    }
  }

  /// Whether some words stand one behind the other in a name.
  private static func holds(_ name: [Substring], _ words: [Substring]) -> Bool {
    guard words.count <= name.count else { return false }
    return (0...name.count - words.count).contains { start in
      zip(words, name[start...]).allSatisfy { Vietnamese.canMean($0, $1) }
    }
  }
}

extension SchoolIndex {
  /// The schools by the words of their names, gone through where the first name asks for it.
  private final class Words: Sendable {
    private let roster: Roster
    private let known = Mutex<[[UInt8]: [Int]]?>(nil)

    init(_ roster: Roster) { self.roster = roster }

    subscript(key: [UInt8]) -> [Int]? {
      known.withLock { known in
        let all = known ?? read()
        known = all
        return all[key]
      }
    }

    private func read() -> [[UInt8]: [Int]] {
      var byWords: [[UInt8]: [Int]] = [:]
      byWords.reserveCapacity(roster.schools.count)
      for (at, school) in roster.schools.enumerated() {
        let key = SchoolIndex.key(school.name)
        let words = SchoolWords(folded: key)
        byWords[words.key, default: []].append(at)
        for full in SchoolIndex.apart(school) where full != words.key {
          byWords[full, default: []].append(at)
        }
        // Of a name without its kind the level is what people put before it.
        if words.kinds.isEmpty {
          let named = SchoolWords(folded: SchoolIndex.key(school.level.rawValue) + " " + key)
          byWords[named.key, default: []].append(at)
        }
      }
      return byWords
    }
  }
}
