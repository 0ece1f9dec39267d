import Campaign
import JSON
import Store
import Writing

/// What people and collectives were granted, whoever entered it and however.
extension Command {
  static let awardsList = Command(
    "awards list", [.awardWanted.isOptional],
    options: [.awardYear, .awardReward, .decision, .school, .honourKind, .json],
    Phrase("sổ khen thưởng", "the register of awards"),
    details: Phrase(
      """
      Gồm khen thưởng đã nhập và kết quả của các đợt trong kho. TEXT tìm trong tên người, đơn vị, \
      danh hiệu, số quyết định.
      """,
      """
      Awards that were entered and what the store's rounds came to. TEXT is looked for in names, \
      units, rewards and decisions.
      """)
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let finder = PersonFinder(desk.office)
    let text = PersonText(finder.register, desk.office, session.language)
    let unit = try session.call[.school].map { name throws(Failure) in
      try desk.finder.school(name).id
    }
    let query = SearchQuery(session.call[.awardWanted])
    let reward = session.call[.awardReward].map { Vietnamese.fold($0) }
    let found = finder.register.allHonours.filter { one in
      let person = finder.register[one.person]
      if let year = session.call[.awardYear].flatMap({ Int($0.prefix(4)) }), one.year != year {
        return false
      }
      if let number = session.call[.decision], one.number != number { return false }
      if let unit, person?.unit != unit { return false }
      if let kind = session.call[.honourKind], one.kind.rawValue != kind { return false }
      if let reward, one.reward != session.call[.awardReward],
        Vietnamese.fold(text.reward(one)) != reward
      {
        return false
      }
      let words = [
        person?.name ?? "", person.map { text.unit($0.unit) } ?? "", text.reward(one),
        one.number ?? "", one.title ?? "",
      ]
      return query.matches(SearchText(words.joined(separator: " ")))
    }
    .sorted { ($1.year, $0.reward, $0.id) < ($0.year, $1.reward, $1.id) }
    return session.call.has(.json)
      ? Answer(.array(found.map { text.json($0) })) : Answer(text.lines(found, naming: true))
  }

  static let awardsShow = Command(
    "awards show", [.person], options: [.school, .json],
    Phrase("khen thưởng của một người", "what one person was granted")
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let finder = PersonFinder(desk.office)
    let unit = try session.call[.school].map { name throws(Failure) in
      try desk.finder.school(name).id
    }
    let one = try finder.person(session.call[.person], in: unit)
    let text = PersonText(finder.register, desk.office, session.language)
    let honours = finder.register.honours(of: one.id)
    return session.call.has(.json)
      ? Answer(.array(honours.map { text.json($0) })) : Answer(text.lines(honours, naming: false))
  }

  static let awardsRegistered = Command(
    "awards registered", options: [.awardYear, .json],
    Phrase(
      "đăng ký danh hiệu bên cạnh kết quả, theo đơn vị",
      "what was registered for beside what came of it"),
    details: Phrase(
      "Ghi đăng ký bằng awards add --kind aim, hay cột “đăng ký” của people import.",
      "Registrations come by awards add --kind aim, or the column “aims” of people import.")
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let register = Register(desk.office, on: desk.day)
    let text = PersonText(register, desk.office, session.language)
    let year = session.call[.awardYear].flatMap { Int($0.prefix(4)) }
    let groups = register.aims(of: year)
    if session.call.has(.json) {
      return Answer(
        .array(
          groups.map {
            [
              "unit": .string($0.unit.rawValue), "reward": .string($0.reward),
              "year": JSON($0.year),
              "registered": JSON($0.registered), "reached": JSON($0.reached),
            ]
          }))
    }
    var columns = Columns([.left, .left, .left, .right, .right])
    let language = session.language
    columns.add(
      language("Năm", "Year"), language("Đơn vị", "Unit"), language("Danh hiệu", "Title"),
      language("Đăng ký", "Registered"), language("Đạt", "Reached"))
    for one in groups {
      columns.add(
        "\(one.year)", text.unit(one.unit), desk.office.rewardName(one.reward),
        "\(one.registered)", "\(one.reached)")
    }
    return Answer(groups.isEmpty ? [] : columns.lines)
  }

  static let awardsMoney = Command(
    "awards money", [.planIDOrNone], options: [.json],
    Phrase("tiền thưởng: quỹ, đã chi, dự kiến, còn lại", "the money: fund, spent, planned, left"),
    details: Phrase(
      "Quỹ và mức theo hình thức khen ghi trong kế hoạch; đã quyết định thì theo số tiền đã ghi.",
      "Fund and rates are the plan's; what was decided counts as it was recorded.")
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let plan = try desk.finder.plan(session.call[.planIDOrNone])
    let money = AwardMoney(of: plan, Register(desk.office, on: desk.day))
    if session.call.has(.json) {
      return Answer(
        [
          "plan": .string(plan.id.rawValue), "fund": JSON(money.fund), "spent": JSON(money.spent),
          "planned": JSON(money.planned), "rest": JSON(money.rest), "over": .bool(money.isOver),
          "withoutRate": JSON(money.unknown),
        ])
    }
    return Answer(money.words(session.language))
  }

