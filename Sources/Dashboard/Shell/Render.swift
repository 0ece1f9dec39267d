package import Canvas

/// The picture of a state; the cursor stands in the frame.
package func render(_ state: State) -> Frame {
  var frame = Frame(state.size, glyphs: state.glyphs)
  if ScreenLayout.isTooSmall(state.size) {
    TooSmall(state).draw(into: &frame)
    return frame
  }
  let layout = ScreenLayout(state)
  Header(state).draw(in: layout.header, into: &frame)
  if !layout.tabs.isEmpty { Tabs(state).draw(in: layout.tabs, into: &frame) }
  DamageLine(state).draw(in: layout.damage, into: &frame)
  let page = state.page
  for place in layout.places {
    PaneTitle(place, state, layout).draw(into: &frame)
    frame.clipped(to: place.body) { page.draw(place.number, in: place.body, state, into: &$0) }
    let edge = place.title.maxX
    if edge < layout.area.maxX {
      frame.verticalLine(at: Point(edge, place.title.y), length: place.body.height + 1)
    }
  }
  let foot = footer(state)
  let (area, footerRect) =
    state.overlays.isEmpty ? (layout.area, layout.footer) : layout.cut(foot, state)
  for overlay in state.overlays {
    frame.cursor = nil
    overlay.draw(state, in: area, into: &frame)
  }
  drawBanner(state, above: footerRect, into: &frame)
  frame.draw(foot, in: footerRect)
  return frame
}

/// How far the paper in hand has got, where no preview says so.
private func paperBanner(_ state: State) -> Banner? {
  guard let paper = state.paper, paper.use != .preview else { return nil }
  let stop = state.overlays.isEmpty ? state.language(" Esc dừng.", " Esc stops.") : ""
  return Banner(paper.words(state.language) + stop)
}

/// The sentence of the moment, over the last rows of the screen's middle.
private func drawBanner(_ state: State, above footer: Rect, into frame: inout Frame) {
  guard let banner = state.banner ?? paperBanner(state), footer.y > 1 else { return }
  let (sign, style): (Sign, Style) =
    switch banner.tone {
    case .good: (.done, Style(.good, on: .popup, .bold))
    case .plain: (.note, Style(.plain, on: .popup))
    case .warning: (.late, Style(.warning, on: .popup, .bold))
    case .bad: (.overdue, Style(.bad, on: .popup, .bold))
    }
  // A reason or the name of a file must be read to its end.
  let lines = banner.text.wrapped(to: max(footer.width - 4, 1)).prefix(min(4, footer.y - 1))
  let rect = Rect(
    x: footer.x, y: footer.y - lines.count, width: footer.width, height: lines.count)
  frame.fill(rect, style: style)
  for (row, line) in lines.enumerated() {
    let mark = row == 0 ? " \(frame.glyphs.sign(sign)) " : "   "
    frame.draw(mark + line, in: rect, row: row, style: style)
  }
}
