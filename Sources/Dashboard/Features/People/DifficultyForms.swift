import Campaign
import JSON
import Writing

/// The forms of a difficulty: that it is raised, and what the head says.
enum DifficultyForms {
  static func difficulty(_ id: FormID, _ selected: Selected) -> Form? {
    let state = selected.state
    let known = selected.difficulty
    if id.about.subject != nil, known == nil { return nil }
    guard let plan = known?.plan ?? selected.plan?.id else { return nil }
    let school = known?.school.flatMap { state.status.roster[$0] } ?? selected.school
    let by = known?.raisedBy ?? school?.head ?? state.author
    var fields = [
      FormField("text", Phrase("Khó khăn, vướng mắc", "Difficulty"), .text, known?.text ?? "")
        .required,
      FormField("by", Phrase("Người nêu", "Raised by"), .text, by).required,
    ]
    if known == nil {
      let label = Phrase("Trường (nếu có)", "School (if any)")
      fields.append(SchoolField.field(school, label: label))
      fields.append(DayField.field(selected.plan?.year))
    }
    let title = state.language("Khó khăn, vướng mắc", "Difficulty")
    return Form(id, title, fields) { values, state in
      let text = Vietnamese.composed(Sanitise.line(values["text"]))
      let by = Vietnamese.composed(Sanitise.line(values["by"]))
      let acts = DifficultyActs(state.office.ledger, plan: plan, on: values.on(state))
      let school = SchoolField.school(values["school"], state)
      let facts =
        known.map { acts.change($0, [("text", .string(text)), ("by", .string(by))]) }
        ?? acts.raise(text, by: by, school: school?.id ?? "")
      return .record(facts, label(text, state))
    }
  }

  static func answer(_ id: FormID, _ selected: Selected) -> Form? {
    guard let known = selected.difficulty else { return nil }
    let state = selected.state
    let plan = state.status.plans.first { $0.id == known.plan }
    let head = plan?.office.signerName ?? plan?.office.signerTitle ?? ""
    let fields = [
      FormField("answer", Phrase("Trả lời", "Answer"), .text, known.answer ?? "").required,
      FormField(
        "by", Phrase("Người trả lời", "Answered by"), .text, known.answeredBy ?? head
      ).required,
      DayField.field(plan?.year),
    ]
    let title = state.language("Trả lời: ", "Answer: ") + known.text
    return Form(id, title, fields) { values, state in
      let acts = DifficultyActs(state.office.ledger, plan: known.plan, on: values.on(state))
      let facts = acts.answer(
        known, Vietnamese.composed(Sanitise.line(values["answer"])),
        by: Vietnamese.composed(Sanitise.line(values["by"])))
      return .record(facts, label(known.text, state))
    }
  }

  private static func label(_ text: String, _ state: State) -> String {
    state.language("khó khăn: ", "difficulty: ") + text
  }
}

extension FormID.Kind {
  package static let difficulty = FormID.Kind("difficulty") { DifficultyForms.difficulty($0, $1) }
  package static let answer = FormID.Kind("answer") { DifficultyForms.answer($0, $1) }
}
