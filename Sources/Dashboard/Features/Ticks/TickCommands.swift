import Canvas

/// Ticking what is selected.
enum TickCommands {
  static let all: [Command] = [task, movement]

  static let task = Command(
    "task", Phrase("Nhiệm vụ: xong, chưa, không áp dụng, từng phần", "The task: done, open, parts"),
    keys: []
  ) { state in
    state.overlays.append(TickSheet(state.selection))
    return []
  }
  .unless { state in
    Selected(state.selection, state).task == nil
      ? state.language("chọn một nhiệm vụ trước", "select a task first") : nil
  }

  static let movement = Command(
    "movement",
    Phrase("Phong trào: trường có kế hoạch, báo cáo, tham gia", "A school's part in a movement"),
    keys: []
  ) { state in
    state.withSchool(state.selection) { about, state in
      state.overlays.append(TickSheet(about))
      return []
    }
  }
  .unless { state in
    state.selection.id(of: .movement) == nil
      ? state.language("chọn một phong trào trước", "select a movement first") : nil
  }
}
