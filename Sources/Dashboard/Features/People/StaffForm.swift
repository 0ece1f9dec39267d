import Campaign
import JSON
import Writing

/// Somebody of the office: added to the plan's staff, or a name put to a role.
enum StaffForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    let state = selected.state
    let known = selected.member
    if id.about.staff != nil, known == nil { return nil }
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
      let plan = state.office.plan(plan.id) ?? plan
      let member = known?.id ?? freshID(role, plan)
      let value: JSON = [
        "id": .string(member), "name": name.isEmpty ? .null : .string(name), "role": .string(role),
      ]
      let cell = Campaign.Cell.planEntry(plan.id, list: "staff", id: member)
      let label = "\(plan.short), \(name.isEmpty ? role : name)"
      return .record([state.office.ledger.setting(cell, value, on: state.today)], label)
    }
  }

  private static func roles(_ state: State) -> [String] {
    var roles: [String] = []
    for member in state.status.plans.flatMap(\.staff) where !roles.contains(member.role) {
      roles.append(member.role)
    }
    return roles
  }

  /// The role as an id, with the next number that is free.
  private static func freshID(_ role: String, _ plan: Plan) -> String {
    let letters = Vietnamese.fold(role).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let stem = letters.isEmpty ? "can-bo" : letters.joined(separator: "-")
    let taken = Set(plan.staff.map(\.id))
    guard taken.contains(stem) else { return stem }
    var number = 2
    while taken.contains("\(stem)-\(number)") { number += 1 }
    return "\(stem)-\(number)"
  }
}

extension FormID.Kind {
  package static let staff = FormID.Kind("staff") { StaffForm.form($0, $1) }
}
