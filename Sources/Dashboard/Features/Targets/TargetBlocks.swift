import Campaign
import Canvas

/// Block by block: the figure, who reported, and a sign for every school.
struct TargetBlocks {
  private let one: TargetStatus
  private let blocks: [TargetSchools.Block]
  private let state: State

  init(_ one: TargetStatus, _ schools: TargetSchools, _ state: State) {
    self.one = one
    blocks = schools.blocks
    self.state = state
  }

  var height: Int { blocks.isEmpty ? 0 : blocks.count + 1 }

  func draw(in rect: Rect, into frame: inout Frame) {
    let language = state.language
    let columns: [Length] = [
      .flexible(weight: 1, minimum: 8), .fixed(7), .fixed(6), .flexible(weight: 3, minimum: 8),
    ]
    let heads = [
      language(state.step.word), language("Đạt", "Actual"), language("B.cáo", "Rep."),
      language("Từng trường", "School by school"),
    ]
    let alignments: [Alignment] = [.left, .right, .right, .left]
    for (at, part) in rect.row(0).columns(columns, gap: 1).enumerated() {
      frame.draw(heads[at], in: part, alignments[at], style: .header)
    }
    for (row, block) in blocks.prefix(max(rect.height - 1, 0)).enumerated() {
      draw(block, in: rect.row(row + 1).columns(columns, gap: 1), &frame)
    }
  }

  private func draw(_ block: TargetSchools.Block, in parts: [Rect], _ frame: inout Frame) {
    frame.draw(state.groupTitle(block.name), in: parts[0])
    if let figure = block.figure {
      let mark = figure.weighted ? "" : TargetTable.unweighted(frame.glyphs)
      let style: Style =
        one.target.isCount ? .plain : one.target.isMet(by: figure) ? .good : .warning
      let text = figure.actual.formatted(state.language, places: 1)
      frame.draw(
        mark + text + (one.target.unit == "%" ? "%" : ""), in: parts[1], .right, style: style)
    }
    frame.draw("\(block.reported)/\(block.expected)", in: parts[2], .right, style: .dim)
    let one = self.one
    SchoolStrip(schools: block.schools) { position in
      let standing = one.standing(position)
      return (standing.sign, standing.style)
    }.draw(in: parts[3], into: &frame)
  }
}
