import CPaper
import Campaign
import Reports

/// Draws the course of a year: months across, phases as bars, marks below, today as a line.
struct TimelineSetter {
  private let timeline: Timeline
  private let press: Press
  private let caption: Words
  private let labels: [Words]
  private let lanes: [[Placed]]

  private static let labelWidth = Sheet.textWidth * 0.16
  private let rowHeight = 17.0
  private static var axisX: Double { Sheet.left + labelWidth }
  /// The marks of the year's last day stay within the margin.
  private static var axisWidth: Double { Sheet.textWidth - labelWidth - 5 }

  /// A mark with its label, on a lane where it covers no other.
  private struct Placed {
    var mark: Timeline.Mark
    var words: Words
    var x: Double
    /// Where the label's lines are set, and where the longest of them begins.
    var wordsX: Double
    var labelX: Double
    var labelWidth: Double
  }

  init(_ timeline: Timeline, _ press: Press) {
    self.timeline = timeline
    self.press = press
    caption = press.words(timeline.title, .tableBold, width: Sheet.textWidth, .centered)
    labels = timeline.spans.map {
      press.words(
        $0.label, $0.state == .running ? .figureBold : .figure,
        width: TimelineSetter.labelWidth - 6)
    }
    lanes = TimelineSetter.lanes(timeline, press)
  }

  var height: Double { caption.height + 4 + drawingHeight + 2 * Sheet.paragraphGap }

  /// Of the figure without its caption.
  var drawingHeight: Double { 2 * rowHeight + spansHeight + lanesHeight }

  private var spansHeight: Double { labels.reduce(0) { $0 + height(of: $1) } }
  private var lanesHeight: Double { lanes.reduce(0) { $0 + height(of: $1) } }

  private func height(of words: Words) -> Double { max(rowHeight, words.height + 4) }

  private func height(of lane: [Placed]) -> Double {
    lane.map { height(of: $0.words) }.max() ?? rowHeight
  }

  func write(before tail: Double = 0) {
    press.need(min(height + tail, Sheet.textHeight))
    press.draw(caption, x: Sheet.left, y: press.y)
    press.y += caption.height + 4
    press.figures.append(timeline.words)
    press.tagged(.figure) { draw() }
    press.y += 2 * Sheet.paragraphGap
  }

  func draw() {
    let todayTop = press.y
    press.y += rowHeight
    let top = press.y
    let rows = rowHeight + spansHeight
    drawToday(labelTop: todayTop, top: top, bottom: top + rows + lanesHeight)
    drawMonths(bottom: top + rows)
    press.y += rowHeight
    for (span, label) in zip(timeline.spans, labels) { draw(span, label) }
    for lane in lanes {
      let height = height(of: lane)
      for placed in lane { draw(placed, height) }
      press.y += height
    }
  }

  private func x(_ day: Day) -> Double { TimelineSetter.x(day, timeline) }

  private static func x(_ day: Day, _ timeline: Timeline) -> Double {
    axisX + axisWidth * timeline.share(of: day)
  }

  private func drawMonths(bottom: Double) {
    press.rectangle(
      x: TimelineSetter.axisX, y: press.y, width: TimelineSetter.axisWidth,
      height: bottom - press.y, border: 0.5)
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
        clear(x: start + 3, width: end - start - 6, height: rowHeight)
        label.draw(on: press.cairo, x: start, y: press.y + 2)
      }
      if next <= day { break }
      day = next
    }
    let line = press.y + rowHeight
    let start = TimelineSetter.axisX
    press.line(from: (start, line), to: (start + TimelineSetter.axisWidth, line), width: 0.5)
  }

  private func draw(_ span: Timeline.Span, _ label: Words) {
    let height = height(of: label)
    label.draw(on: press.cairo, x: Sheet.left, y: press.y + (height - label.height) / 2)
    let start = x(span.starts)
    let gray =
      switch span.state {
      case .ended: 0.8
      case .running: 0.45
      case .upcoming: 1.0
      }
    press.rectangle(
      x: start, y: press.y + (height - rowHeight) / 2 + 4, width: max(x(span.ends) - start, 1),
      height: rowHeight - 8, gray: gray, border: 0.5)
    press.y += height
  }

  private func draw(_ placed: Placed, _ height: Double) {
    let middle = press.y + height / 2
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
    clear(x: placed.labelX - 1, width: placed.labelWidth + 2, height: height)
    placed.words.draw(
      on: press.cairo, x: placed.wordsX, y: middle - placed.words.height / 2)
  }

  /// Keeps the line of today from running through words.
  private func clear(x: Double, width: Double, height: Double) {
    press.rectangle(x: x, y: press.y + 1, width: width, height: height - 2, gray: 1)
  }

  private func drawToday(labelTop: Double, top: Double, bottom: Double) {
    guard (timeline.first...max(timeline.first, timeline.last)).contains(timeline.today) else {
      return
    }
    let x = x(timeline.today)
    cairo_set_dash(press.cairo, [3.0, 2.0], 2, 0)
    press.line(from: (x, top - 2), to: (x, bottom), width: 1)
    cairo_set_dash(press.cairo, nil, 0, 0)
    let words = press.words(timeline.todayLabel, .figureBold, width: Sheet.textWidth)
    let width = words.lines.first?.width ?? 0
    let left = min(max(x - width / 2, Sheet.left), Sheet.left + Sheet.textWidth - width)
    words.draw(on: press.cairo, x: left, y: labelTop + 2)
  }

  /// Puts each mark on the first lane that has room for its label.
  private static func lanes(_ timeline: Timeline, _ press: Press) -> [[Placed]] {
    let right = Sheet.left + Sheet.textWidth
    var lanes: [[Placed]] = []
    for mark in timeline.marks.sorted(by: { $0.day < $1.day }) {
      let x = TimelineSetter.x(mark.day, timeline)
      let isRight =
        right - x >= x - Sheet.left
        || x + 7 + press.length(of: mark.label, .figure) <= right
      let words = press.words(
        mark.label, .figure, width: (isRight ? right - x : x - Sheet.left) - 7,
        isRight ? Words.Form() : .right)
      let width = words.lines.map(\.width).max() ?? 0
      let placed = Placed(
        mark: mark, words: words, x: x, wordsX: isRight ? x + 7 : Sheet.left,
        labelX: isRight ? x + 7 : x - 7 - width, labelWidth: width)
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
