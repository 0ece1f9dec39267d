import Canvas

/// Remarks on whatever is looked at.
enum NoteCommands {
  static let all: [Command] = [note, schoolNote]

  static let note = Command(
    "note", Phrase("Ghi chú cho mục đang chọn", "Note on what is selected"),
    keys: [.character("c"), .alt("c")]
  ) { state in state.open(FormID(.note, state.selection)) }
  .unless { state in
    Selected(state.selection, state).notePlace == nil
      ? state.language("chọn một mục trước", "select something first") : nil
  }

  static let schoolNote = Command(
    "note-school", Phrase("Ghi chú về trường đang chọn", "Note on the school selected"),
    keys: [.character("C")]
  ) { state in
    state.selection.schoolAlone.map { state.open(FormID(.note, $0)) } ?? [.bell]
  }
  .unless { state in
    state.selection.school == nil
      ? state.language("chọn một trường trước", "select a school first") : nil
  }
}
