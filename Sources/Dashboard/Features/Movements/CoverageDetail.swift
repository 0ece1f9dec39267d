import Campaign
import Canvas

/// One movement, criterion or registration with every school.
struct CoverageDetail {
  private let subject: CoverageSubject
  private let groups: SchoolGroups?
  private let state: State

  init(_ subject: CoverageSubject, _ state: State) {
    self.subject = subject
    groups = state[CoverageState.self].schools[subject.key]
    self.state = state
  }

  func shape(_ body: Size) -> ListShape { parts(Rect(body)).shape }

  private var hasSchools: Bool { groups?.order.isEmpty == false }

  private func facts(_ body: Rect) -> [FactLine] {
    let width = DetailParts.factsWidth(body, hasSchools: hasSchools)
    return CoverageFacts(subject, state, width: width).lines
  }

  private func parts(_ body: Rect) -> DetailParts {
    DetailParts(
      body, facts: facts(body).count, blocks: groups?.blocks.count ?? 0, hasSchools: hasSchools)
  }

  func draw(in body: Rect, _ hasFocus: Bool, into frame: inout Frame) {
    let parts = parts(body)
    for (row, line) in facts(body).enumerated() {
      line.draw(in: parts.facts.row(row), into: &frame)
    }
    BlockStrips(blocks: groups?.blocks ?? [], look: subject.look)
      .draw(in: parts.blocks, into: &frame)
    parts.drawDivider(in: body, into: &frame)
    guard !parts.schools.isEmpty else {
      if !hasSchools {
        let text = state.language(
          "Chưa có danh sách trường: thidua import schools TRUONG.csv",
          "There are no schools yet: thidua import schools SCHOOLS.csv")
        frame.draw(text, in: body.row(parts.facts.height), style: .dim)
      }
      return
    }
    CoverageSchoolRows(state).draw(in: parts.schools, hasFocus, into: &frame)
  }
}
