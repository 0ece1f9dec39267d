import Campaign
import Canvas

/// The review, nominee by nominee or of all that are marked.
enum ReviewCommands {
  static let all: [Command] = [choose, aside, mark, markAll, step]

  static let choose = command(
    "nominee-choose", Phrase("Chọn (đạt), hoặc thôi chọn", "Choose, or no longer"),
    [.character("d")], hint: Phrase("Chọn", "Choose")
  ) { state in
    let isOn = ReviewTargets(state).candidates.contains { $0.nominee.standing != .chosen }
    return state.set(isOn ? .chosen : .proposed)
  }

  static let aside = command(
    "nominee-aside", Phrase("Để lại, hoặc xét lại", "Set aside, or back again"),
    [.character("w")], hint: Phrase("Để lại", "Aside")
  ) { state in
    let isOn = ReviewTargets(state).candidates.contains { $0.nominee.standing != .aside }
    return state.set(isOn ? .aside : .proposed)
  }

  static let step = command(
    "nominee-step",
    Phrase("Bước xét: kiểm tra, bỏ phiếu, trình, khen, trao…", "A step of the review"),
    [.character("b")], hint: Phrase("Bước xét", "Step")
  ) { state in
    state.overlays.append(ReviewMenu.menu(state))
    return []
  }

  static let mark = command(
    "nominee-mark", Phrase("Đánh dấu, hoặc bỏ dấu", "Mark, or no longer"), [.character(" ")],
    hint: Phrase("Đánh dấu", "Mark")
  ) { state in
    guard let nominee = NomineeRows(state).selected else { return [.bell] }
    if state[NomineeState.self].marked.remove(nominee.id) == nil {
      state[NomineeState.self].marked.insert(nominee.id)
    }
    state.lists[.nominees]?.move(by: 1)
    return []
  }

  static let markAll = command(
    "nominee-mark-all",
    Phrase("Đánh dấu mọi người đang hiện, hoặc bỏ hết", "Mark all shown, or none"),
    [.character("*")]
  ) { state in
    let rows = NomineeRows(state)
    let shown = Set(state.list(.nominees).rows.compactMap { rows.nominee(Int($0))?.id })
    let isAll = shown.isSubset(of: state[NomineeState.self].marked)
    state[NomineeState.self].marked = isAll ? [] : shown
    return []
  }

  private static func command(
    _ id: String, _ title: Phrase, _ keys: [Key], hint: Phrase? = nil,
    run: @escaping @Sendable (inout State) -> [Effect]
  ) -> Command {
    Command(id, title, keys: keys, hint: hint, screens: [.nominees], run: run)
      .unless { state in
        NomineeRows(state).selected == nil
          ? state.language("chưa chọn ai", "nobody is selected") : nil
      }
  }
}

extension State {
  fileprivate mutating func set(_ standing: Nominee.Standing) -> [Effect] {
    review(Phrase(standing.title(.vi), standing.title(.en))) { one, state in
      guard let cutoff = state.nomineeCutoff else { return [] }
      return NomineeActs(
        state.office.ledger, plan: cutoff.plan, deadline: cutoff.id, on: state.today
      ).set(standing, of: one.nominee)
    }
  }
}
