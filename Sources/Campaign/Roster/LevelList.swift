import JSON
import Templates
package import Writing

/// The levels of schools in their order, and how people write them.
package struct LevelList: Sendable, Equatable {
  package private(set) var entries: [Entry] = []

  package struct Entry: Sendable, Equatable {
    package let level: Level
    private let vietnamese: String
    private let english: String
    /// Every way to write it: its code, its names and others.
    let written: [LevelWords]
    /// The levels that a school of this one unites.
    let joins: Set<Level>
    package let kind: UnitKind

    init(
      _ level: Level, _ vietnamese: String, _ english: String, written: [String],
      joins: [Level] = [], kind: UnitKind = .school
    ) {
      self.level = level
      self.kind = kind
      self.vietnamese = vietnamese
      self.english = english
      self.written = ([level.rawValue, vietnamese, english] + written).map { LevelWords($0) }
      self.joins = Set(joins)
    }

    package func name(_ language: Language) -> String { language(vietnamese, english) }
  }

  /// Those that the program brings along.
  package static let standard = LevelList(Templates.levels)

  /// Reads a list; what is no level is passed over.
  package init(_ file: [UInt8]) {
    let levels = (try? JSON.parse(file))?["levels"]?.array ?? []
    entries = levels.compactMap { one in
      guard let level = one["code"]?.string.flatMap({ Level(rawValue: $0) }),
        let vietnamese = one["vi"]?.string
      else { return nil }
      return Entry(
        level, vietnamese, one["en"]?.string ?? vietnamese, written: one.texts("written"),
        joins: one.texts("joins").compactMap { Level(rawValue: $0) },
        kind: one["kind"]?.string.flatMap { UnitKind(rawValue: $0) } ?? .school)
    }
  }

  /// With an office's own levels, each behind the one that it names.
  package func adding(_ own: [OwnLevel]) -> LevelList {
    var list = self
    for one in own where !list.contains(one.level) {
      let entry = Entry(one.level, one.name, one.name, written: one.written)
      let place = one.after.flatMap { after in list.entries.firstIndex { $0.level == after } }
      list.entries.insert(entry, at: place.map { $0 + 1 } ?? list.entries.count)
    }
    return list
  }

  package var levels: [Level] { entries.map(\.level) }
  /// Those of schools alone.
  package var ofSchools: [Level] { entries.filter { $0.kind == .school }.map(\.level) }
  package var codes: [String] { entries.map(\.level.rawValue) }

  package func contains(_ level: Level) -> Bool { entries.contains { $0.level == level } }

  package func kind(of level: Level) -> UnitKind {
    entries.first { $0.level == level }?.kind ?? .school
  }

  /// Where a level stands; one that is not listed comes last.
  package func place(of level: Level) -> Int {
    entries.firstIndex { $0.level == level } ?? entries.count
  }

  /// A level as offices write it: its code, its name, or the levels that it joins, "THCS và THPT".
  /// Nothing is guessed: what has a word too many is no level.
  package func level(written text: String) -> Level? {
    let words = LevelWords(text)
    if words.isEmpty { return nil }
    if let exact = entries.first(where: { $0.written.contains(words) }) { return exact.level }
    let parts = parts(of: words)
    guard parts.count > 1 else { return nil }
    return entries.first { $0.joins == parts }?.level
  }

  /// The single levels named one after the other; none where something else stands among them.
  private func parts(of words: LevelWords) -> Set<Level> {
    let single = entries.filter(\.joins.isEmpty).flatMap { entry in
      entry.written.map { (words: $0, level: entry.level) }
    }
    .sorted { $0.words.count > $1.words.count }
    var rest = words
    var parts: Set<Level> = []
    while !rest.isEmpty {
      guard let next = single.first(where: { rest.begins(with: $0.words) }) else { return [] }
      parts.insert(next.level)
      rest.drop(next.words.count)
    }
    return parts
  }

  /// The codes that were most likely meant.
  package func nearest(to text: String) -> [String] { Vietnamese.nearest(to: text, among: codes) }
}

/// What is compared of a written level: its words without accents, signs and "và". Where the words
/// part does not matter for the whole: "ththcs" is "TH&THCS".
struct LevelWords: Sendable, Equatable {
  private var words: [Substring]

  init(_ text: String) {
    words = Vietnamese.fold(text).split { !$0.isLetter && !$0.isNumber }
      .filter { $0 != "va" && $0 != "and" }
  }

  var isEmpty: Bool { words.isEmpty }
  var count: Int { words.count }

  func begins(with other: LevelWords) -> Bool { words.starts(with: other.words) }
  mutating func drop(_ count: Int) { words.removeFirst(count) }

  static func == (a: LevelWords, b: LevelWords) -> Bool { a.words.joined() == b.words.joined() }
}

extension JSON {
  fileprivate func texts(_ key: String) -> [String] {
    self[key]?.array?.compactMap(\.string) ?? []
  }
}
