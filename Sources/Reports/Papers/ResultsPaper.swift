package import Campaign
package import Writing

/// The results that go with a report upward: what became of a phase, and the plan's targets.
package enum ResultsPaper {
  /// An annex, with a cutoff its nominations and the plan's targets in either case; the number is
  /// the report's.
  package static func document(
    _ status: Status, ledger: Ledger, plan: Plan, deadline: DeadlineStatus? = nil,
    number: PaperNumber = .blank, language: Language
  ) -> Document {
    let phase = deadline.flatMap {
      PhasePaper(status, ledger: ledger, deadline: $0, number: number, language: language)
    }
    let office = plan.issuer(of: .results)
    let about = phase.map { "\($0.phaseName) " } ?? ""
    var paper = Document(
      language: language, day: status.day, title: Annex.title(nil, language),
      subject: language(
        "Kết quả thi đua, khen thưởng \(about)\(plan.year.inWords(.vi))",
        "Results of \(about)\(plan.year.inWords(.en))"
      ).uppercased())
    paper.reference = PaperKind.report.reference(
      number, of: office, day: status.day, language)
    let view = ReportView(status, ledger, ReportScope(plan: plan.id), language)
    let sections = (phase?.resultSections ?? []) + [view.targetSection]
    paper.blocks = sections.numbered
    if paper.blocks.isEmpty {
      paper.blocks = [.paragraph(language("Chưa có kết quả nào.", "There are no results yet."))]
    }
    paper.remarks =
      phase?.remarks(paper, by: office)
      ?? PaperRemarks(office: office, language: language).all(paper, plans: [])
    return paper
  }
}

extension PhasePaper {
  private var standing: String {
    let text = "\(dossiers); \(figures.review(language))"
    return text + (figures.cap(language).map { ", \($0)" } ?? "") + "."
  }

  fileprivate var resultSections: [Section] {
    let all = nominees { _ in true }
    let outcomes = Outcomes(self, all.nominees)
    let hasNotes = all.nominees.contains { $0.note != nil }
    let list = all.table(
      id: "results", title: language("Kết quả xét", "Results of the review"), hasGroups: false,
      more: [
        Column(language("Kết quả", "Result")),
        Column(language("Quyết định số, ngày", "Decision, date")),
      ] + (hasNotes ? [Column(language("Ghi chú", "Note"))] : [])
    ) { nominee in
      [.text(outcomes.words(nominee, language)), .text(outcomes.decision(nominee, language))]
        + (hasNotes ? [CellValue(nominee.note)] : [])
    }
    return [
      Section(
        title: language("Hồ sơ và đề nghị theo khối", "Dossiers and nominees by block"),
        blocks: [.paragraph(standing), .table(blockTable(id: "blocks"))]),
      Section(
        title: language("Kết quả xét từng người", "Every nominee"),
        blocks: list.rows.isEmpty ? [] : [.table(list)]),
    ]
  }
}

/// What became of the nominees, as far as it is on record.
private struct Outcomes {
  private var dossiers: [UnitID: SchoolDossier] = [:]
  /// Schools of whose nominees somebody was chosen: the others were not.
  private let choosing: Set<UnitID>
  /// What was recorded of single nominees comes before what was recorded of their school.
  private let candidates: [String: Candidacy]

  init(_ paper: PhasePaper, _ nominees: [Nominee]) {
    choosing = Set(nominees.filter { $0.standing == .chosen }.map(\.school))
    candidates = paper.candidates
    for school in Set(nominees.map(\.school)) {
      dossiers[school] = SchoolDossier(
        paper.ledger, plan: paper.plan, deadline: paper.deadline.deadline, school: school,
        on: paper.status.day)
    }
  }

  func words(_ nominee: Nominee, _ language: Language) -> String {
    if let state = candidates[nominee.id]?.state,
      [.decided, .presented, .refused].contains(state)
    {
      return state.title(language).prefix(1).uppercased() + state.title(language).dropFirst()
    }
    return switch dossiers[nominee.school]?.review?.state {
    case .rewarded where isMeant(nominee): language("Đã khen", "Rewarded")
    case .notRewarded where isMeant(nominee): language("Không khen", "Not rewarded")
    default: nominee.standing.words(language)
    }
  }

  /// `123/QĐ-SGDĐT, 20/12/2022`
  func decision(_ nominee: Nominee, _ language: Language) -> String {
    if let award = candidates[nominee.id]?.award {
      return "\(award.number), \(award.date.vietnamese)"
    }
    guard let dossier = dossiers[nominee.school], dossier.review?.state == .rewarded,
      let decision = dossier.decision, isMeant(nominee)
    else { return "" }
    return "\(decision.number), \(decision.date.vietnamese)"
  }

  /// Whether what was decided of the school's dossier is about this nominee.
  private func isMeant(_ nominee: Nominee) -> Bool {
    nominee.standing == .chosen
      || nominee.standing == .proposed && !choosing.contains(nominee.school)
  }
}
