import Campaign
import Canvas

/// All that is known of one task: its words, its parts, who leads it and which schools are done.
struct TaskDetail {
  private let one: DeadlineStatus
  private let schools: TaskSchools?
  private let state: State

  init(_ one: DeadlineStatus, _ state: State) {
    self.one = one
    schools = state[TaskSlice.self].schools[one.key.text]
    self.state = state
  }

  func shape(_ body: Size) -> ListShape { parts(Rect(body)).shape }

  private var hasSchools: Bool { schools?.groups.order.isEmpty == false }

  private func facts(_ body: Rect) -> [FactLine] {
    let width = DetailParts.factsWidth(body, hasSchools: hasSchools)
    return TaskFacts(one, state, width: width)?.lines ?? []
  }

  private func parts(_ body: Rect) -> DetailParts {
    DetailParts(
      body, facts: facts(body).count, blocks: schools?.groups.blocks.count ?? 0,
      hasSchools: hasSchools)
  }

  func draw(in body: Rect, _ hasFocus: Bool, into frame: inout Frame) {
    let parts = parts(body)
    for (row, line) in facts(body).enumerated() {
      line.draw(in: parts.facts.row(row), into: &frame)
    }
    let one = self.one
    BlockStrips(blocks: schools?.groups.blocks ?? []) { position in
      let standing = one.standing(position)
      return (standing?.sign ?? .missing, standing?.style ?? .dim)
    }.draw(in: parts.blocks, into: &frame)
    parts.drawDivider(in: body, into: &frame)
    if !parts.schools.isEmpty {
      TaskSchoolRows(state).draw(in: parts.schools, hasFocus, into: &frame)
    }
  }
}
