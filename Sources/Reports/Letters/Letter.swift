package import Campaign
package import Writing

/// Letters that urge schools: what exactly is missing, and until when.
package struct Letter {
  let status: Status
  let ledger: Ledger
  let plan: Plan
  let deadline: DeadlineStatus
  let language: Language
  let number: PaperNumber
  /// The day by which the schools are asked, where it is another than the plan's.
  let by: Day?

  /// None where the deadline asks nothing of schools.
  package init?(
    _ status: Status, ledger: Ledger, deadline: DeadlineStatus, number: PaperNumber = .blank,
    by: Day? = nil, language: Language
  ) {
    guard deadline.schools != nil,
      let plan = status.plans.first(where: { $0.id == deadline.plan })
    else { return nil }
    self.status = status
    self.ledger = ledger
    self.plan = plan
    self.deadline = deadline
    self.number = number
    self.by = by
    self.language = language
  }

  /// The schools that still owe something, by position in the roster.
  package var owing: [Int] { deadline.owing.map { Int($0) } }

  /// One letter to all schools that owe something, with the list; none where no school does.
  package func toAll() -> Document? {
    guard !owing.isEmpty else { return nil }
    var letter = frame(
      to: [
        language("Các trường có tên trong danh sách dưới đây", "The schools in the list below")
      ])
    letter.blocks = [opening] + sameForAll + [.table(list(owing))] + demands(isOne: false)
    letter.remarks = remarks(letter)
    return letter
  }

  /// A letter to one school; none where it owes nothing or is not expected.
  package func toSchool(_ id: UnitID) -> Document? {
    guard let at = status.roster.position(of: id), owing.contains(at) else { return nil }
    let school = status.roster.schools[at]
    var letter = frame(to: [school.fullName])
    let items = missing(at)
    let day = status.day.vietnamese
    letter.blocks = [
      opening,
      .paragraph(
        language(
          "Đến hết ngày \(day), \(school.fullName) còn thiếu:",
          "At the end of \(day), \(school.fullName) still owes:")),
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
    letter.remarks = remarks(letter)
    return letter
  }

  /// A letter to each school that owes something.
  package func toEach() -> [Document] {
    owing.compactMap { toSchool(status.roster.schools[$0].id) }
  }

  /// What the letters say as a list for a spreadsheet, of one school or of all that owe something.
  package func sheet(of school: UnitID? = nil) -> Document? {
    let listed = school.map { id in owing.filter { status.roster.schools[$0].id == id } } ?? owing
    guard !listed.isEmpty else { return nil }
    var sheet = Document(language: language, day: status.day, title: "", subject: "")
    sheet.blocks = [.table(list(listed, isWhole: true))]
    return sheet
  }

  // MARK: Parts

  /// What every school in the list lacks, said once above it.
  private var sameForAll: [Block] {
    guard let common else { return [] }
    let day = status.day.vietnamese
    return [
      .paragraph(
        language(
          "Đến hết ngày \(day), các trường có tên dưới đây đều còn thiếu: \(common).",
          "At the end of \(day), each of the schools below still owes: \(common)."))
    ]
  }

  private var common: String? {
    let all = Set(owing.map { missing($0).joined(separator: "; ") })
    return all.count == 1 && owing.count > 1 ? all.first : nil
  }

  /// Who issues the letters.
  private var office: OfficeProfile { plan.issuer(of: .letter) }

  private func frame(to addressees: [String]) -> Document {
    let title = deadline.title.lowercasedFirst
    let about =
      deadline.deadline.kind.isCutoff
      ? language("V/v đôn đốc nộp hồ sơ \(title)", "On handing in the dossiers: \(title)")
      : language("V/v đôn đốc \(title)", "On \(title)")
    return office.letter(
      about: about, to: addressees, number: number, day: status.day, language)
  }

  private var opening: Block {
    let source = plan.source.reference(language)
    var text = source.isEmpty ? "" : language("Thực hiện \(source), ", "Pursuant to \(source), ")
    text += "\(deadline.title.lowercasedFirst) \(deadline.limitInSentence(language))"
    if let collectBy = deadline.collectBy {
      text += language(
        "; các trường nộp hồ sơ về \(office.name) chậm nhất \(words(collectBy))",
        "; schools hand their dossiers to \(office.name) by \(words(collectBy))")
    } else if let lastDay = deadline.lastDay {
      text += language(
        " (ngày cuối cùng còn trong hạn: \(words(lastDay)))",
        " (the last safe day is \(words(lastDay)))")
    }
    return .paragraph(text.prefix(1).uppercased() + text.dropFirst() + ".")
  }

  private func list(_ listed: [Int], isWhole: Bool = false) -> Table {
    let step = plan.groupsBy ?? .block
    let hasGroups = listed.contains { !status.roster.schools[$0].group(step).isEmpty }
    let hasMissing = isWhole || common == nil
    var table = Table(
      id: "missing", title: language("Trường chưa hoàn thành", "Schools that owe"),
      isCaptioned: false,
      columns: [
        Column(language("TT", "No."), .center), Column(language("Trường", "School")),
      ] + (hasGroups ? [Column(language(step.word))] : [])
        + (hasMissing ? [Column(language("Còn thiếu", "Missing"))] : []))
    if isWhole {
      table.columns += [
        Column(language("Hạn nộp", "Due"), .center), Column(language("Hiệu trưởng", "Head")),
        Column(language("Điện thoại", "Phone")), Column(language("Thư điện tử", "Mail")),
        Column(language("Mã trường", "Id")),
      ]
    }
    for (place, at) in listed.enumerated() {
      let school = status.roster.schools[at]
      let more: [CellValue] = [
        CellValue(due), CellValue(school.head), CellValue(school.phone), CellValue(school.mail),
        .text(school.id.rawValue),
      ]
      table.add(
        [.count(place + 1), .text(school.fullName)] + (hasGroups ? [.text(school.group(step))] : [])
          + (hasMissing ? [.text(missing(at).joined(separator: "; "))] : [])
          + (isWhole ? more : []))
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

  private func returnedReason(_ school: UnitID) -> String? {
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
          "Nếu đợt này không có ai để đề nghị, \(who) báo lại để \(office.name) biết.",
          "If there is nobody to nominate this time, \(who) should say so."))
    }
    texts.append(
      language(
        "\(office.name) đề nghị \(who) khẩn trương thực hiện./.",
        "\(office.name) asks \(who) to see to it without delay."))
    return texts.map { .paragraph($0) }
  }

  /// The day by which schools hand in: their collection day, where there is one, and never the
  /// office's own last day.
  private var due: Day? {
    if let day = by ?? deadline.collectBy { return day }
    // A last day on a day off is waited for in vain.
    guard let workday = deadline.lastWorkday, workday >= status.day else { return deadline.lastDay }
    return workday
  }

  private func urgency(_ who: String) -> String {
    guard let due else {
      return language("Đề nghị \(who) hoàn thành sớm.", "Please complete it soon.")
    }
    let left = due - status.day
    guard left >= 0 else {
      return language(
        """
        Đến nay đã \(lateness). Đề nghị \(who) nộp ngay phần còn thiếu và báo cáo lý do chậm.
        """, "It is \(lateness). Please hand in what is missing at once and say why.")
    }
    let late =
      by == nil || lateness.isEmpty
      ? "" : language("Đến nay đã \(lateness). ", "It is \(lateness). ")
    let workdays = due == deadline.lastDay ? deadline.workingDaysLeft : nil
    let ofThese = workdays.map {
      language(", trong đó \($0) ngày làm việc", ", \($0) of them working days")
    }
    return late
      + language(
        "Đề nghị \(who) nộp đủ chậm nhất \(words(due)) (còn \(left) ngày\(ofThese ?? "")).",
        "Please hand in everything by \(words(due)) (\(left) days left\(ofThese ?? "")).")
  }

  /// `quá ngày thu 8 ngày, quá hạn 1 ngày`
  private var lateness: String {
    let days = [
      deadline.collectBy.map {
        (status.day - $0, language("quá ngày thu", "past its collection day"))
      },
      deadline.lastDay.map { (status.day - $0, language("quá hạn", "overdue")) },
    ].compactMap { $0 }.filter { $0.0 > 0 }
    return days.map { late, what in
      language(
        "\(what) \(late) ngày\(deadline.mark)", "\(late) days \(what)\(deadline.mark)")
    }.joined(separator: ", ")
  }

  private func remarks(_ letter: Document) -> [String] {
    var remarks = PaperRemarks(office: office, language: language).all(letter, plans: [plan])
    if let by, let lastDay = deadline.lastDay, by > lastDay {
      remarks.append(
        language(
          "ngày nộp \(by.vietnamese) sau ngày cuối cùng còn trong hạn \(lastDay.vietnamese)",
          "the day \(by.vietnamese) lies after the last safe day \(lastDay.vietnamese)"))
    }
    return remarks
  }

  /// `thứ Tư, ngày 09/11/2022`
  private func words(_ day: Day) -> String {
    language(
      "\(day.weekday.name(.vi)), ngày \(day.vietnamese)",
      "\(day.weekday.name(.en)), \(day.vietnamese)")
  }
}
