import Campaign
import JSON
import Writing

/// One thing that a document proposes for a plan, with the words that say it.
struct ProposedItem: Equatable, Sendable {
  let section: PlanSection
  /// The place in its list; none for what has no entries.
  let place: Int?
  let title: String
  let detail: String
  let quote: ProposedPlan.Quote?
  var isTaken = true
}

extension ProposedPlan {
  /// Everything proposed, section by section, as the plan's own screen words it.
  func items(_ plan: Plan, _ language: Language) -> [ProposedItem] {
    let outline = PlanOutline(plan, marks: [], language)
    return outline.sections.flatMap { part -> [ProposedItem] in
      guard part.section.hasEntries || part.section == .document || part.section == .office else {
        return []
      }
      return part.items.enumerated().compactMap { at, item in
        let quote = quote(part.section, at)
        if !part.section.hasEntries, quote == nil { return nil }
        return ProposedItem(
          section: part.section, place: part.section.hasEntries ? at : nil, title: item.title,
          detail: item.detail, quote: quote)
      }
    }
  }

  private func quote(_ section: PlanSection, _ place: Int) -> Quote? {
    let pointer = section.hasEntries ? "/\(section.key)/\(place)" : "/\(section.key)"
    return evidence.first { $0.path == pointer || $0.path.hasPrefix(pointer + "/") }?.quote
  }

  /// The plan without what was left out.
  func taking(_ items: [ProposedItem]) -> JSON {
    guard case .object(var document) = plan else { return plan }
    for section in PlanSection.allCases where section.hasEntries {
      let left = Set(
        items.filter { $0.section == section && !$0.isTaken }.compactMap(\.place))
      guard !left.isEmpty, let entries = document[section.key]?.array else { continue }
      let kept = entries.enumerated().filter { !left.contains($0.offset) }.map(\.element)
      document[section.key] = kept.isEmpty ? nil : .array(kept)
    }
    return .object(document)
  }
}

extension Plan {
  /// The same under a name that no other plan has: an office issues more than one document a year.
  func named(besides others: [Plan]) throws(PlanErrors) -> Plan {
    guard others.contains(where: { $0.id == id || $0.template == template }),
      case .object(var object) = document
    else { return self }
    let free = (2...).lazy.map { "\(template)-\($0)" }.first { name in
      !others.contains { $0.template.rawValue == name || $0.id.rawValue == "\(name)-\(year.text)" }
    }
    guard let free else { return self }
    object["template"] = .string(free)
    object["id"] = .string("\(free)-\(year.text)")
    return try Plan.read(.object(object))
  }
}

extension PlanSection {
  /// The key of the document that it is kept under.
  fileprivate var key: String {
    switch storage {
    case .keys(let keys): keys.first ?? ""
    case .record(let key), .values(let key), .texts(let key): key
    case .list(let list): list.rawValue
    }
  }
}
