import Campaign
import JSON
import Store
import Writing

/// The register of people and collectives.
extension Command {
  static let peopleList = Command(
    "people list", [.wanted.isOptional], options: [.school, .doubles, .json],
    Phrase("người, tập thể trong sổ", "the people of the register"),
    details: Phrase(
      "TEXT tìm trong tên và đơn vị, có dấu hay không.",
      "TEXT is looked for in names and units, with or without marks."),
    examples: [
      Example("thidua people list hoa", Phrase("tìm người tên Hoa", "look for Hoa"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let finder = PersonFinder(desk.office)
    let text = PersonText(finder.register, desk.office, session.language)
    let unit = try session.call[.school].map { name throws(Failure) in
      try desk.finder.school(name).id
    }
    if session.call.has(.doubles) {
      let pairs = finder.register.doubles()
      if session.call.has(.json) {
        return Answer(.array(pairs.map { [text.json($0.0), text.json($0.1)] }))
      }
      return Answer(pairs.flatMap { text.lines([$0.0, $0.1]) + [""] })
    }
    let query = SearchQuery(session.call[.wanted])
    let found = finder.register.people.filter { one in
      (unit == nil || one.unit == unit)
        && query.matches(SearchText("\(one.name) \(text.unit(one.unit))"))
    }
    return session.call.has(.json)
      ? Answer(.array(found.map { text.json($0) })) : Answer(text.lines(found))
  }

  static let peopleShow = Command(
    "people show", [.person], options: [.school, .json],
    Phrase("một người: khen thưởng, sáng kiến, đề nghị", "one person's page"),
    details: Phrase(
      "Cũng là cách xuất mọi điều kho giữ về một người (--json).",
      "It is also how all that is kept of one person is handed out (--json).")
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let finder = PersonFinder(desk.office)
    let one = try finder.person(session.call[.person], in: try unit(desk))
    let text = PersonText(finder.register, desk.office, session.language)
    return session.call.has(.json)
      ? Answer(text.json(one, isWhole: true)) : Answer(text.page(one))
  }

  static let peopleAdd = Command(
    "people add", [.school, .name],
    options: [
      .birth, .nomineeKind, .position, .className, .woman, .holdsOffice, .note, .on, .force,
    ],
    Phrase("thêm, hoặc sửa một người, tập thể", "add or change a person or collective"),
    details: Phrase(
      "Cùng tên, cùng đơn vị và ngày sinh không khác thì là sửa. Đổi đơn vị: people move.",
      "Of one name, unit and birth it is a change. To another unit: people move."),
    examples: [
      Example(
        #"thidua people add th-doc-lap "Nguyễn Thị Hoa" --birth 1980 --position "Tổ trưởng""#,
        Phrase("thêm một người", "add someone"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let school = try desk.finder(office).school(session.call[.school])
      let name = try TypedText.line(session.call[.name])
      let birth = try typedBirth(session)
      let likes = Register(office).likes(name: name, unit: school.id, birth: birth)
      if likes.count > 1 {
        throw .naming(NamingError(.person, name, .ambiguous(likes.map(\.id.rawValue))))
      }
      var one = likes.first ?? Person(name: name, unit: school.id)
      one.birth = birth ?? one.birth
      try change(&one, session)
      return PersonActs(office.ledger, on: try typedDay(desk)).set(one)
    }
    return Answer(recorded: receipt, at: desk)
  }

  static let peopleMove = Command(
    "people move", [.person, .school], options: [.on, .force],
    Phrase("chuyển một người sang đơn vị khác", "someone goes to another unit"),
    details: Phrase(
      "Danh hiệu và khen thưởng đi theo người; trước ngày chuyển vẫn ở đơn vị cũ.",
      "What they were granted goes with them; before the day they are where they were.")
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      var one = try PersonFinder(office).person(session.call[.person])
      one.unit = try desk.finder(office).school(session.call[.school]).id
      return PersonActs(office.ledger, on: try typedDay(desk)).set(one)
    }
    return Answer(recorded: receipt, at: desk)
  }

  static let peopleJoin = Command(
    "people join", [.person, .into], options: [.on, .force],
    Phrase("hai người là một: gộp lại", "two who are one person"),
    details: Phrase(
      "Mọi điều của người trước thành của người sau; undo tách lại.",
      "All that is kept of the first is the second's from now on; undo parts them again.")
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let finder = PersonFinder(office)
      let one = try finder.person(session.call[.person])
      let other = try finder.person(session.call[.into])
      if one.id == other.id {
        throw .refused(Phrase("cả hai là một người rồi", "both are one person already"))
      }
      return PersonActs(office.ledger, on: try typedDay(desk)).join(one, into: other)
    }
    return Answer(recorded: receipt, at: desk)
  }

  static let peopleBlot = Command(
    "people blot", [.person], options: [.school, .force],
    Phrase("xóa hẳn dữ liệu cá nhân của một người", "blot out one person's data for good"),
    details: Phrase(
      """
      Tên, ngày sinh, chức vụ, thành tích bị xóa khỏi tệp riêng và không lấy lại được; số đếm, \
      quyết định còn nguyên. Tên trong nhật ký của bản trước và trong bản sao lưu cũ còn đó, \
      nhưng không hiện nữa. Cần --force.
      """,
      """
      Name, birth, position and achievement are taken out of their own file and do not come back; \
      counts and decisions stay. Names in journals of earlier programs and in older backups are \
      there still and no longer shown. It needs --force.
      """)
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let finder = PersonFinder(office)
      let one = try finder.person(session.call[.person], in: try unit(desk))
      guard session.call.has(.force) else {
        throw .refused(
          Phrase(
            "xóa hẳn dữ liệu của \(one.name) (\(finder.unit(one))): không lấy lại được; chắc thì thêm --force",
            "\(one.name) (\(finder.unit(one))) would be blotted out for good; --force if you are sure"
          ))
      }
      return PersonActs(office.ledger, on: desk.day).blot(one.id, finder.register)
    }
    return Answer(recorded: receipt, at: desk)
  }

  private static func unit(_ desk: Desk) throws(Failure) -> UnitID? {
    guard let name = desk.session.call[.school] else { return nil }
    return try desk.finder.school(name).id
  }

  private static func typedDay(_ desk: Desk) throws(Failure) -> Day {
    guard desk.session.call[.on] != nil else { return desk.day }
    return try desk.session.day(.on, today: desk.day, as: .happened(in: nil))
  }

  private static func typedBirth(_ session: Session) throws(Failure) -> Birth? {
    guard let text = session.call[.birth] else { return nil }
    if let birth = Birth(text) { return birth }
    let parts = text.split { "/-.".contains($0) }.compactMap { Int($0) }
    if parts.count == 3, let day = Day(year: parts[2], month: parts[1], day: parts[0]) {
      return Birth(day)
    }
    throw .refused(
      Phrase("“\(text)” không phải ngày hay năm sinh", "“\(text)” is no day or year of birth"))
  }

  private static func change(_ one: inout Person, _ session: Session) throws(Failure) {
    if let kind = session.call[.nomineeKind].flatMap({ Nominee.Kind.named($0) }) { one.kind = kind }
    if let text = session.call[.position] { one.position = try TypedText.line(text) }
    if let text = session.call[.className] { one.className = try TypedText.line(text) }
    if let text = session.call[.note] { one.note = try TypedText.line(text) }
    if let text = session.call[.woman] { one.isWoman = text == "yes" }
    if let text = session.call[.holdsOffice] { one.holdsOffice = text == "yes" }
  }
}

extension Argument {
  static let person = Argument(
    "PERSON", .text, Phrase("tên hoặc mã người trong sổ", "a name or id of the register"))
  fileprivate static let into = Argument(
    "INTO", .text, Phrase("người giữ lại: tên hoặc mã", "who stays: a name or id"))
  fileprivate static let wanted = Argument(
    "TEXT", .text, Phrase("chữ cần tìm", "what to look for"))
}

extension Option {
  fileprivate static let doubles = Option(
    "doubles", Phrase("chỉ những cặp có thể là một người", "pairs that may be one person"))
  fileprivate static let birth = Option(
    "birth", .required("DATE", .text), Phrase("ngày hoặc năm sinh", "day or year of birth"))
  fileprivate static let className = Option(
    "class", .required("TEXT", .text), Phrase("lớp (học sinh)", "the class of a pupil"))
  fileprivate static let woman = Option(
    "woman", .required("yes|no", .choice(["yes", "no"])), Phrase("là nữ", "a woman"))
  fileprivate static let holdsOffice = Option(
    "office", .required("yes|no", .choice(["yes", "no"])),
    Phrase("giữ chức vụ quản lý", "holds an office"))
}
