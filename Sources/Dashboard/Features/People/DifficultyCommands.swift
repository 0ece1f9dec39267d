import Campaign
import Canvas

/// Difficulties: raised anywhere, answered and closed where they are looked at.
enum DifficultyCommands {
  static let all: [Command] = [raise, answer, change, close, remove]

  static let raise = Command(
    "difficulty", Phrase("Nêu khó khăn, vướng mắc", "Raise a difficulty"),
    keys: [.character("K"), .alt("k")]
  ) { state in
    var about = Selection(plan: Selected(state.selection, state).plan?.id)
    about.school = state.selection.school
    return state.open(FormID(.difficulty, about))
  }
  .unless { state in
    Selected(state.selection, state).plan == nil
      ? state.language("chưa có kế hoạch nào đang mở", "there is no open plan") : nil
  }

  static let answer = command(
    "difficulty-answer", Phrase("Trả lời khó khăn", "Answer the difficulty"),
    [.character("r")], hint: Phrase("Trả lời", "Answer"), screens: [.people]
  ) { _, state in state.open(FormID(.answer, state.selection)) }

  static let change = command(
    "difficulty-change", Phrase("Sửa lời khó khăn", "Reword the difficulty")
  ) { _, state in state.open(FormID(.difficulty, state.selection)) }

  static let close = command(
    "difficulty-close", Phrase("Khó khăn đã xong, hoặc mở lại", "The difficulty is over, or again"),
    [.character(" ")], screens: [.people]
  ) { one, state in
    let facts = DifficultyActs(state.office.ledger, plan: one.plan, on: state.today)
      .close(one, !one.isClosed)
    let word =
      one.isClosed ? state.language("mở lại", "open again") : state.language("đã xong", "over")
    return state.record(facts, label: "\(one.text): \(word)")
  }

  static let remove = command(
    "difficulty-remove", Phrase("Xóa khó khăn ghi nhầm", "Remove a difficulty entered by mistake"),
    [.delete], screens: [.people]
  ) { one, state in
    state.overlays.append(
      Confirmation(
        state.language("Xóa “\(one.text)”?", "Remove “\(one.text)”?"),
        yes: state.language("Xóa", "Remove")
      ) { state in
        let acts = DifficultyActs(state.office.ledger, plan: one.plan, on: state.today)
        return state.record(
          acts.remove(one),
          label: state.language("xóa khó khăn: ", "removed: ") + one.text)
      })
    return []
  }

  private static func command(
    _ id: String, _ title: Phrase, _ keys: [Key] = [], hint: Phrase? = nil,
    screens: [Screen]? = nil,
    run: @escaping @Sendable (DifficultyStatus, inout State) -> [Effect]
  ) -> Command {
    Command(id, title, keys: keys, hint: hint, screens: screens) { state in
      guard let one = Selected(state.selection, state).difficulty else { return [.bell] }
      return run(one, &state)
    }
    .unless { state in
      Selected(state.selection, state).difficulty == nil
        ? state.language("chọn một khó khăn trước (màn hình 9)", "select a difficulty (screen 9)")
        : nil
    }
  }
}
