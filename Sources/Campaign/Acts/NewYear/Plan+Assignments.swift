package import JSON

/// Whoever follows something this year follows it in the next, also where an entry said so.
extension Office {
  /// A plan's document with what was recorded of who follows what written into it, as far as the
  /// plan itself lists both.
  package func documentWithAssignments(of plan: Plan, on day: Day) -> JSON {
    guard case .object(var document) = plan.document else { return plan.document }
    let staff = Set(plan.staff.map(\.id))
    var assignments = document["assignments"]?.array ?? []
    for (subject, owner) in recordedAssignments(of: plan, on: day) {
      guard owner.map({ staff.contains($0) }) ?? true, plan.lists(subject.id) else { continue }
      assignments.removeAll { $0["subject"]?.string == subject.id }
      if let owner {
        assignments.append(["staff": .string(owner), "subject": .string(subject.id)])
      }
    }
    if assignments.isEmpty { return plan.document }
    document["assignments"] = .array(assignments)
    return .object(document)
  }

  /// The facts that hand over what no document can say: who follows a school, and whom no plan
  /// lists.
  package func assignmentsKept(from former: Plan, in plan: Plan, on day: Day) -> [Fact] {
    let staff = Set(former.staff.map(\.id))
    return recordedAssignments(of: former, on: day).compactMap { subject, owner in
      guard let owner, subject.kind == Responsibility.Kind.school.rawValue || !staff.contains(owner)
      else { return nil }
      let cell = Cell(.assign, plan: plan.id, subject: "\(subject.kind):\(subject.id)")
      return ledger.setting(cell, .string(owner), on: day)
    }
  }

  private func recordedAssignments(of plan: Plan, on day: Day)
    -> [(subject: (kind: String, id: String), owner: String?)]
  {
    var found: [(subject: (kind: String, id: String), owner: String?)] = []
    ledger.forEachSubject(of: .assign, plan: plan.id) { subject in
      let cell = Cell(.assign, plan: plan.id, subject: ObligationID(subject))
      let parts = subject.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2, let entry = ledger.entry(cell, on: day) else { return }
      found.append(((parts[0], parts[1]), entry.value.string))
    }
    return found
  }
}

extension Plan {
  /// Whether an assignment may name this.
  fileprivate func lists(_ name: String) -> Bool {
    let id = ObligationID(name)
    return targets.contains { $0.id == id } || themes.contains { $0.id == id }
      || deadlines.contains { $0.id == id } || movements.contains { $0.id == id }
      || criteria.contains { $0.id == id } || registrations.contains { $0.id == id }
  }
}
