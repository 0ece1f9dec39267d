import Campaign

/// What single screens have worked out of the status; all of it is stale once that changes.
struct Workings: Sendable {
  /// By plan.
  var targetYears: [String: TargetYears] = [:]
  /// By plan and target.
  var targetSchools: [String: TargetSchools] = [:]
  /// By plan and task.
  var taskSchools: [String: TaskSchools] = [:]
  var people: People?
  /// As they were when last looked through: what follows them does not vanish with every entry.
  var pastYears: PastYears?
  /// Those that are being looked through now.
  var comingPastYears: PastYears?
  /// Positions in the responsibilities.
  var orphansFirst: [Int] = []
  /// Those nobody answered first, the oldest leading.
  var difficulties: [DifficultyStatus] = []
  var log: LogView?
  var coverage: Coverage?
  var coverageSchools: [CoverageKey: SchoolGroups] = [:]
}

extension State {
  /// Who follows what; worked out where it is first asked for.
  mutating func preparePeople() {
    guard workings.people == nil else { return }
    let people = People(status, ledger: office.ledger)
    let all = people.responsibilities
    workings.people = people
    workings.orphansFirst =
      all.indices.filter { all[$0].isOrphan } + all.indices.filter { !all[$0].isOrphan }
    workings.difficulties = status.difficulties.enumerated()
      .sorted {
        ($0.element.stage, -$0.element.age, $0.offset) < (
          $1.element.stage, -$1.element.age, $1.offset
        )
      }
      .map(\.element)
  }
}
