import JSON
import Writing

extension PlanReading {
  func target(_ fields: Fields) -> Target? {
    let id = fields.id(names.targets)
    let title = fields.label("title")
    let comparator = fields.word("comparator", Target.Comparator.self)
    let goal = fields.requiredQuantity("goal")
    let unit = fields.label("unit")
    let source = fields.word("source", Target.Source.self)
    var target = Target(
      id: ObligationID(id), title: title, comparator: comparator ?? .atLeast, goal: goal ?? .zero,
      of: fields.quantity("of"), unit: unit, source: source ?? .schools, base: base(fields))
    target.most = most(fields, comparator)
    target.scope = fields.scope()
    if target.source == .communes { target.scope.levels = [.commune] }
    target.ceiling = fields.quantity("ceiling")
    target.lawOn = fields.optionalReference("law", to: .reward)
    target.note = fields.optionalLabel("note")
    target.by = fields.optionalDay("by")?.day
    target.period = fields.optionalWord("period", Period.self)
    target.within = fields.wholeNumber("within", in: 0...366) ?? 0
    target.allotments = fields.entries("allotments") { share in
      let goal = share.requiredQuantity("goal") ?? .zero
      if unit == "%", goal > PlanReading.hundred { share.report(.above100(goal), at: "goal") }
      return Allotment(units(share), goal: goal)
    }
    checkFigures(target, fields)
    return target
  }

  /// The upper end, which a range has and nothing else.
  private func most(_ fields: Fields, _ comparator: Target.Comparator?) -> Quantity? {
    if comparator == .range { return fields.requiredQuantity("most") }
    if comparator != nil, fields.value("most") != nil {
      fields.report(.mostWithoutRange, at: "most")
    }
    return fields.quantity("most")
  }

  private func checkFigures(_ target: Target, _ fields: Fields) {
    if target.unit == "%" {
      for (key, figure) in [
        ("goal", target.goal), ("most", target.most ?? .zero), ("ceiling", target.ceiling ?? .zero),
      ]
      where figure > PlanReading.hundred {
        fields.report(.above100(figure), at: key)
      }
      if target.of != nil { fields.report(.wholeOfPercentage, at: "of") }
    } else if let whole = target.of {
      if whole == .zero {
        fields.report(.notPositive, at: "of")
      } else if target.goal > whole {
        fields.report(.goalAboveWhole(target.goal, whole: whole), at: "goal")
      } else if let most = target.most, most > whole {
        fields.report(.goalAboveWhole(most, whole: whole), at: "most")
      }
    }
    if let most = target.most, target.comparator == .range, most <= target.goal {
      fields.report(.mostNotAboveGoal(most, goal: target.goal), at: "most")
    }
  }

  /// What the denominator counts: a text such as "Trẻ 5 tuổi", or the id of another target.
  private func base(_ fields: Fields) -> String? {
    guard let spot = fields.value("base"), let text = fields.text(at: spot) else { return nil }
    guard Identifier.isValid(text) else { return fields.label(at: spot) }
    references.append(Reference(name: text, kind: .target, spot: spot))
    return text
  }

  /// Reports targets that rest on themselves, directly or through others.
  func checkBases(_ targets: [Target], _ fields: Fields) {
    var bases: [String: String] = [:]
    for target in targets { bases[target.id.rawValue] = target.base }
    for reference in references where reference.kind == .target {
      var next: String? = reference.name
      var steps = 0
      while let at = next, steps <= targets.count {
        next = bases[at]
        steps += 1
        if next == reference.name {
          report(.circularBase(reference.name), at: reference.spot)
          break
        }
      }
    }
  }

  private static let hundred = Quantity(units: 100 * Quantity.unitsPerOne)
}
