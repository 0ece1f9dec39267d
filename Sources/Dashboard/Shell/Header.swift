import Campaign
import Canvas

/// The top line: whose day it is, what runs, what comes next, what others did.
struct Header {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(in line: Rect, into frame: inout Frame) {
    frame.fill(line, style: .bar)
    let right = fit(rightParts(frame.glyphs), to: line.width / 3)
    let room = line.width - right.displayWidth - (right.isEmpty ? 2 : 4)
    var left = fit(leftParts(frame.glyphs), to: room)
    let spare = room - left.displayWidth - 2
    if spare >= Header.roomForOffice, !state.status.office.isEmpty {
      let name = state.status.office.truncated(to: spare, ellipsis: frame.glyphs.ellipsis)
      left = [Span(name, bar(.title).bold), Span("  ", .bar)] + left
    }
    frame.draw(left, in: line.inset(horizontal: min(1, line.width / 2)))
    frame.draw(right, in: line.inset(horizontal: min(1, line.width / 2)), row: 0, .right)
  }

  /// Less of the office's name would say nothing.
  private static let roomForOffice = 20

  /// A piece of the line, and how soon it gives way where there is too little room.
  private struct Part {
    var spans: [Span]
    var order: Int
  }

  private func leftParts(_ glyphs: Glyphs) -> [Part] {
    let language = state.language
    let isWide = state.size.width >= 60
    var parts: [Part] = []
    let day = isWide ? state.today.long(language) : state.today.brief(language)
    parts.append(Part(spans: [Span(day, bar(.plain).bold)], order: 0))
    if let week = state.schoolWeek {
      let text = language("Tuần \(week)", "Week \(week)")
      parts.append(Part(spans: [Span(text, bar(.plain))], order: 4))
    }
    if let phase { parts.append(Part(spans: [Span(phase, bar(.plain))], order: 3)) }
    if let next = state.digest.next {
      let deadline = state.status.deadlines[next]
      let look = DeadlineLook(deadline)
      let text = "\(glyphs.sign(look.sign)) \(name(deadline)): \(look.when(language))"
      parts.append(Part(spans: [Span(text, Style(look.style.ink, on: .bar, .bold))], order: 1))
    }
    return parts
  }

  /// A cutoff shares its phase's id, and the phase's name is the shorter one; that it is a last
  /// day is said already once that is past.
  private func name(_ deadline: DeadlineStatus) -> String {
    let phase = state.status.phases.first {
      $0.plan == deadline.plan && $0.phase.id == deadline.id
    }
    let kind = deadline.state == .overdue ? "" : state.language("Hạn ", "Cutoff ")
    return phase.map { kind + $0.phase.name } ?? deadline.title
  }

  /// The phase that runs, or the year.
  private var phase: String? {
    let language = state.language
    if let running = state.status.phases.first(where: { $0.state == .running }) {
      return running.phase.name
        + language(
          " (còn \(days(running.daysLeft, language)))",
          " (\(days(running.daysLeft, language)) left)")
    }
    return state.status.plans.first { $0.year.contains(state.today) }.map {
      switch $0.year {
      case .school: language("Năm học ", "School year ") + $0.year.text
      case .calendar: language("Năm ", "Year ") + $0.year.text
      }
    }
  }

  private func rightParts(_ glyphs: Glyphs) -> [Part] {
    var parts: [Part] = []
    if !state.news.isEmpty {
      let text = state.news.map { "\($0.author) +\($0.count)" }.joined(separator: ", ")
      parts.append(
        Part(spans: [Span("\(glyphs.sign(.note)) \(text)", bar(.accent).bold)], order: 1))
    }
    if state.typing.mode != .off {
      let name = String(state.typingSign.dropFirst())
      parts.append(Part(spans: [Span(name, bar(.accent))], order: 2))
    }
    if let saving = savingWord(glyphs) { parts.append(Part(spans: [saving], order: 0)) }
    return parts
  }

  private func savingWord(_ glyphs: Glyphs) -> Span? {
    let language = state.language
    if state.clockDay != nil {
      let isAhead = state.clockDay.map { $0 < state.today } ?? false
      return Span(
        isAhead
          ? language("XEM TRƯỚC · t về hôm nay", "LOOKING AHEAD · t: today")
          : language("XEM LẠI · t về hôm nay", "LOOKING BACK · t: today"), bar(.warning).bold)
    }
    if state.readOnlyReason != nil { return Span(language("chỉ đọc", "read-only"), bar(.warning)) }
    switch state.saving {
    case .nothingYet: return nil
    case .saved:
      return Span("\(glyphs.sign(.done)) " + language("đã lưu", "saved"), bar(.good))
    case .failed:
      return Span(
        "\(glyphs.sign(.overdue)) " + language("CHƯA LƯU", "NOT SAVED"), bar(.bad).bold)
    }
  }

  private func bar(_ ink: Ink) -> Style { Style(ink, on: .bar) }

  /// Leaves out what gives way first until the rest has room.
  private func fit(_ parts: [Part], to width: Int) -> [Span] {
    var parts = parts
    let gap = Span("  ", .bar)
    func line() -> [Span] { Array(parts.map(\.spans).joined(separator: [gap])) }
    while parts.count > 1, line().displayWidth > width,
      let last = parts.indices.max(by: { parts[$0].order < parts[$1].order })
    {
      parts.remove(at: last)
    }
    return line()
  }
}
