import Campaign
import Writing

/// Leaves a thing to someone whom no plan lists.
enum AssigneeForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    guard let thing = selected.responsible else { return nil }
    let language = selected.state.language
    let fields = [FormField("name", Phrase("Họ và tên", "Name")).required]
    return Form(id, language("Phụ trách: ", "Followed by: ") + thing.title, fields) {
      values, state in
      let name = Vietnamese.composed(Sanitise.line(values["name"]))
      return .record(state.assigning(thing, to: name), "\(thing.title): \(name)")
    }
  }
}

extension FormID.Kind {
  package static let assignee = FormID.Kind("assignee") { AssigneeForm.form($0, $1) }
}
