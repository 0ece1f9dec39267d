import Campaign
import Canvas

/// All that is known of one deadline: its days, what came, what is missing and how it went.
struct DeadlineDetail {
  private let one: DeadlineStatus
  private let state: State

  /// The plot with its title, and the least that the schools below it need.
  private static let plotHeight = 6
  private static let roomForSchools = 4

  init(_ one: DeadlineStatus, _ state: State) {
    self.one = one
    self.state = state
  }

  func shape(_ body: Size) -> ListShape {
    let lines = facts(body).count
    let plot = hasPlot(body, lines) ? DeadlineDetail.plotHeight : 0
    return ListShape(above: lines + plot + (one.schools == nil ? 0 : 1))
  }

  /// They begin with what matters most: their end gives way to the schools.
  private func facts(_ body: Size) -> [FactLine] {
    let facts = DeadlineFacts(one, state).lines(body.width)
    let hasSchools = !one.owing.isEmpty
    let room = body.height - DeadlineDetail.roomForSchools - 1
    return hasSchools ? Array(facts.prefix(max(room, 3))) : facts
  }

  private func hasPlot(_ body: Size, _ lines: Int) -> Bool {
    guard let burnDown = state.burnDowns[one.key], !burnDown.points.isEmpty else { return false }
    return body.height - lines >= DeadlineDetail.plotHeight + DeadlineDetail.roomForSchools
  }

  func draw(in body: Rect, _ hasFocus: Bool, into frame: inout Frame) {
    let facts = facts(body.size)
    for (row, line) in facts.enumerated() {
      line.draw(in: body.row(row), into: &frame)
    }
    var rest = body.cutTop(facts.count).rest
    if hasPlot(body.size, facts.count), let burnDown = state.burnDowns[one.key] {
      let (plot, below) = rest.cutTop(DeadlineDetail.plotHeight)
      BurnDownPlot(burnDown, one, state).draw(in: plot, into: &frame)
      rest = below
    }
    guard let tally = one.schools else { return }
    if tally.missing.isEmpty {
      let all = state.language("Mọi trường đã xong.", "Every school is done.")
      frame.draw("\(frame.glyphs.sign(.done)) \(all)", in: rest, style: .good)
    } else if let table = MissingSchools(state).table(hasFocus) {
      frame.draw(table, in: rest)
    }
  }
}
