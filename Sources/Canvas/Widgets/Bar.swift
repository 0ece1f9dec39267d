/// A horizontal bar for a share of a whole, to an eighth of a column, with an optional goal mark.
package struct Bar: Widget, Equatable {
  package var fraction: Double
  /// Where the goal stands, as a share of the same whole.
  package var goal: Double?
  package var style: Style

  package init(_ fraction: Double, goal: Double? = nil, style: Style = .good) {
    self.fraction = fraction
    self.goal = goal
    self.style = style
  }

  package init(_ part: Int, of whole: Int, style: Style = .good) {
    self.init(whole > 0 ? Double(part) / Double(whole) : 0, style: style)
  }

  package func render(in rect: Rect, into frame: inout Frame) {
    let glyphs = frame.glyphs
    frame.horizontalLine(
      glyphs.barTrack, at: rect.origin, length: rect.width, style: Style(.ghost, on: style.ground))
    let filled = glyphs.bar(Bar.share(fraction), width: rect.width)
    frame.draw(filled, at: rect.origin, style: style)
    if let goal, rect.width > 0 {
      let column = min(Int(Bar.share(goal) * Double(rect.width)), rect.width - 1)
      frame.draw(
        String(glyphs.pick("│", "|")), at: Point(rect.x + column, rect.y),
        style: Style(.accent, on: style.ground, .bold))
    }
  }

  /// A share between nothing and all, whatever was computed.
  static func share(_ value: Double) -> Double {
    value.isNaN ? 0 : min(max(value, 0), 1)
  }
}

extension Glyphs {
  package var barTrack: Character { pick("·", ".") }

  /// A bar without its track. Anything at all shows, and only the whole fills the last column.
  package func bar(_ fraction: Double, width: Int) -> String {
    let share = Bar.share(fraction)
    guard width > 0, share > 0 else { return "" }
    if isASCII {
      let columns = min(max(Int(share * Double(width)), 1), share < 1 ? max(width - 1, 1) : width)
      return String(repeating: "#", count: columns)
    }
    let steps = width * 8
    let eighths = min(max(Int(share * Double(steps)), 1), share < 1 ? steps - 1 : steps)
    let partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + partial
  }
}
