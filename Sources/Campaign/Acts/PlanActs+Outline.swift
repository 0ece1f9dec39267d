package import JSON

/// What the plan's screen changes: entries without ids, their order, and what was looked at.
extension PlanActs {
  /// Puts an entry into its place of a list without ids, or at the end.
  package func set(_ entry: JSON, at place: Int?, of key: String) throws(PlanEditFault) -> [Fact] {
    var entries = plan.document[key]?.array ?? []
    let at = place ?? entries.count
    guard at <= entries.count else { throw .unknown("\(key)/\(at + 1)") }
    if at < entries.count, entries[at] == entry { return [] }
    if at == entries.count { entries.append(entry) } else { entries[at] = entry }
    return try facts(.array(entries), forKey: key, place: at)
  }

  /// Takes an entry of a list without ids out.
  package func drop(at place: Int, of key: String) throws(PlanEditFault) -> [Fact] {
    var entries = plan.document[key]?.array ?? []
    guard entries.indices.contains(place) else { throw .unknown("\(key)/\(place + 1)") }
    entries.remove(at: place)
    return try facts(entries.isEmpty ? .null : .array(entries), forKey: key, place: place)
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
