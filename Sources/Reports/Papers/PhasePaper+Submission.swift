import Campaign
import Writing

extension PhasePaper {
  /// The tờ trình with the list of the chosen annexed; none while nobody is chosen.
  package func submission() -> Document? {
    let chosen = nominees { $0.standing == .chosen }
    guard !chosen.nominees.isEmpty else { return nil }
    let subject = language(
      "Về việc đề nghị khen thưởng \(phaseName) \(plan.year.inWords(.vi))",
      "Commendations proposed for \(phaseName), \(plan.year.inWords(.en))")
    var paper = frame(.submission, subject: subject)
    let superior = cutoff.superior ?? plan.office.superior
    paper.addressees = [superior].filter { !$0.isEmpty }
    paper.blocks =
      bases + [
        .paragraph(result(chosen.nominees.count)), .paragraph(request(chosen, superior)),
        .paragraph(language("Hồ sơ kèm theo gồm:", "The dossier holds:")),
        .list(cutoff.items.map(\.name)),
        .paragraph(
          language(
            "\(plan.office.name) kính trình \(superior) xem xét, quyết định./.",
            "Respectfully submitted to \(superior) for decision.")),
      ]
    paper.closing = plan.office.closing(
      language, recipients: [language("Như trên", "As above"), plan.office.archive(language)])
    paper.annexes = [list(chosen)]
    return paper
  }

  private func result(_ chosen: Int) -> String {
    let tally = view.tally(deadline) ?? Tally()
    let all = nominees { _ in true }.nominees
    let aside = all.count { $0.standing == .aside }
    return language(
      """
      Kết quả xét \(phaseName): \(tally.done)/\(tally.expected) trường đã xong hồ sơ, trong đó \
      \(tally.none) trường không đề nghị; các trường đề nghị \(all.count), để lại \(aside), chọn \(chosen).
      """,
      """
      Result of the review of \(phaseName): \(tally.done) of \(tally.expected) schools are done, \
      \(tally.none) of them with nobody to nominate; \(all.count) proposed, \(aside) set aside, \(chosen) \
      chosen.
      """)
  }

  private func request(_ chosen: NomineeList, _ superior: String) -> String {
    let collectives = chosen.nominees.count { $0.kind == .collective }
    let people = chosen.nominees.count - collectives
    let whom = [
      people > 0 ? language("\(people) cá nhân", "\(people) persons") : "",
      collectives > 0 ? language("\(collectives) tập thể", "\(collectives) collectives") : "",
    ].filter { !$0.isEmpty }.joined(separator: language(" và ", " and "))
    let reward = cutoff.reward.flatMap { id in plan.rewards.first { $0.id == id }?.name } ?? ""
    return language(
      """
      \(plan.office.name) đề nghị \(superior) tặng \(reward.isEmpty ? "khen thưởng" : reward) cho \
      \(whom) có thành tích trong \(phaseName) (danh sách tại Phụ lục kèm theo).
      """,
      """
      \(plan.office.name) proposes that \(superior) grant \(reward.isEmpty ? "rewards" : reward) \
      to \(whom) for their work in \(phaseName) (list annexed).
      """)
  }

  private func list(_ chosen: NomineeList) -> Annex {
    let table = chosen.table(
      id: "chosen", title: language("Danh sách đề nghị khen thưởng", "List of nominees")
    ) { _ in [] }
    return Annex(
      subject: language(
        "Danh sách đề nghị khen thưởng \(phaseName) \(plan.year.inWords(.vi))",
        "Nominees of \(phaseName), \(plan.year.inWords(.en))"),
      reference: PaperKind.submission.reference(
        number, of: plan.office, day: status.day, language),
      blocks: [.table(table)], language)
  }
}
