import Campaign
import Canvas
import Writing

/// All that is known of one target: its figure and goal, its years, its blocks and its schools.
struct TargetDetail {
  private let one: TargetStatus
  private let schools: TargetSchools?
  private let state: State

  init(_ one: TargetStatus, _ state: State) {
    self.one = one
    schools = state[TargetState.self].schools[one.key]
    self.state = state
  }

  func shape(_ body: Size) -> ListShape { parts(Rect(body)).shape }

  private func facts(_ body: Rect) -> [FactLine] {
    let width = DetailParts.factsWidth(body, hasSchools: hasSchools)
    return TargetFacts(one, state, width: width).lines
  }

  private var hasSchools: Bool { schools?.order.isEmpty == false }

  private func parts(_ body: Rect) -> DetailParts {
    let years = state[TargetState.self].years[one.plan]
    return DetailParts(
      body, facts: facts(body).count,
      plot: TargetHistoryPlot.isWorth(years, one.id) ? TargetHistoryPlot.height : 0,
      blocks: schools.map { TargetBlocks(one, $0, state).height } ?? 0, hasSchools: hasSchools)
  }

  func draw(in body: Rect, _ hasFocus: Bool, into frame: inout Frame) {
    let parts = parts(body)
    for (row, line) in facts(body).enumerated() {
      line.draw(in: parts.facts.row(row), into: &frame)
    }
    if let years = state[TargetState.self].years[one.plan], !parts.plot.isEmpty {
      TargetHistoryPlot(years, one.target, state).draw(in: parts.plot, into: &frame)
    }
    if let schools, !parts.blocks.isEmpty {
      TargetBlocks(one, schools, state).draw(in: parts.blocks, into: &frame)
    }
    parts.drawDivider(in: body, into: &frame)
    if !parts.schools.isEmpty {
      TargetSchoolRows(state).draw(in: parts.schools, hasFocus, into: &frame)
    }
  }
}

/// What there is to say of one target, a line each.
struct TargetFacts {
  private let one: TargetStatus
  private let state: State
  private let width: Int

  init(_ one: TargetStatus, _ state: State, width: Int) {
    self.one = one
    self.state = state
    self.width = max(width, 1)
  }

  var lines: [FactLine] {
    head + [reported] + accepted + locked + reason + unweighted + basis + owner + before + notes
      + NoteLines.lines(Selection(plan: one.plan, .target(one.id)), state, width: width)
  }

  private func facts(_ label: Phrase, _ value: String, _ style: Style = .plain) -> [FactLine] {
    FactLine.lines(label(state.language), value, style, width: width)
  }

  private var head: [FactLine] {
    let language = state.language
    let look = TargetLook(one)
    var spans = [Span("\(state.glyphs.sign(look.sign)) \(look.word(language))", look.style.bold)]
    if one.actual != nil { spans.append(Span("  \(look.figure(language))", look.style.bold)) }
    var goal =
      one.target.most == nil
      ? one.target.goalText(language) : one.target.goalWords(language)
    if one.gap != nil {
      let unit = one.target.isCount ? "" : language(" điểm %", " points")
      goal += " · " + look.verdict(language, unit: unit)
    }
    return one.target.title.wrapped(to: width).map { FactLine(spans: [Span($0, .title)]) }
      + [FactLine(spans: spans)] + facts(Phrase("Mục tiêu", "Goal"), goal, look.style)
      + allotted
  }

  /// How much of the goal is asked of units by name.
  private var allotted: [FactLine] {
    guard let sum = one.target.allottedInAll else { return [] }
    let (asked, goal) = (sum.formatted(state.language), one.target.goal.formatted(state.language))
    return facts(
      Phrase("Đã giao", "Asked"), "\(asked)/\(goal)", sum < one.target.goal ? .warning : .plain)
  }

  private var reported: FactLine {
    let language = state.language
    guard one.target.isPerUnit else {
      let text =
        one.reported > 0
        ? language("cơ quan đã nhập", "entered by the office")
        : language("cơ quan chưa nhập số liệu", "the office has not entered it")
      return FactLine.lines(
        language("Số liệu", "Figure"), text, one.reported > 0 ? .plain : .warning, width: width
      ).first ?? FactLine(spans: [])
    }
    let missing = one.expected - one.reported
    let text =
      "\(one.reported)/\(one.expected)"
      + (missing > 0 ? language(" · thiếu \(missing)", " · \(missing) missing") : "")
    var line =
      facts(Phrase("Trường báo cáo", "Reported"), text, missing > 0 ? .warning : .plain).first
      ?? FactLine(spans: [])
    line.gauge = Bar(one.reported, of: one.expected, style: missing > 0 ? .warning : .good)
    return line
  }

