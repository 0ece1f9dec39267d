import JSON

extension PlanReading {
  /// What the document asks for in sentences; an entry may be no more than its text.
  func readCommitments(of plan: inout Plan, _ fields: Fields, leadDays: Int) {
    for list in Commitment.List.allCases {
      let entries = fields.elements(list.rawValue).enumerated()
      for (place, spot) in entries {
        plan.commitments += commitments(list, place, spot, fields, plan, leadDays)
      }
    }
    plan.followed = fields.elements("followed").compactMap { fields.word(at: $0, PlanList.self) }
    guard fields.value("reviews") != nil else {
      plan.reviews = ReviewRule.standard.flatMap { $0.reviews(of: plan, leadDays: leadDays) }
      return
    }
    let rules = fields.entries("reviews") { self.review($0) }
    plan.reviews = rules.flatMap { $0.reviews(of: plan, leadDays: leadDays) }
  }

  private func review(_ fields: Fields) -> ReviewRule? {
    let id = fields.value("id").map { _ in fields.id(self.names.reviews) }
    let title = fields.optionalLabel("title")
    let within = fields.wholeNumber("within", in: 0...366)
    let addressee = fields.optionalLabel("to")
    return fields.word("period", Period.self).map {
      ReviewRule(id: id, title: title, period: $0, within: within, addressee: addressee)
    }
  }

  private func commitments(
    _ list: Commitment.List, _ place: Int, _ spot: Spot, _ fields: Fields, _ plan: Plan,
    _ leadDays: Int
  ) -> [Commitment] {
    let standing = freeID(list, place)
    if spot.node.string != nil, list != .themes, list != .duties {
      guard let title = fields.label(at: spot) else { return [] }
      _ = names.deadlines.insert(standing, at: spot)
      return [Commitment(list, ObligationID(standing), title, leadDays: leadDays)]
    }
    guard let entry = Fields(spot, self) else { return [] }
    defer { entry.finish() }
    let id =
      list == .themes || entry.value("id") != nil ? entry.id(names.deadlines) : standing
    if id == standing { _ = names.deadlines.insert(id, at: spot) }
    if list == .themes { _ = names.themes.insert(id, at: spot) }
    return read(list, id, entry, plan, leadDays)
  }

  /// `goal-3`, or what comes next where a cutoff or task is called that.
  private func freeID(_ list: Commitment.List, _ place: Int) -> String {
    var id = "\(list.stem)-\(place + 1)"
    while names.deadlines.contains(id) { id += "-\(list.stem)" }
    return id
  }

  private func read(
    _ list: Commitment.List, _ id: String, _ fields: Fields, _ plan: Plan, _ leadDays: Int
  ) -> [Commitment] {
    let opens = fields.optionalDay("opens")?.day
    let lastDay = fields.optionalDay("lastDay")
    if let lastDay { fields.day = .written(lastDay) }
    fields.checkOrder(opens, lastDay?.day, at: "lastDay")
    let isOngoing = fields.flag("ongoing") ?? false
    if isOngoing, lastDay != nil { fields.report(.ongoingWithLastDay, at: "lastDay") }
    let period = fields.optionalWord("period", Period.self)
    let within = fields.wholeNumber("within", in: 0...366) ?? 0
    let title = list == .duties ? fields.label("what") : fields.label("title")
    var commitment = Commitment(
      list, ObligationID(id), title, leadDays: self.leadDays(fields) ?? leadDays)
    if list == .duties { commitment.unit = fields.label("unit") }
    commitment.deadline.opens = opens
    commitment.deadline.lastDay = lastDay?.day
    commitment.deadline.wording = fields.optionalLabel("wording") ?? ""
    commitment.deadline.note = fields.optionalLabel("note")
    commitment.deadline.scope = fields.scope()
    _ = fields.optionalLabel("printed")
    commitment.source = fields.optionalWord("source", Commitment.Source.self) ?? .office
    if fields.value("expects") != nil {
      commitment.proofs = fields.entries("expects", atMost: 4) {
        $0.word("what", Commitment.Proof.self)
      }
    }
    commitment.owner = fields.optionalReference("owner", to: .staff)
    commitment.isUndated = lastDay == nil && !isOngoing && period == nil
    commitment.takeTaskForm()
    guard let period else { return [commitment] }
    return period.spans(in: plan.year, phases: plan.phases).map {
      commitment.occurring(in: $0, within: within)
    }
  }
}

extension Commitment {
  /// Its proofs as the parts of a task, where there is more than one.
  fileprivate mutating func takeTaskForm() {
    let perSchool = source == .schools
    let parts =
      proofs.count < 2
      ? []
      : proofs.map {
        TaskPart(id: "\(id)/\($0.rawValue)", title: $0.word(.vi), perSchool: perSchool)
      }
    deadline.kind = .task(
      YearTask(lead: unit ?? "", perSchool: perSchool && parts.isEmpty, parts: parts))
  }

  /// What is owed for one time of its period.
  fileprivate func occurring(in span: PeriodSpan, within: Int) -> Commitment {
    var one = self
    if !span.suffix.isEmpty {
      one.deadline.id = "\(entry)-\(span.suffix)"
      one.deadline.title = "\(title) (\(span.name(.vi)))"
    }
    one.deadline.opens = span.days.lowerBound
    one.deadline.lastDay = span.days.upperBound.adding(days: within)
    one.span = span.days
    one.takeTaskForm()
    return one
  }
}
