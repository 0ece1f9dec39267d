import CPaper
import Campaign
import Reports

/// Draws the course of a year: months across, phases as bars, marks below, today as a line.
struct TimelineSetter {
  private let timeline: Timeline
  private let press: Press
  private let caption: Words
  private let lanes: [[Placed]]

  private let labelWidth = Sheet.textWidth * 0.16
  private let rowHeight = 17.0
  private var axisX: Double { Sheet.left + labelWidth }
  private var axisWidth: Double { Sheet.textWidth - labelWidth }

  /// A mark with its label, on a lane where it covers no other.
  private struct Placed {
    var mark: Timeline.Mark
    var words: Words
    var x: Double
    var labelX: Double
    var labelWidth: Double
  }

  init(_ timeline: Timeline, _ press: Press) {
    self.timeline = timeline
    self.press = press
    caption = press.words(timeline.title, .tableBold, width: Sheet.textWidth, .centered)
    lanes = TimelineSetter.lanes(timeline, press)
  }

  var height: Double {
    let rows = timeline.spans.count + lanes.count + 2
    return caption.height + 4 + Double(rows) * rowHeight + 2 * Sheet.paragraphGap
  }

  func write() {
    press.need(min(height, Sheet.textHeight))
    caption.draw(on: press.cairo, x: Sheet.left, y: press.y)
    press.y += caption.height + 4
    let todayTop = press.y
    press.y += rowHeight
    let top = press.y
    let rows = Double(timeline.spans.count + 1) * rowHeight
    drawToday(
      labelTop: todayTop, top: top, bottom: top + rows + Double(lanes.count) * rowHeight)
    drawMonths(bottom: top + rows)
    press.y += rowHeight
    for span in timeline.spans { draw(span) }
    for lane in lanes {
      for placed in lane { draw(placed) }
      press.y += rowHeight
    }
    press.y += 2 * Sheet.paragraphGap
  }

  private func x(_ day: Day) -> Double { axisX + axisWidth * timeline.share(of: day) }

  private func drawMonths(bottom: Double) {
    press.rectangle(
      x: axisX, y: press.y, width: axisWidth, height: bottom - press.y, border: 0.5)
    // Months of several years would stand too close to be told apart.
    guard timeline.last - timeline.first < 3 * 366 else { return }
    var day = timeline.first.startOfMonth
    while day <= timeline.last {
      let next = day.endOfMonth.adding(days: 1)
      let start = x(max(day, timeline.first))
      let end = x(min(next, timeline.last))
      if day > timeline.first {
        press.line(from: (start, press.y), to: (start, bottom), width: 0.25)
      }
      let label = press.words(
        "\(day.month)/\(day.year % 100)", .figure, width: end - start, .centered)
      if label.lineCount == 1 {
        clear(x: start + 3, width: end - start - 6)
        label.draw(on: press.cairo, x: start, y: press.y + 2)
      }
      if next <= day { break }
      day = next
    }
    let line = press.y + rowHeight
    press.line(from: (axisX, line), to: (axisX + axisWidth, line), width: 0.5)
  }

  private func draw(_ span: Timeline.Span) {
    let isRunning = span.state == .running
    let label = press.words(
      span.label, isRunning ? .figureBold : .figure, width: labelWidth - 6)
    label.draw(on: press.cairo, x: Sheet.left, y: press.y + (rowHeight - label.height) / 2)
    let start = x(span.starts)
    let gray =
      switch span.state {
      case .ended: 0.8
      case .running: 0.45
      case .upcoming: 1.0
      }
    press.rectangle(
      x: start, y: press.y + 4, width: max(x(span.ends) - start, 1), height: rowHeight - 8,
      gray: gray, border: 0.5)
    press.y += rowHeight
  }

  private func draw(_ placed: Placed) {
    let middle = press.y + rowHeight / 2
    switch placed.mark.kind {
    case .cutoff:
      cairo_move_to(press.cairo, placed.x - 4, middle - 3.5)
      cairo_line_to(press.cairo, placed.x + 4, middle - 3.5)
      cairo_line_to(press.cairo, placed.x, middle + 3.5)
      cairo_close_path(press.cairo)
      cairo_fill(press.cairo)
    case .commemoration:
      cairo_new_sub_path(press.cairo)
      cairo_arc(press.cairo, placed.x, middle, 3, 0, 2 * Double.pi)
      cairo_set_line_width(press.cairo, 0.75)
      cairo_stroke(press.cairo)
    }
    clear(x: placed.labelX - 1, width: placed.labelWidth + 2)
    placed.words.draw(
      on: press.cairo, x: placed.labelX, y: middle - placed.words.height / 2)
  }

  /// Keeps the line of today from running through words.
  private func clear(x: Double, width: Double) {
    press.rectangle(x: x, y: press.y + 1, width: width, height: rowHeight - 2, gray: 1)
  }

  private func drawToday(labelTop: Double, top: Double, bottom: Double) {
    guard (timeline.first...max(timeline.first, timeline.last)).contains(timeline.today) else {
      return
    }
    let x = x(timeline.today)
    cairo_set_dash(press.cairo, [3.0, 2.0], 2, 0)
    press.line(from: (x, top - 2), to: (x, bottom), width: 1)
    cairo_set_dash(press.cairo, nil, 0, 0)
    let words = press.words(timeline.todayLabel, .figureBold, width: axisWidth)
    let width = words.lines.first?.width ?? 0
    let left = min(max(x - width / 2, Sheet.left), Sheet.left + Sheet.textWidth - width)
    words.draw(on: press.cairo, x: left, y: labelTop + 2)
  }

  /// Puts each mark on the first lane that has room for its label.
  private static func lanes(_ timeline: Timeline, _ press: Press) -> [[Placed]] {
    let right = Sheet.left + Sheet.textWidth
    let axisX = Sheet.left + Sheet.textWidth * 0.16
    var lanes: [[Placed]] = []
    for mark in timeline.marks.sorted(by: { $0.day < $1.day }) {
      let x = axisX + (right - axisX) * timeline.share(of: mark.day)
      let isRight =
        right - x >= x - Sheet.left
        || x + 7 + press.length(of: mark.label, .figure) <= right
      let words = press.words(
        mark.label, .figure, width: (isRight ? right - x : x - Sheet.left) - 7, .cut)
      let width = words.lines.first?.width ?? 0
      let placed = Placed(
        mark: mark, words: words, x: x, labelX: isRight ? x + 7 : x - 7 - width,
        labelWidth: width)
      let free = lanes.firstIndex { lane in
        lane.allSatisfy { other in
          max(other.x + 8, other.labelX + other.labelWidth + 8) <= min(x - 4, placed.labelX)
        }
      }
      if let free { lanes[free].append(placed) } else { lanes.append([placed]) }
    }
    return lanes
  }
}
