import Campaign
import Canvas

/// One task's window as a bar, with its state in words beside it.
struct TaskBar {
  private let one: DeadlineStatus
  private let state: State
  private let span: ClosedRange<Day>

  init(_ one: DeadlineStatus, _ state: State, _ span: ClosedRange<Day>) {
    self.one = one
    self.state = state
    self.span = span
  }

  private var window: ClosedRange<Int> {
    let first = one.opens ?? one.lastDay ?? span.lowerBound
    let last = one.lastDay ?? span.upperBound
    return Int(first.number)...Int(max(first, last).number)
  }

  /// Over, running or to come; what is late goes on until today.
  var row: Timeline.Row {
    let look = state.look(of: one)
    let ink = Style(look.style.ink)
    let today = Int(state.today.number)
    switch one.state {
    case .done: return Timeline.Row(stretches: [Timeline.Stretch(window, .past, style: .good)])
    case .notApplicable, .ongoing:
      return Timeline.Row(stretches: [Timeline.Stretch(window, .future, style: .dim)])
    case .overdue where today > window.upperBound:
      return Timeline.Row(stretches: [
        Timeline.Stretch(window, .running, style: ink),
        Timeline.Stretch(window.upperBound + 1...today, .future, style: ink),
      ])
    case .overdue, .today, .soon, .upcoming:
      let fill: Timeline.Fill = window.contains(today) ? .running : .future
      let style = one.state == .upcoming && fill == .running ? Style.accent : ink
      return Timeline.Row(stretches: [Timeline.Stretch(window, fill, style: style)])
    }
  }

  /// Right of the bar where there is room, else left of it; inside what lasts all year.
  func drawWords(in line: Rect, into frame: inout Frame) {
    let look = state.look(of: one)
    let scale = TimeScale(
      from: Int(span.lowerBound.number), through: Int(span.upperBound.number), width: line.width)
    let today = Int(state.today.number)
    let end = one.state == .overdue ? max(window.upperBound, today) : window.upperBound
    guard let bar = scale.columns(from: window.lowerBound, through: end) else { return }
    let words = " \(look.when(state.language)) "
    let width = words.displayWidth
    let column: Int
    if one.state == .ongoing || one.state == .notApplicable {
      column = bar.lowerBound + 1
    } else if bar.upperBound + 1 + width <= line.width {
      column = bar.upperBound + 1
    } else if width <= bar.lowerBound {
      column = bar.lowerBound - width
    } else {
      return
    }
    frame.draw(words, at: Point(line.x + column, line.y), style: look.style)
  }
}
