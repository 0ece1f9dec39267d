import Campaign
import Canvas

/// The documents still missing, day by day, against the cutoff.
struct BurnDownPlot {
  private let burnDown: BurnDown
  private let one: DeadlineStatus
  private let state: State

  init(_ burnDown: BurnDown, _ one: DeadlineStatus, _ state: State) {
    self.burnDown = burnDown
    self.one = one
    self.state = state
  }

  func draw(in rect: Rect, into frame: inout Frame) {
    guard let first = burnDown.points.first, let lastDay = one.lastDay else { return }
    let start = min(one.opens ?? first.day, first.day)
    let end = max(lastDay, min(state.today, lastDay.adding(days: 30)))
    let left = burnDown.points.last?.missing ?? burnDown.owed
    let title = state.language(
      "Hồ sơ còn thiếu: \(left)/\(burnDown.owed)", "Documents missing: \(left)/\(burnDown.owed)")
    frame.draw(title, in: rect.row(0), style: .header)
    let former = state.language("·· năm trước  ", "·· year before  ")
    let legend =
      (formerBurnDown == nil ? "" : former) + frame.glyphs.pick("┄ ", "- ")
      + state.language("đều đặn", "steady")
    frame.draw(legend, in: rect.row(0), row: 0, .right, style: .dim)
    let (plot, axis) = rect.cutTop(1).rest.cutBottom(1)
    let x = Double(start.number)...Double(end.number)
    let top = Double(max(burnDown.owed, 1))
    var points = [(x: Double(start.number), y: top)]
    points += burnDown.points.map { (x: Double($0.day.number), y: Double($0.missing)) }
    points.append((x: Double(min(state.today, end).number), y: Double(left)))
    let due = one.collectBy ?? lastDay
    let before = yearBefore(x, top, plot.width, frame.glyphs)
    frame.draw(
      Plot(
        x: x, y: 0...top,
        series: before + [
          Plot.Series(
            [(x: Double(start.number), y: top), (x: Double(due.number), y: 0)], ink: .ghost),
          Plot.Series(points, ink: DeadlineLook(one).style.ink, isStepped: true),
        ]), in: plot)
    drawAxis(start, due, lastDay, end, in: axis, &frame)
  }

  private var formerBurnDown: (BurnDown, lastDay: Day)? {
    guard let end = YearBeforeWords(one, state).end, let last = end.lastDay,
      let former = state.burnDowns[end.key], !former.points.isEmpty
    else { return nil }
    return (former, last)
  }

  /// What was missing a year ago, so many days before the last one, as a row of dots.
  private func yearBefore(
    _ x: ClosedRange<Double>, _ top: Double, _ width: Int, _ glyphs: Glyphs
  ) -> [Plot.Series] {
    guard let (former, last) = formerBurnDown, let lastDay = one.lastDay, former.owed > 0 else {
      return []
    }
    let shift = Double(lastDay - last)
    let dots = max(width * glyphs.dotsPerCell.x, 2)
    let step = (x.upperBound - x.lowerBound) / Double(dots - 1)
    return stride(from: 0, to: dots, by: 3).map { dot in
      let at = x.lowerBound + Double(dot) * step
      let missing =
        former.points.last { Double($0.day.number) + shift <= at }?.missing ?? former.owed
      return Plot.Series([(x: at, y: Double(missing) / Double(former.owed) * top)], ink: .dim)
    }
  }

  /// The first day, the schools' day and the last day, each under its place.
  private func drawAxis(
    _ start: Day, _ due: Day, _ lastDay: Day, _ end: Day, in line: Rect, _ frame: inout Frame
  ) {
    let scale = TimeScale(
      from: Int(start.number), through: Int(end.number), width: line.width)
    frame.draw(start.dayMonth, at: line.origin, style: .dim)
    let cutoff = "\(frame.glyphs.sign(.cutoff))\(lastDay.dayMonth)"
    let at = scale.column(of: Int(lastDay.number)) ?? 0
    let x = min(max(at, 7), max(line.width - cutoff.displayWidth, 0))
    frame.draw(cutoff, at: Point(line.x + x, line.y), style: DeadlineLook(one).style)
    guard due != lastDay, let column = scale.column(of: Int(due.number)), column >= 8,
      column + 7 < x
    else { return }
    frame.draw(due.dayMonth, at: Point(line.x + column, line.y), style: .dim)
  }
}
