import JSON

/// In which order the entries of a list stand, where somebody moved them: entries are recorded one
/// by one, and so say nothing of it themselves.
enum PlanOrder {
  private static let prefix = "order."

  static func key(of list: PlanList) -> String { prefix + list.rawValue }

  static func list(ofKey key: String) -> PlanList? {
    key.hasPrefix(prefix) ? PlanList(rawValue: String(key.dropFirst(prefix.count))) : nil
  }

  /// The entries in an order of their ids; those that it does not name come last.
  static func ordered(_ entries: [JSON], by order: JSON) -> [JSON] {
    let ids = order.array?.compactMap(\.string) ?? []
    let places = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    let keyed = entries.enumerated().map { at, entry in
      (place: places[entry["id"]?.string ?? ""] ?? .max, at: at, entry: entry)
    }
    return keyed.sorted { ($0.place, $0.at) < ($1.place, $1.at) }.map(\.entry)
  }
}
