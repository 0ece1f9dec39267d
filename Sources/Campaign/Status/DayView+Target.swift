import JSON
import Writing

extension DayView {
  func status(of target: Target, in plan: Plan) -> TargetStatus {
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
    case .schools:
      var bySchool = [Measurement?](repeating: nil, count: roster.schools.count)
      var since = [Int32](repeating: .max, count: roster.schools.count)
      forEach(.result, plan.id, target.id) { school, _, entry in
        guard school >= 0 else {
          office = measurement(entry)
          return
        }
        bySchool[school] = measurement(entry)
        if bySchool[school] != nil { since[school] = ledger.firstFigure(entry, on: day) }
      }
      let expected = expects(target.scope, on: day)
      for at in expected.indices where !expected[at] { bySchool[at] = nil }
      status.schools = tally(Due(target.by, leadDays: target.leadDays), expected: expected) { at in
        (.one(isIn: bySchool[at] != nil, on: since[at]), bySchool[at] != nil)
      }
      status.expected = status.schools?.expected ?? 0
      figures = bySchool.compactMap { $0 }
      status.measurements = bySchool
    case .communes:
      status.communes = communes(of: target, in: plan)
      status.expected = status.communes.count
      figures = status.communes.compactMap(\.measured)
    }
    status.reported = figures.count
    if figures.isEmpty, target.source != .office, let office { figures = [office] }
    if let figure = Figure(figures, of: target) { status.take(figure) }
    return status
  }

  private func measurement(_ entry: Int32) -> Measurement? {
    ledger.value(of: ledger.entries[Int(entry)]).string.flatMap { Measurement(text: $0) }
  }

  private func communes(of target: Target, in plan: Plan) -> [CommuneFigure] {
    roster.communes(on: day).filter { target.scope.includes(commune: $0.name) }.map { commune in
      var figure = CommuneFigure(commune: commune)
      let cell = ledger.cellNumber(.result(plan.id, target.id, school: commune.id))
      if let entry = cell.flatMap({ ledger.current($0, on: day.number) }) {
        figure.measured = measurement(entry)
        if figure.measured != nil { figure.measuredOn = ledger.firstFigure(entry, on: day) }
      }
      return figure
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
    gap = figure.actual.subtracting(target.goal)
    weighted = figure.weighted
    state = target.isMet(by: figure) ? .met : .short
  }
}
