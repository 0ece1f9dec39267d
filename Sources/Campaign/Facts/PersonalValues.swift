package import JSON

/// What says who somebody is, kept beside the journals so that one person's can be blotted out.
///
/// A journal holds a key in its place. What is asked for is read then, so that no start waits for it.
package protocol PersonalValues: AnyObject, Sendable {
  /// What is kept under a key; none where it was blotted out or cannot be found.
  func value(of key: String) -> JSON?
}

extension FactKind {
  /// The fields of a value that say who somebody is.
  package var personalFields: Set<String> {
    switch self {
    case .nominee: ["name", "birth", "position", "class", "achievement", "note"]
    case .person: ["name", "birth", "position", "class", "note"]
    case .honour: ["title", "note"]
    case .dossier, .none, .review, .sent, .extend, .task, .result, .register, .movement,
      .criterion, .decision, .difficulty, .assign, .note, .summary, .lock, .accept, .reason,
      .school, .plan, .close, .holiday, .stage, .blot, .remind, .upkeep, .undo, .unknown:
      []
    }
  }

  /// Under which a value names what of it is kept apart.
  package static let apart = "apart"
  /// Under which a value holds many at once, as of an import.
  package static let many = "many"
}

extension Fact {
  /// The fact as a journal holds it; `keep` takes what is kept apart and answers with its key.
  package func parted(_ keep: (JSON) -> String) -> Fact {
    guard !cell.kind.personalFields.isEmpty, case .object(let object) = value else { return self }
    var parted = self
    if let many = object[FactKind.many]?.array {
      var kept = object
      kept[FactKind.many] = nil
      kept["count"] = JSON(many.count)
      let rest = many.map { self.keptOfMany($0, keep) }
      kept[FactKind.apart] = .string(keep(.object([FactKind.many: .array(rest)])))
      parted.value = .object(kept)
    } else {
      parted.value = kept(value, keep)
    }
    return parted
  }

  /// Of many only what says who they are is kept by itself: the rest may be long.
  private func keptOfMany(_ value: JSON, _ keep: (JSON) -> String) -> JSON {
    let fields = cell.kind.personalFields
    guard case .object(var object) = value else { return value }
    let own = JSONObject(
      object.entries.filter { fields.contains($0.key) }.map { ($0.key, $0.value) })
    if own.isEmpty { return value }
    for key in own.keys { object[key] = nil }
    object[FactKind.apart] = .string(keep(.object(own)))
    return .object(object)
  }

  private func kept(_ value: JSON, _ keep: (JSON) -> String) -> JSON {
    let rest = value.without(cell.kind.personalFields)
    guard rest != value, case .object(var object) = rest else { return value }
    object[FactKind.apart] = .string(keep(value))
    return .object(object)
  }
}

extension JSON {
  func without(_ fields: Set<String>) -> JSON {
    guard case .object(var object) = self else { return self }
    for key in object.keys where fields.contains(key) { object[key] = nil }
    return .object(object)
  }
}

extension Ledger {
  /// A value with what is kept apart of it; where that is gone, what the journal holds.
  func whole(_ kept: JSON, of row: EntryRow) -> JSON {
    guard case .object(var object) = kept else { return kept }
    if !blotted.isEmpty, blotted.contains(id(of: row)) {
      let kind = FactKind(rawValue: symbols.string(cells[Int(row.cell)].key.kind)) ?? .unknown
      let rest = kept.without(kind.personalFields)
      guard rest != kept, case .object(var masked) = rest else { return rest }
      masked[FactKind.apart] = ""
      return .object(masked)
    }
    guard let key = object[FactKind.apart]?.string, let whole = personal?.value(of: key) else {
      return kept
    }
    guard let many = whole[FactKind.many]?.array else { return whole }
    object[FactKind.many] = .array(many.map(wholeOfMany))
    return .object(object)
  }

  /// One of many keeps its key, by which it can be blotted out alone.
  private func wholeOfMany(_ kept: JSON) -> JSON {
    guard case .object(let object) = kept, let key = object[FactKind.apart]?.string,
      case .object(let own)? = personal?.value(of: key)
    else { return kept }
    return .object(JSONObject(distinct: own.entries + object.entries))
  }

  /// Under which key an entry's own personal part is kept; none where it has none.
  package func personalKey(of id: EntryID) -> String? {
    guard let entry = entryRange(of: id).first else { return nil }
    return keptValue(of: entries[entry])[FactKind.apart]?.string
  }

  /// The keys of all that is kept apart, and of what of it was blotted out.
  package func personalKeys() -> (kept: Set<String>, blotted: Set<String>) {
    var (kept, blotted): (Set<String>, Set<String>) = ([], [])
    let kinds = FactKind.allCases.filter { !$0.personalFields.isEmpty }
      .compactMap { symbols.find($0.rawValue) }
    let blots = symbols.find(FactKind.blot.rawValue)
    for row in entries {
      let kind = cells[Int(row.cell)].key.kind
      if kind == blots {
        blotted.formUnion((keptValue(of: row)["keys"]?.array ?? []).compactMap(\.string))
      } else if kinds.contains(kind), let key = keptValue(of: row)[FactKind.apart]?.string {
        kept.insert(key)
        let many = personal?.value(of: key)?[FactKind.many]?.array ?? []
        kept.formUnion(many.compactMap { $0[FactKind.apart]?.string })
      }
    }
    return (kept, blotted)
  }

  /// What a journal holds in the name of a person is no longer shown.
  mutating func blot(_ value: JSON) {
    for text in value["entries"]?.array ?? [] {
      if let id = text.string.flatMap({ EntryID($0) }) { blotted.insert(id) }
    }
  }
}
