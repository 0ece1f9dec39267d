import Campaign
import JSON

/// A cell and what it says, in words short enough to stand beside each other.
struct ClashWords {
  private let state: State

  init(_ state: State) { self.state = state }

  /// `MN Hoa Ban, t1`
  func place(_ cell: Cell) -> String {
    let school = state.status.roster[cell.school]?.shortName
    guard let column = column(cell) else {
      let title =
        state.status.deadline(cell.subject, plan: cell.plan)?.title ?? cell.subject.rawValue
      return [school, title].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return [school ?? state.language("Cơ quan", "The office"), column.short]
      .joined(separator: ", ")
  }

  func value(_ value: JSON, _ cell: Cell, _ day: Day) -> String {
    if let column = column(cell) {
      let read = GridValue(value, on: day, of: column.content)
      return read?.shown(state.language, on: state.today)
        ?? state.language("không có gì", "nothing")
    }
    let words = ActivityWords(state.office, state.language)
    return words.change(cell, nil, value == .null ? nil : value)
  }

  private func column(_ cell: Cell) -> GridColumn? {
    guard let subject = GridSubject(cell),
      let plan = state.status.plans.first(where: { $0.id == cell.plan })
    else { return nil }
    return GridColumn.all(of: subject, in: plan).first {
      $0.cell(plan: plan.id, school: cell.school) == cell
    }
  }
}
