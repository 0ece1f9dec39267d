import Campaign

/// The forms of a school's dossier.
enum DossierForms {
  static func returned(_ id: FormID, _ selected: Selected) -> Form? {
    guard let (plan, one, school) = selected.dossier else { return nil }
    let language = selected.state.language
    let fields = [
      FormField("reason", Phrase("Lý do trả lại", "Why it is returned")).required
    ]
    let title = language("Trả lại hồ sơ: ", "Return: ") + school.shortName
    return Form(id, title, fields) { values, state in
      let acts = DossierActs(
        state.office.ledger, plan: plan, deadline: one.deadline, school: school.id)
      let facts = acts.review(.returned, reason: values["reason"], on: state.today)
      let word = ReviewState.returned.title(state.language)
      return .record(facts, "\(school.shortName), \(one.title): \(word)")
    }
  }

  static func decision(_ id: FormID, _ selected: Selected) -> Form? {
    guard let (plan, one, school) = selected.dossier else { return nil }
    let state = selected.state
    let known = SchoolDossier(
      state.office.ledger, plan: plan, deadline: one.deadline, school: school.id, on: state.today
    ).decision
    let fields = [
      FormField("number", Phrase("Số, ký hiệu", "Number"), .text, known?.number ?? "").required,
      FormField(
        "date", Phrase("Ngày ký", "Signed on"), .day(.happened(in: plan.year)),
        known?.date.vietnamese ?? ""
      ).required,
    ]
    let title = state.language("Quyết định khen: ", "Decision: ") + school.shortName
    return Form(id, title, fields) { values, state in
      guard let date = values.day("date") else { return .refused("") }
      let acts = DossierActs(
        state.office.ledger, plan: plan, deadline: one.deadline, school: school.id)
      let decision = Decision(number: values["number"], date: date)
      let facts = acts.reward(decision, on: state.today)
      return .record(
        facts, "\(school.shortName), \(one.title): \(values["number"])")
    }
  }
}

extension FormID.Kind {
  package static let returned = FormID.Kind("returned") { DossierForms.returned($0, $1) }
  package static let decision = FormID.Kind("decision") { DossierForms.decision($0, $1) }
}
