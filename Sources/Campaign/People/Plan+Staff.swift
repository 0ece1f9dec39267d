import Writing

extension Plan {
  /// The member of the staff of an id, a name or a role; none whom the plan does not list.
  package func member(called typed: String) throws(NamingError) -> StaffMember? {
    if let exact = staff.first(where: { $0.id == typed }) { return exact }
    let wanted = typed.asChoice
    for called in [\StaffMember.name, \StaffMember.roleIfAny] {
      let found = staff.filter { $0[keyPath: called]?.asChoice == wanted }
      if found.count > 1 { throw NamingError(.staff, typed, .ambiguous(found.map(\.id))) }
      if let only = found.first { return only }
    }
    return nil
  }
}

extension StaffMember {
  fileprivate var roleIfAny: String? { role.isEmpty ? nil : role }
}
