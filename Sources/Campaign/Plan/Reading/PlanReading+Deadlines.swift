extension PlanReading {
  /// Phases first: a cutoff opens with the phase whose id it has.
  func readDeadlines(of plan: inout Plan, _ fields: Fields) {
    let leadDays = self.leadDays(fields) ?? 14
    plan.phases = fields.entries("phases") { self.phase($0) }
    plan.schoolWeeks = fields.object("schoolWeeks").flatMap { schoolWeeks($0) }
    plan.deadlines = fields.entries("cutoffs") {
      self.cutoff($0, phases: plan.phases, leadDays: leadDays)
    }
    plan.deadlines += fields.entries("tasks") { self.task($0, leadDays: leadDays) }
    readCommitments(of: &plan, fields, leadDays: leadDays)
  }

  private func phase(_ fields: Fields) -> Phase? {
    let id = fields.id(names.phases)
    let from = fields.requiredDay("from")?.day
    let to = fields.requiredDay("to")?.day
    fields.checkOrder(from, to, at: "to")
    let name = fields.label("name")
    let about = fields.optionalLabel("about")
    guard let from, let to, from <= to else { return nil }
    return Phase(id: ObligationID(id), name: name, starts: from, ends: to, about: about)
  }

  private func schoolWeeks(_ fields: Fields) -> SchoolWeeks? {
    defer { fields.finish() }
    let from = fields.requiredDay("from")?.day
    let count = fields.requiredWholeNumber("count", in: 1...53)
    let tetWeeks = fields.wholeNumber("tetWeeks", in: 0...8) ?? 0
    let breaks = fields.entries("breaks") { entry -> ClosedRange<Day>? in
      let from = entry.requiredDay("from")?.day
      let to = entry.requiredDay("to")?.day
      entry.checkOrder(from, to, at: "to")
      guard let from, let to, from <= to else { return nil }
      return from...to
    }
    return from.map { SchoolWeeks(starts: $0, count: count, tetWeeks: tetWeeks, breaks: breaks) }
  }

  func leadDays(_ fields: Fields) -> Int? { fields.wholeNumber("leadDays", in: 0...366) }

  /// What cutoffs and tasks have in common.
  func deadline(
    _ fields: Fields, opens: Day?, lastDay: Day?, leadDays: Int, _ kind: Deadline.Kind
  ) -> Deadline {
    var deadline = Deadline(
      id: ObligationID(fields.id(names.deadlines)), title: fields.label("title"),
      wording: fields.label("wording"), opens: opens, lastDay: lastDay,
      leadDays: self.leadDays(fields) ?? leadDays, kind: kind)
    deadline.scope = fields.scope()
    deadline.note = fields.optionalLabel("note")
    return deadline
  }
}
