extension PlanReading {
  /// The lists whose entries are little more than labels.
  func readLists(of plan: inout Plan, _ fields: Fields) {
    plan.movements = fields.entries("movements") { movement($0) }
    plan.movementsOpen = fields.flag("movementsOpen") ?? false
    plan.commemorations = fields.entries("commemorations") { self.commemoration($0) }
    plan.blocks = blocks(fields)
    plan.councilMembers = councilMembers(fields)
    plan.awardShares = awardShares(fields)
    plan.fund = fund(fields)
    plan.criteria = fields.entries("criteria") { criterion($0) }
    plan.registrations = fields.entries("registrations") { registration($0) }
    plan.medals = fields.entries("medals") {
      Medal(name: $0.label("name"), count: $0.requiredWholeNumber("count", in: 1...1_000_000))
    }
  }

  private func registration(_ fields: Fields) -> Registration {
    var registration = Registration(
      id: ObligationID(fields.id(names.registrations)), title: fields.label("title"),
      kind: fields.optionalWord("kind", Registration.Kind.self) ?? .text,
      by: fields.optionalDay("by")?.day)
    registration.scope = fields.scope()
    return registration
  }

  private func movement(_ fields: Fields) -> Movement {
    var movement = Movement(
      id: ObligationID(fields.id(names.movements)), title: fields.label("title"),
      isMain: fields.flag("main") ?? false, isThemed: fields.flag("themed") ?? false,
      printed: fields.optionalLabel("printed"))
    movement.scope = fields.scope()
    if fields.value("expects") != nil {
      movement.expects = fields.entries("expects", atMost: 3) { expectation($0) }
    }
    movement.until = fields.date("until")
    movement.isOfOneYear = fields.flag("once") ?? false
    movement.owner = fields.optionalReference("owner", to: .staff)
    return movement
  }

  /// What a movement expects of a school, and by when where the plan says so.
  private func expectation(_ fields: Fields) -> MovementExpectation? {
    guard let what = fields.word("what", MovementAspect.self) else { return nil }
    return MovementExpectation(what, by: fields.optionalDay("by")?.day)
  }

  private func commemoration(_ fields: Fields) -> Commemoration {
    let day = fields.optionalDay("day")
    if let day { fields.day = .written(day) }
    return Commemoration(
      name: fields.label("name"), date: day?.day, since: fields.wholeNumber("since", in: 1...9999),
      printedYears: fields.wholeNumber("years", in: 1...9999))
  }

  private func criterion(_ fields: Fields) -> Criterion {
    Criterion(
      id: ObligationID(fields.id(names.criteria)), title: fields.optionalLabel("title"),
      most: fields.wholeNumber("most", in: 1...1_000_000),
      source: fields.optionalWord("source", Criterion.Source.self) ?? .schools,
      by: fields.optionalDay("by")?.day)
  }

  /// A level of the office's own; what it stands behind is a level of the standard list or one
  /// declared before it.
  func ownLevel(_ fields: Fields) -> OwnLevel? {
    let level = fields.required("code", .text).flatMap { spot -> Level? in
      guard let text = fields.text(at: spot) else { return nil }
      guard let level = Level(rawValue: text) else {
        report(.tooLong(limit: Level.longestCode), at: spot)
        return nil
      }
      if let first = names.levels.insert(text, at: spot) {
        report(.doubled(text, first: first), at: spot)
      }
      return level
    }
    let name = fields.label("name")
    let after = fields.value("after").flatMap { fields.text(at: $0) }
      .flatMap { Level(rawValue: $0) }
    let written = fields.labels("written")
    return level.map { OwnLevel(level: $0, name: name, after: after, written: written) }
  }

  private func blocks(_ fields: Fields) -> [String] {
    fields.elements("blocks").compactMap { spot in
      guard let block = fields.text(at: spot) else { return nil }
      if let first = names.blocks.insert(block, at: spot) {
        report(.doubled(block, first: first), at: spot)
      }
      return block
    }
  }
}
