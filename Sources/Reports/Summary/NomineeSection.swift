import Campaign
import Writing

extension ReportView {
  /// Nominees held against the cap; the one too many is counted and called out.
  var nomineeSection: Section {
    let title = language("Đề nghị khen thưởng và số lượng tối đa", "Nominees and the cap")
    let counted = plans.flatMap { plan in
      plan.cutoffs.compactMap { cutoff in
        deadlines.first { $0.plan == plan.id && $0.id == cutoff.id }
      }
    }.compactMap { deadline in nominees(deadline).map { (deadline, $0) } }
    guard !counted.isEmpty else { return Section(title: title, blocks: []) }
    var table = Table(
      id: "nominees", title: language("Người được đề nghị", "Nominees"), isCaptioned: false,
      columns: [
        Column(language("Hạn đề nghị", "Cutoff")), Column(language("Đề nghị", "Proposed"), .right),
        Column(language("Đã chọn", "Chosen"), .right),
        Column(language("Để lại", "Set aside"), .right),
        Column(language("Tối đa", "Cap"), .right), Column(language("Vượt", "Over"), .right),
      ])
    for (deadline, tally) in counted {
      table.add(
        [
          .text(self.title(deadline.title, plan: deadline.plan)), .count(tally.count),
          .count(tally.chosen), .count(tally.aside), .count(tally.cap), .count(tally.excess),
        ], tally.over ? .urgent : .plain)
    }
    let sums = [\NomineeTally.count, \.chosen, \.aside].map { part in
      CellValue.count(counted.reduce(0) { $0 + $1.1[keyPath: part] })
    }
    table.add([.text(language("Cả năm", "Year"))] + sums + [.empty, .empty], .total)
    let warnings = counted.filter(\.1.over).map { deadline, tally in
      Block.paragraph(
        language(
          """
          \(deadline.title): đề nghị \(tally.count) người, vượt \(tally.excess) so với số lượng \
          tối đa \(tally.cap); cần chọn lại trước khi trình.
          """,
          """
          \(deadline.title): \(tally.count) nominees, \(tally.excess) over the cap of \
          \(tally.cap); a choice is needed before they are sent upward.
          """))
    }
    return Section(title: title, blocks: [.table(table)] + warnings)
  }

  /// Those of the schools in the report; the cap is the whole office's all the same.
  private func nominees(_ deadline: DeadlineStatus) -> NomineeTally? {
    guard var tally = deadline.nominees else { return nil }
    guard scope.narrowsSchools else { return tally }
    let own = ledger.nominees(plan: deadline.plan, deadline: deadline.id, on: status.day).filter {
      status.roster.position(of: $0.school).map { isIncluded[$0] } ?? false
    }
    tally.aside = own.count { $0.standing == .aside }
    tally.chosen = own.count { $0.standing == .chosen }
    tally.count = own.count - tally.aside
    tally.yearCount = tally.count
    return tally
  }
}
