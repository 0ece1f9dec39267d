import Campaign
import Writing

/// The form of a school: a new one, a part that leaves one, or what is changed from a day on.
enum SchoolForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    let state = selected.state
    guard id.about.school != nil else {
      let title = state.language("Trường mới", "New school")
      let warn = namesakes(state, besides: "")
      return Form(id, title, new(nil, state, opens: false), warn: warn) { values, state in
        let school = school(values)
        return record(id, &state) { acts throws(SchoolFault) in try acts.add(school) }
      }
    }
    guard let former = selected.school else { return nil }
    let fields = plain(former, state) + [since]
    let before = texts(fields)
    return Form(id, former.name, fields, warn: namesakes(state, besides: former.id)) {
      values, state in
      let day = values.day("since") ?? state.today
      return record(id, &state) { acts throws(SchoolFault) in
        try acts.change(former.id, since: day) { school in
          for field in fields where values[field.key] != before[field.key] {
            write(field.key, values, into: &school)
          }
        }
      }
    }
  }

  /// A part of a school that becomes one of its own from a day on.
  static func split(_ id: FormID, _ selected: Selected) -> Form? {
    guard let former = selected.school else { return nil }
    var model = former
    model.name = ""
    model.head = nil
    model.phone = nil
    model.mail = nil
    let title = selected.state.language("Tách từ ", "Split from ") + former.name
    let warn = namesakes(selected.state, besides: "")
    let fields = new(model, selected.state, opens: true)
    return Form(id, title, fields, warn: warn) { values, state in
      let part = school(values)
      guard let opens = values.day("opens") else { return .refused("", at: "opens") }
      return record(id, &state) { acts throws(SchoolFault) in
        try acts.split(part, from: former.id, on: opens)
      }
    }
  }

  /// Hands what is made of the newest roster to the store, or says why not.
  static func record(
    _ id: FormID, _ state: inout State,
    _ make: (SchoolActs) throws(SchoolFault) -> [Fact]
  ) -> Form.Verdict {
    do throws(SchoolFault) {
      let facts = try make(SchoolActs(state.office, on: state.today))
      return .record(facts, facts.last.map { state.words($0) } ?? "")
    } catch {
      return .refused(error.text(state.language), at: error.key)
    }
  }

  /// Says which schools are called so already.
  private static func namesakes(_ state: State, besides id: UnitID)
    -> @Sendable (FormValues, State) -> [String]
  {
    let index = SchoolIndex(state.office.roster(on: .last))
    return { values, state in
      let others = index.namesakes(of: values["name"], besides: id)
      guard !others.isEmpty else { return [] }
      let names = others.map { "\($0.name) (\($0.id))" }.joined(separator: ", ")
      return [
        state.language("đã có trường tên như vậy: \(names)", "there is such a school: \(names)")
      ]
    }
  }

  // MARK: Fields

  private static func new(_ model: School?, _ state: State, opens: Bool) -> [FormField] {
    let day = FormField("opens", Phrase("Mở từ ngày", "Opens on"), .day(.within(nil)))
    return [
      FormField("id", Phrase("Mã", "Id")).required
        .hinting(Phrase("a–z, A–Z, số và . _ -", "a–z, A–Z, digits and . _ -"))
    ] + plain(model, state) + [
      opens
        ? day.required
        : day.hinting(Phrase("trống: có từ trước", "empty: as if it had always been there"))
    ]
  }

  private static func plain(_ school: School?, _ state: State) -> [FormField] {
    var codes = state.office.levels.codes
    if let own = school?.level.rawValue, !codes.contains(own) { codes.append(own) }
    let levels = codes.map { FormField.Choice($0, $0) }
    return [
      FormField("name", Phrase("Tên trường", "Name"), .text, school?.name ?? "").required,
      FormField(
        "level", Phrase("Cấp học", "Level"), .choice(levels), school?.level.rawValue ?? ""),
      FormField("commune", Phrase("Xã, phường", "Commune"), .text, school?.commune ?? ""),
      FormField("block", Phrase("Khối thi đua", "Block"), .text, school?.block ?? ""),
    ] + parents(school, state) + [
      FormField("head", Phrase("Hiệu trưởng", "Head"), .text, school?.head ?? ""),
      FormField("phone", Phrase("Điện thoại", "Phone"), .text, school?.phone ?? ""),
      FormField("mail", Phrase("Thư điện tử", "Mail"), .text, school?.mail ?? ""),
    ]
  }

  /// The units that it can be under, where the office has any.
  private static func parents(_ school: School?, _ state: State) -> [FormField] {
    let units = state.office.roster(on: .last).schools.filter {
      $0.id != school?.id && ($0.level.kind != .school || $0.id == school?.parent)
    }
    guard !units.isEmpty else { return [] }
    let none = FormField.Choice("", state.language("(không)", "(none)"))
    let choices = [none] + units.map { FormField.Choice($0.id.rawValue, $0.name) }
    return [
      FormField(
        "parent", Phrase("Đơn vị cấp trên", "Under"), .choice(choices),
        school?.parent?.rawValue ?? "")
    ]
  }

  /// Before this day the school keeps what it was called.
  private static var since: FormField {
    FormField("since", Phrase("Kể từ ngày", "Since"), .day(.within(nil)))
      .hinting(
        Phrase("trống: từ hôm nay; trước đó giữ như cũ", "empty: from today; before it as it was")
      )
      .refusing { text, state in
        guard let day = try? TypedDay.parse(text, today: state.today), day > state.today else {
          return nil
        }
        return state.language("ngày này chưa đến", "this day is still to come")
      }
  }

  private static func texts(_ fields: [FormField]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: fields.map { ($0.key, $0.field.text.trimmedBlanks) })
  }

  private static func school(_ values: FormValues) -> School {
    var school = School(id: UnitID(Vietnamese.composed(values["id"])), name: "", level: .preschool)
    for key in ["name", "level", "commune", "block", "parent", "head", "phone", "mail"] {
      write(key, values, into: &school)
    }
    school.opens = values.day("opens")
    return school
  }

  private static func write(_ key: String, _ values: FormValues, into school: inout School) {
    let text = PlanField.clean(values[key])
    switch key {
    case "name": school.name = text
    case "level": school.level = Level(rawValue: text) ?? school.level
    case "commune": school.commune = text
    case "block": school.block = text
    case "parent": school.parent = text.isEmpty ? nil : UnitID(text)
    case "head": school.head = text.isEmpty ? nil : text
    case "phone": school.phone = text.isEmpty ? nil : text
    case "mail": school.mail = text.isEmpty ? nil : text
    default: break
    }
  }
}

extension FormID.Kind {
  package static let school = FormID.Kind("school") { SchoolForm.form($0, $1) }
  package static let splitSchool = FormID.Kind("splitSchool") { SchoolForm.split($0, $1) }
}
