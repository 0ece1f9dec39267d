/// How the schools stand with one task that asks something of them.
package struct TaskSchools: Sendable, Equatable {
  package var groups: SchoolGroups
  /// How many schools have done each part, in the order of the standings' bits.
  package var doneByPart: [Int]

  package init(_ status: DeadlineStatus, roster: Roster, by step: UnitStep) {
    let standings = status.schools?.standings ?? []
    groups = SchoolGroups(
      roster, by: step,
      expects: { standings.indices.contains($0) && standings[$0].state != .notExpected },
      isDone: { standings[$0].isDone })
    doneByPart = (0..<Int(standings.map(\.items).max() ?? 0)).map { part in
      standings.count { $0.state != .notExpected && $0.has(item: part) }
    }
  }
}
