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
  let page = state.page
  for place in layout.places {
    PaneTitle(place, state, layout).draw(into: &frame)
    frame.clipped(to: place.body) { page.draw(place.number, in: place.body, state, into: &$0) }
    let edge = place.title.maxX
    if edge < layout.area.maxX {
      frame.verticalLine(at: Point(edge, place.title.y), length: place.body.height + 1)
    }
  }
  for overlay in state.overlays {
    frame.cursor = nil
    overlay.draw(state, in: layout.area, into: &frame)
  }
  drawBanner(state, above: layout.footer, into: &frame)
  frame.draw(footer(state), in: layout.footer)
  return frame
}

/// The sentence of the moment, over the last row of the screen's middle.
private func drawBanner(_ state: State, above footer: Rect, into frame: inout Frame) {
  guard let banner = state.banner, footer.y > 1 else { return }
  let (sign, style): (Sign, Style) =
    switch banner.tone {
    case .good: (.done, Style(.good, on: .popup, .bold))
    case .plain: (.note, Style(.plain, on: .popup))
    case .warning: (.late, Style(.warning, on: .popup, .bold))
    case .bad: (.overdue, Style(.bad, on: .popup, .bold))
    }
  let line = Rect(x: footer.x, y: footer.y - 1, width: footer.width, height: 1)
  frame.fill(line, style: style)
  frame.draw(" \(frame.glyphs.sign(sign)) \(banner.text)", in: line, style: style)
}
