package import Campaign
package import Writing

/// The report that the head of office signs: how everything stands on a day.
package enum Summary {
  /// - Parameter measures: of the same scope; without them the annex has no rates.
  package static func document(
    _ status: Status, ledger: Ledger, scope: ReportScope = ReportScope(),
    measures: Measures? = nil, number: PaperNumber = .blank, language: Language
  ) -> Document {
    let view = ReportView(status, ledger, scope, language)
    let office = view.issuer
    let letterhead = office.letterhead(.report, number: number, day: status.day, language)
    var document = Document(
      language: language, day: status.day, letterhead: letterhead,
      title: PaperKind.report.title(language), subject: view.subject)
    document.addressees = [office.addressee].compactMap { $0 }
    if let school = view.school {
      document.blocks =
        [view.opening(of: school)] + view.sections(of: school).numbered + [view.farewell]
    } else {
      document.blocks =
        [view.opening] + view.themes + view.sections.numbered + [view.farewell]
      let reference = PaperKind.report.reference(number, of: office, day: status.day, language)
      document.annexes = [view.schoolAnnex(reference, measures)].compactMap { $0 }
    }
    document.sheets = [view.obligationSheet].compactMap { $0 }
    document.closing = office.closing(language)
    document.remarks =
      view.capRemarks
      + PaperRemarks(office: office, language: language).all(
        document, plans: view.plans)
    return document
  }
}

/// A part of the report; it is left out where it has nothing to say.
struct Section {
  var title: String
  var blocks: [Block]
}

extension [Section] {
  /// The parts under their Roman numbers.
  var numbered: [Block] {
    filter { !$0.blocks.isEmpty }.enumerated().flatMap { place, section in
      [.heading("\(roman(place + 1)). \(section.title.uppercased())", .part)] + section.blocks
    }
  }
}

extension ReportView {
  var sections: [Section] {
    [
      overdueSection, soonSection, phaseSection, nomineeSection, targetSection, taskSection,
      movementSection, commitmentSection, reviewSection, difficultySection,
    ]
  }

  var subject: String {
    var text = language(
      "Tình hình thực hiện công tác thi đua, khen thưởng",
      "State of emulation and commendation work")
    if let phase = plans.flatMap(\.phases).first(where: { $0.id == scope.phase }) {
      text += " \(phase.name.lowercasedFirst)"
    }
    if let school = scope.school.flatMap({ status.roster[$0] }) {
      text += language(" của \(school.fullName)", " of \(school.fullName)")
    } else if let block = scope.block {
      text += language(" của khối \(block)", " of block \(block)")
    }
    if let year = plan?.year, plans.allSatisfy({ $0.year == year }) {
      text += " \(year.inWords(language))"
    }
    let day = status.day.vietnamese
    return text + language(" (tính đến ngày \(day))", " (as of \(day))")
  }

  var opening: Block {
    let overdue = overdue.count + otherOverdue.count
    let soon =
      deadlines.count { ($0.state == .soon || $0.state == .today) && isOwed($0) } + otherSoon.count
    let owing = schools.count { $0.late > 0 || $0.overdue > 0 }
    let (overdueMark, lateMark) = (status.overdueMark, status.lateMark)
    let office = issuer.name
    let day = status.day.vietnamese
    let schools =
      schools.isEmpty
      ? ""
      : language(
        """
        ; \(owing)\(lateMark)/\(self.schools.count) trường chưa hoàn thành việc đã quá ngày thu (chi \
        tiết từng trường tại Phụ lục kèm theo)
        """,
        """
        ; \(owing)\(lateMark) of \(self.schools.count) schools owe something past its day (every \
        school is in the annex)
        """)
    return .paragraph(
      beginning
        + language(
          """
          \(office) báo cáo tình hình đến hết ngày \(day) như sau: \(overdue)\(overdueMark) nhiệm vụ quá hạn, \
          \(soon) nhiệm vụ sắp đến hạn\(further)\(schools).
          """,
          """
          \(office) reports how matters stand at the end of \(day): \(overdue)\(overdueMark) overdue, \
          \(soon) due soon\(further)\(schools).
          """))
  }

  /// `, 1 khó khăn chưa được trả lời, 9 việc chưa có người theo dõi`
  private var further: String {
    let bare = self.bare
    let (answers, unowned) = (unanswered.count, bare.count { $0.state == .unowned })
    let idle = bare.count - unowned
    var text = ""
    if answers > 0 {
      text += language(
        ", \(answers) khó khăn chưa được trả lời", ", \(answers) difficulties without an answer")
    }
    if unowned > 0 {
      text += language(
        ", \(unowned) việc chưa có người theo dõi", ", \(unowned) that nobody follows")
    }
    if idle > 0 {
      text += language(
        ", \(idle) việc văn bản yêu cầu chưa ghi nhận gì",
        ", \(idle) asked for with nothing recorded")
    }
    return text
  }

  /// The theme of each plan, once.
  var themes: [Block] {
    var said: Set<String> = []
    return plans.compactMap { plan in
      guard let theme = plan.theme, said.insert(theme).inserted else { return nil }
      let year = plan.year.inWords(language)
      return .paragraph(
        language("Chủ đề \(year): “\(theme)”.", "The theme of \(year): “\(theme)”."))
    }
  }

  /// Those of the plans that ask something of the one school, where the report is of one.
  private var concerned: [Plan] {
    guard scope.school != nil else { return plans }
    let asking = Set(deadlines.map(\.plan) + targets.map(\.plan))
    return plans.filter { asking.contains($0.id) }
  }

  /// The plans that the report is about, as what is carried out.
  var beginning: String {
    let bases = concerned.map { $0.source.reference(language) }.filter { !$0.isEmpty }
      .joined(separator: "; ")
    return bases.isEmpty ? "" : language("Thực hiện \(bases), ", "Pursuant to \(bases), ")
  }

  var farewell: Block {
    let office = issuer.name
    let day = status.day.vietnamese
    return .paragraph(
      language(
        """
        Trên đây là báo cáo tình hình thực hiện công tác thi đua, khen thưởng đến ngày \(day), \
        \(office) trân trọng báo cáo./.
        """,
        "This is the state of emulation and commendation work on \(day), respectfully submitted."))
  }
}
