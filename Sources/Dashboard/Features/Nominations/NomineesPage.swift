import Campaign
import Canvas

/// Everyone proposed at one cutoff, held against the cap, to be ranked, chosen or set aside.
struct NomineesPage: Page {
  func panes(_ state: State) -> [Pane] {
    let title = state.language("Đề nghị khen thưởng", "Nominees")
    return [
      Pane(title, list: .nominees) { body in
        ListShape(above: 3, below: NomineeTable.noteRows(body))
      }
    ]
  }

  var commands: [Command] { NomineeCommands.all }

  func prepare(_ state: inout State) {
    state.prepareNominees()
    state.prepareRegister()
  }

  func source(of list: ListID, _ state: State) -> ListSource {
    list == .nominees ? NomineeRows(state).source : .none
  }

  func selection(_ state: State) -> Selection {
    let rows = NomineeRows(state)
    guard let one = rows.one else { return Selection() }
    guard let nominee = rows.selected else { return Selection(one.key) }
    return Selection(
      plan: one.plan, .nominee(nominee.id, deadline: one.id), school: nominee.school)
  }

  /// Enter opens the nominee selected.
  func open(_ pane: Int, _ state: inout State) -> [Effect] {
    let about = selection(state)
    return about.subject?.nominee == nil ? [.bell] : state.open(FormID(.nominee, about))
  }

  func receive(_ paste: Paste, _ state: inout State) -> [Effect]? { state.pasteNominees(paste) }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    guard let one = state.nomineeCutoff else {
      frame.draw(
        EmptyState(
          state.language(
            "Không kế hoạch nào đang mở có hạn đề nghị.", "No open plan has a cutoff.")),
        in: body)
      return
    }
    NomineeTable(state, one).draw(in: body, into: &frame)
  }
}

extension Screen {
  package static let nominees = Screen(
    "nominees", Phrase("Đề nghị khen thưởng", "Nominees"),
    tab: Phrase("Khen thưởng", "Awards"), narrow: Phrase("Khen", "Awards"), page: NomineesPage())
}

extension ListID {
  package static var nominees: ListID { ListID("nominees") }
}
