import Canvas

/// Who follows what, and who is at the office.
enum AssignCommands {
  static let all: [Command] = [assign, addStaff, changeStaff]

  static let assign = Command(
    "assign", Phrase("Phân công: ai phụ trách mục đang chọn", "Who follows what is selected"),
    keys: [.character("a"), .alt("a")]
  ) { state in
    guard let menu = AssignMenu.menu(state.selection, state) else { return [.bell] }
    state.overlays.append(menu)
    return []
  }
  .unless { state in
    Selected(state.selection, state).responsible == nil
      ? state.language(
        "chọn một chỉ tiêu, nhiệm vụ, trường… trước", "select a target, task or school first")
      : state.readOnlyReason
  }

  static let addStaff = Command(
    "staff-add", Phrase("Thêm cán bộ vào kế hoạch", "Add a member of staff"), keys: []
  ) { state in
    state.open(FormID(.staff, Selection(plan: state.selection.plan)))
  }
  .unless { state in
    Selected(state.selection, state).plan == nil
      ? state.language("chưa có kế hoạch nào đang mở", "there is no open plan") : nil
  }

  static let changeStaff = Command(
    "staff-change", Phrase("Sửa tên, chức vụ cán bộ", "Change a member's name or role"), keys: []
  ) { $0.open(FormID(.staff, $0.selection)) }
  .unless { state in
    Selected(state.selection, state).member == nil
      ? state.language("chọn một cán bộ trước", "select a member first") : nil
  }
}
