/// The rates of one obligation, or of several together, group by group.
struct GroupedRates {
  private(set) var all: Rate
  private var levels: [Rate]
  private var blocks: [Rate]
  private var communes: [Rate]
  private var departments: [Rate]
  private var phases: [Rate]

  init(_ groups: UnitGroups, phases: Int, isDated: Bool) {
    let none = Rate(onTime: isDated ? 0 : nil)
    all = none
    levels = Array(repeating: none, count: groups.levels.count)
    blocks = Array(repeating: none, count: groups.blocks.count)
    communes = Array(repeating: none, count: groups.communes.count)
    departments = Array(repeating: none, count: groups.departments.count)
    self.phases = Array(repeating: none, count: phases)
  }

  /// Counts who owes an obligation in one pass over them.
  init(_ one: ObligationStatus, _ groups: UnitGroups, phase: Int?, phases: Int) {
    self.init(groups, phases: phases, isDated: one.due != nil)
    let due = one.due?.number ?? .max
    if let schools = one.schools {
      for (at, standing) in schools.standings.enumerated() where standing.state != .notExpected {
        guard let place = groups.places[at] else { continue }
        let (isDone, isOnTime) = (standing.isDone, standing.doneOn <= due)
        all.add(isDone: isDone, isOnTime: isOnTime)
        levels[place.level].add(isDone: isDone, isOnTime: isOnTime)
        blocks[place.block].add(isDone: isDone, isOnTime: isOnTime)
        communes[place.commune].add(isDone: isDone, isOnTime: isOnTime)
        departments[place.department].add(isDone: isDone, isOnTime: isOnTime)
      }
    }
    if let phase { self.phases[phase] = all }
  }

  mutating func add(_ other: GroupedRates) {
    all.add(other.all)
    for at in levels.indices { levels[at].add(other.levels[at]) }
    for at in blocks.indices { blocks[at].add(other.blocks[at]) }
    for at in communes.indices { communes[at].add(other.communes[at]) }
    for at in departments.indices { departments[at].add(other.departments[at]) }
    for at in phases.indices { phases[at].add(other.phases[at]) }
  }

  /// In the order in which the groups stand.
  func rates(_ grouping: Grouping) -> [Rate] {
    switch grouping {
    case .all: [all]
    case .level: levels
    case .block: blocks
    case .commune: communes
    case .department: departments
    case .phase: phases
    }
  }
}
