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
    let rows = timeline.spans.flatMap { span -> [String] in
      var row = Array(repeating: Character(" "), count: axis)
      for at in column(span.starts)...max(column(span.starts), column(span.ends)) {
        row[at] = span.state.letter
      }
      if isTodayWithin { row[column(timeline.today)] = "|" }
      let label = span.label.clean.wrapped(to: labelWidth - 1)
      return [(label.first ?? "").fitted(to: labelWidth) + String(row)] + label.dropFirst()
    }
    let marks = timeline.marks.sorted { $0.day < $1.day }.flatMap { mark in
      let label = mark.label.clean.wrapped(to: width - 2).indented(by: 0, hanging: 2)
      return [(mark.kind == .cutoff ? "v " : "o ") + (label.first ?? "")] + label.dropFirst()
    }
    let today = isTodayWithin ? ["| " + timeline.todayLabel] : []
    return [timeline.title.clean.centered(width)]
      + [String(repeating: " ", count: labelWidth) + String(months)] + rows + today + marks
  }

  mutating func write(_ bars: Bars) {
    turn()
    let title = [bars.title.clean.centered(width)]
    let rows = lines(of: bars)
    if breaks().isEmpty { return write(title + rows.flatMap { $0 } + [""]) }
    write(title)
    for (at, row) in rows.enumerated() {
      if at > 0 { turn(item: at) }
      write(row)
    }
    write([""])
  }

  /// The lines of each bar.
  private func lines(of bars: Bars) -> [[String]] {
    let labelWidth = 26
    let shownWidth = bars.bars.map { $0.shown.clean.displayWidth }.max() ?? 0
    // The figure is what must be read; the bar takes what room it leaves.
    let barWidth = min(max(width - labelWidth - shownWidth - 3, 4), 20)
    return bars.bars.map { bar in
      var cells = (0..<barWidth).map { at -> Character in
        Double(at) + 0.5 < bar.share * Double(barWidth) ? "#" : "."
      }
      if let goal = bar.goal {
        cells[min(Int(goal * Double(barWidth)), barWidth - 1)] = "|"
      }
      let label = bar.label.clean.wrapped(to: labelWidth - 1)
      let first =
        (label.first ?? "").fitted(to: labelWidth) + "[" + String(cells) + "] "
      let shown = bar.shown.clean.wrapped(to: max(width - labelWidth - barWidth - 3, 8))
      let rest = shown.dropFirst().enumerated().map { place, text in
        (label.dropFirst().dropFirst(place).first ?? "").fitted(to: labelWidth)
          + String(repeating: " ", count: barWidth + 3) + text
      }
      return [first + (shown.first ?? "")] + rest + label.dropFirst(1 + rest.count)
    }
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
