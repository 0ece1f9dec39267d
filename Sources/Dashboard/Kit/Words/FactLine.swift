import Canvas
import Writing

/// A line of facts, some with a bar at its right.
struct FactLine {
  var spans: [Span]
  var gauge: Bar?

  func draw(in line: Rect, into frame: inout Frame) {
    guard let gauge else {
      frame.draw(spans, in: line)
      return
    }
    frame.draw(spans, in: line)
    let spare = line.width - spans.displayWidth - 2
    if spare >= 4 { frame.draw(gauge, in: line.cutRight(min(spare, 16)).right) }
  }
}

extension FactLine {
  private static let labelWidth = 15

  /// A fact behind its name, on as many lines as it needs.
  static func lines(
    _ label: String, _ value: String, _ style: Style = .plain, width: Int
  ) -> [FactLine] {
    let gap = String(repeating: " ", count: max(labelWidth - label.displayWidth, 1))
    let room = max(width - label.displayWidth - gap.displayWidth, 8)
    return value.wrapped(to: room).enumerated().map { number, line in
      let name = number == 0 ? label + gap : String(repeating: " ", count: labelWidth)
      return FactLine(spans: [Span(name, .dim), Span(line, style)])
    }
  }
}
