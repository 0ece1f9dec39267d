import Canvas

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
