import JSON

extension DayView {
  /// Everything that a plan's document asks for, in the order of its lists.
  ///
  /// What the plans before it ask for too is listed there.
  func obligations(of plan: Plan, _ parts: ObligationParts) -> [ObligationStatus] {
    let builder = ObligationBuilder(self, plan)
    for status in parts.deadlines { builder.add(status, parts) }
    for status in parts.targets { builder.add(status) }
    for coverage in parts.coverage.movements where coverage.plan == plan.id {
      builder.add(coverage)
    }
    for coverage in parts.coverage.criteria where coverage.plan == plan.id {
      builder.add(coverage)
    }
    for coverage in parts.coverage.registrations where coverage.plan == plan.id {
      builder.add(coverage)
    }
    for review in plan.reviews { builder.add(review) }
    for difficulty in parts.difficulties { builder.add(difficulty) }
    builder.settleOwners()
    return builder.found
  }
}

/// What was worked out of one plan's lists.
struct ObligationParts {
  /// Cutoffs, tasks, and what the document asks for in sentences.
  var deadlines: [DeadlineStatus]
  var targets: [TargetStatus]
  var coverage: Coverage
  var difficulties: [DifficultyStatus]
}
