import Campaign
import Canvas

extension TextFlow {
  /// Months across, a row a phase, today as a bar through them, marks listed below.
  func lines(of timeline: Timeline) -> [String] {
    let labelWidth = 12
    let axis = width - labelWidth
    func column(_ day: Day) -> Int { Int((timeline.share(of: day) * Double(axis - 1)).rounded()) }
    var months = Array(repeating: Character(" "), count: axis)
    var day = timeline.first.startOfMonth
    while day <= timeline.last {
      let start = column(max(day, timeline.first))
      for (place, letter) in "\(day.month)".enumerated() where start + place < axis {
        months[start + place] = letter
      }
      let next = day.endOfMonth.adding(days: 1)
      if next <= day { break }
      day = next
    }
    let isTodayWithin = timeline.today >= timeline.first && timeline.today <= timeline.last
    let rows = timeline.spans.map { span -> String in
      var row = Array(repeating: Character(" "), count: axis)
      for at in column(span.starts)...max(column(span.starts), column(span.ends)) {
        row[at] = span.state.letter
      }
      if isTodayWithin { row[column(timeline.today)] = "|" }
      return span.label.clean.fitted(to: labelWidth) + String(row)
    }
    let marks = timeline.marks.sorted { $0.day < $1.day }.map { mark in
      (mark.kind == .cutoff ? "v " : "o ") + mark.label.clean.truncated(to: width - 2)
    }
    let today = isTodayWithin ? ["| " + timeline.todayLabel] : []
    return [timeline.title.clean.centered(width)]
      + [String(repeating: " ", count: labelWidth) + String(months)] + rows + today + marks
  }

  func lines(of bars: Bars) -> [String] {
    let labelWidth = 26
    let barWidth = 20
    let lines = bars.bars.flatMap { bar -> [String] in
      var cells = (0..<barWidth).map { at -> Character in
        Double(at) + 0.5 < bar.share * Double(barWidth) ? "#" : "."
      }
      if let goal = bar.goal {
        cells[min(Int(goal * Double(barWidth)), barWidth - 1)] = "|"
      }
      let label = bar.label.clean.wrapped(to: labelWidth - 1)
      let first =
        (label.first ?? "").fitted(to: labelWidth) + "[" + String(cells) + "] "
        + bar.shown.clean.truncated(to: width - labelWidth - barWidth - 3)
      return [first] + label.dropFirst()
    }
    return [bars.title.clean.centered(width)] + lines
  }
}

extension PhaseStatus.State {
  fileprivate var letter: Character {
    switch self {
    case .upcoming: "."
    case .running: "#"
    case .ended: "="
    }
  }
}
