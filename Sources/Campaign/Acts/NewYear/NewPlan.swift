/// A plan of the store made into that of another year, with all that somebody must look at.
package struct NewPlan: Sendable {
  package var former: Plan
  package var plan: Plan
  /// Last days on which nobody works.
  package var daysOff: [DayOff]
  /// What nobody has closed in the former year: it moves only where someone says so.
  package var difficulties: [DifficultyStatus]
  /// Whether the store has this plan already.
  package var isThere: Bool

  /// Movements of the former year that ended with it.
  package var leftOut: [Movement] { former.movementsEnding(before: plan.year) }

  /// Each deadline with its last day of both years.
  package var moved: [(deadline: Deadline, former: Day?)] {
    plan.deadlines.map { ($0, former.deadline($0.id)?.lastDay) }
  }

  /// Documents of the former year whose successors are still to be found.
  package var basesToRenew: [SourceDocument] { plan.bases.filter { $0.replaces != nil } }
}

extension Office {
  package func newPlan(from former: Plan, year: PlanYear, on day: Day) throws(PlanErrors) -> NewPlan
  {
    var source = former
    source.document = documentWithAssignments(of: former, on: day)
    let plan = try source.rolled(to: year)
    return NewPlan(
      former: former, plan: plan, daysOff: plan.daysOff(calendar),
      difficulties: openDifficulties(of: former, on: day),
      isThere: plans.contains { $0.id == plan.id })
  }

  /// What is recorded once the new plan is in the store.
  package func handingOver(_ new: NewPlan, carrying: Bool, on day: Day) -> [Fact] {
    assignmentsKept(from: new.former, in: new.plan, on: day)
      + (carrying ? self.carrying(new.difficulties, into: new.plan, on: day) : [])
  }
}
