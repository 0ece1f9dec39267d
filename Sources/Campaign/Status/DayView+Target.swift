import JSON
import Writing

extension DayView {
  func status(of target: Target, in plan: Plan) -> TargetStatus {
    var status = TargetStatus(plan: plan.id, target: target)
    var office: Measurement?
    var bySchool = [Measurement?](repeating: nil, count: roster.schools.count)
    forEach(.result, plan.id, target.id) { school, _, entry in
      let value = ledger.value(of: ledger.entries[Int(entry)])
      let measured = value.string.flatMap { Measurement(text: $0) }
      if school < 0 { office = measured } else { bySchool[school] = measured }
    }
    var figures: [Measurement] = []
    switch target.source {
    case .office:
      status.expected = 1
      figures = [office].compactMap { $0 }
      status.measurements = [office]
    case .schools:
      for (at, isExpected) in expects(target.scope, on: day).enumerated() {
        guard isExpected else {
          bySchool[at] = nil
          continue
        }
        status.expected += 1
        if let measured = bySchool[at] { figures.append(measured) }
      }
      status.measurements = bySchool
    }
    status.reported = figures.count
    if figures.isEmpty, target.source == .schools, let office { figures = [office] }
    if let figure = Figure(figures, of: target) { status.take(figure) }
    return status
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
