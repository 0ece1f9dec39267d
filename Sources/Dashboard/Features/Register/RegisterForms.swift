import Campaign
import Canvas
import Writing

/// Somebody of the register: added, or changed as of today.
enum PersonForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    let state = selected.state
    let known = selected.person
    if id.about.subject != nil, known == nil { return nil }
    let language = state.language
    let flags = [
      FormField.Choice("", language("(chưa rõ)", "(not known)")),
      FormField.Choice("yes", language("có", "yes")),
      FormField.Choice("no", language("không", "no")),
    ]
    func flag(_ isSo: Bool?) -> String { isSo.map { $0 ? "yes" : "no" } ?? "" }
    let kinds = Nominee.Kind.allCases.map { FormField.Choice($0.rawValue, $0.title(language)) }
    let unit = (known?.unit ?? selected.selection.school).flatMap { state.status.roster[$0] }
    let fields = [
      FormField("name", Phrase("Họ và tên", "Name"), .text, known?.name ?? "").required,
      SchoolField.field(unit, label: Phrase("Đơn vị", "Unit")).required,
      FormField(
        "birth", Phrase("Ngày, năm sinh", "Born"), .text, known?.birth?.vietnamese ?? ""
      ).refusing { text, state in
        text.isEmpty || typedBirth(text) != nil
          ? nil : state.language("như 20/5/1980 hoặc 1980", "as 20/5/1980 or 1980")
      },
      FormField("kind", Phrase("Là", "Is"), .choice(kinds), known?.kind.rawValue ?? "teacher"),
      FormField("position", Phrase("Chức vụ", "Position"), .text, known?.position ?? ""),
      FormField("class", Phrase("Lớp (học sinh)", "Class (pupil)"), .text, known?.className ?? ""),
      FormField("woman", Phrase("Nữ", "Woman"), .choice(flags), flag(known?.isWoman)),
      FormField(
        "office", Phrase("Giữ chức vụ quản lý", "Holds an office"), .choice(flags),
        flag(known?.holdsOffice)),
      FormField("note", Phrase("Ghi chú", "Note"), .text, known?.note ?? ""),
    ]
    let title = known?.name ?? language("Người, tập thể", "A person or collective")
    return Form(
      id, title, fields,
      warn: { values, state in known == nil ? doubles(values, state) : [] },
      accept: { values, state in
        guard let unit = SchoolField.school(values["school"], state) else {
          return .refused(state.language("không có đơn vị này", "there is no such unit"))
        }
        var one = known ?? Person(name: "", unit: unit.id)
        one.name = Vietnamese.composed(Sanitise.line(values["name"]))
        one.unit = unit.id
        one.birth = typedBirth(values["birth"])
        one.kind = Nominee.Kind(rawValue: values["kind"]) ?? .teacher
        one.position = values.text("position")
        one.className = values.text("class")
        one.isWoman = values["woman"].isEmpty ? nil : values["woman"] == "yes"
        one.holdsOffice = values["office"].isEmpty ? nil : values["office"] == "yes"
        one.note = values.text("note")
        let facts = PersonActs(state.office.ledger, on: state.today).set(one)
        return .record(facts, one.name)
      })
  }

  private static func typedBirth(_ text: String) -> Birth? {
    let text = text.trimmedBlanks
    if let birth = Birth(text) { return birth }
    let parts = text.split { "/-.".contains($0) }.compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return Day(year: parts[2], month: parts[1], day: parts[0]).map { Birth($0) }
  }

  /// Who is probably the same is named before a second is entered.
  private static func doubles(_ values: FormValues, _ state: State) -> [String] {
    guard let unit = SchoolField.school(values["school"], state),
      let register = state[RegisterState.self].register
    else { return [] }
    let likes = register.likes(
      name: values["name"], unit: unit.id, birth: typedBirth(values["birth"]))
    return likes.map { one in
      let birth = one.birth.map { ", \($0.vietnamese)" } ?? ""
      return state.language(
        "Sổ đã có \(one.name)\(birth) ở đơn vị này.",
        "\(one.name)\(birth) of this unit is in the register.")
    }
  }
}

/// What somebody was granted before, an initiative, a penalty.
enum HonourForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    guard let person = selected.person else { return nil }
    let state = selected.state
    let language = state.language
    let kinds = Honour.Kind.allCases.map { FormField.Choice($0.rawValue, $0.title(language)) }
    let fields = [
      FormField("kind", Phrase("Là", "Is"), .choice(kinds), "award"),
      FormField(
        "reward", Phrase("Danh hiệu, hình thức, cấp", "Title, reward, level"), .text, ""
      ).required.suggesting(state.office.rewards.map(\.name)),
      FormField(
        "year", Phrase("Năm (năm học: năm đầu)", "Year"), .wholeNumber(1945...state.today.year + 1),
        "\(state.today.year)"
      ).required,
      FormField("title", Phrase("Về việc, tên sáng kiến", "For what, its name"), .text, ""),
      FormField("number", Phrase("Số quyết định", "Decision"), .text, ""),
      FormField("date", Phrase("Ngày ký", "Signed on"), .day(.happened(in: nil)), ""),
      FormField("by", Phrase("Cấp quyết định", "Decided by"), .text, ""),
      FormField(
        "money", Phrase("Tiền thưởng", "Money"), .wholeNumber(0...1_000_000_000), ""
      ).counting(Phrase("đồng", "đồng")),
      FormField("result", Phrase("Kết quả công nhận", "How it was judged"), .text, ""),
      FormField("spread", Phrase("Phạm vi áp dụng", "How far it spread"), .text, ""),
    ]
    return Form(id, "\(person.name) · " + language("ghi vào sổ", "for the register"), fields) {
      values, state in
      let typed = Vietnamese.composed(Sanitise.line(values["reward"]))
      let folded = Vietnamese.fold(typed)
      let known = state.office.rewards.first {
        $0.id == typed || Vietnamese.fold($0.name) == folded
      }
      var honour = Honour(
        person: person.id, reward: known?.id ?? typed, year: values.number("year") ?? 0)
      honour.kind = Honour.Kind(rawValue: values["kind"]) ?? .award
      honour.title = values.text("title")
      honour.number = values.text("number")
      honour.date = values.day("date")
      honour.by = values.text("by")
      honour.money = values.number("money").flatMap { $0 > 0 ? $0 : nil }
      honour.result = values.text("result")
      honour.spread = values.text("spread")
      let facts = PersonActs(state.office.ledger, on: state.today).add([honour])
      return .record(facts, "\(person.name): \(known?.name ?? typed)")
    }
  }
}

extension Selected {
  /// Somebody of the register, where it was read.
  var person: Person? {
    guard case .person(let id) = selection.subject else { return nil }
    let register = state[RegisterState.self].register ?? Register(state.office, on: state.today)
    return register[PersonID(id)]
  }
}

extension FormID.Kind {
  package static let person = FormID.Kind("person") { PersonForm.form($0, $1) }
  package static let honour = FormID.Kind("honour") { HonourForm.form($0, $1) }
}
