package import Campaign
package import Writing

/// Letters that say everything a school owes that is late or falls due, of whatever kind.
package struct SchoolLetters {
  let status: Status
  let plan: Plan
  let language: Language
  let number: PaperNumber
  let by: Day?
  private let matters: [DeadlineStatus]

  /// None where nothing of schools is late or due.
  package init?(
    _ status: Status, plan: PlanID? = nil, number: PaperNumber = .blank, by: Day? = nil,
    language: Language
  ) {
    let matters: [DeadlineStatus] = status.urgentObligations.compactMap { at in
      let one = status.obligations[at]
      let isLate = one.calls || (one.isWaiting && (one.count?.late ?? 0) > 0)
      guard plan == nil || one.plan == plan, isLate, one.isWaiting, one.schools?.isDecided == false
      else { return nil }
      return DeadlineStatus(owedBySchools: one, status, language)
    }
    let asking = status.plans.filter { plan in matters.contains { $0.plan == plan.id } }
    guard let issuing = asking.first(where: { $0.year.contains(status.day) }) ?? asking.last else {
      return nil
    }
    self.matters = matters
    self.plan = issuing
    self.status = status
    self.language = language
    self.number = number
    self.by = by
  }

  /// The schools that owe some of it, by position in the roster.
  package var owing: [Int] {
    let missing = Set(matters.flatMap { $0.schools?.missing ?? [] }.map { Int($0) })
    return status.roster.schools.indices.filter { missing.contains($0) }
  }

  package func toEach() -> [Document] {
    owing.compactMap { toSchool(status.roster.schools[$0].id) }
  }

  package func toSchool(_ id: UnitID) -> Document? {
    guard let at = status.roster.position(of: id), owing.contains(at) else { return nil }
    let school = status.roster.schools[at]
    let day = status.day.vietnamese
    let owed = matters(of: at)
    let late = owed.count { isPast($0) }
    var letter = frame(to: [school.fullName])
    letter.blocks = [
      .paragraph(
        beginning
          + language(
            """
            đến hết ngày \(day), \(school.fullName) còn \(owed.count) nội dung chưa hoàn thành, trong \
            đó \(late) nội dung đã quá ngày phải nộp:
            """,
            """
            at the end of \(day), \(school.fullName) still owes \(owed.count) things, \(late) of them \
            past their day:
            """)),
      .table(table(of: at)),
    ]
    finish(&letter, who: language("nhà trường", "the school"))
    return letter
  }

  /// One letter with every school on a row.
  package func toAll() -> Document? {
    guard !owing.isEmpty else { return nil }
    let day = status.day.vietnamese
    var letter = frame(
      to: [language("Các trường có tên trong danh sách dưới đây", "The schools in the list below")])
    letter.blocks = [
      .paragraph(
        beginning
          + language(
            "đến hết ngày \(day), các trường có tên dưới đây còn thiếu:",
            "at the end of \(day), the schools below still owe:")), .table(list),
    ]
    finish(&letter, who: language("các trường", "the schools"))
    return letter
  }

  func matters(of at: Int) -> [DeadlineStatus] {
    matters.filter { ($0.schools?.missing ?? []).contains(Int32(at)) }
  }

  func due(_ matter: DeadlineStatus) -> Day? { by ?? matter.collectBy ?? matter.lastDay }

  func isPast(_ matter: DeadlineStatus) -> Bool {
    (matter.collectBy ?? matter.lastDay).map { $0 < status.day } ?? false
  }

  func missing(_ matter: DeadlineStatus, _ at: Int) -> String {
    guard let standings = matter.schools?.standings, standings.indices.contains(at) else {
      return ""
    }
    return matter.missingItems(standings[at]).joined(separator: "; ")
  }

  private var office: OfficeProfile { plan.issuer(of: .letter) }

  private var beginning: String {
    let asking = status.plans.filter { plan in matters.contains { $0.plan == plan.id } }
    let bases = asking.map { $0.source.reference(language) }.filter { !$0.isEmpty }
      .joined(separator: "; ")
    return bases.isEmpty
      ? language("Tính ", "Counted ")
      : language("Thực hiện \(bases), ", "Pursuant to \(bases), ")
  }

  private func frame(to addressees: [String]) -> Document {
    office.letter(
      about: language(
        "V/v đôn đốc thực hiện công tác thi đua, khen thưởng", "On emulation and commendation work"),
      to: addressees, number: number, day: status.day, language)
  }

  private func finish(_ letter: inout Document, who: String) {
    let day = by.map { language(" chậm nhất ngày \($0.vietnamese)", " by \($0.vietnamese)") } ?? ""
    letter.blocks.append(
      .paragraph(
        language(
          """
          \(office.name) đề nghị \(who) nộp ngay phần đã quá ngày, báo cáo lý do chậm, và hoàn thành \
          đúng hạn phần còn lại\(day)./.
          """,
          """
          \(office.name) asks \(who) to hand in at once what is past its day, to say why, and to do \
          the rest in time\(day).
          """)))
    letter.remarks = PaperRemarks(office: office, language: language).all(letter, plans: [plan])
  }
}
