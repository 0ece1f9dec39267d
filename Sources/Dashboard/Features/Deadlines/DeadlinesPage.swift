import Campaign
import Canvas

/// Every deadline of the year, and all that is known of the one selected.
struct DeadlinesPage: Page {
  private static let list = 0
  private static let detail = 1

  func panes(_ state: State) -> [Pane] {
    let language = state.language
    let selected = DeadlineRows(state).selected(in: .deadlines)
    return [
      Pane(language("Các hạn", "Deadlines"), list: .deadlines) { DeadlineTable.shape($0) },
      Pane(language("Chi tiết", "Detail"), list: .missing) { [state] body in
        guard let selected else { return ListShape() }
        return DeadlineDetail(selected, state).shape(body)
      },
    ]
  }

  func arrange(_ area: Rect, _ state: State) -> [Rect] {
    let (list, rest) = area.cutLeft(
      area.width < 120 ? max(area.width * 48 / 100, 38) : max(area.width * 56 / 100, 68))
    return [list, rest.cutLeft(1).rest]
  }

  func source(of list: ListID, _ state: State) -> ListSource {
    switch list {
    case .deadlines: DeadlineRows(state).source
    case .missing: MissingSchools(state).source
    default: .none
    }
  }

  func hasSpareWork(_ state: State) -> Bool { state.isLookingBack }
  func useSpareTime(_ state: inout State) { state.lookBack() }

  /// What is missing is about the deadline selected, so that list comes first.
  func prepare(_ state: inout State) {
    state.preparePeople()
    state.settle(.deadlines, self)
    guard let one = DeadlineRows(state).selected(in: .deadlines), one.deadline.kind.isCutoff
    else { return }
    for one in [one, YearBeforeWords(one, state).end].compactMap({ $0 })
    where state.burnDowns[one.key] == nil {
      state.burnDowns[one.key] = BurnDown(one, ledger: state.office.ledger, today: state.today)
    }
  }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    let hasFocus = state.place.focus == pane
    if pane == DeadlinesPage.list {
      DeadlineTable(state, hasFocus).draw(in: body, into: &frame)
    } else if let selected = DeadlineRows(state).selected(in: .deadlines) {
      DeadlineDetail(selected, state).draw(in: body, hasFocus, into: &frame)
    }
  }

  func selection(_ state: State) -> Selection {
    guard let (list, row) = state.meant else { return Selection() }
    guard list == .missing else { return Selection(DeadlineKey(text: row)) }
    let one = state.list(.deadlines).selected.flatMap { DeadlineKey(text: $0) }
    return Selection(one, school: UnitID(row))
  }

  func open(_ pane: Int, _ state: inout State) -> [Effect] {
    if pane == DeadlinesPage.list {
      state.trail.here.focus = DeadlinesPage.detail
      return []
    }
    guard let line = MissingSchools(state).selected else { return [.bell] }
    state.openSchool(line.school.id)
    return []
  }
}

extension Screen {
  package static let deadlines = Screen(
    "deadlines", Phrase("Hạn nộp", "Deadlines"), tab: Phrase("Hạn", "Due"), page: DeadlinesPage())
}

extension ListID {
  package static var deadlines: ListID { ListID("deadlines") }
  package static var missing: ListID { ListID("missing") }
}
