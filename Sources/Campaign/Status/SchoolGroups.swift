/// The schools that something is asked of: in one list, those that owe it first, and block by block.
package struct SchoolGroups: Sendable, Equatable {
  /// Positions in the roster.
  package var order: [Int32] = []
  package var blocks: [Block] = []

  package struct Block: Sendable, Equatable {
    package var name: String
    package var done = 0
    /// Positions in the roster.
    package var schools: [Int32] = []
  }

  /// Both closures are asked by position in the roster.
  package init(
    _ roster: Roster, by step: UnitStep, expects: (Int) -> Bool, isDone: (Int) -> Bool
  ) {
    var done: [Int32] = []
    var groups = UnitGrouping(step)
    for (at, school) in roster.schools.enumerated() where expects(at) {
      let block = groups.place(of: school)
      if block == blocks.count { blocks.append(Block(name: groups.names[block])) }
      blocks[block].schools.append(Int32(at))
      if isDone(at) {
        blocks[block].done += 1
        done.append(Int32(at))
      } else {
        order.append(Int32(at))
      }
    }
    order += done
  }
}
