import Campaign
import Writing

/// Movements, registrations and criteria: what asks every school, or the office itself.
extension ReportView {
  var movementSection: Section {
    Section(
      title: language(
        "Phong trào, đăng ký và tiêu chí thi đua", "Movements, registrations and criteria"),
      blocks: movementBlocks + registrationBlocks + criterionBlocks)
  }

  private func own(_ kind: ObligationKind) -> [ObligationStatus] {
    let found = furtherObligations.filter { $0.kind == kind }
    // In the order of the plans: a list of the document is read as the document has it.
    return status.obligations.filter { one in
      found.contains { $0.id == one.id && $0.plan == one.plan }
    }
  }

  private var movementBlocks: [Block] {
    let movements = own(.movement)
    guard !movements.isEmpty else { return [] }
    let coverages = movements.map { one in
      status.coverage.movements.first { $0.plan == one.plan && $0.movement.id == one.id }
    }
    let aspects = MovementAspect.allCases.filter { aspect in
      coverages.contains { $0.map { $0.movement.expects(aspect) || $0.count(aspect) > 0 } ?? false }
    }
    let hasDays = movements.contains { $0.lastDay != nil }
    var table = Table(
      id: "movements", title: language("Phong trào thi đua", "Movements"),
      columns: [
        numberColumn, Column(language("Phong trào", "Movement")),
        Column(language("Số trường", "Schools"), .right),
      ] + aspects.map { Column($0.reportWords(language), .right) }
        + (hasDays ? [Column(language("Ngày cuối", "Last day"), .center)] : [])
        + [Column(language("Tình trạng", "State"))])
    for (place, (one, coverage)) in zip(movements, coverages).enumerated() {
      let counts = aspects.map { aspect in
        coverage.map { CellValue.count(count(of: $0, aspect)) } ?? .empty
      }
      table.add(
        [
          .count(place + 1), .text(title(one.title, plan: one.plan)),
          CellValue(tally(one)?.expected),
        ] + counts + (hasDays ? [CellValue(one.lastDay)] : [])
          + [.text(one.state.reportWords(language))],
        one.state == .overdue ? .urgent : .plain)
    }
    return [.table(table)]
  }

  private func count(of coverage: MovementCoverage, _ aspect: MovementAspect) -> Int {
    guard scope.narrowsSchools else { return coverage.count(aspect) }
    return isIncluded.indices.count { isIncluded[$0] && coverage.has(aspect, school: $0) }
  }

  private var registrationBlocks: [Block] {
    let registrations = own(.registration)
    guard !registrations.isEmpty else { return [] }
    let hasDays = registrations.contains { $0.lastDay != nil }
    var table = Table(
      id: "registrations", title: language("Đăng ký thi đua", "Registrations"),
      columns: [
        numberColumn, Column(language("Nội dung đăng ký", "Registration")),
        Column(language("Phải đăng ký", "Expected"), .right),
        Column(language("Đã đăng ký", "Registered"), .right),
      ] + (hasDays ? [Column(language("Ngày cuối", "Last day"), .center)] : [])
        + [Column(language("Tình trạng", "State"))])
    for (place, one) in registrations.enumerated() {
      let tally = tally(one)
      table.add(
        [
          .count(place + 1), .text(title(one.title, plan: one.plan)), CellValue(tally?.expected),
          CellValue(tally?.done),
        ] + (hasDays ? [CellValue(one.lastDay)] : []) + [.text(one.state.reportWords(language))],
        one.state == .overdue ? .urgent : .plain)
    }
    return [.table(table)]
  }

  /// Criteria without a title of their own that stand alike share a row.
  private var criterionBlocks: [Block] {
    let criteria = own(.criterion)
    guard !criteria.isEmpty else { return [] }
    var table = Table(
      id: "criteria", title: language("Điểm theo tiêu chí", "Scores by criterion"),
      columns: [
        numberColumn, Column(language("Tiêu chí", "Criterion")),
        Column(language("Ai chấm", "Scored by")), Column(language("Điểm tối đa", "Most"), .right),
        Column(language("Điểm", "Score"), .right), Column(language("Tình trạng", "State")),
      ])
    for run in runs(of: criteria) {
      guard let first = run.first, let last = run.last else { continue }
      let coverage = coverage(of: first)
      let title =
        run.count == 1
        ? first.title
        : language(
          "\(first.title) đến \(last.title.lowercasedFirst) (\(run.count))",
          "\(first.title) to \(last.title) (\(run.count))")
      table.add([
        .count(table.rows.count + 1), .text(self.title(title, plan: first.plan)),
        .text(first.owes.words(language)), CellValue(coverage?.criterion.most),
        (coverage?.own ?? coverage?.mean).map { .amount($0) } ?? .empty,
        .text(first.state.reportWords(language)),
      ])
    }
    if !scope.narrowsSchools, plans.count == status.plans.count,
      let own = status.coverage.criterionTotals.compactMap(\.office).first, own.scored > 0
    {
      table.add(
        [
          .empty,
          .text(
            language(
              "Tổng điểm tự chấm (\(own.scored)/\(own.of) tiêu chí)",
              "Total of the office (\(own.scored) of \(own.of) criteria)")), .empty, .empty,
          .amount(own.total), .empty,
        ], .total)
    }
    return [.table(table)]
  }

  private func runs(of criteria: [ObligationStatus]) -> [[ObligationStatus]] {
    var runs: [[ObligationStatus]] = []
    for one in criteria {
      if let former = runs.last?.last, isAlike(former, one) {
        runs[runs.count - 1].append(one)
      } else {
        runs.append([one])
      }
    }
    return runs
  }

  private func isAlike(_ one: ObligationStatus, _ other: ObligationStatus) -> Bool {
    let (a, b) = (coverage(of: one), coverage(of: other))
    return one.plan == other.plan && one.state == other.state && one.lastDay == other.lastDay
      && [a, b].allSatisfy {
        $0.map { $0.criterion.title == nil && $0.own == nil && $0.mean == nil } ?? false
      } && a?.criterion.most == b?.criterion.most && a?.isOfOffice == b?.isOfOffice
  }

  private func coverage(of one: ObligationStatus) -> CriterionCoverage? {
    status.coverage.criteria.first { $0.plan == one.plan && $0.criterion.id == one.subject }
  }
}
