import Campaign
import Canvas

/// A plan as a page: its sections, and what stands in the one under the cursor.
struct OutlinePage: Page {
  static let sections = 0
  static let items = 1
  private static let widestSections = 34

  func panes(_ state: State) -> [Pane] {
    let part = state.outlineSection
    return [
      Pane(title(state), list: .planSections) { _ in ListShape() },
      Pane(part?.section.title(state.language) ?? "", list: .planItems) { _ in
        ListShape(rowHeight: 2)
      },
    ]
  }

  private func title(_ state: State) -> String {
    guard let plan = state.outlined else { return state.language("Kế hoạch", "Plan") }
    let marked = state.outline?.marked ?? 0
    let words =
      marked > 0
      ? state.language(": \(marked) cần xem", ": \(marked) to look at") : ""
    return "\(plan.short) \(plan.year.text)" + words
  }

  func arrange(_ area: Rect, _ state: State) -> [Rect] {
    let (left, rest) = area.cutLeft(min(OutlinePage.widestSections, area.width * 2 / 5))
    return [left, rest.cutLeft(1).rest]
  }

  func prepare(_ state: inout State) {
    state.makeOutline()
    state.settle(.planSections, self)
  }

  func source(of list: ListID, _ state: State) -> ListSource {
    switch list {
    case .planSections: OutlineTables.sections(state)
    case .planItems: OutlineTables.items(state)
    default: .none
    }
  }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    let hasFocus = state.place.focus == pane
    if pane == OutlinePage.sections {
      OutlineTables.drawSections(in: body, hasFocus, state, into: &frame)
    } else {
      OutlineTables.drawItems(in: body, hasFocus, state, into: &frame)
    }
  }

  func open(_ pane: Int, _ state: inout State) -> [Effect] {
    guard let part = state.outlineSection else { return [.bell] }
    if pane == OutlinePage.sections, part.section.hasEntries {
      state.trail.here.focus = OutlinePage.items
      return []
    }
    if part.items.isEmpty { return OutlineCommands.add.attempt(&state) }
    return OutlineCommands.change.attempt(&state)
  }

  func selection(_ state: State) -> Selection {
    guard let plan = state.outlined else { return Selection() }
    return Selection(plan: plan.id)
  }

  func receive(_ key: Key, _ state: inout State) -> [Effect]? { state.leaveDetail(key) }

  var commands: [Command] { OutlineCommands.all }
}

extension Screen {
  package static let plan = Screen("plan", Phrase("Kế hoạch", "Plan"), page: OutlinePage())
}

extension ListID {
  package static var planSections: ListID { ListID("planSections") }
  package static var planItems: ListID { ListID("planItems") }
}
