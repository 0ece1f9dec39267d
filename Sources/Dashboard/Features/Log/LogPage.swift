import Campaign
import Canvas
import Writing

/// Who did what, newest first; a line is worded when it is shown, so a million of them cost nothing.
struct LogPage: Page {
  func panes(_ state: State) -> [Pane] {
    [
      Pane(title(state), list: .log) { [state] body in
        var shape = LogTable.shape(body)
        shape.above += FlagStrip(state).height(body)
        return shape
      }
    ]
  }

  private func title(_ state: State) -> String {
    let language = state.language
    let title = language("Nhật ký", "Log")
    guard let view = state[LogState.self].view else { return title }
    if view.isSearching, !view.isDone {
      return title
        + language(
          ": đã xem \(view.looked)/\(view.reader.count) mục",
          ": looked at \(view.looked) of \(view.reader.count)")
    }
    if view.reader.count == 0 { return title }
    return title + language(": \(view.reader.count) mục", ": \(view.reader.count) entries")
  }

  func source(of list: ListID, _ state: State) -> ListSource {
    list == .log ? LogRows(state).source : .none
  }

  /// Follows the filter, and looks on where what was found does not fill the screen.
  func prepare(_ state: inout State) {
    let list = state.list(.log)
    let author = list.chosen[LogRows.author]
    let school = list.chosen[LogRows.school].map { UnitID($0) }
    let isCurrent =
      state[LogState.self].view.map {
        $0.filter == list.filter && $0.author == author && $0.school == school
          && $0.language == state.language
      } ?? false
    if !isCurrent {
      state[LogState.self].view = LogView(
        state.office, state.language, filter: list.filter, author: author, school: school)
    }
    guard let view = state[LogState.self].view, !view.isDone,
      view.count < list.row + state.size.height * 2
    else { return }
    state[LogState.self].view?.look(atMost: LogView.keyShare)
  }

  /// Whether older entries are still to be held against the filter.
  func hasSpareWork(_ state: State) -> Bool { state[LogState.self].view?.isDone == false }

  func useSpareTime(_ state: inout State) {
    state[LogState.self].view?.look(atMost: LogView.spareShare)
  }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    let strip = FlagStrip(state)
    let (above, rest) = body.cutTop(strip.height(body.size))
    if !above.isEmpty { strip.draw(in: above, into: &frame) }
    LogTable(state, state.place.focus == pane).draw(in: rest, into: &frame)
  }

  func open(_ pane: Int, _ state: inout State) -> [Effect] {
    guard let number = LogRows(state).selectedNumber,
      let reader = LogLineReader(number, state)
    else { return [.bell] }
    state.overlays.append(reader.overlay)
    return []
  }

  var commands: [Command] {
    [
      Command(
        "narrow-log", Phrase("Lọc theo người nhập, trường", "Narrow by author or school"),
        keys: [.character("f")], hint: Phrase("Người/trường", "Author/school"), screens: [.log]
      ) { state in
        state.overlays.append(FacetMenu.facets(of: .log, state))
        return []
      },
      Command(
        "undo-entry", Phrase("Hoàn tác mục đang chọn", "Undo the selected entry"),
        keys: [.character("u")], hint: Phrase("Hoàn tác mục", "Undo it"), screens: [.log]
      ) { state in
        guard let line = LogRows(state).selected else { return [] }
        let question = state.language(
          "Hoàn tác mục #\(line.id.text)?", "Undo entry #\(line.id.text)?")
        let text = "\(line.author): \(LogRows(state).text(line))"
        state.overlays.append(
          Confirmation(
            question, details: [text], yes: state.language("Hoàn tác", "Undo"),
            run: { _ in [.undo(line.id)] }))
        return []
      }
      .unless { state in
        if let reason = state.readOnlyReason { return reason }
        guard let line = LogRows(state).selected else {
          return state.language("chưa chọn mục nào", "no entry is selected")
        }
        if line.isUndone {
          return state.language("mục này đã hoàn tác", "this entry is undone already")
        }
        return line.isPlanAdded
          ? state.language(
            "kế hoạch đã thêm chỉ có thể đóng", "a plan that was added can only be closed") : nil
      },
    ]
  }
}

extension Screen {
  package static let log = Screen(
    "log", Phrase("Nhật ký", "Log"), narrow: Phrase("Sổ", "Log"), page: LogPage())
}

extension ListID {
  package static var log: ListID { ListID("log") }
}
