import Campaign
import Canvas

/// What is changed of the deadlines of a plan.
enum DeadlineChangeCommands {
  static let all: [Command] = [edit, extend, cutoff, task, drop, restore]

  static let edit = command(
    "deadline-edit", Phrase("Sửa hạn, nhiệm vụ", "Change the deadline"), [.character("e")],
    hint: Phrase("Sửa", "Change")
  ) { state, one in
    let kind: FormID.Kind = one.deadline.kind.isCutoff ? .cutoff : .task
    return state.open(FormID(kind, Selection(one.key)))
  }

  static let extend = command(
    "deadline-extend", Phrase("Gia hạn theo văn bản", "Extend by a document"), [.character("E")],
    hint: Phrase("Gia hạn", "Extend")
  ) { state, one in
    guard one.lastDay != nil else {
      return state.refuse(ExtensionFault.ongoing(one.title).text(state.language))
    }
    return state.open(FormID(.extend, Selection(one.key)))
  }

  static let cutoff = adding(
    "cutoff-add", Phrase("Thêm hạn đề nghị", "Add a cutoff"), .cutoff, [.deadlines])

  static let task = adding("task-add", Phrase("Thêm nhiệm vụ", "Add a task"), .task, [.tasks])

  static let drop = command(
    "deadline-drop", Phrase("Bỏ hạn, nhiệm vụ", "Drop the deadline"), [.delete]
  ) { state, one in
    state.askToDrop(one.id.rawValue, from: one.deadline.list, plan: one.plan, title: one.title)
    return []
  }

  static let restore = Command(
    "deadline-restore", Phrase("Lấy lại hạn, nhiệm vụ đã bỏ", "Put a dropped deadline back")
  ) { $0.offerDropped([.cutoffs, .tasks]) }
  .unless { $0.obstacle(toRestoring: [.cutoffs, .tasks]) }

  private static func adding(
    _ id: String, _ title: Phrase, _ kind: FormID.Kind, _ screens: [Screen]
  ) -> Command {
    Command(id, title, keys: [.character("i")], hint: Phrase("Thêm", "Add"), screens: screens) {
      $0.choosePlan(title) { state, plan in
        state.open(FormID(kind, Selection(plan: plan.id)))
      }
    }
    .unless { $0.readOnlyReason ?? $0.noPlan }
    .rarely()
  }

  private static func command(
    _ id: String, _ title: Phrase, _ keys: [Key], hint: Phrase? = nil,
    run: @escaping @Sendable (inout State, DeadlineStatus) -> [Effect]
  ) -> Command {
    Command(id, title, keys: keys, hint: hint, screens: [.today, .deadlines, .tasks]) { state in
      guard let one = Selected(state.selection, state).deadline else { return [.bell] }
      return run(&state, one)
    }
    .unless { state in
      Selected(state.selection, state).deadline == nil
        ? state.language("chọn một hạn trước", "select a deadline first") : state.readOnlyReason
    }
    .rarely()
  }
}

extension Deadline {
  /// The list of the plan in which it stands.
  var list: PlanList { kind.isCutoff ? .cutoffs : .tasks }
}
