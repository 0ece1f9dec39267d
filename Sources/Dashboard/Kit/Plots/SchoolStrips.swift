import Campaign
import Canvas

/// Block by block how many schools are done, and a sign for each of them.
struct BlockStrips {
  let blocks: [SchoolGroups.Block]
  let title: (String) -> String
  let look: (_ position: Int) -> (sign: Sign, style: Style)

  func draw(in rect: Rect, into frame: inout Frame) {
    for (row, block) in blocks.prefix(rect.height).enumerated() {
      let columns = rect.row(row).columns(
        [.flexible(weight: 1, minimum: 8), .fixed(7), .flexible(weight: 3, minimum: 8)], gap: 1)
      frame.draw(title(block.name), in: columns[0])
      let isDone = block.done == block.schools.count
      frame.draw(
        "\(block.done)/\(block.schools.count)", in: columns[1], .right,
        style: isDone ? .good : .plain)
      SchoolStrip(schools: block.schools, look: look).draw(in: columns[2], into: &frame)
    }
  }
}

/// A sign for every school, as many as have room.
struct SchoolStrip {
  let schools: [Int32]
  let look: (_ position: Int) -> (sign: Sign, style: Style)

  func draw(in strip: Rect, into frame: inout Frame) {
    let isCut = schools.count > strip.width
    let shown = schools.prefix(isCut ? max(strip.width - 1, 0) : strip.width)
    for (column, school) in shown.enumerated() {
      let (sign, style) = look(Int(school))
      frame.draw(
        String(frame.glyphs.sign(sign)), at: Point(strip.x + column, strip.y), style: style)
    }
    guard isCut, strip.width > 0 else { return }
    frame.draw(frame.glyphs.ellipsis, at: Point(strip.maxX - 1, strip.y), style: .dim)
  }
}
