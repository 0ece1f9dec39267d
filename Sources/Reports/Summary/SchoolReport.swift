import Campaign
import Writing

/// A report on one school says what that school owes, proposed and measured; what only counts
/// schools has no place in it.
extension ReportView {
  var school: School? { scope.school.flatMap { status.roster[$0] } }

  func opening(of school: School) -> Block {
    let office = issuer.name
    let day = status.day.vietnamese
    let own = owed(by: school)
    let done = own.count { $0.standing.isDone }
    let overdue = own.count { $0.standing.state == .overdue }
    let late = own.count { $0.standing.state == .late }
    let whose = [
      language("cấp \(school.level.rawValue)", school.level.rawValue),
      school.block.isEmpty ? "" : language("khối \(school.block)", "block \(school.block)"),
      school.head.map { language("hiệu trưởng \($0)", "head \($0)") } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    return .paragraph(
      beginning
        + language(
          """
          \(office) báo cáo tình hình của \(school.fullName) (\(whose)) đến hết ngày \(day) như sau: \
          \(own.count) nhiệm vụ được giao, \(done) đã xong, \(overdue) quá hạn, \(late) quá ngày thu.
          """,
          """
          \(office) reports on \(school.fullName) (\(whose)) at the end of \(day): \(own.count) tasks, \
          \(done) done, \(overdue) overdue, \(late) past the collection day.
          """))
  }

  func sections(of school: School) -> [Section] {
    [
      owedSection(school), nomineeSection(of: school), targetSection(of: school),
      difficultySection,
    ]
  }

  private func owed(by school: School) -> [(deadline: DeadlineStatus, standing: Standing)] {
    guard let at = status.roster.position(of: school.id) else { return [] }
    // Its figures have a section of their own; what it has not begun and no day asks for is counted.
    let further = furtherObligations.filter { $0.kind != .target && !isUnbegun($0, at) }
      .compactMap { DeadlineStatus(owedBySchools: $0, status, language) }
    return (deadlines + further).compactMap { deadline in
      deadline.schools.map { (deadline, $0.standings[at]) }
    }.filter { $0.standing.state != .notExpected && $0.deadline.state != .notApplicable }
  }

  private func isUnbegun(_ one: ObligationStatus, _ at: Int) -> Bool {
    guard let standing = one.schools?.standings[at], standing.state != .notExpected else {
      return false
    }
    return one.lastDay == nil && standing.itemsIn == 0 && !standing.isDone
  }

  private func unbegun(by school: School) -> [Block] {
    guard let at = status.roster.position(of: school.id) else { return [] }
    let found = furtherObligations.filter { $0.kind != .target && isUnbegun($0, at) }
    guard !found.isEmpty else { return [] }
    let kinds = found.countedByKind(language)
    return [
      .paragraph(
        language(
          "Chưa ghi nhận gì của trường về: \(kinds).",
          "Nothing of the school is recorded of: \(kinds)."))
    ]
  }

  /// Everything that expects the school, with what it still lacks.
  private func owedSection(_ school: School) -> Section {
    let own = owed(by: school)
    let title = language("Nhiệm vụ được giao", "Tasks")
    guard !own.isEmpty else { return Section(title: title, blocks: unbegun(by: school)) }
    var table = Table(
      id: "owed", title: language("Nhiệm vụ của trường", "Tasks of the school"), isCaptioned: false,
      columns: [
        numberColumn, Column(language("Nội dung", "What")),
        Column(language("Thời hạn", "Wording")),
        Column(language("Ngày thu", "Collect by"), .center),
        Column(language("Tình trạng", "State")), Column(language("Còn thiếu", "Missing")),
      ])
    for (place, (deadline, standing)) in own.enumerated() {
      table.add(
        [
          .count(place + 1), .text(self.title(deadline.title, plan: deadline.plan)),
          .text(deadline.limit(language)), CellValue(deadline.collectBy),
          .text(standing.words(deadline, on: status.day, language)),
          .text(missing(deadline, standing)),
        ], standing.state == .overdue ? .urgent : .plain)
    }
    return Section(
      title: title,
      blocks: [.table(table)] + extensionNotes(own.map(\.deadline)) + unbegun(by: school))
  }

  /// What is not due yet and not begun is everything, which needs no list.
  private func missing(_ deadline: DeadlineStatus, _ standing: Standing) -> String {
    if standing.isDone { return "" }
    let isUntouched = standing.state == .open && standing.items > 1 && standing.itemsIn == 0
    guard !isUntouched else { return language("Toàn bộ", "Everything") }
    return deadline.missingItems(standing).joined(separator: "; ")
  }

  private func nomineeSection(of school: School) -> Section {
    var table = Table(
      id: "own-nominees", title: language("Người được đề nghị", "Nominees"), isCaptioned: false,
      columns: [
        numberColumn, Column(language("Họ và tên", "Name")), Column(language("Đợt", "Phase")),
        Column(language("Hình thức khen thưởng", "Reward")), Column(language("Kết quả", "Result")),
      ])
    for deadline in deadlines where deadline.deadline.kind.isCutoff {
      guard let plan = plans.first(where: { $0.id == deadline.plan }) else { continue }
      let list = NomineeList(
        status, ledger: ledger, plan: plan, deadline: deadline.id,
        standard: deadline.deadline.cutoff?.reward, language: language
      ) { $0.school == school.id }
      let phase = plan.phases.first { $0.id == deadline.id }?.name ?? deadline.title
      for nominee in list.nominees {
        table.add([
          .count(table.rows.count + 1), .text(nominee.name),
          .text(title(phase, plan: deadline.plan)), .text(list.reward(nominee)),
          .text(nominee.standing.words(language)),
        ])
      }
    }
    return Section(
      title: language("Đề nghị khen thưởng", "Nominees"),
      blocks: table.rows.isEmpty ? [] : [.table(table)])
  }

  private func targetSection(of school: School) -> Section {
    let targets = self.targets
    guard !targets.isEmpty else { return Section(title: "", blocks: []) }
    var table = Table(
      id: "own-targets", title: language("Kết quả chỉ tiêu", "Results"), isCaptioned: false,
      columns: [
        numberColumn, Column(language("Chỉ tiêu", "Target")),
        Column(language("Mục tiêu", "Goal"), .right), Column(language("Kết quả", "Actual"), .right),
        Column(language("Chênh lệch", "Gap"), .right), Column(language("Đánh giá", "State")),
      ])
    let measured = targets.filter { $0.reported > 0 }
    for (place, target) in measured.enumerated() {
      table.add(
        [.count(place + 1), .text(title(target.target.title, plan: target.plan))]
          + figures(of: target) + [.text(target.state.words(language))],
        target.state == .short ? .urgent : .plain)
    }
    let open = targets.count - measured.count
    let note = Block.paragraph(
      language(
        "Trường chưa báo cáo \(open)/\(targets.count) chỉ tiêu.",
        "The school has not yet reported \(open) of \(targets.count) targets."))
    return Section(
      title: language("Kết quả chỉ tiêu của trường", "Results"),
      blocks: (measured.isEmpty ? [] : [.table(table)]) + (open == 0 ? [] : [note]))
  }
}

extension Standing {
  /// `quá hạn 12 ngày`, one word for one state.
  func words(_ deadline: DeadlineStatus, on day: Day, _ language: Language) -> String {
    func days(since date: Day?) -> Int { date.map { day - $0 } ?? 0 }
    switch state {
    case .notExpected: return language("Không áp dụng", "Not applicable")
    case .open where deadline.lastDay == nil && itemsIn == 0:
      return language("Chưa có gì", "Nothing recorded")
    case .open: return language("Chưa đến hạn", "Upcoming")
    case .soon: return language("Sắp đến hạn", "Due soon")
    case .today: return language("Hôm nay là ngày cuối", "Last day today")
    case .done: return language("Đã xong", "Done")
    case .noNomination: return language("Không đề nghị", "Nobody to nominate")
    case .late:
      let late = days(since: deadline.collectBy ?? deadline.lastDay)
      return language("Quá ngày thu \(late) ngày", "\(late) days past collection")
    case .overdue:
      let late = days(since: deadline.lastDay)
      return language("Quá hạn \(late) ngày", "\(late) days overdue")
    }
  }
}
