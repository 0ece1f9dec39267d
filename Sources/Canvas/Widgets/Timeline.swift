/// Bars and marks on a row of days each, under a line of dates, with today as a line through all.
package struct Timeline: Widget, Equatable {
  /// How far a stretch of days has come: over, running, or still to come.
  package enum Fill: Equatable, Sendable {
    case past, running, future
  }

  package struct Stretch: Equatable, Sendable {
    package var days: ClosedRange<Int>
    package var fill: Fill
    package var style: Style

    package init(_ days: ClosedRange<Int>, _ fill: Fill, style: Style = .accent) {
      self.days = days
      self.fill = fill
      self.style = style
    }
  }

  package struct Mark: Equatable, Sendable {
    package var day: Int
    package var sign: Sign
    package var style: Style

    package init(_ day: Int, _ sign: Sign, style: Style = .plain) {
      self.day = day
      self.sign = sign
      self.style = style
    }
  }

  package struct Row: Equatable, Sendable {
    package var label: [Span]
    package var stretches: [Stretch]
    package var marks: [Mark]

    package init(_ label: [Span] = [], stretches: [Stretch] = [], marks: [Mark] = []) {
      self.label = label
      self.stretches = stretches
      self.marks = marks
    }
  }

  /// A date worth naming in the head line, such as the first of a month.
  package struct Tick: Equatable, Sendable {
    package var day: Int
    package var label: String

    package init(_ day: Int, _ label: String) {
      self.day = day
      self.label = label
    }
  }

  package var days: ClosedRange<Int>
  package var rows: [Row]
  package var ticks: [Tick]
  package var today: Int?
  /// Columns at the left for the labels of the rows, with a blank after them.
  package var labelWidth: Int

  package init(
    _ days: ClosedRange<Int>, rows: [Row], ticks: [Tick] = [], today: Int? = nil,
    labelWidth: Int = 0
  ) {
    self.days = days
    self.rows = rows
    self.ticks = ticks
    self.today = today
    self.labelWidth = labelWidth
  }

  /// The part of `rect` where days stand.
  package func plot(in rect: Rect) -> Rect {
    rect.cutLeft(labelWidth > 0 ? labelWidth + 1 : 0).rest
  }

  package func render(in rect: Rect, into frame: inout Frame) {
    let plot = plot(in: rect)
    let scale = TimeScale(from: days.lowerBound, through: days.upperBound, width: plot.width)
    let head = ticks.isEmpty ? 0 : 1
    drawTicks(scale, in: plot.row(0), into: &frame)
    let body = plot.cutTop(head).rest
    drawToday(scale, in: body, into: &frame)
    for (index, row) in rows.prefix(body.height).enumerated() {
      let label = Rect(x: rect.x, y: body.y + index, width: labelWidth, height: 1)
      frame.draw(row.label, in: label)
      draw(row, scale, in: body.row(index), into: &frame)
    }
  }

  /// Names as many ticks as have room, left to right.
  private func drawTicks(_ scale: TimeScale, in line: Rect, into frame: inout Frame) {
    var free = 0
    for tick in ticks {
      guard let column = scale.column(of: tick.day), column >= free else { continue }
      let width = frame.glyphs.shown(tick.label).displayWidth
      guard column + width <= line.width else { continue }
      frame.draw(tick.label, at: Point(line.x + column, line.y), style: .dim)
      free = column + width + 1
    }
  }

  private func drawToday(_ scale: TimeScale, in body: Rect, into frame: inout Frame) {
    guard let today, let column = scale.column(of: today) else { return }
    let height = min(body.height, max(rows.count, 1))
    frame.verticalLine(
      frame.glyphs.sign(.todayLine), at: Point(body.x + column, body.y), length: height,
      style: .today)
  }

  private func draw(_ row: Row, _ scale: TimeScale, in line: Rect, into frame: inout Frame) {
    for stretch in row.stretches {
      let days = stretch.days
      guard let columns = scale.columns(from: days.lowerBound, through: days.upperBound) else {
        continue
      }
      frame.horizontalLine(
        frame.glyphs.fill(stretch.fill), at: Point(line.x + columns.lowerBound, line.y),
        length: columns.count, style: stretch.style)
    }
    drawToday(scale, in: line, into: &frame)
    for mark in row.marks {
      guard let column = scale.column(of: mark.day) else { continue }
      frame.draw(
        String(frame.glyphs.sign(mark.sign)), at: Point(line.x + column, line.y),
        style: mark.style)
    }
  }
}

extension Glyphs {
  package func fill(_ fill: Timeline.Fill) -> Character {
    switch fill {
    case .past: pick("▒", "=")
    case .running: pick("█", "#")
    case .future: pick("░", "-")
    }
  }
}
