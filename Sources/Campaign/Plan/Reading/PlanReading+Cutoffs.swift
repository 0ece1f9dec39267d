extension PlanReading {
  func cutoff(_ fields: Fields, phases: [Phase], leadDays: Int) -> Deadline? {
    let isOngoing = isOngoing(fields)
    let printedDay = isOngoing ? nil : fields.ownDay("day")
    let bound = isOngoing ? nil : fields.word("bound", Cutoff.Bound.self)
    let lastDay = printedDay.map { (bound ?? .onOrBefore).lastDay($0) }
    let own = fields.optionalDay("opens")?.day
    let phase = phases.first { $0.id.rawValue == fields.value("id")?.node.string }
    let opens = own ?? phase?.starts
    fields.checkOrder(opens, lastDay, at: own == nil ? "day" : "opens")
    var cutoff = Cutoff(
      printedDay: isOngoing ? nil : printedDay ?? year.first, bound: bound ?? .onOrBefore,
      collection: collection(fields, opens: opens, lastDay: lastDay))
    cutoff.items = items(fields)
    cutoff.cap = cap(fields)
    cutoff.capCollectives = fields.wholeNumber("capCollectives", in: 1...1_000_000)
    cutoff.reward = fields.optionalReference("reward", to: .reward)
    cutoff.superior = fields.optionalLabel("to")
    cutoff.round = round(fields)
    return deadline(
      fields, opens: opens, lastDay: lastDay, leadDays: leadDays, .cutoff(cutoff))
  }

  /// A round without a day is always open; how a day counts makes no sense without one.
  private func isOngoing(_ fields: Fields) -> Bool {
    ["day", "bound", "collectBy"].allSatisfy { fields.value($0) == nil }
  }

  private func round(_ fields: Fields) -> AwardRound {
    var round = AwardRound()
    round.kind = fields.optionalWord("round", AwardRound.Kind.self) ?? .phase
    if let proposes = fields.object("proposes") {
      round.isByOffice = proposes.flag("office") ?? false
      proposes.finish()
    }
    let candidates = IDs()
    round.candidates = fields.elements("candidates").compactMap { spot in
      guard let one = fields.word(at: spot, AwardRound.Candidate.self) else { return nil }
      if let first = candidates.insert(one.rawValue, at: spot) {
        report(.doubled(one.rawValue, first: first), at: spot)
      }
      return one
    }
    let rewards = IDs()
    round.rewards = fields.references("rewards", to: .reward).compactMap { spot, id in
      if let first = rewards.insert(id, at: spot) { report(.doubled(id, first: first), at: spot) }
      return id
    }
    round.decides = fields.optionalLabel("decides")
    round.appraises = fields.optionalLabel("appraises")
    return round
  }

  /// By default the schools' dossiers are due five working days before the last one.
  private func collection(_ fields: Fields, opens: Day?, lastDay: Day?) -> Cutoff.CollectBy {
    guard let spot = fields.value("collectBy") else { return .workdaysBefore(5) }
    switch spot.node.kind {
    case .object:
      guard let counted = Fields(spot, self) else { break }
      let count = counted.requiredWholeNumber("workdaysBefore", in: 0...90)
      counted.finish()
      return .workdaysBefore(count)
    case .string:
      guard let day = fields.day(at: spot)?.day else { break }
      if let lastDay, day > lastDay {
        report(.collectedAfterTheLastDay(day, lastDay: lastDay), at: spot)
      } else if let opens, day < opens {
        report(.collectedBeforeItOpens(day, opens: opens), at: spot)
      }
      return .on(day)
    default:
      report(.wrongType(expected: .dayOrWorkdays, found: spot.node.kind), at: spot)
    }
    return .workdaysBefore(5)
  }

  /// The documents of a dossier; ids are told apart within one cutoff.
  private func items(_ fields: Fields) -> [DossierItem] {
    guard let spot = fields.required("items", .list) else { return [] }
    let elements = fields.elements(of: spot, atMost: PlanReading.mostItems)
    if spot.node.array?.isEmpty == true { report(.empty, at: spot) }
    names.items = IDs()
    return elements.compactMap { element in
      guard let item = Fields(element, self) else { return nil }
      defer { item.finish() }
      // `record dossier … all` names every item.
      return DossierItem(
        id: item.id(self.names.items, reserved: ["all"]), name: item.label("name"),
        perNominee: item.flag("perNominee") ?? false)
    }
  }

  /// The units that a part of a cap or of a target is about.
  func units(_ fields: Fields) -> UnitsMeant {
    UnitsMeant(fields.scope(), unit: fields.optionalLabel("school").map { UnitID($0) })
  }

  private func cap(_ fields: Fields) -> NominationCap? {
    guard let cap = fields.object("cap") else { return nil }
    defer { cap.finish() }
    let count = cap.requiredWholeNumber("count", in: 1...1_000_000)
    var read = NominationCap(
      count: count, scope: cap.word("scope", NominationCap.Span.self) ?? .phase,
      counted: cap.optionalWord("counts", NominationCap.Counted.self) ?? .individuals)
    read.shares = cap.entries("shares") { share in
      CapShare(
        units(share), count: share.requiredWholeNumber("count", in: 0...1_000_000))
    }
    return read
  }

  /// A status keeps what is in as the bits of one number.
  static let mostItems = 32
}