  static let awardsAdd = Command(
    "awards add", [.person, .awardTitle],
    options: [
      .awardYear.needed, .decision, .dated, .decidedBy, .money, .honourKind, .called, .result,
      .spread, .note, .on, .force,
    ],
    Phrase(
      "ghi khen thưởng, sáng kiến, kỷ luật đã có", "an award, initiative or penalty of before"),
    examples: [
      Example(
        #"thidua awards add "Nguyễn Thị Hoa" cstd-co-so --year 2024 --decision 12/QĐ-UBND"#,
        Phrase("danh hiệu của năm trước", "a title of an earlier year"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let person = try PersonFinder(office).person(session.call[.person])
      let typed = try TypedText.line(session.call[.awardTitle])
      let known = office.rewards.first {
        $0.id == typed || Vietnamese.fold($0.name) == Vietnamese.fold(typed)
      }
      guard let year = session.call[.awardYear].flatMap({ Int($0.prefix(4)) }) else {
        throw .year(session.call[.awardYear] ?? "")
      }
      var honour = Honour(person: person.id, reward: known?.id ?? typed, year: year)
      if let kind = session.call[.honourKind].flatMap({ Honour.Kind(rawValue: $0) }) {
        honour.kind = kind
      }
      honour.number = session.call[.decision]
      honour.by = session.call[.decidedBy]
      honour.title = session.call[.called]
      honour.result = session.call[.result]
      honour.spread = session.call[.spread]
      honour.note = session.call[.note]
      honour.money = try session.call[.money].map { text throws(Failure) in
        guard let amount = Int(text.filter(\.isNumber)), amount > 0 else {
          throw .refused(Phrase("“\(text)” không phải số tiền", "“\(text)” is no amount"))
        }
        return amount
      }
      if session.call[.dated] != nil {
        honour.date = try session.day(.dated, today: desk.day, as: .happened(in: nil))
      }
      return PersonActs(office.ledger, on: desk.day).add([honour])
    }
    return Answer(recorded: receipt, at: desk)
  }
}

extension Argument {
  fileprivate static let awardWanted = Argument(
    "TEXT", .text, Phrase("chữ cần tìm", "what to look for"))
  fileprivate static let awardTitle = Argument(
    "REWARD", .text, Phrase("danh hiệu, hình thức, hay cấp của sáng kiến", "a title or reward"))
}

extension Option {
  fileprivate static let awardYear = Option(
    "year", .required("YEAR", .year), Phrase("năm, hay năm học", "the year or school year"))
  fileprivate static let awardReward = Option(
    "reward", .required("TEXT", .text), Phrase("chỉ danh hiệu này", "this reward only"))
  fileprivate static let decision = Option(
    "decision", .required("NUMBER", .text), Phrase("số quyết định", "the decision's number"))
  fileprivate static let dated = Option(
    "dated", .required("DATE", .day), Phrase("ngày quyết định", "the day of the decision"))
  fileprivate static let decidedBy = Option(
    "by", .required("TEXT", .text), Phrase("cấp quyết định", "who decided"))
  fileprivate static let money = Option(
    "money", .required("VND", .number), Phrase("tiền thưởng, đồng", "the money, in đồng"))
  fileprivate static let honourKind = Option(
    "kind", .required("KIND", .choice(Honour.Kind.allCases.map(\.rawValue))),
    Phrase(
      "award khen thưởng, initiative sáng kiến, discipline kỷ luật, aim đăng ký",
      "award, initiative, discipline, or aim: what they registered for"))
  fileprivate static let called = Option(
    "title", .required("TEXT", .text), Phrase("tên sáng kiến, lý do", "its name, or what for"))
  fileprivate static let result = Option(
    "result", .required("TEXT", .text), Phrase("kết quả công nhận", "how it was judged"))
  fileprivate static let spread = Option(
    "spread", .required("TEXT", .text), Phrase("phạm vi áp dụng", "how far it spread"))
}

extension Honour.Kind {
  func heading(_ language: Language) -> String {
    switch self {
    case .award: language("Khen thưởng:", "Awards:")
    case .initiative: language("Sáng kiến:", "Initiatives:")
    case .discipline: language("Kỷ luật:", "Discipline:")
    case .aim: language("Đăng ký:", "Registered for:")
    }
  }
}
