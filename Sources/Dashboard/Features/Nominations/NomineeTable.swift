import Campaign
import Canvas

/// The nominees of a cutoff under the gauge of its cap.
struct NomineeTable {
  private let state: State
  private let one: DeadlineStatus
  private let rows: NomineeRows
  private let list: RowList

  init(_ state: State, _ one: DeadlineStatus) {
    self.state = state
    self.one = one
    rows = NomineeRows(state)
    list = state.list(.nominees)
  }

  private static let roomForNotes = 10
  private static let mostNotes = 2

  static func noteRows(_ body: Size) -> Int { body.height >= roomForNotes ? mostNotes : 0 }

  func draw(in body: Rect, into frame: inout Frame) {
    drawCutoff(in: body.row(0), into: &frame)
    drawGauge(in: body.row(1), into: &frame)
    let (rest, notes) = body.cutTop(2).rest.cutBottom(NomineeTable.noteRows(body.size))
    if list.isEmpty {
      frame.draw(empty, in: rest)
    } else {
      frame.draw(table(frame.glyphs), in: rest)
      drawNotes(in: notes, into: &frame)
    }
  }

  /// Which cutoff, and what its day is.
  private func drawCutoff(in line: Rect, into frame: inout Frame) {
    let look = DeadlineLook(one)
    let all = state.nomineeCutoffs
    let at = all.firstIndex { $0.key == one.key } ?? 0
    let (left, right) = (frame.glyphs.sign(.moreLeft), frame.glyphs.sign(.moreRight))
    frame.draw(
      [
        Span("\(left) ", at > 0 ? .accent : .ghost), Span(one.title, .title),
        Span(" \(right)", at < all.count - 1 ? .accent : .ghost),
        Span(" \(at + 1)/\(all.count)  ", .dim), Span(one.deadline.wording + "  ", .dim),
        Span(look.when(state.language), look.style),
      ], in: line)
  }

  /// Count against cap, what is over, set aside and chosen, and the year's total beside.
  private func drawGauge(in line: Rect, into frame: inout Frame) {
    let language = state.language
    guard let tally = one.nominees else {
      let count = rows.sheet.counted
      frame.draw(
        language("\(count) đề nghị, không giới hạn", "\(count) nominees, no cap"), in: line)
      return
    }
    let (counted, cap) = tally.narrow
    let style: Style = tally.over ? .bad : .good
    let (figure, rest) = line.cutLeft(9)
    let (bar, words) = rest.cutLeft(min(24, rest.width / 3))
    let over = tally.over ? String(frame.glyphs.sign(.over)) : ""
    frame.draw("\(over)\(counted)/\(cap)", in: figure, style: style.bold)
    frame.draw(
      Bar(
        Double(counted) / Double(max(cap, counted, 1)),
        goal: tally.over ? Double(cap) / Double(max(counted, 1)) : nil, style: style), in: bar)
    var parts: [String] = []
    if tally.over {
      let excess = tally.excessWords(language)
      parts.append(language("vượt \(excess)", "\(excess) over"))
    }
    if tally.cap != nil, tally.capCollectives != nil { parts.append(tally.heldWords(language)) }
    parts.append(language("chọn \(tally.chosen)", "\(tally.chosen) chosen"))
    parts += shares
    if tally.aside > 0 { parts.append(language("để lại \(tally.aside)", "\(tally.aside) aside")) }
    parts.append(
      tally.scope == .year
        ? language("đợt này \(tally.counted)", "this phase \(tally.counted)")
        : language("cả năm \(tally.yearCount)", "the year \(tally.yearCount)"))
    frame.draw(" " + parts.joined(separator: " · "), in: words, style: tally.over ? .bad : .dim)
  }

  private func overFund(_ plan: Plan) -> String? {
    guard plan.fund != nil, let register = state[RegisterState.self].register else { return nil }
    let money = AwardMoney(of: plan, register)
    return money.isOver ? money.words(state.language) + "." : nil
  }

  /// The shares that the plan asks for, as they stand while one chooses.
  private var shares: [String] {
    guard let plan = rows.plan, !plan.awardShares.isEmpty,
      let register = state[RegisterState.self].register
    else { return [] }
    let round = one.deadline.cutoff?.round.kind ?? .phase
    return register.shares(of: plan, rows.sheet.nominees, round: round)
      .map { $0.share.words($0.count, state.language) }
  }

