/// The groups that the units of a roster are counted in, by what they are called.
struct UnitGroups {
  /// In the order of the roster, levels in their own.
  let levels: [String]
  let blocks: [String]
  let communes: [String]
  let departments: [String]
  /// By position in the roster, where its groups stand in the lists; none of whom is not counted.
  let places: [Place?]

  struct Place {
    var level: Int
    var block: Int
    var commune: Int
    var department: Int
  }

  init(_ roster: Roster, including: (School) -> Bool) {
    let order = Set(roster.schools.map(\.level)).sorted()
    let levelAt = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    var blocks = UnitGrouping(.block, isByLevelElse: false)
    var communes = UnitGrouping(.commune)
    var departments = UnitGrouping(.department)
    places = roster.schools.map { school in
      guard including(school) else { return nil }
      return Place(
        level: levelAt[school.level] ?? 0, block: blocks.place(of: school),
        commune: communes.place(of: school), department: departments.place(of: school))
    }
    levels = order.map(\.rawValue)
    self.blocks = blocks.names
    self.communes = communes.names
    self.departments = departments.names
  }

  /// The groups of one plan's measures.
  func names(_ grouping: Grouping, phases: [String]) -> [String] {
    switch grouping {
    case .all: [""]
    case .level: levels
    case .block: blocks
    case .commune: communes
    case .department: departments
    case .phase: phases
    }
  }
}
