import JSON

extension Office {
  /// What nobody has closed of the difficulties of a plan, closed or open itself.
  package func openDifficulties(of plan: Plan, on day: Day) -> [DifficultyStatus] {
    let status = Status.of(
      plans: [plan], roster: roster, ledger: ledger, day: day, calendar: calendar,
      withClosed: true)
    return status.difficulties.filter { !$0.isClosed }
  }

  /// The facts that carry open difficulties over into another plan: each goes on there with its
  /// age and its answer, and is closed where it came from.
  package func carrying(_ difficulties: [DifficultyStatus], into plan: Plan, on day: Day) -> [Fact]
  {
    difficulties.flatMap { difficulty -> [Fact] in
      let cell = Cell.difficulty(
        difficulty.plan, id: difficulty.id, school: difficulty.school ?? "")
      guard let entry = ledger.entry(cell, on: day), case .object(let value) = entry.value else {
        return []
      }
      var carried = value
      carried["by"] = .string(difficulty.raisedBy)
      carried["from"] = .string("\(difficulty.plan):\(difficulty.id)")
      var closed = value
      closed["closed"] = true
      closed["carriedTo"] = .string(plan.id.rawValue)
      return [
        Fact(.difficulty(plan.id, school: cell.school), .object(carried), on: difficulty.raisedOn),
        Fact(cell, .object(closed), on: max(day, entry.on), base: entry.id),
      ]
    }
  }
}
