import Campaign
import Canvas

/// What becomes of a plan in another year, a line each: what moves, what to look at, what stays.
struct NewYearLines {
  private let new: NewPlan
  private let carries: Bool
  private let state: State
  private let width: Int

  init(_ new: NewPlan, carries: Bool, _ state: State, width: Int) {
    self.new = new
    self.carries = carries
    self.state = state
    self.width = max(width, 1)
  }

  var all: [FactLine] { warnings + deadlines + phases + leftOut + bases + difficulties + stays }

  private func head(_ vietnamese: String, _ english: String) -> FactLine {
    FactLine(spans: [Span(state.language(vietnamese, english), .header)])
  }

  private func wrapped(_ text: String, _ style: Style, sign: Sign? = nil) -> [FactLine] {
    let mark = sign.map { "\(state.glyphs.sign($0)) " } ?? "  "
    return text.wrapped(to: max(width - 2, 1)).enumerated().map { number, line in
      FactLine(spans: [Span((number == 0 ? mark : "  ") + line, style)])
    }
  }

  private var warnings: [FactLine] {
    new.plan.officeEndsText(state.language).map { wrapped($0, .warning, sign: .late) } ?? []
  }

  private var deadlines: [FactLine] {
    let language = state.language
    guard !new.plan.deadlines.isEmpty else { return [] }
    let daysOff = Dictionary(
      new.daysOff.map { ($0.deadline, $0) }, uniquingKeysWith: { first, _ in first })
    var lines = [head("Ngày cuối của các hạn", "Last days")]
    for (deadline, former) in new.moved {
      let old = former?.vietnamese ?? ""
      let day =
        deadline.lastDay.map { "\($0.weekday.short(language)) \($0.vietnamese)" }
        ?? language("thường xuyên", "ongoing")
      let days = old.isEmpty ? day : "\(old) → \(day)"
      let room = max(width - days.displayWidth - 4, 8)
      let title = deadline.title.truncated(to: room)
      let gap = String(repeating: " ", count: max(room - title.displayWidth, 0) + 2)
      let off = daysOff[deadline.id]
      lines.append(
        FactLine(spans: [
          Span("  \(title)\(gap)"), Span(days, off == nil ? .plain : .warning),
        ]))
      if let off {
        lines += wrapped(
          language("ngày nghỉ; ngày làm việc cuối là ", "a day off; the last working day is ")
            + off.lastWorkday.brief(language), .warning, sign: .late)
      }
    }
    return lines
  }

  private var phases: [FactLine] {
    guard !new.plan.phases.isEmpty else { return [] }
    let text = new.plan.phases.map { "\($0.name) \($0.starts.vietnamese)–\($0.ends.vietnamese)" }
    return [head("Các đợt", "Phases")] + wrapped(text.joined(separator: " · "), .plain)
  }

  private var bases: [FactLine] {
    let bases = new.basesToRenew
    guard !bases.isEmpty else { return [] }
    return [head("Văn bản phải thay số mới", "Documents to be renewed")]
      + bases.flatMap { wrapped("\($0.kind) \($0.replaces ?? "") · \($0.issuer)", .dim) }
  }

  private var leftOut: [FactLine] {
    guard !new.leftOut.isEmpty else { return [] }
    return [head("Phong trào không chuyển sang", "Movements left out")]
      + new.leftOut.flatMap { wrapped($0.leftOutText(state.language), .warning) }
  }

  private var difficulties: [FactLine] {
    let language = state.language
    guard !new.difficulties.isEmpty else { return [] }
    let tick = carries ? "[\(state.glyphs.sign(.done))] " : "[ ] "
    let question = language(
      "Mang \(new.difficulties.count) khó khăn còn mở sang năm mới",
      "Carry open difficulties over: \(new.difficulties.count)")
    return [FactLine(spans: [Span(tick + question, .accent)])]
      + new.difficulties.flatMap { one in
        wrapped("\(one.text) (\(one.raisedOn.vietnamese))", carries ? .plain : .ghost)
      }
  }

  private var stays: [FactLine] {
    let language = state.language
    let schools = state.status.roster.schools.filter { $0.isAlive(on: new.plan.year.first) }.count
    let owned = new.plan.assignments.count
    var text = [
      new.plan.office.name, language("\(schools) trường", "\(schools) schools"),
    ]
    if !new.plan.staff.isEmpty {
      text.append(language("\(new.plan.staff.count) thành viên", "\(new.plan.staff.count) members"))
    }
    if owned > 0 { text.append(language("\(owned) phân công", "\(owned) assignments")) }
    if !new.plan.targets.isEmpty {
      text.append(
        language("\(new.plan.targets.count) chỉ tiêu", "\(new.plan.targets.count) targets"))
    }
    return [head("Giữ nguyên", "Stays")] + wrapped(text.joined(separator: " · "), .plain)
  }
}
