import Campaign
import Canvas
import Writing

/// A target's figure year by year, with the goal as a line and every figure as a number.
struct TargetHistoryPlot {
  private let years: TargetYears
  private let target: Target
  private let state: State

  static let height = 6

  init(_ years: TargetYears, _ target: Target, _ state: State) {
    self.years = years
    self.target = target
    self.state = state
  }

  /// One year alone is no history.
  static func isWorth(_ years: TargetYears?, _ target: ObligationID) -> Bool {
    (years?.figures(of: target).compactMap { $0 }.count ?? 0) > 1
  }

  func draw(in rect: Rect, into frame: inout Frame) {
    let language = state.language
    frame.draw(language("Qua các năm", "Year by year"), in: rect.row(0), style: .header)
    let legend = frame.glyphs.pick("┄ ", "- ") + language("mục tiêu", "goal")
    frame.draw(legend, in: rect.row(0), .right, style: .dim)
    let (plot, axis) = rect.cutTop(1).rest.cutBottom(2)
    let shown = Array(years.years.suffix(max(rect.width / 9, 2)))
    let values = shown.map { $0.figures[target.id]?.double }
    let range = self.range(values.compactMap { $0 })
    let last = Double(max(shown.count - 1, 1))
    let points = values.enumerated().compactMap { at, value in
      value.map { (x: Double(at), y: $0) }
    }
    // The line ends above the figures, which stand in columns of equal width.
    let columns = rect.width / max(shown.count, 1)
    let inner = plot.cutLeft(columns / 2).rest.cutRight(columns / 2).rest
    let dashes = TargetHistoryPlot.dashes(
      at: target.goal.double, through: last, inner.width, frame.glyphs)
    frame.draw(
      Plot(x: 0...last, y: range, series: dashes + [Plot.Series(points, ink: .accent)]), in: inner)
    for (at, year) in shown.enumerated() {
      let column = Rect(x: rect.x + at * columns, y: axis.y, width: columns, height: axis.height)
      let figure = year.figures[target.id]
      frame.draw(
        figure.map { target.shown($0, language) } ?? frame.glyphs.pick("–", "-"), in: column,
        .center, style: at == shown.count - 1 ? .plain.bold : .plain)
      frame.draw(year.year.text, in: column, row: 1, .center, style: .dim)
    }
  }

  /// A line in every other cell, told from the figures' own without colour.
  private static func dashes(
    at y: Double, through last: Double, _ width: Int, _ glyphs: Glyphs
  ) -> [Plot.Series] {
    let dots = glyphs.dotsPerCell.x
    let step = last / Double(max(width * dots - 1, 1))
    return stride(from: 0, to: width * dots, by: dots * 2).map { dot in
      let x = Double(dot) * step
      return Plot.Series([(x: x, y: y), (x: x + step * Double(dots - 1), y: y)], ink: .ghost)
    }
  }

  /// Room for the figures and the goal, with a little above and below.
  private func range(_ values: [Double]) -> ClosedRange<Double> {
    let all = values + [target.goal.double]
    let low = all.min() ?? 0
    let high = all.max() ?? 1
    let margin = max((high - low) * 0.1, 0.01)
    return (low - margin)...(high + margin)
  }
}
