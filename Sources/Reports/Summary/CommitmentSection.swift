import Campaign
import JSON
import Writing

/// What the documents ask for in sentences of their own, and the looks back that the office owes.
extension ReportView {
  var commitmentSection: Section {
    let title = language(
      "Mục tiêu, giải pháp và trách nhiệm", "Goals, solutions and duties")
    let kinds: [ObligationKind] = [.goal, .solution, .plan, .duty]
    let found = furtherObligations.filter { kinds.contains($0.kind) }
    guard !found.isEmpty else { return Section(title: title, blocks: []) }
    let hasOwners = found.contains { $0.owner != nil || $0.state == .unowned }
    let notes = found.map { note($0) }
    let hasNotes = notes.contains { !$0.isEmpty }
    let hasUnits = found.contains { $0.count != nil }
    var table = Table(
      id: "commitments", title: title, isCaptioned: false,
      columns: [
        numberColumn, Column(language("Loại việc", "Kind")), Column(language("Nội dung", "What")),
      ] + (hasOwners ? [Column(language("Người theo dõi", "Followed by"))] : [])
        + [Column(language("Tình trạng", "State"))]
        + (hasUnits ? [Column(language("Trường đã xong", "Schools done"), .right)] : [])
        + (hasNotes ? [Column(language("Ghi chú", "Note"))] : []))
    // By kind, and in each as the documents have them.
    for kind in kinds {
      for one in status.obligations where one.kind == kind {
        guard let at = found.firstIndex(where: { $0.id == one.id && $0.plan == one.plan }) else {
          continue
        }
        let units = tally(one).map { "\($0.done)/\($0.expected)" }
        var cells: [CellValue] = [
          .count(table.rows.count + 1), .text(kind.word(language)),
          .text(self.title(one.title, plan: one.plan)),
        ]
        if hasOwners { cells.append(.text(owner(one))) }
        cells.append(.text(one.state.reportWords(language) + when(one)))
        if hasUnits { cells.append(units.map { .text($0) } ?? .empty) }
        if hasNotes { cells.append(.text(notes[at])) }
        table.add(cells, one.state == .overdue ? .urgent : .plain)
      }
    }
    return Section(title: title, blocks: [.table(table)])
  }

  private func when(_ one: ObligationStatus) -> String {
    guard let day = one.lastDay, one.isWaiting else { return "" }
    return " (\(day.vietnamese))"
  }

  /// What the office remarked of it last.
  private func note(_ one: ObligationStatus) -> String {
    guard let plan = plans.first(where: { $0.id == one.plan }),
      let commitment = plan.commitment(one.subject)
    else { return "" }
    return commitment.remark(in: plan.id, ledger, on: status.day).flatMap { NoteValue($0)?.words }
      ?? ""
  }

  /// Sơ kết, tổng kết and periodic reports, in the order of the year.
  var reviewSection: Section {
    let title = language("Sơ kết, tổng kết", "Reviews")
    let reviews = furtherObligations.filter { $0.kind == .review }.sorted {
      ($0.opens ?? .last) < ($1.opens ?? .last)
    }
    guard !reviews.isEmpty else { return Section(title: title, blocks: []) }
    let hasDays = reviews.contains { $0.lastDay != nil }
    var table = Table(
      id: "reviews", title: title, isCaptioned: false,
      columns: [
        numberColumn, Column(language("Nội dung", "What")),
        Column(language("Hết kỳ", "Period ends"), .center),
      ] + (hasDays ? [Column(language("Hạn nộp", "Due"), .center)] : [])
        + [Column(language("Tình trạng", "State"))])
    for (place, one) in reviews.enumerated() {
      table.add(
        [
          .count(place + 1), .text(self.title(one.title, plan: one.plan)), CellValue(one.opens),
        ] + (hasDays ? [CellValue(one.lastDay)] : []) + [.text(one.state.reportWords(language))],
        one.state == .overdue ? .urgent : .plain)
    }
    return Section(title: title, blocks: [.table(table)])
  }
}