  private func table(_ glyphs: Glyphs) -> Table {
    let (language, rows, plan) = (state.language, self.rows, rows.plan)
    let columns: [Column<(at: Int, one: Nominee, look: NomineeLook)>] = [
      Column(.fixed(3), .right) { row in
        .text(row.one.standing == .aside ? "" : "\(row.at + 1)", row.look.style)
      },
      Column(.fixed(2)) { .text($0.look.signs(glyphs), $0.look.style) },
      Column(Phrase("Họ và tên", "Name"), .flexible(weight: 3, minimum: 16), sort: "name") {
        .text($0.one.name, $0.look.style)
      },
      Column(Phrase("Trường", "School"), .flexible(weight: 3, minimum: 14), sort: "school") {
        .text(rows.school($0.one)?.shortName ?? $0.one.school.rawValue, .dim)
      },
      Column(Phrase("Là", "Is"), .fixed(9), dropOrder: 2, sort: "kind") {
        .text($0.one.kind.title(language), .dim)
      },
      Column(
        Phrase("Chức vụ, lớp", "Position, class"), .flexible(weight: 2, minimum: 10),
        dropOrder: 3, sort: "position"
      ) { .text($0.one.className ?? $0.one.position ?? "", .dim) },
      Column(
        Phrase("Đề nghị tặng", "Reward"), .flexible(weight: 2, minimum: 10), dropOrder: 1,
        sort: "reward"
      ) { .text(plan?.reward(named: $0.one.reward)?.name ?? $0.one.reward ?? "", .dim) },
      Column(Phrase("Xét", "Review"), .fixed(10), dropOrder: 2, sort: "state") { row in
        .text(row.look.state?.title(language) ?? "", row.look.style)
      },
      Column(
        Phrase("Ghi chú", "Note"), .flexible(weight: 2, minimum: 8), dropOrder: 4, sort: "note"
      ) { .text($0.one.note ?? "", .dim) },
    ]
    return Table(list, columns, language, hasFocus: true) { item in
      rows.nominee(item).map { (item, $0, NomineeLook($0, rows)) }
    }
  }

  /// What is to be noticed of the nominee selected.
  private func drawNotes(in rect: Rect, into frame: inout Frame) {
    guard let nominee = rows.selected, let plan = rows.plan else { return }
    let language = state.language
    var notes = NomineeWarnings(state, plan, one.id).lines(nominee)
    if rows.sheet.over.contains(nominee.id) {
      notes.insert(
        language("Vượt số lượng tối đa của đợt.", "Beyond the cap of the phase."), at: 0)
    }
    if let money = overFund(plan) { notes.insert(money, at: 0) }
    var lines = notes.flatMap { $0.wrapped(to: max(rect.width - 2, 1)) }.map {
      (sign: Sign.over, text: $0, style: Style.warning)
    }
    if let note = NoteLines.text(state.selection, state) {
      lines = lines.prefix(max(rect.height - 1, 0)) + [(.note, note, .accent)]
    }
    for (row, line) in lines.prefix(rect.height).enumerated() {
      frame.draw(
        "\(frame.glyphs.sign(line.sign)) \(line.text)", in: rect, row: row, style: line.style)
    }
  }

  private var empty: EmptyState {
    let language = state.language
    if list.isNarrowed {
      return EmptyState(
        language("Không ai khớp bộ lọc.", "Nobody matches the filter."),
        language("Esc bỏ bộ lọc.", "Esc clears the filter."))
    }
    return EmptyState(
      language("Chưa đề nghị ai.", "Nobody has been proposed yet."),
      language("i thêm người, ←→ sang đợt khác.", "i adds someone, ←→ another cutoff."))
  }
}

/// How a nominee looks: chosen, set aside, over the cap, there twice.
struct NomineeLook {
  let style: Style
  private let nominee: Nominee
  private let isOver: Bool
  private let isTwin: Bool
  private let isMarked: Bool
  let state: CandidateState?

  init(_ nominee: Nominee, _ rows: NomineeRows) {
    self.nominee = nominee
    state = rows.candidate(nominee.id)?.state
    isMarked = rows.isMarked(nominee)
    isOver = rows.sheet.over.contains(nominee.id)
    isTwin = rows.sheet.twins.contains(nominee.id)
    style =
      switch nominee.standing {
      case _ where state == .refused: .dim
      case .aside: .dim
      case .chosen: isOver ? .bad : .good
      case .proposed: isOver ? .bad : .plain
      }
  }

  func signs(_ glyphs: Glyphs) -> String {
    let standing: Sign =
      switch nominee.standing {
      case _ where state == .refused: .notApplicable
      case .proposed: .upcoming
      case .chosen: .done
      case .aside: .notApplicable
      }
    let notice: Sign? = isMarked ? .marked : isOver ? .over : isTwin ? .conflict : nil
    return String(glyphs.sign(standing)) + (notice.map { String(glyphs.sign($0)) } ?? "")
  }
}
