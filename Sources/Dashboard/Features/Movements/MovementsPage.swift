import Campaign
import Canvas

/// What asks every school: movements, criteria and registrations, and who has done what of them.
struct MovementsPage: Page {
  static let movements = 0
  static let criteria = 1
  static let detail = 2
  private static let roomForAll = 120

  func panes(_ state: State) -> [Pane] {
    let subject = CoverageSubject(state)
    return [
      Pane(movementsTitle(state), list: .movements) { MovementTable.shape($0) },
      Pane(criteriaTitle(state), list: .criteria) { _ in CriterionTable.shape },
      Pane(state.language("Từng trường", "School by school"), list: .coverageSchools) {
        [state] body in
        subject.map { CoverageDetail($0, state).shape(body) } ?? ListShape()
      },
    ]
  }

  private func movementsTitle(_ state: State) -> String {
    let rows = MovementRows(state)
    let title = state.language("Phong trào", "Movements")
    guard rows.count > 0 else { return title }
    let uncovered = rows.uncovered
    return title
      + (uncovered > 0
        ? state.language(
          ": \(uncovered)/\(rows.count) chưa trường nào triển khai",
          ": no school takes up \(uncovered) of \(rows.count)") : " (\(rows.count))")
  }

  private func criteriaTitle(_ state: State) -> String {
    let rows = CriterionRows(state)
    let totals = state.status.coverage.criterionTotals
    let meant = rows.selected.flatMap { row in totals.first { $0.plan == row.plan } }
    if let own = (meant ?? totals.first)?.office, own.scored > 0 {
      let total = own.shown(state.language)
      return state.language(
        "Tiêu chí: tự chấm \(own.scored)/\(own.of), tổng \(total)",
        "Criteria: \(own.scored) of \(own.of) scored, \(total) in all")
    }
    if rows.hasCriteria, rows.hasRegistrations {
      return state.language("Tiêu chí và đăng ký", "Criteria and registrations")
    }
    return rows.hasRegistrations
      ? state.language("Đăng ký", "Registrations") : state.language("Tiêu chí", "Criteria")
  }

  func arrange(_ area: Rect, _ state: State) -> [Rect] {
    var left = area
    var right = Rect.zero
    if area.width >= MovementsPage.roomForAll {
      let (lists, rest) = area.cutLeft(area.width * 62 / 100)
      left = lists
      right = rest.cutLeft(1).rest
    } else if state.place.focus == MovementsPage.detail {
      return [.zero, .zero, area]
    }
    let (upper, lower) = left.cutTop(left.height * 60 / 100)
    return [upper, lower, right]
  }

  func source(of list: ListID, _ state: State) -> ListSource {
    switch list {
    case .movements: MovementRows(state).source
    case .criteria: CriterionRows(state).source
    case .coverageSchools: CoverageSchoolRows(state).source
    default: .none
    }
  }

  /// The detail follows whichever of the two lists has the focus, and then stays with it.
  func prepare(_ state: inout State) {
    state.settle(.movements, self)
    state.settle(.criteria, self)
    switch state.place.focus {
    case MovementsPage.criteria: state.covering = CriterionRows(state).selected?.key
    case MovementsPage.movements: state.covering = MovementRows(state).selected?.key
    default: break
    }
    if CoverageSubject(state) == nil { state.covering = MovementRows(state).selected?.key }
    guard isDetailShown(state), let subject = CoverageSubject(state) else { return }
    if state[CoverageState.self].schools[subject.key] == nil {
      state[CoverageState.self].schools[subject.key] = subject.groups(state)
    }
    let plan = subject.key.plan
    if subject.key.kind == .criterion, state[CoverageState.self].totals[plan] == nil {
      state[CoverageState.self].totals[plan] = state.status.coverage.totals(of: plan)
    }
  }

  private func isDetailShown(_ state: State) -> Bool {
    state.place.focus == MovementsPage.detail || state.size.width >= MovementsPage.roomForAll
  }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    let hasFocus = state.place.focus == pane
    switch pane {
    case MovementsPage.movements: MovementTable(state, hasFocus).draw(in: body, into: &frame)
    case MovementsPage.criteria: CriterionTable(state, hasFocus).draw(in: body, into: &frame)
    default:
      guard let subject = CoverageSubject(state) else { return }
      CoverageDetail(subject, state).draw(in: body, hasFocus, into: &frame)
    }
  }

  func open(_ pane: Int, _ state: inout State) -> [Effect] {
    if pane == MovementsPage.detail {
      guard let school = CoverageSchoolRows(state).selected else { return [.bell] }
      state.openSchool(school.id)
    } else {
      guard state.covering != nil else { return [.bell] }
      state.trail.here.focus = MovementsPage.detail
    }
    return []
  }

  func selection(_ state: State) -> Selection {
    guard let key = state.covering else { return Selection() }
    var selection = Selection(key)
    if state.place.focus == MovementsPage.detail {
      selection.school = CoverageSchoolRows(state).selected?.id
    }
    return selection
  }

  /// Esc in the detail goes back to the list that it is about.
  func receive(_ key: Key, _ state: inout State) -> [Effect]? {
    guard key == .escape, state.place.focus == MovementsPage.detail,
      !state.list(.coverageSchools).isNarrowed
    else { return nil }
    state.trail.here.focus =
      state.covering?.kind == .movement ? MovementsPage.movements : MovementsPage.criteria
    return []
  }
}

extension Selection {
  /// A movement, criterion or registration.
  init(_ key: CoverageKey) {
    let subject: Subject =
      switch key.kind {
      case .movement: .movement(key.id)
      case .criterion: .criterion(key.id)
      case .registration: .registration(key.id)
      }
    self.init(plan: key.plan, subject)
  }
}

extension Screen {
  package static let movements = Screen(
    "movements", Phrase("Phong trào", "Movements"), tab: Phrase("Phong trào", "Drives"),
    narrow: Phrase("P.trào", "Drives"), page: MovementsPage())
}

extension ListID {
  package static var movements: ListID { ListID("movements") }
  package static var criteria: ListID { ListID("criteria") }
  package static var coverageSchools: ListID { ListID("coverageSchools") }
}
