import Campaign
import Writing

extension ReportView {
  /// The course of the year, and how far each block is with its dossiers.
  var phaseSection: Section {
    Section(
      title: language("Các đợt thi đua", "Phases"), blocks: plans.flatMap { phaseBlocks($0) })
  }

  private func phaseBlocks(_ plan: Plan) -> [Block] {
    let phases = phases(of: plan)
    guard !phases.isEmpty else { return [] }
    var blocks: [Block] = [.table(table(of: plan, phases)), .timeline(timeline(of: plan, phases))]
    for phase in phases where phase.state != .upcoming {
      guard let cutoff = cutoff(of: phase) else { continue }
      blocks += dossierBlocks(phase, cutoff)
    }
    return blocks
  }

  private func cutoff(of phase: PhaseStatus) -> DeadlineStatus? {
    deadlines.first {
      $0.plan == phase.plan && $0.id == phase.phase.id && $0.deadline.kind.isCutoff
    }
  }

  private func timeline(of plan: Plan, _ phases: [PhaseStatus]) -> Timeline {
    let first = phases.map(\.phase.starts).min() ?? plan.year.first
    let last = phases.map(\.phase.ends).max() ?? plan.year.last
    var timeline = Timeline(
      title: language(
        "Tiến trình \(plan.year.inWords(.vi))", "Course of \(plan.year.inWords(.en))"),
      first: first, last: last, today: status.day,
      todayLabel: "\(language("hôm nay", "today")) \(status.day.dayMonth)")
    timeline.spans = phases.map {
      Timeline.Span(
        label: $0.phase.name, starts: $0.phase.starts, ends: $0.phase.ends, state: $0.state)
    }
    let within = first...max(first, last)
    for deadline in deadlines where deadline.plan == plan.id && deadline.deadline.kind.isCutoff {
      guard let lastDay = deadline.lastDay, within.contains(lastDay) else { continue }
      let name = phases.first { $0.phase.id == deadline.id }?.phase.name ?? deadline.title
      timeline.marks.append(
        Timeline.Mark(
          label: "\(lastDay.dayMonth) \(language("hạn", "cutoff")) \(name)", day: lastDay,
          kind: .cutoff))
    }
    for commemoration in status.commemorations where commemoration.plan == plan.id {
      guard let date = commemoration.commemoration.date, within.contains(date) else { continue }
      timeline.marks.append(
        Timeline.Mark(
          label: "\(date.dayMonth) \(commemoration.commemoration.name)", day: date,
          kind: .commemoration))
    }
    return timeline
  }

  private func table(of plan: Plan, _ phases: [PhaseStatus]) -> Table {
    var table = Table(
      id: "phases", title: title(language("Các đợt", "Phases"), plan: plan.id),
      columns: [
        Column(language("Đợt", "Phase")), Column(language("Kết thúc", "Ends"), .center),
        Column(language("Còn (ngày)", "Days left"), .right),
        Column(language("Ngày thu", "Collect by"), .center),
        Column(language("Hạn cuối", "Last day"), .center),
        Column(language("Đã trình", "Sent"), .center),
      ])
    for phase in phases {
      let cutoff = cutoff(of: phase)
      table.add(
        [
          .text(
            language(
              "\(phase.phase.name) (từ \(phase.phase.starts.vietnamese)): ",
              "\(phase.phase.name) (from \(phase.phase.starts.vietnamese)): ")
              + phase.state.words(language).lowercasedFirst),
          .day(phase.phase.ends), .count(phase.daysLeft),
          CellValue(cutoff?.collectBy), CellValue(cutoff?.lastDay), CellValue(cutoff?.sentOn),
        ], phase.state == .running ? .urgent : .plain)
    }
    return table
  }

  private func dossierBlocks(_ phase: PhaseStatus, _ cutoff: DeadlineStatus) -> [Block] {
    let name = title(phase.phase.name, plan: phase.plan)
    var table = Table(
      id: "dossiers-\(phase.plan)-\(phase.phase.id)",
      title: language(
        "Hồ sơ \(name) theo \(groupColumn.title.lowercasedFirst)",
        "Dossiers of \(name) by \(groupColumn.title.lowercasedFirst)"),
      columns: [
        groupColumn, Column(language("Phải nộp", "Expected"), .right),
        Column(language("Đã xong", "Done"), .right),
        Column(language("Trong đó không đề nghị", "Of these none to nominate"), .right),
        Column(language("Còn thiếu", "Missing"), .right),
        Column(language("Quá ngày thu", "Past collection day"), .right),
      ])
    let tallies = tallies(cutoff)
    for (block, tally) in tallies { table.add([.text(block)] + numbers(tally, cutoff)) }
    table.add(
      [.text(language("Cộng", "Total"))] + numbers(tally(cutoff) ?? Tally(), cutoff), .total)
    let bars = Bars(
      title: language("Trường đã xong hồ sơ \(name)", "Schools done with \(name)"),
      bars: tallies.map { block, tally in
        Bars.Bar(
          label: block, shown: "\(tally.done)/\(tally.expected)",
          share: Double(tally.done) / Double(max(1, tally.expected)))
      })
    return [.table(table), .bars(bars)]
  }

  private func numbers(_ tally: Tally, _ cutoff: DeadlineStatus) -> [CellValue] {
    [tally.expected, tally.done, tally.none, tally.missing].map { .count($0) }
      + [.count(tally.late, cutoff.mark)]
  }
}
