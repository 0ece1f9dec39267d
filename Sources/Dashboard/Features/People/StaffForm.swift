import Campaign
import Writing

/// Somebody of the office: added to the plan's staff, or a name put to a role.
enum StaffForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    let state = selected.state
    let known = selected.member
    if id.about.subject != nil, known == nil { return nil }
    guard let plan = selected.plan else { return nil }
    let fields = [
      FormField("name", Phrase("Họ và tên", "Name"), .text, known?.name ?? ""),
      FormField("role", Phrase("Chức vụ", "Role"), .text, known?.role ?? "").required
        .suggesting(roles(state)),
    ]
    let title = state.language("Cán bộ · ", "Staff · ") + plan.short
    return Form(id, title, fields) { values, state in
      let name = Vietnamese.composed(Sanitise.line(values["name"]))
      let role = Vietnamese.composed(Sanitise.line(values["role"]))
      let label = "\(plan.short), \(name.isEmpty ? role : name)"
      guard let acts = PlanActs(state.office, plan: plan.id, on: state.today) else {
        return .refused(state.language("kế hoạch không còn", "the plan is gone"))
      }
      do throws(PlanEditFault) {
        return .record(try acts.setStaff(known?.id, name: name, role: role), label)
      } catch {
        return .refused(error.text(state.language))
      }
    }
  }

  private static func roles(_ state: State) -> [String] {
    var roles: [String] = []
    for member in state.status.plans.flatMap(\.staff) where !roles.contains(member.role) {
      roles.append(member.role)
    }
    return roles
  }
}

extension FormID.Kind {
  package static let staff = FormID.Kind("staff") { StaffForm.form($0, $1) }
}
