import Campaign
import Canvas

/// All that is known of one target: its figure and goal, its years, its blocks and its schools.
struct TargetDetail {
  private let one: TargetStatus
  private let schools: TargetSchools?
  private let state: State

  init(_ one: TargetStatus, _ state: State) {
    self.one = one
    schools = state[TargetState.self].schools[one.key]
    self.state = state
  }

  func shape(_ body: Size) -> ListShape { parts(Rect(body)).shape }

  private func facts(_ body: Rect) -> [FactLine] {
    let width = DetailParts.factsWidth(body, hasSchools: hasSchools)
    return TargetFacts(one, state, width: width).lines
  }

  private var hasSchools: Bool { schools?.order.isEmpty == false }

  private func parts(_ body: Rect) -> DetailParts {
    let years = state[TargetState.self].years[one.plan]
    return DetailParts(
      body, facts: facts(body).count,
      plot: TargetHistoryPlot.isWorth(years, one.id) ? TargetHistoryPlot.height : 0,
      blocks: schools.map { TargetBlocks(one, $0, state).height } ?? 0, hasSchools: hasSchools)
  }

  func draw(in body: Rect, _ hasFocus: Bool, into frame: inout Frame) {
    let parts = parts(body)
    for (row, line) in facts(body).enumerated() {
      line.draw(in: parts.facts.row(row), into: &frame)
    }
    if let years = state[TargetState.self].years[one.plan], !parts.plot.isEmpty {
      TargetHistoryPlot(years, one.target, state).draw(in: parts.plot, into: &frame)
    }
    if let schools, !parts.blocks.isEmpty {
      TargetBlocks(one, schools, state).draw(in: parts.blocks, into: &frame)
    }
    parts.drawDivider(in: body, into: &frame)
    if !parts.schools.isEmpty {
      TargetSchoolRows(state).draw(in: parts.schools, hasFocus, into: &frame)
    }
  }
}
