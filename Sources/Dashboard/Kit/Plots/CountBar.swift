import Canvas

/// A bar with its figure behind it: `████▌· 30/44`.
struct CountBar: Widget {
  let count: Int
  let whole: Int
  let style: Style

  func render(in rect: Rect, into frame: inout Frame) {
    let figure = "\(count)/\(whole)"
    let (bar, right) = rect.cutRight(max(figure.displayWidth, 5) + 1)
    if bar.width >= 3 { frame.draw(Bar(count, of: whole, style: style), in: bar) }
    frame.draw(figure, in: bar.width >= 3 ? right : rect, .right)
  }
}
