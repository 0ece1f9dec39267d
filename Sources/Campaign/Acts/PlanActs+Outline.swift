package import JSON

/// What the plan's screen changes: entries without ids, their order, and what was looked at.
extension PlanActs {
  /// Adds an entry at the end of a list without ids.
  package func append(_ entry: JSON, to key: String) throws(PlanEditFault) -> [Fact] {
    let entries = plan.document[key]?.array ?? []
    return try facts(.array(entries + [entry]), forKey: key, place: entries.count)
  }

  /// Puts an entry in the place of another, which is known by what it says: a colleague may have
  /// moved it meanwhile.
  package func replace(_ former: JSON, at place: Int, of key: String, with entry: JSON)
    throws(PlanEditFault) -> [Fact]
  {
    var entries = plan.document[key]?.array ?? []
    let at = try find(former, near: place, in: entries)
    if entry == former { return [] }
    entries[at] = entry
    return try facts(.array(entries), forKey: key, place: at)
  }

  /// Takes an entry of a list without ids out.
  package func drop(_ former: JSON, at place: Int, of key: String) throws(PlanEditFault) -> [Fact] {
    var entries = plan.document[key]?.array ?? []
    let at = try find(former, near: place, in: entries)
    entries.remove(at: at)
    return try facts(entries.isEmpty ? .null : .array(entries), forKey: key, place: at)
  }

  private func find(_ entry: JSON, near place: Int, in entries: [JSON]) throws(PlanEditFault) -> Int
  {
    if entries.indices.contains(place), entries[place] == entry { return place }
    guard let at = entries.firstIndex(of: entry) else { throw .changedMeanwhile }
    return at
  }

  /// Moves an entry up or down among those of its section.
  package func move(_ key: String, by step: Int, in section: PlanSection) throws(PlanEditFault)
    -> [Fact]
  {
    let entries = plan.document.entries(of: section)
    guard let from = entries.firstIndex(where: { $0.key == key }),
      entries.indices.contains(from + step)
    else { return [] }
    switch section.storage {
    case .keys, .record: return []
    case .list(let list):
      var ids = entries.map(\.key)
      ids.swapAt(from, from + step)
      return try facts(
        .array(ids.map { .string($0) }), forKey: PlanOrder.key(of: list), place: nil)
    case .values(let key), .texts(let key):
      var values = entries.map(\.entry)
      values.swapAt(from, from + step)
      return try facts(.array(values), forKey: key, place: from)
    }
  }

  /// Somebody looked at what is marked and keeps it as it is.
  package func confirm(_ mark: PlanMark) throws(PlanEditFault) -> [Fact] {
    let known = plan.document[PlanMark.confirmedKey]?.array ?? []
    let place = JSON.string(mark.place(in: plan.document))
    if known.contains(place) { return [] }
    return try set(.array(known + [place]), forKey: PlanMark.confirmedKey)
  }
}
