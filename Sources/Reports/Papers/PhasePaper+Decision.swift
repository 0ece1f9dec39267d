import Campaign
import Writing

extension PhasePaper {
  /// The quyết định that grants what was asked for those who were chosen; none while nobody is.
  package func decision() -> Document? {
    let granted = self.granted
    guard !granted.nominees.isEmpty else { return nil }
    let groups = RewardGroup.all(granted.nominees, plan: plan, standard: cutoff.reward)
    let names = groups.map { $0.name.isEmpty ? language("khen thưởng", "rewards") : $0.name }
    let what = names.joined(separator: ", ")
    var paper = frame(
      .decision,
      subject: language(
        "Về việc tặng \(what) \(phaseName) \(plan.year.inWords(.vi))",
        "\(what) granted for \(phaseName), \(plan.year.inWords(.en))"))
    takeRecorded(&paper)
    paper.blocks =
      [.paragraph(office.competence, .middle)] + pursuant(bases, isWhole: false) + [
        .paragraph(language("Theo đề nghị của \(council).", "As proposed by \(council)."), .italic),
        .paragraph(language("QUYẾT ĐỊNH:", "DECIDES:"), .middle),
      ] + articles(granted, groups)
    paper.closing = office.closing(
      language,
      recipients: [language("Như Điều 3", "As Article 3"), upward, office.archive(language)]
        .compactMap { $0 })
    paper.remarks =
      remarks(paper, by: office, plans: [plan], cited: cited, council: council)
      + LegalBasis(on: status.day, besides: cited).remarks(language)
    paper.annexes = [annex(granted, groups)]
    return paper
  }

  private var office: OfficeProfile { plan.issuer(of: .decision) }

  private var upward: String? { office.superior.isEmpty ? nil : office.superior }

  /// Those who were chosen, but for whom whoever decides refused.
  private var granted: NomineeList {
    let refused = Set(candidates.values.filter { $0.refused != nil }.map(\.nominee.id))
    return nominees { $0.standing == .chosen && !refused.contains($0.id) }
  }

  /// Where the decision is on record already, its number and day are the paper's.
  private func takeRecorded(_ paper: inout Document) {
    let recorded = Set(candidates.values.compactMap { $0.award.map(\.number) })
    guard number.number == nil, recorded.count == 1, let symbol = recorded.first else { return }
    paper.letterhead?.number = language("Số: ", "No.: ") + symbol
    if number.date == nil, let day = candidates.values.compactMap({ $0.award?.date }).min() {
      paper.letterhead?.placeAndDate =
        office.place.isEmpty ? day.inWords(language) : "\(office.place), \(day.inWords(language))"
    }
  }

  private var bases: [String] {
    LegalBasis(on: status.day, besides: cited).references(language)
      + (cited + [plan.source]).map { $0.reference(language) }.filter { !$0.isEmpty }
      + [
        language("Biên bản họp xét \(commendation)", "the minutes on \(phaseName)")
          + CitationBlank.day(language) + language(" của \(council)", " by \(council)")
      ]
  }

  private func articles(_ granted: NomineeList, _ groups: [RewardGroup]) -> [Block] {
    let whom = groups.map { $0.request(language) }.joined(separator: "; ")
    let list = language("có danh sách kèm theo", "list annexed")
    return [
      .paragraph(
        language(
          "Điều 1. \(whom.capitalizedFirst), đã có thành tích trong \(phaseName) \(plan.year.inWords(.vi)) (\(list)).",
          "Article 1. \(whom.capitalizedFirst), for their work in \(phaseName), \(plan.year.inWords(.en)) (\(list))."
        ), .article),
      .paragraph(money, .article),
      .paragraph(
        language(
          """
          Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các đơn vị có liên quan và \
          các cá nhân, tập thể có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.
          """,
          """
          Article 3. This decision takes effect when it is signed. The units concerned and those \
          listed carry it out.
          """), .article),
    ]
  }

  /// What goes with the rewards, where it was recorded; else as the rules in force say.
  private var money: String {
    let sum = candidates.values.reduce(0) { $0 + ($1.refused == nil ? $1.award?.money ?? 0 : 0) }
    let blank = "…………"
    return sum > 0
      ? language(
        "Điều 2. Tiền thưởng kèm theo là \(sum.grouped(.vi)) đồng, chi từ quỹ thi đua, khen thưởng.",
        "Article 2. \(sum.grouped(.en)) đồng go with it, from the fund for commendation.")
      : language(
        "Điều 2. Mức tiền thưởng kèm theo thực hiện theo quy định hiện hành; kinh phí \(blank).",
        "Article 2. The money that goes with it is as the rules in force say; funds \(blank).")
  }

  private func annex(_ granted: NomineeList, _ groups: [RewardGroup]) -> Annex {
    var blocks: [Block] = []
    for group in groups {
      for isCollective in [false, true] {
        let part = granted.only { nominee in
          granted.reward(nominee) == group.name && (nominee.kind == .collective) == isCollective
        }
        guard !part.nominees.isEmpty else { continue }
        let kind =
          isCollective ? language("tập thể", "collectives") : language("cá nhân", "persons")
        let number = blocks.count / 2 + 1
        blocks.append(
          .heading("\(number). \(group.name): \(part.nominees.count) \(kind)", .section))
        blocks.append(
          .table(
            part.table(
              id: "granted-\(number)", title: "\(group.name), \(kind)", hasGroups: false
            ) { _ in [] }))
      }
    }
    return Annex(
      subject: language(
        "Danh sách \(commendation) \(plan.year.inWords(.vi))",
        "Granted for \(phaseName), \(plan.year.inWords(.en))"),
      reference: PaperKind.decision.reference(
        number, symbol: recordedSymbol, of: office, day: recordedDay ?? status.day, language),
      blocks: blocks, language)
  }

  private var recordedSymbol: String? {
    let recorded = Set(candidates.values.compactMap { $0.award.map(\.number) })
    return number.number == nil && recorded.count == 1 ? recorded.first : nil
  }

  private var recordedDay: Day? {
    recordedSymbol == nil ? nil : candidates.values.compactMap { $0.award?.date }.min()
  }
}

extension OfficeProfile {
  /// Who decides, in capitals: "TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO …", whoever signs in their place.
  var competence: String {
    let titles = signer.titles
    // "KT. TRƯỞNG PHÒNG" above "PHÓ TRƯỞNG PHÒNG": the first one decides.
    let deputed = titles.first { title in
      ["KT.", "TL.", "TUQ."].contains { title.hasPrefix($0) }
    }
    let title =
      deputed.map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
      ?? titles.last { !$0.hasPrefix("TM.") } ?? ""
    let own = name.uppercased().split(separator: " ").map(String.init)
    let words = title.split(separator: " ").map(String.init)
    // "TRƯỞNG PHÒNG" and "PHÒNG GIÁO DỤC …" share a word.
    let shared = words.last == own.first ? Array(own.dropFirst()) : own
    return (words + shared).joined(separator: " ")
  }
}

extension String {
  /// The first letter large.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
