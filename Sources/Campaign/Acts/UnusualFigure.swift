package import Writing

/// A figure outside its band, which is asked about once: the reason is kept beside it.
package struct UnusualFigure: Equatable, Sendable {
  /// Of the figure.
  package let cell: Cell
  package let figure: Measurement
  package let band: Band
  package let target: Target
  /// None for the office's own figure.
  package let school: School?

  /// `TH Độc Lập, t1: 12,5%`
  package func place(_ language: Language) -> String {
    let whose = school?.shortName ?? language("cơ quan", "the office")
    return "\(whose), \(target.id): \(figure.shown(language))"
  }

  /// `ngoài khoảng 85–100% của 3 năm trước`
  package func outside(_ language: Language) -> String {
    let basis =
      switch band.basis {
      case .years(let count):
        language("của \(count) năm trước", "of its \(count) former years")
      case .level(let level, let count):
        language("của \(count) trường \(level) khác", "of \(count) other \(level) schools")
      }
    return language("ngoài khoảng ", "outside ") + range(language) + " " + basis
  }

  private func range(_ language: Language) -> String {
    func shown(_ value: Quantity) -> String {
      (value.rounded(places: 1) ?? value).formatted(language)
    }
    let unit = target.isCount ? "" : "%"
    let high = target.isCount ? band.high : min(band.high, Quantity(100) ?? band.high)
    return "\(shown(band.low))–\(shown(high))\(unit)"
  }
}

extension Collection<UnusualFigure> {
  /// A line each, and of very many the first.
  package func lines(_ language: Language) -> [String] {
    let most = 5
    let shown = prefix(most).map { "\($0.place(language)): \($0.outside(language))" }
    let more = count - shown.count
    guard more > 0 else { return shown }
    return shown + [
      language("… và \(more) số nữa ngoài khoảng", "… and \(more) more outside their bands")
    ]
  }
}

extension Office {
  /// Which figures that are about to be recorded lie outside the bands of their schools' own years,
  /// or of schools of the same level.
  ///
  /// What is entered together counts among the figures of the level. A figure that stands there
  /// already, or has its reason, is not asked about.
  ///
  /// - Parameter status: of today, where it is at hand.
  package func unusual(_ facts: [Fact], on today: Day, status: Status? = nil) -> [UnusualFigure] {
    let reasoned = Set(facts.filter { $0.cell.kind == .reason }.map(\.cell))
    var byTarget: [Cell: [Fact]] = [:]
    var targets: [Cell] = []
    for fact in facts where fact.cell.kind == .result && fact.value != .null {
      let target = Cell(.result, plan: fact.cell.plan, subject: fact.cell.subject)
      if byTarget[target] == nil { targets.append(target) }
      byTarget[target, default: []].append(fact)
    }
    guard !targets.isEmpty else { return [] }
    return targets.flatMap { cell -> [UnusualFigure] in
      guard let plan = plan(cell.plan), let target = plan.target(cell.subject) else { return [] }
      var bands = FigureBands(self, plan, target, on: today, status, entered: byTarget[cell] ?? [])
      return (byTarget[cell] ?? []).compactMap { fact in
        let reason = Cell.reason(plan.id, target.id, school: fact.cell.school)
        guard !reasoned.contains(reason), ledger.value(fact.cell, on: fact.on) != fact.value,
          ledger.value(reason)?["figure"] != fact.value
        else { return nil }
        return bands.unusual(fact)
      }
    }
  }
}

/// The bands of one target's figures; what several schools share is worked out once.
private struct FigureBands {
  private let office: Office
  private let target: Target
  private let roster: Roster
  /// The plans of the years before, the latest first.
  private let former: [Plan]
  /// By position in the roster.
  private var values: [Quantity?] = []
  private var byLevel: [Level: [Quantity]] = [:]

  private static let mostYears = 5

  init(
    _ office: Office, _ plan: Plan, _ target: Target, on day: Day, _ status: Status?,
    entered: [Fact]
  ) {
    self.office = office
    self.target = target
    roster = status?.roster ?? office.roster(on: day)
    former = Array(
      office.plans.filter {
        $0.template == plan.template && $0.year.first < plan.year.first
          && $0.target(target.id)?.isCount == target.isCount
      }.sorted { $0.year.first > $1.year.first }.prefix(FigureBands.mostYears))
    guard target.isPerUnit else { return }
    let known =
      status?.target(target.id, plan: plan.id)
      ?? DayView(ledger: office.ledger, roster: roster, day: day, calendar: office.calendar)
      .status(of: target, in: plan)
    values = roster.schools.indices.map { at in
      known.measurements.indices.contains(at)
        ? known.measurements[at].flatMap { $0.value(of: target) } : nil
    }
    for fact in entered {
      guard let at = roster.position(of: fact.cell.school) else { continue }
      values[at] = Measurement(of: fact)?.value(of: target)
    }
  }

  mutating func unusual(_ fact: Fact) -> UnusualFigure? {
    guard let figure = Measurement(of: fact), let value = figure.value(of: target) else {
      return nil
    }
    let at = fact.cell.school.isEmpty ? nil : roster.position(of: fact.cell.school)
    let outside = bands(fact.cell.school, at, value).first { !$0.contains(value) }
    return outside.map {
      UnusualFigure(
        cell: fact.cell, figure: figure, band: $0, target: target,
        school: at.map { roster.schools[$0] })
    }
  }

  private mutating func bands(_ school: UnitID, _ at: Int?, _ own: Quantity) -> [Band] {
    let years = former.compactMap { plan in
      office.ledger.value(.result(plan.id, target.id, school: school), on: plan.year.last)?.string
        .flatMap { Measurement(text: $0)?.value(of: target) }
    }
    var bands = [Band.ofYears(years)].compactMap { $0 }
    if let at {
      let level = roster.schools[at].level
      bands += [Band.ofLevel(level.rawValue, sorted: figures(of: level), without: own)]
        .compactMap { $0 }
    }
    return bands
  }

  /// The figures of all schools of a level that live and have one, in order.
  private mutating func figures(of level: Level) -> [Quantity] {
    if let known = byLevel[level] { return known }
    let sorted = roster.schools.indices.compactMap {
      roster.schools[$0].level == level ? values[$0] : nil
    }.sorted()
    byLevel[level] = sorted
    return sorted
  }
}

extension Measurement {
  fileprivate init?(of fact: Fact) {
    guard let text = fact.value.string else { return nil }
    self.init(text: text)
  }

  /// As one number: of what is counted the count, else the share.
  fileprivate func value(of target: Target) -> Quantity? {
    Figure([self], of: target)?.actual
  }
}
