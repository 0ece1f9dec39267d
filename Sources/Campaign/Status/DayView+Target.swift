import JSON
import Writing

extension DayView {
  /// - Parameter former: how it stood before, where one school is looked at anew.
  func status(of target: Target, in plan: Plan, former: TargetStatus? = nil) -> TargetStatus {
    var status = TargetStatus(plan: plan.id, target: target)
    var office: Measurement?
    var figures: [Measurement] = []
    switch target.source {
    case .office:
      forEach(.result, plan.id, target.id) { school, _, entry in
        if school < 0 { office = measurement(entry) }
      }
      status.expected = 1
      figures = [office].compactMap { $0 }
      status.measurements = [office]
    case .schools, .communes:
      var bySchool =
        one == nil
        ? [Measurement?](repeating: nil, count: roster.schools.count)
        : former?.measurements ?? []
      if let one { bySchool[one.position] = nil }
      var since = [Int32](repeating: .max, count: roster.schools.count)
      forEach(.result, plan.id, target.id) { school, _, entry in
        guard school >= 0 else {
          office = measurement(entry)
          return
        }
        bySchool[school] = measurement(entry)
        if bySchool[school] != nil { since[school] = ledger.firstFigure(entry, on: day) }
      }
      let due = Due(target.by, leadDays: target.leadDays)
      status.schools = tally(
        due, former: former?.schools, expected: expects(target.scope, on: day)
      ) { at in
        (.one(isIn: bySchool[at] != nil, on: since[at]), bySchool[at] != nil)
      }
      let standings = status.schools?.standings ?? []
      for at in standings.indices where standings[at].state == .notExpected { bySchool[at] = nil }
      status.expected = status.schools?.expected ?? 0
      figures = bySchool.compactMap { $0 }
      status.measurements = bySchool
      if !target.allotments.isEmpty {
        status.allotted = roster.schools.map { target.allotted(to: $0) }
      }
    }
    status.times = times(of: target, in: plan)
    status.reported = figures.count
    if figures.isEmpty, target.source != .office, let office { figures = [office] }
    if let figure = Figure(figures, of: target) { status.take(figure) }
    return status
  }

  private func measurement(_ entry: Int32) -> Measurement? {
    ledger.value(of: ledger.entries[Int(entry)]).string.flatMap { Measurement(text: $0) }
  }

  /// The figures of each time of a target that is measured again and again.
  private func times(of target: Target, in plan: Plan) -> [TargetTime] {
    guard let period = target.period else { return [] }
    return period.spans(in: plan.year, phases: plan.phases).map { span in
      let lastDay = span.days.upperBound.adding(days: target.within)
      var time = TargetTime(span: span, lastDay: lastDay)
      switch target.source {
      case .office:
        time.expected = 1
        time.measured = measured(.result(plan.id, target.id), in: span.days) == nil ? 0 : 1
      case .schools, .communes:
        let tally = tally(of: target, in: plan, span.days, lastDay: lastDay)
        (time.expected, time.measured, time.schools) = (tally.expected, tally.done, tally)
      }
      return time
    }
  }
}

extension Standing {
  /// Of something that is in or not.
  static func one(isIn: Bool, on day: Int32) -> Standing {
    var standing = Standing(state: .open)
    standing.items = 1
    standing.itemsIn = isIn ? 1 : 0
    standing.received = isIn ? 1 : 0
    standing.doneOn = isIn ? day : .max
    return standing
  }
}

extension TargetStatus {
  /// Holds a figure against the goal.
  package mutating func take(_ figure: Figure) {
    actual = figure.actual
    gap = target.gap(figure.actual)
    weighted = figure.weighted
    state = target.isMet(by: figure) ? .met : .short
  }
}
