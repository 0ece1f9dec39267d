extension PlanReading {
  /// The lists whose entries are little more than labels.
  func readLists(of plan: inout Plan, _ fields: Fields) {
    plan.themes = fields.entries("themes") { topic($0, self.names.themes) }
    plan.movements = fields.entries("movements") { movement($0) }
    plan.movementsOpen = fields.flag("movementsOpen") ?? false
    plan.commemorations = fields.entries("commemorations") { self.commemoration($0) }
    plan.blocks = blocks(fields)
    plan.criteria = fields.entries("criteria") { criterion($0) }
    plan.registrations = fields.entries("registrations") { topic($0, self.names.registrations) }
    plan.duties = fields.entries("duties") { Duty(unit: $0.label("unit"), what: $0.label("what")) }
    plan.medals = fields.entries("medals") {
      Medal(name: $0.label("name"), count: $0.requiredWholeNumber("count", in: 1...1_000_000))
    }
  }

  private func topic(_ fields: Fields, _ list: IDs) -> Topic {
    Topic(id: fields.id(list), title: fields.label("title"))
  }

  private func movement(_ fields: Fields) -> Movement {
    Movement(
      id: fields.id(names.movements), title: fields.label("title"),
      isMain: fields.flag("main") ?? false, isThemed: fields.flag("themed") ?? false,
      printed: fields.optionalLabel("printed"))
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
      id: fields.id(names.criteria), title: fields.optionalLabel("title"),
      most: fields.wholeNumber("most", in: 1...1_000_000))
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
