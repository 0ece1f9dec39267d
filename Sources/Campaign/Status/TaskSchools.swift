/// How the schools stand with one deadline that expects them, block by block.
package struct TaskSchools: Sendable, Equatable {
  /// Positions in the roster: those that are not done first.
  package var order: [Int32] = []
  package var blocks: [Block] = []
  /// How many schools have done each part, in the order of the standings' bits.
  package var doneByPart: [Int]

  package struct Block: Sendable, Equatable {
    package var name: String
    package var done = 0
    /// Positions in the roster of those expected.
    package var schools: [Int32] = []
  }

  package init(_ status: DeadlineStatus, roster: Roster) {
    let standings = status.schools?.standings ?? []
    doneByPart = Array(repeating: 0, count: Int(standings.map(\.items).max() ?? 0))
    var done: [Int32] = []
    var places: [String: Int] = [:]
    for (at, school) in roster.schools.enumerated()
    where standings.indices.contains(at) && standings[at].state != .notExpected {
      let standing = standings[at]
      let name = school.block.isEmpty ? school.level.rawValue : school.block
      let block = places[name] ?? blocks.count
      if block == blocks.count {
        places[name] = block
        blocks.append(Block(name: name))
      }
      blocks[block].schools.append(Int32(at))
      for part in doneByPart.indices where standing.has(item: part) { doneByPart[part] += 1 }
      if standing.isDone {
        blocks[block].done += 1
        done.append(Int32(at))
      } else {
        order.append(Int32(at))
      }
    }
    order += done
  }
}
