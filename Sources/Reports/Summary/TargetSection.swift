import Campaign
import Writing

extension ReportView {
  /// Goal, actual and gap of every target, and who has not yet reported.
  var targetSection: Section {
    let title = language("Chỉ tiêu", "Targets")
    let targets = self.targets
    guard !targets.isEmpty else { return Section(title: title, blocks: []) }
    var table = Table(
      id: "targets", title: language("Kết quả thực hiện chỉ tiêu", "Targets and results"),
      isCaptioned: false,
      columns: [
        numberColumn, Column(language("Chỉ tiêu", "Target")),
        Column(language("Mục tiêu", "Goal"), .right), Column(language("Kết quả", "Actual"), .right),
        Column(language("Chênh lệch", "Gap"), .right),
        Column(language("Đã báo cáo", "Reported"), .right),
        Column(language("Phải báo cáo", "Expected"), .right),
        Column(language("Đánh giá", "State")),
      ])
    for (place, status) in targets.enumerated() {
      table.add(
        [
          .count(place + 1), .text(self.title(status.target.title, plan: status.plan)),
        ] + figures(of: status) + [
          .count(status.reported), .count(status.expected), .text(status.words(language)),
        ], status.state == .short ? .urgent : .plain)
    }
    let bars = targets.compactMap { bar($0) }
    let figure = Bars(
      title: language("Kết quả so với mục tiêu", "Results against goals"), bars: bars)
    return Section(title: title, blocks: [.table(table)] + (bars.isEmpty ? [] : [.bars(figure)]))
  }

  /// Goal, actual and gap.
  func figures(of status: TargetStatus) -> [CellValue] {
    [goal(status.target), actual(status), gap(status)]
  }

  var targets: [TargetStatus] {
    guard scope.phase == nil else { return [] }
    return status.targets.filter { target in plans.contains { $0.id == target.plan } }
      .compactMap { scope.narrowsSchools ? narrowed($0) : $0 }
  }

  /// The same target measured by the schools of the report alone.
  private func narrowed(_ status: TargetStatus) -> TargetStatus? {
    guard status.target.isPerUnit else { return nil }
    let own = self.status.roster.schools.indices.filter { at in
      let school = self.status.roster.schools[at]
      return isIncluded[at] && school.isAlive(on: self.status.day)
        && status.target.scope.includes(school)
    }
    guard !own.isEmpty else { return nil }
    let figures = own.compactMap {
      status.measurements.indices.contains($0) ? status.measurements[$0] : nil
    }
    var narrowed = status
    (narrowed.actual, narrowed.gap, narrowed.weighted, narrowed.state) = (nil, nil, true, .noData)
    narrowed.expected = own.count
    narrowed.reported = figures.count
    // One unit is held against what is asked of it.
    if own.count == 1 { narrowed.target = status.own(own[0]) }
    if let figure = Figure(figures, of: narrowed.target) { narrowed.take(figure) }
    return narrowed
  }

  private func goal(_ target: Target) -> CellValue {
    if target.comparator == .range { return .text(target.goalWords(language)) }
    // The sign does not stay behind where a line ends.
    let prefix = target.comparator.sign + "\u{A0}"
    if target.isCount {
      let whole = target.of.map { "/" + $0.formatted(language) } ?? ""
      return .amount(target.goal, NumberForm(places: 6, prefix: prefix, suffix: whole))
    }
    return .percent(target.goal, NumberForm(places: 6, prefix: prefix))
  }

  private func actual(_ status: TargetStatus) -> CellValue {
    guard let actual = status.actual else { return .empty }
    let form = NumberForm(places: actual.places(distinctFrom: status.target.goal))
    return status.target.isCount ? .amount(actual, form) : .percent(actual, form)
  }

  /// In percentage points, or in things counted.
  private func gap(_ status: TargetStatus) -> CellValue {
    guard let gap = status.gap else { return .empty }
    return .amount(gap, NumberForm(places: gap.places(distinctFrom: .zero)))
  }

  private func bar(_ status: TargetStatus) -> Bars.Bar? {
    guard let actual = status.actual else { return nil }
    let whole = status.target.isCount ? status.target.of?.double : 100
    guard let whole, whole > 0 else { return nil }
    let texts = [self.actual(status), goal(status.target)].map { $0.shown(language) }
    return Bars.Bar(
      label: title(status.target.title, plan: status.plan),
      shown: texts.joined(separator: " / "), share: actual.double / whole,
      goal: status.target.goal.double / whole)
  }
}
