/// The groups that the units of a roster are counted in, by what they are called.
struct UnitGroups {
  /// In the order of the roster, levels in their own.
  let levels: [String]
  let blocks: [String]
  let communes: [String]
  /// By position in the roster, where its groups stand in the lists; none of whom is not counted.
  let places: [Place?]

  struct Place {
    var level: Int
    var block: Int
    var commune: Int
  }

  init(_ roster: Roster, including: (School) -> Bool) {
    let order = Set(roster.schools.map(\.level)).sorted()
    let levelAt = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    var (blocks, communes): ([String], [String]) = ([], [])
    var blockAt: [String: Int] = [:]
    var communeAt: [UnitID: Int] = [:]
    // Each way to write a commune is folded once, not for every school.
    var written: [String: Int] = [:]
    places = roster.schools.map { school in
      guard including(school) else { return nil }
      let block = blockAt[school.block] ?? blocks.count
      if block == blocks.count {
        blockAt[school.block] = block
        blocks.append(school.block)
      }
      let commune: Int
      if let known = written[school.commune] {
        commune = known
      } else {
        let id = Commune(school.commune).id
        commune = communeAt[id] ?? communes.count
        if commune == communes.count {
          communeAt[id] = commune
          communes.append(school.commune)
        }
        written[school.commune] = commune
      }
      return Place(level: levelAt[school.level] ?? 0, block: block, commune: commune)
    }
    levels = order.map(\.rawValue)
    self.blocks = blocks
    self.communes = communes
  }

  /// The groups of one plan's measures.
  func names(_ grouping: Grouping, phases: [String]) -> [String] {
    switch grouping {
    case .all: [""]
    case .level: levels
    case .block: blocks
    case .commune: communes
    case .phase: phases
    }
  }
}
