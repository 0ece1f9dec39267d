import Campaign

/// All forms by their names.
enum Forms {
  /// None where what it is about is no longer there.
  static func form(_ id: FormID, _ state: State) -> Form? {
    let selected = Selected(id.about, state)
    switch id.kind {
    case .returned: return DossierForms.returned(id, selected)
    case .decision: return DossierForms.decision(id, selected)
    case .nominee: return NomineeForm.form(id, selected)
    default: return nil
    }
  }
}

extension Form.Verdict {
  /// Hands the facts to the store; the form's draft goes once the store has them.
  static func record(_ facts: [Fact], _ label: String, _ id: FormID, _ state: inout State)
    -> Form.Verdict
  {
    let place = DraftPlace.form(id).text
    guard !facts.isEmpty else { return .done(state.drop(place)) }
    return .done(state.record(facts, label: label, draft: place))
  }
}
