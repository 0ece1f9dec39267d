import Campaign
import Writing

extension PhasePaper {
  /// The tờ trình with the list of the chosen annexed; none while nobody is chosen.
  package func submission() -> Document? {
    let chosen = nominees { $0.standing == .chosen }
    guard !chosen.nominees.isEmpty else { return nil }
    let subject = language(
      "Về việc đề nghị \(commendation) \(plan.year.inWords(.vi))",
      "Commendations proposed for \(phaseName), \(plan.year.inWords(.en))")
    var paper = frame(.submission, subject: subject)
    let superior = cutoff.superior ?? office.superior
    paper.addressees = [superior].filter { !$0.isEmpty }
    paper.blocks =
      pursuant(submissionBases) + [
        .paragraph(result), .paragraph(request(chosen, superior)),
        .paragraph(language("Hồ sơ kèm theo gồm:", "The dossier holds:")),
        .list(enclosures(chosen.nominees.count)),
        .paragraph(
          language(
            "\(office.name) kính trình \(superior) xem xét, quyết định./.",
            "Respectfully submitted to \(superior) for decision.")),
      ]
    paper.closing = office.closing(
      language, recipients: [language("Như trên", "As above"), office.archive(language)])
    paper.remarks =
      remarks(paper, by: office, plans: [plan], cited: cited, council: council)
      + basis.remarks(language)
    paper.annexes = [list(chosen)]
    return paper
  }

  /// Who proposes, which need not be who launched the plan.
  private var office: OfficeProfile { plan.issuer(of: .submission) }

  private var basis: LegalBasis { LegalBasis(on: status.day, besides: cited) }

  /// The law and the decree in force, what the plan rests on, the plan, and what the council decided.
  private var submissionBases: [String] {
    basis.references(language)
      + (cited + [plan.source]).map { $0.reference(language) }.filter { !$0.isEmpty } + [
        language("Biên bản họp xét \(commendation)", "the minutes on \(phaseName)")
          + CitationBlank.day(language) + language(" của \(council)", " by \(council)")
      ]
  }

  private var result: String {
    let review = figures.review(language)
    let cap = figures.cap(language).map { ", \($0)" } ?? ""
    return language(
      "Kết quả xét \(phaseName): \(dossiers); \(review)\(cap).",
      "Result of the review of \(phaseName): \(dossiers); \(review)\(cap).")
  }

  private func request(_ chosen: NomineeList, _ superior: String) -> String {
    let groups = RewardGroup.all(chosen.nominees, plan: plan, standard: cutoff.reward)
    let whom = groups.map { $0.request(language) }.joined(separator: "; ")
    return language(
      """
      \(office.name) đề nghị \(superior) \(whom) có thành tích trong \(phaseName) (danh sách tại \
      Phụ lục kèm theo).
      """,
      """
      \(office.name) proposes that \(superior) \(whom) for their work in \(phaseName) (list annexed).
      """)
  }

  /// What goes with the submission, which is none of it itself.
  private func enclosures(_ chosen: Int) -> [String] {
    let own = Vietnamese.fold(PaperKind.submission.title(.vi))
    return cutoff.items.filter { !Vietnamese.fold($0.name).hasPrefix(own) }.map { item in
      item.perNominee
        ? language("\(item.name) (\(chosen) bản)", "\(item.name) (\(chosen) copies)") : item.name
    }
  }

  private func list(_ chosen: NomineeList) -> Annex {
    let table = chosen.table(
      id: "chosen", title: language("Danh sách đề nghị khen thưởng", "List of nominees")
    ) { _ in [] }
    return Annex(
      subject: language(
        "Danh sách đề nghị \(commendation) \(plan.year.inWords(.vi))",
        "Nominees of \(phaseName), \(plan.year.inWords(.en))"),
      reference: PaperKind.submission.reference(
        number, of: office, day: status.day, language),
      blocks: [.table(table)], language)
  }
}
