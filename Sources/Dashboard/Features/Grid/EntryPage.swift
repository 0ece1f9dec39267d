import Campaign
import Canvas
import Writing

/// The grid in which results, documents and all else that schools send is entered.
struct EntryPage: Page {
  func panes(_ state: State) -> [Pane] {
    [Pane(title(state), list: .entry, shape: GridLayout.shape(state))]
  }

  private func title(_ state: State) -> String {
    guard let grid = state.sheet?.grid else { return Screen.entry.title(state.language) }
    let name = "\(GridMenu.title(grid.subject, grid.plan, state)) · \(grid.plan.short)"
    guard grid.day != state.today else { return name }
    return name + state.language(" · ngày ", " · day ") + grid.day.vietnamese
  }

  var commands: [Command] { GridCommands.all }

  func prepare(_ state: inout State) { state.prepareGrid(self) }

  func receive(_ key: Key, _ state: inout State) -> [Effect]? {
    GridKeys().receive(key, &state)
  }

  func receive(_ paste: Paste, _ state: inout State) -> [Effect]? { state.pasteIntoGrid(paste) }

  func isTyping(_ state: State) -> Bool { state.grid.editor != nil }

  func hints(_ state: State) -> [Hint]? {
    let language = state.language
    guard let editor = state.grid.editor else { return between(state) }
    return [
      Hint(.enter, language("Nhận, xuống dưới", "Enter, go down")),
      Hint(.tab, language("Nhận, sang phải", "Enter, go right")),
      Hint(.escape, language("Bỏ", "Cancel")),
      editor.isInside
        ? Hint("←→", language("Trong ô", "Inside"))
        : Hint("↑↓←→", language("Nhận, sang ô khác", "Enter, move")),
    ]
  }

  /// The commands of the screen stand behind what one does most.
  private func between(_ state: State) -> [Hint] {
    let language = state.language
    let marks = state.grid.marks.count
    let first =
      marks > 0
      ? [Hint("\(marks)", language("ô đánh dấu: gõ để nhập", "marked: type to set them"))]
      : [Hint("0-9 x", language("Nhập", "Enter")), Hint(.tab, language("Phải", "Right"))]
    let own =
      ["escape"].compactMap { state.commands.named($0) } + GridCommands.all
      + ["filter", "late", "undo", "quit"].compactMap { state.commands.named($0) }
    return first
      + own.compactMap { command in
        guard let hint = command.hint, let key = command.keys.first,
          command.obstacle(in: state) == nil
        else { return nil }
        return Hint(key, hint(language))
      }
  }

  func selection(_ state: State) -> Selection {
    guard state.meant != nil, let sheet = state.sheet,
      let (row, column) = state.gridPlace.flatMap({ sheet.locate($0) })
    else { return Selection() }
    let subject: Subject =
      switch sheet.grid.columns[column].content {
      case .result(let one): .target(one.id)
      case .document(_, let id), .task(let id, _): .deadline(id)
      case .movement(let id, _): .movement(id)
      case .score(let one): .criterion(one.id)
      case .registration(let asked): .registration(asked.topic.id)
      }
    return Selection(plan: sheet.grid.plan.id, subject, school: sheet.grid.school(row)?.id)
  }

  func source(of list: ListID, _ state: State) -> ListSource {
    guard list == .entry, let sheet = state.sheet else { return .none }
    let rows = sheet.grid.rows
    var source = ListSource(
      count: rows.count, id: { sheet.id(rows[$0]) },
      text: { row in
        // A block's sum is that of the whole block, so it does not stand above a part of it.
        guard let school = sheet.grid.school(rows[row]) else { return "" }
        return "\(school.name) \(school.id) \(school.level.rawValue) \(school.commune)"
      },
      isLate: { row in sheet.grid.slot(rows[row]).map { sheet.late.contains($0) } ?? false })
    source.facets = [
      Facet(state.step.word) { [step = state.step] row in
        if case .block(let name) = rows[row] { return name }
        return sheet.grid.school(rows[row])?.groupName(step) ?? ""
      }
    ]
    source.facets += UnitStep.allCases.filter { $0 != state.step }.map { step in
      Facet(step.word) { sheet.grid.school(rows[$0])?.group(step) ?? "" }
    }
    source.context = "\(sheet.grid.subject) \(sheet.grid.day.iso)"
    return source
  }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    let language = state.language
    guard let sheet = state.sheet else {
      frame.draw(
        EmptyState(
          language("Chưa có kế hoạch nào đang mở.", "There is no open plan."),
          language("Thêm bằng lệnh: thidua plan add", "Add one with: thidua plan add")),
        in: body)
      return
    }
    guard !state.list(.entry).isEmpty else {
      frame.draw(
        EmptyState(
          language("Không trường nào khớp.", "No school matches."),
          language("Esc bỏ bộ lọc, b chọn bảng khác.", "Esc clears the filter, b another grid.")),
        in: body)
      return
    }
    GridDrawing(state, sheet, body).draw(into: &frame)
  }
}

extension Screen {
  package static let entry = Screen(
    "entry", Phrase("Nhập liệu", "Entry"), tab: Phrase("Nhập", "Entry"), page: EntryPage())
}

extension ListID {
  package static var entry: ListID { ListID("entry") }
}
