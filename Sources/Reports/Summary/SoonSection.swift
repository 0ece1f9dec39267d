import Campaign
import Writing

extension ReportView {
  /// What falls due within its lead days, and which schools are past the collection day.
  var soonSection: Section {
    let soon = deadlines.filter { ($0.state == .soon || $0.state == .today) && isOwed($0) }
    let others = otherSoon
    let title = language("Nhiệm vụ sắp đến hạn", "Due soon")
    guard !soon.isEmpty || !others.isEmpty else {
      return Section(
        title: title,
        blocks: [
          .paragraph(language("Không có nhiệm vụ nào sắp đến hạn.", "Nothing falls due soon."))
        ] + lateNotes)
    }
    var table = Table(
      id: "soon", title: title, isCaptioned: false,
      columns: [
        numberColumn, Column(language("Nội dung", "What")),
        Column(language("Thời hạn", "Wording")), Column(language("Ngày cuối", "Last day"), .center),
        Column(language("Còn (ngày)", "Days left"), .right),
        Column(language("Ngày làm việc", "Working days"), .right),
        Column(language("Phải nộp", "Expected"), .right),
        Column(language("Đã xong", "Done"), .right),
        Column(language("Còn thiếu", "Missing"), .right),
      ] + (others.isEmpty ? [] : [Column(language("Loại việc", "Kind"))]))
    for (place, deadline) in soon.enumerated() {
      let tally = tally(deadline)
      let kind: ObligationKind = deadline.deadline.kind.isCutoff ? .cutoff : .task
      table.add(
        [
          .count(place + 1), .text(self.title(deadline.title, plan: deadline.plan)),
          .text(deadline.limit(language)), CellValue(deadline.lastDay),
          CellValue(deadline.daysLeft), CellValue(deadline.workingDaysLeft),
          CellValue(tally?.expected), CellValue(tally?.done), CellValue(tally?.missing),
        ] + (others.isEmpty ? [] : [.text(kind.word(language))]),
        deadline.state == .today ? .urgent : .plain)
    }
    for (place, one) in others.enumerated() {
      let tally = tally(one)
      table.add(
        [
          .count(soon.count + place + 1), .text(self.title(one.title, plan: one.plan)),
          .text(one.wording), CellValue(one.lastDay), CellValue(one.daysLeft),
          CellValue(status.deadline(one.id, plan: one.plan)?.workingDaysLeft),
          CellValue(tally?.expected), CellValue(tally?.done), CellValue(tally?.missing),
          .text(one.kind.word(language)),
        ], one.state == .today ? .urgent : .plain)
    }
    return Section(
      title: title,
      blocks: [.table(table)] + extensionNotes(soon) + dayOffNotes(soon) + lateNotes)
  }

  /// What falls due beside cutoffs and tasks, in the order of the kinds.
  var otherSoon: [ObligationStatus] {
    let soon = furtherObligations.filter {
      ($0.state == .soon || $0.state == .today) && isOwed($0)
    }
    return ObligationKind.allCases.flatMap { kind in soon.filter { $0.kind == kind } }
  }

  /// A last day on a day off does not move by itself: whoever waits for it comes too late.
  private func dayOffNotes(_ deadlines: [DeadlineStatus]) -> [Block] {
    deadlines.compactMap { deadline in
      guard let lastDay = deadline.lastDay, let workday = deadline.lastWorkday else { return nil }
      return .paragraph(
        language(
          """
          Lưu ý: \(deadline.title) có ngày cuối \(lastDay.vietnamese) là ngày nghỉ; ngày làm việc \
          cuối cùng trước đó là \(workday.vietnamese).
          """,
          """
          Note: the last day of \(deadline.title), \(lastDay.vietnamese), is a day off; the last \
          working day before it is \(workday.vietnamese).
          """))
    }
  }

  private var lateNotes: [Block] {
    deadlines.compactMap { deadline in
      guard deadline.isWaiting, deadline.state != .overdue, let collectBy = deadline.collectBy,
        let late = tally(deadline)?.late, late > 0
      else { return nil }
      let title = title(deadline.title, plan: deadline.plan)
      return .paragraph(
        language(
          "\(title): \(late)\(deadline.mark) trường chưa nộp đủ, đã quá ngày thu \(collectBy.vietnamese).",
          "\(title): \(late)\(deadline.mark) schools are past the collection day \(collectBy.vietnamese)."
        ))
    }
  }
}
