import Campaign
import Canvas

/// The office's second step with figures that came: they are accepted.
enum AcceptCommands {
  static let all: [Command] = [accept]

  static let accept = Command(
    "accept", Phrase("Duyệt số liệu, hoặc thôi duyệt", "Accept the figure, or take that back"),
    keys: [.character("A")], screens: [.entry, .targets]
  ) { state in
    let figures = state.acceptable
    guard let target = state.selection.id(of: .target), let plan = state.selection.plan else {
      return [.bell]
    }
    let acts = AcceptActs(state.office.ledger, plan: plan, target: target, on: state.today)
    let accepted = acts.accept(figures)
    if !accepted.isEmpty {
      let word = state.language("duyệt \(accepted.count) số", "\(accepted.count) accepted")
      return state.record(accepted, label: "\(target): \(word)")
    }
    let back = acts.takeBack(figures)
    return state.record(back, label: "\(target): " + state.language("thôi duyệt", "not accepted"))
  }
  .unless { state in
    guard state.selection.id(of: .target) != nil else {
      return state.language("chọn một chỉ tiêu trước", "select a target first")
    }
    return state.acceptable.isEmpty
      ? state.language("chưa có số liệu để duyệt", "there is no figure to accept")
      : state.readOnlyReason
  }
  .rarely()
}

extension State {
  /// Whose figures of the target selected are meant, of those that came: the school selected, the
  /// cells marked in the grid, or all of the target where no school is.
  fileprivate var acceptable: [UnitID] {
    let about = selection
    guard let target = about.id(of: .target), let plan = about.plan,
      let one = status.target(target, plan: plan)
    else { return [] }
    if one.target.source == .office { return one.reported > 0 ? [""] : [] }
    let meant: [UnitID] =
      if let school = about.school {
        place.screen == .entry ? marked(target) ?? [school] : [school]
      } else {
        status.roster.schools.map(\.id)
      }
    return meant.filter { school in
      status.roster.position(of: school).flatMap { one.measurement($0) } != nil
    }
  }

  /// The schools of the cells that are marked in the column of a target.
  private func marked(_ target: ObligationID) -> [UnitID]? {
    guard !grid.marks.isEmpty, let sheet else { return nil }
    return meantCells.filter { sheet.grid.columns[$0.column].id == target.rawValue }
      .compactMap { sheet.grid.school($0.row)?.id }
  }
}
