/// How units kept to the days of a year, one mark for each obligation that has a day.
package struct UnitHistory: Sendable {
  package enum Mark: UInt8, Sendable, CaseIterable {
    case onTime
    /// It came after its day, or that day is over and it has not come.
    case late
    /// Nothing was owed by this unit.
    case notOwed
    /// It is not due yet, and not done.
    case nothingYet
  }

  /// Where the obligations stand in the status, in the order of their last days.
  package let order: [Int]
  /// How many of them have come due, and so stand first or are done before.
  private let obligations: [ObligationStatus]
  private let day: Day

  package init(_ status: Status) {
    order = status.obligations.indices.filter { at in
      status.obligations[at].isMeasured && status.obligations[at].schools != nil
        && status.obligations[at].due != nil
    }.sorted { first, second in
      let (a, b) = (status.obligations[first], status.obligations[second])
      return (a.lastDay ?? .last, first) < (b.lastDay ?? .last, second)
    }
    obligations = order.map { status.obligations[$0] }
    day = status.day
  }

  package var isEmpty: Bool { order.isEmpty }

  /// How the unit at a position of the roster stands with the obligation at a place of the order.
  package func mark(_ place: Int, unit position: Int) -> Mark {
    let one = obligations[place]
    guard let standings = one.schools?.standings, standings.indices.contains(position),
      standings[position].state != .notExpected, let due = one.due
    else { return .notOwed }
    let standing = standings[position]
    if standing.isDone { return standing.doneOn <= due.number ? .onTime : .late }
    return day > due ? .late : .nothingYet
  }

  package func marks(unit position: Int) -> [Mark] {
    obligations.indices.map { mark($0, unit: position) }
  }

  /// The places of the order around the day, so many as there is room for: what was due last, and
  /// what is due next.
  package func window(_ room: Int) -> Range<Int> {
    guard room > 0, !obligations.isEmpty else { return 0..<0 }
    let past = obligations.prefix { ($0.due ?? .last) <= day }.count
    let end = min(max(past + 1, min(room, obligations.count)), obligations.count)
    return max(0, end - room)..<end
  }
}
