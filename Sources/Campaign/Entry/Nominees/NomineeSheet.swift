import Writing

/// Everyone proposed at one cutoff in the office's order, with what is to be noticed.
package struct NomineeSheet: Sendable {
  /// Ranked ones first, then as they were proposed; those set aside at the end.
  package let nominees: [Nominee]
  /// Ids of those who stand beyond the cap.
  package private(set) var over: Set<String> = []
  /// Ids of those who stand twice.
  package private(set) var twins: Set<String> = []

  package init(_ all: [Nominee], tally: NomineeTally?) {
    let counted = all.filter { $0.standing != .aside }
    nominees = counted + all.filter { $0.standing == .aside }
    if let tally {
      let individuals = counted.filter { $0.kind != .collective }
      let collectives = counted.filter { $0.kind == .collective }
      over = NomineeSheet.last(tally.excess, of: individuals)
        .union(NomineeSheet.last(tally.excessCollectives, of: collectives))
    }
    var named: [String: [Nominee]] = [:]
    for one in counted { named[one.likeness, default: []].append(one) }
    for group in named.values where group.count > 1 {
      for one in group where group.contains(where: { one.isTwin(of: $0) }) { twins.insert(one.id) }
    }
  }

  /// Once some are chosen, those alone are held against the cap.
  private static func last(_ excess: Int, of all: [Nominee]) -> Set<String> {
    let chosen = all.filter { $0.standing == .chosen }
    let held = chosen.isEmpty ? all : chosen
    return Set(held.suffix(min(excess, held.count)).map(\.id))
  }

  /// How many are proposed.
  package var counted: Int { nominees.count { $0.standing != .aside } }

  package func position(of id: String) -> Int? { nominees.firstIndex { $0.id == id } }

  /// The nominees with one of them moved a place up or down among those that count, ranked as they
  /// then stand; none where there is no such place.
  package func moving(_ id: String, by step: Int) -> [Nominee]? {
    guard let from = position(of: id), nominees[from].standing != .aside else { return nil }
    let to = from + step
    guard nominees.indices.contains(to), nominees[to].standing != .aside else { return nil }
    var order = nominees
    order.swapAt(from, to)
    // Those behind stay unranked, so that who is proposed later comes after them.
    let last = max(from, to, order.lastIndex { $0.rank != nil } ?? 0)
    for at in 0...last where order[at].standing != .aside { order[at].rank = at + 1 }
    return order
  }
}

extension Nominee {
  /// What two entries of the same person have in common.
  fileprivate var likeness: String { "\(kind.rawValue) \(Vietnamese.fold(name))" }

  fileprivate func isTwin(of other: Nominee) -> Bool {
    id != other.id && (birth == nil || other.birth == nil || birth == other.birth)
  }
}
