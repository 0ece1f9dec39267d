import Campaign
import Canvas
import Writing

/// The day as text: what is late first, then what falls due, then how everything stands.
struct StatusText {
  let status: Status
  let language: Language
  private static let width = 100

  init(_ status: Status, _ language: Language) {
    self.status = status
    self.language = language
  }

  var lines: [String] {
    var lines = [heading, summary]
    lines += section(language("HỎNG", "DAMAGED"), damages)
    lines += section(language("CẦN LÀM", "TO DO"), calls)
    lines += section(language("CHỜ GHI NHẬN LẦN ĐẦU", "WAITING FOR A FIRST ENTRY"), waiting)
    lines += section(language("HẠN KHÁC", "OTHER DEADLINES"), deadlines)
    lines += section(language("ĐỢT", "PHASES"), phases)
    lines += section(language("TRƯỜNG CHƯA HOÀN THÀNH", "SCHOOLS THAT ARE LATE"), schools)
    lines += section(language("CHỈ TIÊU", "TARGETS"), targets)
    lines += section(language("KHÓ KHĂN CÒN MỞ", "OPEN DIFFICULTIES"), difficulties)
    lines += section(language("NGÀY KỶ NIỆM", "COMMEMORATIONS"), commemorations)
    return lines
  }

  private var heading: String {
    let day = "\(status.day.weekday.name(language)), \(status.day.vietnamese)"
    return status.office.isEmpty ? day : "\(status.office) · \(day)"
  }

  /// Each file with what may be missing by it, and what the marks mean.
  private var damages: [String] {
    guard !status.flaws.isEmpty else { return [] }
    return status.flaws.map { "  \($0.file) · \($0.effect(language))" }
      + [
        language(
          "  Chỗ nào báo quá hạn kèm dấu ? là chưa chắc; xem: thidua verify",
          "  What is late with a ? may not be; look with: thidua verify")
      ]
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines
  }

  private var deadlines: [String] {
    var columns = Columns(indent: 2)
    var below: [Int: [String]] = [:]
    let others = status.byUrgency.filter { deadline in
      status.obligation(deadline.id, plan: deadline.plan)?.calls != true
    }
    for (row, deadline) in others.enumerated() {
      let tally = deadline.schools.map { "\($0.done)/\($0.expected)" } ?? ""
      columns.add(
        deadline.state.text(language), deadline.title.truncated(to: 44), deadline.deadline.wording,
        deadline.countdown(language), tally, nominees(deadline))
      below[row] = details(deadline)
    }
    return columns.lines.enumerated().flatMap { [$1] + (below[$0] ?? []) }
  }

  func nominees(_ deadline: DeadlineStatus) -> String {
    guard let tally = deadline.nominees, tally.count > 0 else { return "" }
    let excess = tally.excessWords(language)
    let over = tally.over ? language(", VƯỢT \(excess)", ", \(excess) OVER") : ""
    let held = tally.heldWords(language)
    return language("đề nghị \(held)", "nominees \(held)") + over
  }

  /// What the row has no room for: who is missing, and a last day on which nobody works.
  func details(_ deadline: DeadlineStatus) -> [String] {
    guard deadline.state != .upcoming || (deadline.schools?.late ?? 0) > 0 else { return [] }
    var lines: [String] = []
    if let lastWorkday = deadline.lastWorkday, deadline.isWaiting {
      lines.append(
        language(
          "ngày cuối là ngày nghỉ; ngày làm việc cuối: ", "the last day is a day off; work by ")
          + lastWorkday.vietnamese)
    }
    if let tally = deadline.schools, !tally.missing.isEmpty, deadline.state != .notApplicable,
      !deadline.isAlwaysOpen
    {
      let names = tally.missing.prefix(12).map { status.roster.schools[Int($0)].fullName }
      let more = tally.missing.count - names.count
      let list = names.joined(separator: ", ") + (more > 0 ? ", … +\(more)" : "")
      lines.append(language("còn thiếu: ", "missing: ") + list)
    }
    return lines.flatMap { $0.wrapped(to: StatusText.width - 6) }.map { "      \($0)" }
  }

  private var phases: [String] {
    var columns = Columns(indent: 2)
    for phase in status.phases {
      let span = "\(phase.phase.starts.vietnamese) – \(phase.phase.ends.vietnamese)"
      let left = phase.state == .running ? language("còn ", "") + language.days(phase.daysLeft) : ""
      let english = phase.state == .running ? language("", " left") : ""
      columns.add(phase.state.text(language), phase.phase.name, span, left + english)
    }
    return columns.lines
  }
}

extension StatusText {
  private var schools: [String] {
    let behind = status.schools.filter { $0.late > 0 || $0.overdue > 0 }
      .sorted { ($0.overdue, $0.late) > ($1.overdue, $1.late) }
    var columns = Columns([.left, .left, .right], indent: 2)
    for school in behind.prefix(20) {
      columns.add(
        school.school.fullName, school.school.level.rawValue, "\(school.done)/\(school.expected)",
        language(
          "quá ngày thu \(school.late), quá hạn \(school.overdue)\(school.mark)",
          "\(school.late) late, \(school.overdue) overdue\(school.mark)"))
    }
    let more = behind.count - 20
    return columns.lines + (more > 0 ? ["  … +\(more)"] : [])
  }

  private var targets: [String] {
    var columns = Columns([.left, .left, .left, .left, .right, .right], indent: 2)
    for target in status.targets {
      let gap = target.gap.map { ($0 > .zero ? "+" : "") + $0.formatted(language, places: 2) } ?? ""
      let actual = target.actual.map { $0.formatted(language, places: 2) } ?? ""
      columns.add(
        target.state.text(language), target.id.rawValue, target.target.title.truncated(to: 44),
        target.target.goalWords(language), actual, gap,
        "\(target.reported)/\(target.expected)"
          + (target.weighted
            ? "" : language(" bình quân các trường, chưa tính theo quy mô", " unweighted"))
          + target.doubt(language))
    }
    return columns.lines
  }

  private var difficulties: [String] {
    var columns = Columns(indent: 2)
    for difficulty in status.difficulties where !difficulty.isClosed {
      columns.add(
        language.days(difficulty.age), difficulty.text.truncated(to: 60),
        difficulty.answer.map { language("trả lời: ", "answer: ") + $0 }
          ?? language("chưa trả lời", "no answer yet"))
    }
    return columns.lines
  }

  /// The next ones: those of the coming sixty days.
  private var commemorations: [String] {
    var columns = Columns(indent: 2)
    for item in status.commemorations {
      guard let left = item.daysLeft, (0...60).contains(left), let date = item.commemoration.date
      else { continue }
      let years = item.commemoration.years.map { language("\($0) năm", "\($0) years") } ?? ""
      columns.add(date.vietnamese, item.commemoration.name, years)
    }
    return columns.lines
  }
}
