import Campaign
import Canvas

/// All that is known of one target: its figure and goal, its years, its blocks and its schools.
struct TargetDetail {
  private let one: TargetStatus
  private let schools: TargetSchools?
  private let state: State

  /// From this width on the schools stand beside the facts.
  private static let roomForTwo = 76
  /// The least that the list of schools needs, its header counted.
  private static let roomForSchools = 5

  private struct Parts {
    var facts: Rect
    var plot = Rect.zero
    var blocks = Rect.zero
    var schools = Rect.zero
  }

  init(_ one: TargetStatus, _ state: State) {
    self.one = one
    schools = state.workings.targetSchools[one.key]
    self.state = state
  }

  func shape(_ body: Size) -> ListShape {
    ListShape(above: parts(Rect(body)).schools.y + 1)
  }

  private var hasSchools: Bool { schools?.order.isEmpty == false }

  private func parts(_ body: Rect) -> Parts {
    var left = body
    var right: Rect?
    if body.width >= TargetDetail.roomForTwo, hasSchools {
      let (facts, rest) = body.cutLeft(body.width * 46 / 100)
      left = facts
      right = rest.cutLeft(1).rest
    }
    let lines = TargetFacts(one, state, width: left.width).lines.count
    var parts = Parts(facts: left.cutTop(lines).top)
    var rest = left.cutTop(lines).rest
    let blocks = schools.map { TargetBlocks(one, $0, state).height } ?? 0
    let wanted = right == nil && hasSchools ? TargetDetail.roomForSchools + blocks : 0
    if TargetHistoryPlot.isWorth(state.workings.targetYears[one.plan], one.id),
      rest.height >= TargetHistoryPlot.height + wanted
    {
      (parts.plot, rest) = rest.cutTop(TargetHistoryPlot.height)
    }
    rest = right ?? rest
    if blocks > 0, rest.height >= blocks + TargetDetail.roomForSchools {
      (parts.blocks, rest) = rest.cutTop(blocks)
    }
    if hasSchools { parts.schools = rest }
    return parts
  }

  func draw(in body: Rect, _ hasFocus: Bool, into frame: inout Frame) {
    let parts = parts(body)
    for (row, line) in TargetFacts(one, state, width: parts.facts.width).lines.enumerated() {
      line.draw(in: parts.facts.row(row), into: &frame)
    }
    if let years = state.workings.targetYears[one.plan], !parts.plot.isEmpty {
      TargetHistoryPlot(years, one.target, state).draw(in: parts.plot, into: &frame)
    }
    if let schools, !parts.blocks.isEmpty {
      TargetBlocks(one, schools, state).draw(in: parts.blocks, into: &frame)
    }
    if parts.schools.x > body.x {
      frame.verticalLine(at: Point(parts.schools.x - 1, body.y), length: body.height)
    }
    if !parts.schools.isEmpty {
      TargetSchoolRows(state).draw(in: parts.schools, hasFocus, into: &frame)
    }
  }
}
