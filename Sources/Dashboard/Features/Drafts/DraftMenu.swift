import Campaign
import Canvas

/// The drafts, each to be gone on with where it was typed.
enum DraftMenu {
  static func menu(_ state: State) -> Menu {
    let language = state.language
    var items = state.drafts.map { draft in
      MenuItem(title(draft, state), detail: "“\(draft.text.truncated(to: 24))”") { state in
        state.reopen(draft)
      }
    }
    items.append(
      MenuItem(language("Bỏ mọi bản nháp", "Throw all drafts away")) { state in
        state.drafts.map(\.place).flatMap { state.drop($0) }
      })
    return Menu(language("Bản nháp chưa lưu", "Drafts not saved yet"), items, row: 0)
  }

  private static func title(_ draft: Draft, _ state: State) -> String {
    switch DraftPlace(text: draft.place, forms: state.registry.forms) {
    case .cell(let cell): ClashWords(state).place(cell)
    case .form(let id): id.kind.form(id, Selected(id.about, state))?.title ?? draft.place
    case .prompt(let id): command(id, state)?.title(state.language) ?? draft.place
    case nil: draft.place
    }
  }
}

extension DraftMenu {
  /// The command that asked.
  fileprivate static func command(_ prompt: String, _ state: State) -> Command? {
    prompt.split(separator: "|").first.flatMap { state.commands.named(String($0)) }
  }
}

extension State {
  /// Goes to where a draft was typed, with its text.
  mutating func reopen(_ draft: Draft) -> [Effect] {
    switch DraftPlace(text: draft.place, forms: registry.forms) {
    case .cell(let cell): return reopen(cell, draft)
    case .form(let id): return open(id)
    case .prompt(let id): return DraftMenu.command(id, self)?.attempt(&self) ?? [.bell]
    case nil:
      return refuse(
        language("Không còn chỗ của bản nháp này.", "The place of this draft is gone."))
    }
  }

  private mutating func reopen(_ cell: Cell, _ draft: Draft) -> [Effect] {
    guard let subject = GridSubject(cell),
      let plan = status.plans.first(where: { $0.id == subject.plan })
    else {
      return refuse(language("Kế hoạch đã đóng.", "The plan is closed."))
    }
    let column = GridColumn.all(of: subject, in: plan).first {
      $0.cell(plan: plan.id, school: cell.school) == cell
    }
    openGrid(
      subject, school: cell.school.isEmpty ? UnitID(GridSheet.office) : cell.school,
      column: column?.id)
    settle()
    guard gridPlace?.column == column?.id, column != nil else {
      return refuse(
        language("Không còn chỗ của bản nháp này.", "The place of this draft is gone."))
    }
    return openCell(inside: true, text: draft.text)
  }

  /// Says that something was left behind by a run that ended before it was saved.
  mutating func offer(_ draft: Draft) {
    guard !drafts.contains(where: { $0.place == draft.place }) else { return }
    drafts.append(draft)
    banner = Banner(
      language(
        "Có \(drafts.count) bản nháp chưa lưu từ lần trước: Ctrl-B để mở lại.",
        "\(drafts.count) drafts were not saved last time: Ctrl-B opens them."), .warning)
  }
}
