package import JSON
package import Writing

/// A plan as a page of sections: what stands in each, in the document's order, and what of it is
/// still to be looked at.
package struct PlanOutline: Sendable, Equatable {
  package private(set) var sections: [Part] = []

  package struct Part: Sendable, Equatable {
    package let section: PlanSection
    package var items: [Item]
    /// How many of its items wait for somebody to look at them.
    package var marked: Int { items.count { $0.mark != nil } }
  }

  package struct Item: Sendable, Equatable {
    /// An id, a place in the list, or nothing for what has no entries.
    package let key: String
    package let title: String
    package let detail: String
    /// What the document says of it.
    package let entry: JSON
    package var mark: PlanMark?
  }

  /// - Parameter marks: by the place that they are about.
  package init(_ plan: Plan, marks: [PlanMark], _ language: Language) {
    let document = plan.document
    let words = EntryWords(plan, language)
    sections = PlanSection.allCases.map { section in
      var items = document.entries(of: section).map { key, entry in
        Item(
          key: key, title: words.title(entry, section), detail: words.detail(entry, section),
          entry: entry,
          mark: marks.first { $0.section == section && $0.key == key })
      }
      if !section.hasEntries, items.isEmpty {
        items = [
          Item(
            key: "", title: section.title(language), detail: language("chưa ghi", "not said"),
            entry: .null,
            mark: marks.first { $0.section == section })
        ]
      }
      return Part(section: section, items: items)
    }
  }

  package var marked: Int { sections.reduce(0) { $0 + $1.marked } }
}

extension JSON {
  /// The entries of a section with the keys that they are known by.
  package func entries(of section: PlanSection) -> [(key: String, entry: JSON)] {
    switch section.storage {
    case .keys(let keys):
      var object: JSONObject = [:]
      for key in keys { object[key] = self[key] }
      return [("", .object(object))]
    case .record(let key):
      guard let object = self[key], object.object != nil else { return [] }
      return [("", object)]
    case .list(let list):
      guard let entries = self[list.rawValue]?.named(as: list).array else { return [] }
      return entries.enumerated().map { ($1["id"]?.string ?? "\($0)", $1) }
    case .values(let key), .texts(let key):
      return (self[key]?.array ?? []).enumerated().map { ("\($0)", $1) }
    }
  }
}
