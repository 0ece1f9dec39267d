import Campaign
import Canvas

/// What there is to say of a deadline, a line each.
struct DeadlineFacts {
  private let one: DeadlineStatus
  private let state: State
  private let labelWidth = 15

  init(_ one: DeadlineStatus, _ state: State) {
    self.one = one
    self.state = state
  }

  func lines(_ width: Int) -> [FactLine] {
    title(width) + days + round(width) + owner + extensions + progress + reviewed + locked(width)
      + nominees
      + yearBefore(width)
      + parts(width)
      + note(width) + NoteLines.lines(Selection(one.key), state, width: max(width, 1))
  }

  private func title(_ width: Int) -> [FactLine] {
    let look = DeadlineLook(one)
    let titles = one.title.wrapped(to: max(width, 1)).map { FactLine(spans: [Span($0, .title)]) }
    let state = "\(self.state.glyphs.sign(look.sign)) \(look.when(self.state.language))"
    return titles + [
      FactLine(spans: [
        Span(one.deadline.wording + "  "), Span(state, look.style),
      ])
    ]
  }

  private func fact(_ label: Phrase, _ value: String, _ style: Style = .plain) -> FactLine {
    let text = label(state.language)
    let gap = String(repeating: " ", count: max(labelWidth - text.displayWidth, 1))
    return FactLine(spans: [Span(text + gap, .dim), Span(value, style)])
  }

  private var days: [FactLine] {
    let language = state.language
    var lines: [FactLine] = []
    if let opens = one.opens, one.deadline.task != nil {
      lines.append(fact(Phrase("Bắt đầu", "Opens"), opens.long(language)))
    }
    if let lastDay = one.lastDay {
      lines.append(fact(Phrase("Ngày cuối", "Last safe day"), lastDay.long(language)))
    }
    if let workday = one.lastWorkday {
      let text = language("ngày nghỉ, nộp ", "a day off: by ")
      lines.append(
        fact(
          Phrase("", ""), "\(state.glyphs.sign(.late)) \(text)\(workday.brief(language))", .warning
        ))
    }
    if let collectBy = one.collectBy {
      let late = one.schools?.late ?? 0
      lines.append(
        fact(
          Phrase("Trường nộp", "Schools by"), collectBy.long(language),
          late > 0 ? .warning : .plain))
    }
    if let left = one.workingDaysLeft, one.isWaiting {
      let text =
        left >= 0
        ? language("còn \(left)", "\(left) left")
        : language("quá hạn \(-left)", "\(-left) overdue") + one.mark
      lines.append(fact(Phrase("Ngày làm việc", "Working days"), text))
    }
    if let sent = one.sentOn {
      lines.append(
        fact(Phrase("Đã trình", "Sent upward"), sent.long(language), .good))
    }
    return lines
  }

  /// What a round is for, where it is another than a phase's.
  private func round(_ width: Int) -> [FactLine] {
    guard let plan = state.office.plan(one.plan) else { return [] }
    let words = one.deadline.roundWords(in: plan, state.language)
    guard !words.isEmpty else { return [] }
    return FactLine.lines(state.language("Đợt xét", "Round"), words, width: width)
  }

  /// Who at the office follows it.
  private var owner: [FactLine] {
    let kind: Responsibility.Kind = one.deadline.kind.isCutoff ? .cutoff : .task
    guard let followed = state.followedBy(kind, one.id.rawValue, plan: one.plan) else { return [] }
    return [fact(Phrase("Phụ trách", "Followed by"), followed.names, followed.style)]
  }

  private var extensions: [FactLine] {
    guard !one.extensions.isEmpty else { return [] }
    var lines: [FactLine] = []
    if let first = one.deadline.lastDay {
      lines.append(fact(Phrase("Hạn ban đầu", "First day set"), first.vietnamese, .dim))
    }
    for one in one.extensions {
      lines.append(
        fact(Phrase("Gia hạn", "Extended"), "\(one.day.vietnamese) · \(one.document)"))
    }
    return lines
  }

  private var progress: [FactLine] {
    guard let tally = one.schools, tally.expected > 0 else { return [] }
    let late = one.schoolsBehind(state.language).map { " · " + $0 } ?? ""
    var line = fact(
      Phrase("Trường xong", "Schools done"), "\(tally.done)/\(tally.expected)\(late)")
    let style: Style = tally.done == tally.expected ? .good : Style(DeadlineLook(one).style.ink)
    line.gauge = Bar(tally.done, of: tally.expected, style: style)
    return [line]
  }

  /// The step after a dossier is complete, once the office has begun with it.
  private var reviewed: [FactLine] {
    guard one.deadline.kind.isCutoff, let tally = one.schools, tally.accepted > 0 else { return [] }
    return [
      fact(
        Phrase("Hồ sơ đạt", "Accepted"), "\(tally.accepted)/\(tally.done)",
        tally.accepted >= tally.done ? .good : .plain)
    ]
  }

  private func locked(_ width: Int) -> [FactLine] {
    guard let plan = state.status.plans.first(where: { $0.id == one.plan }) else { return [] }
    return state.office.locks(of: plan, on: state.today)
      .filter { $0.id == one.id || $0.id == FigureLock.wholeYear }
      .flatMap {
        FactLine.lines(
          state.language("Khóa sổ", "Locked"), $0.words(state.language), .warning, width: width)
      }
  }

  /// The nominees held against the cap, and the year's total beside it.
  private var nominees: [FactLine] {
    guard let nominees = one.nominees else { return [] }
    let language = state.language
    var text = nominees.heldWords(language)
    if nominees.over {
      let excess = nominees.excessWords(language)
      text += language(
        " \(state.glyphs.sign(.over)) vượt \(excess)", " \(state.glyphs.sign(.over)) \(excess) over"
      )
    }
    if nominees.aside > 0 {
      text += language(", để lại \(nominees.aside)", ", \(nominees.aside) aside")
    }
    var line = fact(
      Phrase("Đề nghị", "Nominees"), text, nominees.over ? .bad : .plain)
    let (held, cap) = nominees.narrow
    line.gauge = Bar(held, of: cap, style: nominees.over ? .bad : .good)
    return [line, fact(Phrase("Cả năm", "All year"), "\(nominees.yearCount)")]
  }

  private func yearBefore(_ width: Int) -> [FactLine] {
    guard let text = YearBeforeWords(one, state).text else { return [] }
    return FactLine.lines(state.language("Năm trước", "Year before"), text, width: width)
  }

  private func parts(_ width: Int) -> [FactLine] {
    guard let task = one.deadline.task else { return [] }
    var lines = [fact(Phrase("Chủ trì", "Lead"), task.lead)]
    if !task.coordinating.isEmpty {
      lines.append(
        fact(Phrase("Phối hợp", "With"), task.coordinating.joined(separator: ", ")))
    }
    for status in one.parts {
      let (sign, style): (Sign, Style) =
        switch status.state {
        case .open: (.missing, .plain)
        case .done: (.done, .good)
        case .notApplicable: (.notApplicable, .dim)
        }
      lines.append(
        FactLine(spans: [
          Span("\(state.glyphs.sign(sign)) ", style), Span(status.part.title),
        ]))
    }
    return lines
  }

  private func note(_ width: Int) -> [FactLine] {
    guard let note = one.deadline.note else { return [] }
    return note.wrapped(to: max(width, 1)).map { FactLine(spans: [Span($0, .dim)]) }
  }
}
