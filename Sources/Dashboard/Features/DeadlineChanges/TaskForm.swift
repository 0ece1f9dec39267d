import Campaign
import JSON
import Writing

/// The form of a task of the year.
enum TaskForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    guard let plan = selected.plan else { return nil }
    let state = selected.state
    let former = id.about.id(of: .deadline).flatMap { plan.deadline($0) }
    if id.about.subject != nil, former?.task == nil { return nil }
    let form = PlanEntryForm(
      id: id, plan: plan, list: .tasks, shownIn: [.tasks], entryID: former?.id.rawValue,
      fields: fields(former, plan, state), prefix: "task-"
    ) { entry, values in
      if entry["ongoing"] == true { leaveDay(&entry, values, former) }
      if entry["wording"] == nil {
        let isOngoing = entry["ongoing"] == true
        entry["wording"] = .string(isOngoing ? "Thường xuyên" : "đến hết {day}")
      }
      nameParts(&entry)
    }
    return form.form(
      former?.title ?? state.language("Nhiệm vụ mới · ", "New task · ") + plan.short, state)
  }

  private static func fields(_ former: Deadline?, _ plan: Plan, _ state: State) -> [PlanField] {
    let task = former?.task
    let language = state.language
    let lead = task?.lead ?? plan.tasks.first?.task?.lead
    return [
      .text("title", Phrase("Nội dung", "What"), former?.title).required,
      ongoing(former, language),
      .day("opens", Phrase("Bắt đầu", "Opens"), former?.opens, in: plan.year),
      .day("lastDay", Phrase("Ngày cuối", "Last day"), former?.lastDay, in: plan.year),
      CutoffForm.wording(former, plan, printed: former?.lastDay, day: "lastDay"),
      PlanField.text("lead", Phrase("Chủ trì", "Lead"), lead).required,
      PlanField.texts("coordinating", Phrase("Phối hợp", "With"), task?.coordinating ?? [])
        .hinting("cách nhau bằng dấu ;", "told apart by ;"),
      perSchool(task, language),
      parts(task),
    ] + PlanField.scope(former?.scope, state.office.levels) + [
      .number("leadDays", Phrase("Báo trước (ngày)", "Lead days"), former?.leadDays, in: 0...366),
      .text("note", Phrase("Ghi chú", "Note"), former?.note),
    ]
  }

  /// What becomes ongoing loses the day that nobody touched, and the words for it.
  private static func leaveDay(
    _ entry: inout JSONObject, _ values: FormValues, _ former: Deadline?
  ) {
    guard let former else { return }
    if values.day("lastDay") == former.lastDay { entry["lastDay"] = nil }
    let isTouched = values["wording"] != former.wording
    if !isTouched, entry["wording"]?.string?.contains("{day") == true { entry["wording"] = nil }
  }

  private static func ongoing(_ former: Deadline?, _ language: Language) -> PlanField {
    let choices = [
      FormField.Choice("no", language("có hạn", "has a last day")),
      FormField.Choice("yes", language("thường xuyên", "ongoing")),
    ]
    let isOngoing = former.map { $0.isOngoing } ?? false
    return PlanField(
      FormField("ongoing", Phrase("Loại", "Kind"), .choice(choices), isOngoing ? "yes" : "no")
    ) { entry, values in
      entry["ongoing"] = values["ongoing"] == "yes" ? true : nil
    }
  }

  private static func perSchool(_ task: YearTask?, _ language: Language) -> PlanField {
    let choices = [
      FormField.Choice("no", language("cơ quan", "the office")),
      FormField.Choice("yes", language("từng trường", "each school")),
    ]
    return PlanField(
      FormField(
        "perSchool", Phrase("Đơn vị thực hiện", "Done by"), .choice(choices),
        task?.perSchool == true ? "yes" : "no")
    ) { entry, values in
      entry["perSchool"] = values["perSchool"] == "yes" ? true : nil
    }
  }

  private static func parts(_ task: YearTask?) -> PlanField {
    let known = task?.parts ?? []
    let text = known.map { $0.perSchool ? $0.title + " *" : $0.title }.joined(separator: "; ")
    let field = FormField("parts", Phrase("Gồm các phần", "Parts"), .text, text)
      .hinting(
        Phrase(
          "cách nhau bằng dấu ; · thêm * nếu từng trường thực hiện",
          "told apart by ; · add * for schools"
        ))
    return PlanField(field) { entry, values in
      let former = entry["parts"]?.array ?? []
      let parts = values["parts"].listed.map { part($0, former) }
      entry["parts"] = parts.isEmpty ? nil : .array(parts)
    }
  }

  /// A part that stays keeps its id, and what was ticked of it.
  private static func part(_ typed: String, _ former: [JSON]) -> JSON {
    let isPerSchool = typed.hasSuffix("*")
    let title = PlanField.clean((isPerSchool ? String(typed.dropLast()) : typed).trimmedBlanks)
    var part =
      former.first { $0["title"]?.string.map { Vietnamese.fold($0) } == Vietnamese.fold(title) }?
      .object ?? [:]
    part["title"] = .string(title)
    part["perSchool"] = isPerSchool ? true : nil
    return .object(part)
  }

  /// New parts are numbered on after the former ones: `task-9/4`.
  private static func nameParts(_ entry: inout JSONObject) {
    guard let id = entry["id"]?.string, let parts = entry["parts"]?.array else { return }
    var used = Set(parts.compactMap { $0["id"]?.string })
    entry["parts"] = .array(
      parts.map { part in
        guard case .object(var part) = part, part["id"] == nil else { return part }
        var number = 1
        while !used.insert("\(id)/\(number)").inserted { number += 1 }
        part["id"] = .string("\(id)/\(number)")
        return .object(part)
      })
  }
}

extension FormID.Kind {
  package static let task = FormID.Kind("task") { TaskForm.form($0, $1) }
}
