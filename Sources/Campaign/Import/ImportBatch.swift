package import Writing

/// What one file of several says, whatever it is about.
package protocol ImportedFile: Sendable {
  var faults: [ImportFault] { get }
  var notes: [ImportNote] { get }
  var unchanged: Int { get }
  var doubts: [Doubt] { get }
  var facts: [Fact] { get }
  /// The schools of the rows, also of those that change nothing.
  var schools: [UnitID] { get }
  var entries: [ImportEntry] { get }
}

/// One thing that a file says otherwise than the store.
package struct ImportEntry: Sendable {
  /// What it is about, the same in every file.
  package let key: String
  package let school: School?
  /// The column, or who is proposed.
  package let item: String
  package let before: Phrase?
  package let after: Phrase
  package let facts: [Fact]
  package let place: ImportFault.Place
}

extension ResultImport: ImportedFile {
  package var facts: [Fact] { changes.map(\.fact) }

  package var entries: [ImportEntry] {
    changes.map {
      ImportEntry(
        key: "\($0.school?.id.rawValue ?? "") \($0.target)", school: $0.school,
        item: $0.target.rawValue, before: $0.before.map { Phrase($0.shown(.vi), $0.shown(.en)) },
        after: Phrase($0.after.shown(.vi), $0.after.shown(.en)), facts: [$0.fact], place: $0.place)
    }
  }
}

extension GridImport: ImportedFile {
  package var entries: [ImportEntry] {
    changes.map {
      ImportEntry(
        key: "\($0.school.id) \($0.item)", school: $0.school, item: $0.item,
        before: $0.before.map { Phrase($0.typed(.vi), $0.typed(.en)) },
        after: Phrase($0.after.typed(.vi), $0.after.typed(.en)), facts: $0.facts, place: $0.place)
    }
  }
}

extension NomineeImport: ImportedFile {
  package var doubts: [Doubt] { [] }

  package var entries: [ImportEntry] {
    changes.map {
      ImportEntry(
        key:
          "\($0.school.id) \($0.after.kind.rawValue) \(Vietnamese.fold($0.after.name)) \($0.after.birth?.iso ?? "")",
        school: $0.school, item: $0.after.name, before: $0.before.map { words($0) },
        after: words($0.after), facts: $0.facts, place: $0.place)
    }
  }

  private func words(_ nominee: Nominee) -> Phrase {
    func text(_ language: Language) -> String {
      [
        nominee.kind.title(language), nominee.position,
        nominee.reward.map { rewards[$0] ?? $0 }, nominee.achievement,
      ]
      .compactMap { $0 }.joined(separator: " · ")
    }
    return Phrase(text(.vi), text(.en))
  }
}

/// Several files taken in as one: all of them or none.
package struct ImportBatch<Content: ImportedFile>: Sendable {
  package let files: [File]
  /// What is recorded, each thing once.
  package private(set) var facts: [Fact] = []
  package private(set) var changes = 0
  package private(set) var doubts: [Doubt] = []

  package struct File: Sendable {
    package let name: String
    package let content: Content
    /// With what other files say otherwise.
    package var faults: [ImportFault]
    /// What it says otherwise than the store.
    package private(set) var differing: [ImportEntry] = []
    package private(set) var changes = 0

    package init(_ name: String, _ content: Content) {
      self.name = name
      self.content = content
      faults = content.faults
    }

    /// What it says otherwise than the store; looked at where there are several files.
    mutating func compare() -> [ImportEntry] {
      let entries = content.entries
      changes = entries.count
      differing = entries.filter { $0.before != nil }
      return entries
    }
  }

  package init(_ files: [File]) {
    // A list of many schools is not gone through a second time.
    guard files.count > 1 else {
      self.files = files
      doubts = files.first?.content.doubts ?? []
      facts = files.first?.content.facts ?? []
      return
    }
    var files = files
    var said: [String: (entry: ImportEntry, file: String)] = [:]
    for at in files.indices {
      for entry in files[at].compare() {
        guard let former = said[entry.key] else {
          said[entry.key] = (entry, files[at].name)
          facts += entry.facts
          changes += 1
          continue
        }
        if former.entry.after == entry.after { continue }
        files[at].faults.append(
          ImportFault(
            .otherFileSays("\(former.entry.after.vietnamese)", file: former.file), entry.place))
      }
      doubts += files[at].content.doubts
    }
    self.files = files
    let differing = files.flatMap(\.differing)
    // One file is looked at before it is brought; of many nobody has seen every figure.
    if !differing.isEmpty { doubts.append(ImportBatch.doubt(differing.count)) }
  }

  package var unchanged: Int { files.reduce(0) { $0 + $1.content.unchanged } }
  package var schools: Set<UnitID> { Set(files.flatMap(\.content.schools)) }

  /// Of those who are asked, whom no file is about.
  package func missing(of asked: [School]) -> [School] {
    let came = schools
    return asked.filter { !came.contains($0.id) }
  }

  private static func doubt(_ count: Int) -> Doubt {
    Doubt(
      Phrase(
        "\(count) ô khác với điều đã ghi. Ghi đè?",
        "\(count) cells say otherwise than what is recorded. Replace it?"),
      asTyped: Phrase("ghi theo các tệp", "what the files say is recorded"),
      instead: Phrase("xem bảng trên rồi sửa tệp", "look at the table above and mend the files"))
  }
}
