import JSON

extension PlanReading {
  /// Reads the plan for the year that the file itself names.
  func plan(_ node: JSONNode) -> Plan? {
    guard let fields = Fields(Spot(top: node), self), isReadable(fields) else {
      return nil
    }
    _ = fields.value("$schema")
    readYear(fields)
    var plan = Plan(
      id: PlanID(fields.identifier("id")), template: "", title: fields.label("title"), short: "",
      year: year)
    plan.template = fields.optionalIdentifier("template").map { PlanID($0) } ?? plan.id
    plan.short = fields.optionalLabel("short") ?? plan.id.rawValue
    plan.office = office(fields)
    plan.issuers = fields.entries("issuers") { self.issuer($0) }
    ownLevels = fields.entries("levels") { self.ownLevel($0) }
    plan.levels = ownLevels
    plan.source = fields.object("source").map { source($0) } ?? SourceDocument()
    plan.bases = fields.entries("bases") { self.basis($0) }
    plan.theme = fields.optionalLabel("theme")
    plan.councils = fields.labels("councils")
    plan.groupsBy = fields.optionalWord("groupsBy", UnitStep.self)
    readLists(of: &plan, fields)
    readDeadlines(of: &plan, fields)
    readPeople(of: &plan, fields)
    plan.addMembersPlans()
    plan.targets = fields.entries("targets") { self.target($0) }
    resolveReferences()
    checkBases(plan.targets, fields)
    _ = fields.labels(PlanMark.confirmedKey)
    fields.finish()
    plan.text = .parsed(node)
    checkName(of: plan, fields)
    return plan
  }

  /// A name must leave room for the year that a dated plan carries after it.
  private func checkName(of plan: Plan, _ fields: Fields) {
    let limit = Identifier.longest - "-2026-2027".utf8.count
    guard max(plan.id.rawValue.utf8.count, plan.template.rawValue.utf8.count) > limit,
      case .object(let document) = plan.document,
      JSON.template(of: document, plan.year).utf8.count > limit
    else { return }
    fields.report(
      .tooLong(limit: limit), at: document["template"]?.string == nil ? "id" : "template")
  }

  /// Whether this is a file of the form that this reader knows; another is not picked to pieces.
  private func isReadable(_ fields: Fields) -> Bool {
    guard let spot = fields.required("format", .wholeNumber) else { return true }
    if let format = spot.node.int, format > Plan.format {
      report(.newerFormat(format), at: spot)
      return false
    }
    _ = fields.wholeNumber(at: spot, in: Plan.format...Plan.format)
    return true
  }

  private func readYear(_ fields: Fields) {
    let kind = fields.word("kind", YearKind.self)
    let original = planYear(fields, "original", kind)
    let own = planYear(fields, "year", kind)
    if let year = own ?? original {
      self.year = year
      isYearKnown = true
    } else if fields.value("year") == nil, fields.value("original") == nil {
      fields.report(.missing(.text), at: "original")
    } else if kind == .calendar {
      year = .calendar(year.start)
    }
  }

  private func planYear(_ fields: Fields, _ key: String, _ kind: YearKind?) -> PlanYear? {
    guard let spot = fields.value(key), let text = fields.text(at: spot) else { return nil }
    guard let year = PlanYear(text) else {
      report(.notAYear(text), at: spot)
      return nil
    }
    if let kind, !kind.matches(year) {
      report(.yearOfOtherKind(text, kind), at: spot)
      return nil
    }
    return year
  }
}