  /// The second step after a figure came; nothing as long as the office never took it.
  private var accepted: [FactLine] {
    guard let acceptance = state[TargetState.self].acceptances[one.key],
      !acceptance.isEmpty
    else { return [] }
    let count = one.accepted(acceptance, state.status.roster)
    let changed = one.changedSince(acceptance, state.status.roster)
    let language = state.language
    let text =
      "\(count)/\(one.reported)"
      + (changed > 0
        ? language(" · \(changed) đổi sau khi duyệt", " · \(changed) changed since") : "")
    return facts(
      Phrase("Đã duyệt", "Accepted"), text,
      changed > 0 ? .warning : count == one.reported ? .good : .plain)
  }

  /// The locks of its plan, where they bear on figures of today.
  private var locked: [FactLine] {
    guard let plan = state.status.plans.first(where: { $0.id == one.plan }) else { return [] }
    return state.office.locks(of: plan, on: state.today).flatMap {
      facts(Phrase("Khóa sổ", "Locked"), $0.words(state.language), .warning)
    }
  }

  /// Why the figure of the school looked at is outside its band.
  private var reason: [FactLine] {
    guard let school = TargetSchoolRows(state).selected,
      let at = state.status.roster.position(of: school.id),
      let reason = state.office.ledger.reason(
        plan: one.plan, target: one.id, school: school.id, of: one.measurement(at))
    else { return [] }
    return facts(Phrase("Lý do", "Reason"), "\(school.shortName): \(reason)", .accent)
  }

  private var unweighted: [FactLine] {
    guard !one.weighted else { return [] }
    let bare = state[TargetState.self].schools[one.key]?.bare ?? 0
    let text =
      bare > 0
      ? state.language(
        "bình quân các trường, chưa tính theo quy mô: \(bare) trường chỉ báo tỷ lệ",
        "unweighted mean: \(bare == 1 ? "1 school" : "\(bare) schools") gave only a percentage")
      : state.language("chưa tính theo quy mô: chỉ có tỷ lệ", "unweighted: only a percentage")
    return facts(Phrase("Cách tính", "Figured"), text, .warning)
  }

  private var basis: [FactLine] {
    var lines: [FactLine] = []
    if let base = one.target.base {
      lines += facts(Phrase("Mẫu số", "Out of"), baseTitle(base), .dim)
    }
    if let ceiling = one.target.ceiling {
      let over = one.ceilingPassed != nil
      let text = ceiling.formatted(state.language) + "%"
      lines += facts(
        Phrase("Mức trần", "Ceiling"),
        over ? text + state.language(": kết quả vượt mức trần", ": the figure is above it") : text,
        over ? .bad : .warning)
    }
    lines += law
    if !one.aboveBase.isEmpty {
      let count = one.aboveBase.count
      lines += facts(
        Phrase("Đối chiếu", "To check"),
        state.language(
          "\(count) trường tính trên nhiều người hơn số đạt chỉ tiêu làm mẫu số",
          "\(count) schools count more people than hold what it is counted out of"), .bad)
    }
    let levels = one.target.scope.levels.map(\.rawValue)
    if one.target.isPerUnit, !levels.isEmpty {
      lines += facts(Phrase("Cấp học", "Levels"), levels.joined(separator: ", "), .dim)
    }
    return lines
  }

  /// What the law of the plan's year says of the share, where the ceiling is a matter of law.
  private var law: [FactLine] {
    guard let reward = one.target.lawOn,
      let year = state.status.plans.first(where: { $0.id == one.plan })?.year
    else { return [] }
    let day = min(max(state.today, year.first), year.last)
    return Law.standard.rules(.ceiling, reward: reward, on: day).flatMap {
      facts(Phrase("Pháp luật", "The law"), $0.text(state.language), .dim)
    }
  }

  /// A base may be another target.
  private func baseTitle(_ base: String) -> String {
    state.status.target(ObligationID(base), plan: one.plan).map { "\($0.id) \($0.target.title)" }
      ?? base
  }

  private var owner: [FactLine] {
    guard let followed = state.followedBy(.target, one.id.rawValue, plan: one.plan) else {
      return []
    }
    return facts(Phrase("Phụ trách", "Followed by"), followed.names, followed.style)
  }

  /// The same day a year ago, which is what one compares with.
  private var before: [FactLine] {
    guard let years = state[TargetState.self].years[one.plan], years.years.count > 1 else {
      return facts(
        Phrase("Năm trước", "Year before"),
        state.language("chưa có trong kho dữ liệu", "not on file"), .dim)
    }
    guard let figure = years.sameDayBefore[one.id] else { return [] }
    var text = one.target.shown(figure, state.language)
    if let change = one.actual?.subtracting(figure) {
      text += " (\(TargetLook.difference(change, state.language)))"
    }
    return facts(Phrase("Cùng kỳ", "A year ago"), text)
  }

  private var notes: [FactLine] {
    guard let note = one.target.note else { return [] }
    return facts(Phrase("Ghi chú", "Note"), note, .dim)
  }
}
