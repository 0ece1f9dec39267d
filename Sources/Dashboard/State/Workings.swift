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
  var coverage: Coverage?
  var coverageSchools: [CoverageKey: SchoolGroups] = [:]
}

extension State {
  /// Who follows what; worked out where it is first asked for.
  mutating func preparePeople() {
    if workings.people == nil { workings.people = People(status, ledger: office.ledger) }
  }
}
