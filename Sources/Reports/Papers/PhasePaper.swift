package import Campaign
package import Writing

/// What the papers of one cutoff are made from.
package struct PhasePaper {
  let status: Status
  let ledger: Ledger
  let plan: Plan
  let deadline: DeadlineStatus
  let cutoff: Cutoff
  let language: Language
  let number: Int?

  /// None where the deadline is no cutoff.
  package init?(
    _ status: Status, ledger: Ledger, deadline: DeadlineStatus, number: Int? = nil,
    language: Language
  ) {
    guard let cutoff = deadline.deadline.cutoff,
      let plan = status.plans.first(where: { $0.id == deadline.plan })
    else { return nil }
    self.status = status
    self.ledger = ledger
    self.plan = plan
    self.deadline = deadline
    self.cutoff = cutoff
    self.number = number
    self.language = language
  }

  var phaseName: String {
    plan.phases.first { $0.id == deadline.id }?.name.lowercasedFirst
      ?? deadline.title.lowercasedFirst
  }

  var view: ReportView { ReportView(status, ledger, ReportScope(plan: plan.id), language) }

  func nominees(_ isListed: (Nominee) -> Bool) -> NomineeList {
    NomineeList(
      status, ledger: ledger, plan: plan, deadline: deadline.id, language: language,
      where: isListed)
  }

  func frame(_ kind: PaperKind, subject: String) -> Document {
    Document(
      language: language, day: status.day,
      letterhead: plan.office.letterhead(kind, number: number, day: status.day, language),
      title: kind.title(language), subject: subject)
  }

  /// "Căn cứ …;" for each basis of the plan, in italics; the last one ends in a full stop.
  var bases: [Block] {
    let bases = (plan.bases.filter { $0.role == .basis } + [plan.source]).filter {
      !$0.kind.isEmpty
    }
    return bases.enumerated().map { place, basis in
      let end = place == bases.count - 1 ? "." : ";"
      return .paragraph(
        language("Căn cứ ", "Pursuant to ") + basis.reference(language) + end, .italic)
    }
  }

  /// Schools and nominees by block, with the sum.
  func blockTable(id: String) -> Table {
    let view = self.view
    let group = view.groupColumn
    var table = Table(
      id: id,
      title: language("Số liệu theo ", "Figures by ") + group.title.lowercasedFirst,
      columns: [
        group, Column(language("Trường", "Schools"), .right),
        Column(language("Đã xong hồ sơ", "Dossiers done"), .right),
        Column(language("Không đề nghị", "None to nominate"), .right),
        Column(language("Còn thiếu", "Missing"), .right),
        Column(language("Số đề nghị", "Proposed"), .right),
        Column(language("Được chọn", "Chosen"), .right),
        Column(language("Để lại", "Set aside"), .right),
      ])
    let all = nominees { _ in true }.nominees
    func cells(_ tally: Tally, _ nominees: [Nominee]) -> [CellValue] {
      let aside = nominees.count { $0.standing == .aside }
      return [
        .count(tally.expected), .count(tally.done), .count(tally.none), .count(tally.missing),
        .count(nominees.count - aside), .count(nominees.count { $0.standing == .chosen }),
        .count(aside),
      ]
    }
    for (block, tally) in view.tallies(deadline) {
      let own = all.filter { status.roster[$0.school].map(view.group) == block }
      table.add([.text(block)] + cells(tally, own))
    }
    table.add(
      [.text(language("Cộng", "Total"))] + cells(view.tally(deadline) ?? Tally(), all), .total)
    return table
  }
}
