package import Campaign
package import Writing

/// The table of results that travels upward: what became of a phase, and the plan's targets.
package enum ResultsPaper {
  /// With a cutoff its nominations, and the plan's targets in either case.
  package static func document(
    _ status: Status, ledger: Ledger, plan: Plan, deadline: DeadlineStatus? = nil,
    number: Int? = nil, language: Language
  ) -> Document {
    let phase = deadline.flatMap {
      PhasePaper(status, ledger: ledger, deadline: $0, number: number, language: language)
    }
    let about = phase.map { "\($0.phaseName) " } ?? ""
    var paper = Document(
      language: language, day: status.day,
      letterhead: plan.office.letterhead(.results, number: number, day: status.day, language),
      title: PaperKind.results.title(language),
      subject: language(
        "Kết quả thi đua, khen thưởng \(about)\(plan.year.inWords(.vi))",
        "Results of \(about)\(plan.year.inWords(.en))"))
    paper.addressees = [plan.office.addressee].compactMap { $0 }
    let view = ReportView(status, ledger, ReportScope(plan: plan.id), language)
    let sections = (phase?.resultSections ?? []) + [view.targetSection]
    paper.blocks = sections.numbered
    if paper.blocks.isEmpty {
      paper.blocks = [.paragraph(language("Chưa có kết quả nào.", "There are no results yet."))]
    }
    paper.closing = plan.office.closing(language)
    return paper
  }
}

extension PhasePaper {
  fileprivate var resultSections: [Section] {
    let all = nominees { _ in true }
    let list = all.table(
      id: "results", title: language("Kết quả xét", "Results of the review"),
      more: [
        Column(language("Kết quả", "Result")), Column(language("Ghi chú", "Note")),
      ]
    ) { [.text($0.standing.words(language)), CellValue($0.note)] }
    return [
      Section(
        title: language("Hồ sơ và đề nghị theo khối", "Dossiers and nominees by block"),
        blocks: [.table(blockTable(id: "blocks"))]),
      Section(
        title: language("Kết quả xét từng người", "Every nominee"),
        blocks: list.rows.isEmpty ? [] : [.table(list)]),
    ]
  }
}
