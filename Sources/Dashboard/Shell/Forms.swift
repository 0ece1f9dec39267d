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
    case .cell: return CellForm.form(id, selected)
    case .note: return NoteForm.form(id, selected)
    case .difficulty: return DifficultyForms.difficulty(id, selected)
    case .answer: return DifficultyForms.answer(id, selected)
    case .assignee: return AssigneeForm.form(id, selected)
    case .staff: return StaffForm.form(id, selected)
    case .cutoff: return CutoffForm.form(id, selected)
    case .task: return TaskForm.form(id, selected)
    case .target: return TargetForm.form(id, selected)
    case .extend: return ExtendForm.form(id, selected)
    case .office: return OfficeForm.form(id, selected)
    case .school: return SchoolForm.form(id, selected)
    case .closeSchool: return SchoolEndForms.close(id, selected)
    case .mergeSchool: return SchoolEndForms.merge(id, selected)
    case .splitSchool: return SchoolForm.split(id, selected)
    }
  }
}

extension Form.Verdict {
  /// Hands the facts to the store; the form's draft goes once the store has them.
  static func record(_ facts: [Fact], _ label: String, _ id: FormID, _ state: inout State)
    -> Form.Verdict
  {
    .intent(Intent(facts), label: label)
  }

  /// The same with what is asked before.
  static func record(_ intent: Intent, _ label: String, _ id: FormID, _ state: inout State)
    -> Form.Verdict
  {
    .intent(intent, label: label)
  }
}
