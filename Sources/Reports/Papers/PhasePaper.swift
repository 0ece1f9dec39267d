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
  let number: PaperNumber

  /// None where the deadline is no cutoff.
  package init?(
    _ status: Status, ledger: Ledger, deadline: DeadlineStatus, number: PaperNumber = .blank,
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

  /// `khen thưởng đợt 1`; what is called so already is not called so twice.
  var commendation: String {
    let word = "khen thưởng"
    return phaseName.hasPrefix(word) ? phaseName : "\(word) \(phaseName)"
  }

  /// The review of each nominee.
  var candidates: [String: Candidacy] {
    Dictionary(
      ledger.candidacies(plan: plan.id, deadline: deadline.deadline, on: status.day)
        .map { ($0.nominee.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The shares of those rewarded that the plan asks for; none where it asks for none.
  var shares: [String] {
    guard !plan.awardShares.isEmpty else { return [] }
    let register = Register(ledger, plans: [plan], roster: status.roster, on: status.day)
    let all = nominees { _ in true }.nominees
    return register.shares(of: plan, all, round: cutoff.round.kind).map { share, count in
      share.words(count, language)
    }
  }

  var view: ReportView { ReportView(status, ledger, ReportScope(plan: plan.id), language) }

  func nominees(_ isListed: (Nominee) -> Bool) -> NomineeList {
    NomineeList(
      status, ledger: ledger, plan: plan, deadline: deadline.id, standard: cutoff.reward,
      language: language, where: isListed)
  }

  /// Every paper of the cutoff counts by these.
  var figures: NomineeFigures {
    NomineeFigures(nominees { _ in true }.nominees, deadline.nominees)
  }

  /// `33/44 trường đã xong hồ sơ đợt 1, trong đó 1 trường không đề nghị; 11 trường còn thiếu`
  var dossiers: String {
    let tally = view.tally(deadline) ?? Tally()
    return language(
      """
      \(tally.done)/\(tally.expected) trường đã xong hồ sơ \(phaseName), trong đó \(tally.none) \
      trường không đề nghị; \(tally.missing) trường còn thiếu
      """,
      """
      \(tally.done) of \(tally.expected) schools are done with \(phaseName), \(tally.none) of them \
      with nobody to nominate; \(tally.missing) owe documents
      """)
  }

  /// What is wrong with a paper of this cutoff before anyone signs it.
  func remarks(
    _ paper: Document, by office: OfficeProfile, plans: [Plan] = [],
    cited: [SourceDocument] = [], council: String? = nil
  ) -> [String] {
    [figures.excess(deadline.title, language)].compactMap { $0 }
      + PaperRemarks(office: office, language: language)
      .all(paper, plans: plans, cited: cited, council: council)
  }

  /// The office's own council: a plan names those of schools and clusters before it.
  var council: String {
    plan.councils.last ?? language("Hội đồng Thi đua - Khen thưởng", "The council")
  }

  func frame(_ kind: PaperKind, subject: String) -> Document {
    Document(
      language: language, day: status.day,
      letterhead: plan.issuer(of: kind.issued).letterhead(
        kind, number: number, day: status.day, language),
      title: kind.title(language), subject: subject)
  }

  /// The documents that the plan rests on.
  var cited: [SourceDocument] { plan.bases.filter { $0.role == .basis && !$0.kind.isEmpty } }

  /// "Căn cứ …;" for each basis, in italics; the last one ends in a full stop.
  ///
  /// - Parameter isWhole: whether nothing that the paper rests on follows.
  func pursuant(_ bases: [String], isWhole: Bool = true) -> [Block] {
    bases.enumerated().map { place, basis in
      let end = isWhole && place == bases.count - 1 ? "." : ";"
      return .paragraph(language("Căn cứ ", "Pursuant to ") + basis + end, .italic)
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
        Column(language("Đề nghị", "Proposed"), .right),
        Column(language("Được chọn", "Chosen"), .right),
        Column(language("Để lại", "Set aside"), .right),
      ])
    let all = nominees { _ in true }.nominees
    func cells(_ tally: Tally, _ nominees: [Nominee]) -> [CellValue] {
      let figures = NomineeFigures(nominees)
      return [tally.expected, tally.done, tally.none, tally.missing].map { .count($0) }
        + [figures.proposed, figures.chosen, figures.aside].map { .count($0.all) }
    }
    let byBlock = Dictionary(grouping: all) { status.roster[$0.school].map(view.group) ?? "" }
    let tallies = view.tallies(deadline)
    for (block, tally) in tallies {
      table.add([.text(block)] + cells(tally, byBlock[block] ?? []))
    }
    // A school of which nothing is expected may have proposed someone all the same.
    let others = byBlock.keys.filter { block in !tallies.contains { $0.block == block } }.sorted()
    for block in others { table.add([.text(block)] + cells(Tally(), byBlock[block] ?? [])) }
    table.add(
      [.text(language("Cộng", "Total"))] + cells(view.tally(deadline) ?? Tally(), all), .total)
    return table
  }
}
