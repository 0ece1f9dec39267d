import Campaign
import Canvas
import Writing

/// What the detail of the movements screen is about, whichever of the three it is.
enum CoverageSubject {
  case movement(MovementCoverage)
  case asked(CriterionRows.Row)

  /// What was selected last, where it still is in a plan.
  init?(_ state: State) {
    guard let key = state.covering else { return nil }
    let coverage = state.status.coverage
    switch key.kind {
    case .movement:
      guard
        let one = coverage.movements.first(where: {
          $0.twins.contains(MovementRef(key.plan, key.id))
        })
      else { return nil }
      self = .movement(one)
    case .criterion, .registration:
      let rows = CriterionRows(state)
      let count = coverage.criteria.count + coverage.registrations.count
      guard let row = (0..<count).lazy.compactMap({ rows.row($0) }).first(where: { $0.key == key })
      else { return nil }
      self = .asked(row)
    }
  }

  var key: CoverageKey {
    switch self {
    case .movement(let one): one.key
    case .asked(let row): row.key
    }
  }

  /// Whether a school has done all that is asked of it.
  func isDone(_ school: Int) -> Bool {
    switch self {
    case .movement(let one): one.isDone(school: school)
    case .asked(.criterion(let one)):
      one.scores.indices.contains(school) && one.scores[school] != nil
    case .asked(.registration(let one)):
      one.values.indices.contains(school) && one.values[school] != nil
    }
  }

  private func hasBegun(_ school: Int) -> Bool {
    if case .movement(let one) = self {
      return MovementAspect.allCases.contains { one.has($0, school: school) }
    }
    return isDone(school)
  }

  func look(_ school: Int) -> (sign: Sign, style: Style) {
    if isDone(school) { return (.done, .good) }
    return hasBegun(school) ? (.partial, .plain) : (.missing, .dim)
  }

  func groups(_ state: State) -> SchoolGroups {
    let schools = state.status.roster.schools
    let day = state.today
    return SchoolGroups(
      state.status.roster, by: state.step,
      expects: { isExpected($0, schools[$0].isAlive(on: day), schools[$0]) }, isDone: isDone)
  }

  private func isExpected(_ at: Int, _ isAlive: Bool, _ school: School) -> Bool {
    switch self {
    case .movement(let one): one.isExpected.indices.contains(at) && one.isExpected[at]
    case .asked(.criterion): isAlive && Scope().includes(school)
    case .asked(.registration(let one)): isAlive && one.registration.scope.includes(school)
    }
  }
}

extension State {
  /// Shows one movement, criterion or registration with its schools.
  mutating func openCoverage(_ key: CoverageKey) {
    let list: ListID = key.kind == .movement ? .movements : .criteria
    if lists[list]?.isNarrowed == true { lists[list]?.clearNarrowing() }
    lists[list, default: RowList()].select(key.text)
    covering = key
    trail.go(to: Place(.movements, focus: MovementsPage.detail))
  }
}
