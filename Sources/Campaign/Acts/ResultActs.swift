package import Writing

/// What can be recorded of a target: the office's figure, or a school's.
package struct ResultActs {
  let ledger: Ledger
  let plan: Plan
  let target: Target

  package init(_ ledger: Ledger, plan: Plan, target: Target) {
    self.ledger = ledger
    self.plan = plan
    self.target = target
  }

  /// A figure as it was typed; nothing where that very day already has it.
  package func set(_ text: String, school: School?, on day: Day, _ language: Language)
    throws(ResultFault) -> Intent
  {
    let figure = try read(text, school, day, language)
    if let holders = holdersOfBase(school, on: day), figure.isImpossible(among: holders) {
      throw .typed(text, .aboveHolders(holders))
    }
    let entry = ledger.entry(cell(school), on: day)
    if let entry, entry.on == day, entry.value.string == figure.text { return Intent([]) }
    return Intent(
      measuring(figure, school: school, on: day),
      doubts: TypedResult.doubts(figure, typed: text, for: target))
  }

  /// Why a figure is right, kept beside it; nothing where there is no reason.
  package func reason(
    _ reason: String, for text: String, school: School?, on day: Day, _ language: Language
  ) throws(ResultFault) -> Intent {
    Intent(
      ReasonActs(ledger).keep(
        reason, figure: try read(text, school, day, language), of: cell(school), on: day))
  }

  func read(_ text: String, _ school: School?, _ day: Day, _ language: Language)
    throws(ResultFault) -> Measurement
  {
    if let school {
      if target.source == .office { throw .ofOfficeAlone }
      if !target.scope.includes(school) { throw .notExpected(level: school.level.rawValue) }
      if !school.isAlive(on: day) { throw .notAlive }
    }
    switch TypedResult(text, for: target, language) {
    case .measured(let figure): return figure
    case .refused(let problem): throw .typed(text, problem)
    case .empty: throw .typed(text, .notANumber)
    }
  }

  /// How many hold what the target rests on, as far as that was reported.
  private func holdersOfBase(_ school: School?, on day: Day) -> Quantity? {
    guard let base = target.base.map({ ObligationID($0) }), plan.target(base) != nil else {
      return nil
    }
    let cell = Cell.result(plan.id, base, school: school?.id ?? "")
    return ledger.value(cell, on: day)?.string.flatMap { Measurement(text: $0) }?.holders
  }

  /// What stands there on a day, and the fact that puts another figure in its place.
  func change(to figure: Measurement, school: School?, on day: Day)
    -> (before: Measurement?, fact: Fact)
  {
    let cell = cell(school)
    let standing = ledger.standing(cell, on: day)
    let before = standing.value?.string.flatMap { Measurement(text: $0) }
    return (before, Fact(cell, .string(figure.text), on: day, base: standing.last))
  }

  /// A figure that was read already.
  func measuring(_ figure: Measurement, school: School?, on day: Day) -> [Fact] {
    [ledger.setting(cell(school), .string(figure.text), on: day)]
  }

  /// The last figure never was; what was measured before it stands again.
  func takeBack(school: School?) -> [Fact] {
    [ledger.takingBack(cell(school), .null)].compactMap { $0 }
  }

  private func cell(_ school: School?) -> Cell {
    .result(plan.id, target.id, school: school?.id ?? "")
  }
}

/// Why a result was refused.
package enum ResultFault: Error, Equatable, Sendable {
  case typed(String, TypedResult.Problem)
  /// The office reports this figure, no school does.
  case ofOfficeAlone
  /// The target does not expect this school.
  case notExpected(level: String)
  /// The school had closed, or not yet opened.
  case notAlive

  package func text(_ language: Language) -> String {
    switch self {
    case .typed(let text, let problem): "“\(text)”: \(problem.message(language))"
    case .ofOfficeAlone:
      language(
        "chỉ tiêu này do cơ quan tổng hợp; ghi “office” thay cho trường",
        "this figure is the office's own; write “office” for the school")
    case .notExpected(let level):
      language(
        "chỉ tiêu này không áp dụng cho trường cấp \(level)",
        "this target does not expect schools of level \(level)")
    case .notAlive:
      language("trường không hoạt động vào ngày đó", "the school did not exist on that day")
    }
  }
}
