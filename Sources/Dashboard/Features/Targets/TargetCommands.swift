import Campaign
import Canvas

/// What is changed of the targets of a plan.
enum TargetCommands {
  static let all: [Command] = [edit, add, drop, restore]

  static let edit = command(
    "target-edit", Phrase("Sửa chỉ tiêu", "Change the target"), [.character("e")],
    hint: Phrase("Sửa", "Change")
  ) { state, one in
    state.open(FormID(.target, Selection(plan: one.plan, .target(one.id))))
  }

  static let add = Command(
    "target-add", Phrase("Thêm chỉ tiêu", "Add a target"), keys: [.character("i")],
    hint: Phrase("Thêm", "Add"), screens: [.targets]
  ) {
    $0.choosePlan(Phrase("Thêm chỉ tiêu", "Add a target")) { state, plan in
      state.open(FormID(.target, Selection(plan: plan.id)))
    }
  }
  .unless { $0.readOnlyReason ?? $0.noPlan }
  .rarely()

  static let drop = command(
    "target-drop", Phrase("Bỏ chỉ tiêu", "Drop the target"), [.delete]
  ) { state, one in
    state.askToDrop(one.id.rawValue, from: .targets, plan: one.plan, title: one.target.title)
    return []
  }

  static let restore = Command(
    "target-restore", Phrase("Lấy lại chỉ tiêu đã bỏ", "Put a dropped target back")
  ) { $0.offerDropped([.targets]) }
  .unless { $0.obstacle(toRestoring: [.targets]) }

  private static func command(
    _ id: String, _ title: Phrase, _ keys: [Key], hint: Phrase? = nil,
    run: @escaping @Sendable (inout State, TargetStatus) -> [Effect]
  ) -> Command {
    Command(id, title, keys: keys, hint: hint, screens: [.targets]) { state in
      guard let one = Selected(state.selection, state).target else { return [.bell] }
      return run(&state, one)
    }
    .unless { state in
      Selected(state.selection, state).target == nil
        ? state.language("chọn một chỉ tiêu trước", "select a target first")
        : state.readOnlyReason
    }
    .rarely()
  }
}
