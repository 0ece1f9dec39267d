extension Office {
  /// What is asked before facts are recorded as of today, whoever enters them and wherever.
  package func doubts(_ facts: [Fact], on today: Day) -> [Doubt] {
    afterItsYear(facts, today) + facts.flatMap { cutoffDoubts($0) }
  }

  /// Whether it is right that their plan's year is over.
  private func afterItsYear(_ facts: [Fact], _ today: Day) -> [Doubt] {
    var asked: Set<PlanID> = []
    return facts.flatMap { fact -> [Doubt] in
      guard fact.on == today, fact.cell.kind.tellsWhatHappened,
        asked.insert(fact.cell.plan).inserted, let plan = plan(fact.cell.plan)
      else { return [] }
      return DayReading.happened(in: plan.year).doubts(today, today: today)
    }
  }
}

extension FactKind {
  /// Whether the day of such a fact is that of something which happened in the year of a plan.
  fileprivate var tellsWhatHappened: Bool {
    switch self {
    case .dossier, .none, .review, .sent, .task, .result, .register, .movement, .criterion,
      .nominee, .decision:
      true
    case .extend, .stage, .person, .honour, .blot, .difficulty, .assign, .note, .summary, .lock,
      .accept, .reason, .school, .plan,
      .close, .holiday,
      .remind, .upkeep, .undo,
      .unknown:
      false
    }
  }
}
