package import Campaign
package import Writing

/// Letters that urge schools: what exactly is missing, and until when.
package struct Letter {
  let status: Status
  let ledger: Ledger
  let plan: Plan
  let deadline: DeadlineStatus
  let language: Language
  let number: Int?

  /// None where the deadline asks nothing of schools.
  package init?(
    _ status: Status, ledger: Ledger, deadline: DeadlineStatus, number: Int? = nil,
    language: Language
  ) {
    guard deadline.schools != nil,
      let plan = status.plans.first(where: { $0.id == deadline.plan })
    else { return nil }
    self.status = status
    self.ledger = ledger
    self.plan = plan
    self.deadline = deadline
    self.number = number
    self.language = language
  }

  /// The schools that still owe something, by position in the roster.
  package var owing: [Int] { (deadline.schools?.missing ?? []).map { Int($0) } }

  /// One letter to all schools that owe something, with the list; none where no school does.
  package func toAll() -> Document? {
    guard !owing.isEmpty else { return nil }
    var letter = frame(
      to: [
        language("Các trường có tên trong danh sách dưới đây", "The schools in the list below")
      ])
    letter.blocks = [opening, .table(list)] + demands(isOne: false)
    return letter
  }

  /// A letter to one school; none where it owes nothing or is not expected.
  package func toSchool(_ id: String) -> Document? {
    guard let at = status.roster.position(of: id), owing.contains(at) else { return nil }
    let school = status.roster.schools[at]
    var letter = frame(to: [school.name])
    let items = missing(at)
    let day = status.day.vietnamese
    letter.blocks = [
      opening,
      .paragraph(
        language(
          "Đến hết ngày \(day), \(school.name) còn thiếu:",
          "At the end of \(day), \(school.name) still owes:")),
      .list(items),
    ]
    if let reason = returnedReason(school.id) {
      letter.blocks.append(
        .paragraph(
          language(
            "Hồ sơ đã bị trả lại vì: \(reason)", "The dossier was returned because: \(reason)")
        ))
    }
    letter.blocks += demands(isOne: true)
    return letter
  }

  /// A letter to each school that owes something.
  package func toEach() -> [Document] {
    owing.compactMap { toSchool(status.roster.schools[$0].id) }
  }

  // MARK: Parts

  private func frame(to addressees: [String]) -> Document {
    let title = deadline.title.lowercasedFirst
    let about =
      deadline.deadline.kind.isCutoff
      ? language("V/v đôn đốc nộp hồ sơ \(title)", "On handing in the dossiers: \(title)")
      : language("V/v đôn đốc \(title)", "On \(title)")
    let letterhead = plan.office.letterhead(
      .letter, number: number, day: status.day, about: about, language)
    var letter = Document(
      language: language, day: status.day, letterhead: letterhead, title: "", subject: "")
    letter.addressees = addressees
    letter.closing = plan.office.closing(
      language, recipients: [language("Như trên", "As above"), plan.office.archive(language)])
    return letter
  }

  private var opening: Block {
    let source = plan.source.reference(language)
    let office = plan.office.name
    var text = source.isEmpty ? "" : language("Thực hiện \(source), ", "Pursuant to \(source), ")
    text += language(
      "\(deadline.title.lowercasedFirst) có thời hạn \(deadline.deadline.wording)",
      "\(deadline.title.lowercasedFirst) has the time limit \(deadline.deadline.wording)")
    if let lastDay = deadline.lastDay {
      text += language(
        " (ngày cuối cùng còn trong hạn: \(words(lastDay)))",
        " (the last safe day is \(words(lastDay)))")
    }
    if let collectBy = deadline.collectBy {
      text += language(
        "; các trường nộp hồ sơ về \(office) chậm nhất \(words(collectBy))",
        "; schools hand their dossiers to \(office) by \(words(collectBy))")
    }
    return .paragraph(text.prefix(1).uppercased() + text.dropFirst() + ".")
  }

  private var list: Table {
    let hasBlocks = owing.contains { !status.roster.schools[$0].block.isEmpty }
    var table = Table(
      id: "missing", title: language("Trường còn thiếu", "Schools that owe"), isCaptioned: false,
      columns: [
        Column(language("TT", "No."), .center), Column(language("Trường", "School")),
      ] + (hasBlocks ? [Column(language("Khối", "Block"))] : [])
        + [Column(language("Còn thiếu", "Missing"))])
    for (place, at) in owing.enumerated() {
      let school = status.roster.schools[at]
      table.add(
        [.count(place + 1), .text(school.name)] + (hasBlocks ? [.text(school.block)] : [])
          + [.text(missing(at).joined(separator: "; "))])
    }
    return table
  }

  private func missing(_ at: Int) -> [String] {
    guard let standings = deadline.schools?.standings, standings.indices.contains(at) else {
      return []
    }
    let items = deadline.missingItems(standings[at])
    return items.isEmpty ? [deadline.title] : items
  }

  private func returnedReason(_ school: String) -> String? {
    let review = ledger.value(.review(plan.id, deadline.id, school: school), on: status.day)
    guard review?["state"]?.string == ReviewState.returned.rawValue else { return nil }
    return review?["reason"]?.string
  }

  private func demands(isOne: Bool) -> [Block] {
    let who = isOne ? language("nhà trường", "the school") : language("các trường", "the schools")
    var texts = [urgency(who)]
    if deadline.deadline.kind.isCutoff {
      texts.append(
        language(
          "Nếu đợt này không có ai để đề nghị, \(who) báo lại để \(plan.office.name) biết.",
          "If there is nobody to nominate this time, \(who) should say so."))
    }
    texts.append(
      language(
        "\(plan.office.name) đề nghị \(who) khẩn trương thực hiện./.",
        "\(plan.office.name) asks \(who) to see to it without delay."))
    return texts.map { .paragraph($0) }
  }

  private func urgency(_ who: String) -> String {
    guard let lastDay = deadline.lastDay, let left = deadline.daysLeft else {
      return language("Đề nghị \(who) hoàn thành sớm.", "Please complete it soon.")
    }
    if left < 0 {
      return language(
        """
        Đến nay đã quá hạn \(-left) ngày. Đề nghị \(who) nộp ngay phần còn thiếu và báo cáo lý do \
        chậm.
        """, "It is \(-left) days overdue. Please hand in what is missing at once and say why.")
    }
    // The office wants the dossiers by its own collection day while that is still to come.
    if let collectBy = deadline.collectBy, status.day <= collectBy {
      return language(
        "Đề nghị \(who) nộp đủ trước khi hết \(words(collectBy)) (còn \(collectBy - status.day) ngày).",
        "Please hand in everything by \(words(collectBy)) (\(collectBy - status.day) days left).")
    }
    let workdays = deadline.workingDaysLeft ?? 0
    let due = words(deadline.lastWorkday ?? lastDay)
    return language(
      """
      Đề nghị \(who) nộp đủ trước khi hết \(due) (còn \(left) ngày, trong đó \(workdays) ngày \
      làm việc).
      """,
      """
      Please hand in everything by \(due) (\(left) days left, \(workdays) of them working days).
      """)
  }

  /// `thứ Tư, ngày 09/11/2022`
  private func words(_ day: Day) -> String {
    language(
      "\(day.weekday.name(.vi)), ngày \(day.vietnamese)",
      "\(day.weekday.name(.en)), \(day.vietnamese)")
  }
}
