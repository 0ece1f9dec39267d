import Campaign
import Canvas
import Writing

/// The remark on what is selected: one text, which the next one replaces; the log keeps them all.
enum NoteForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    guard let cell = id.about.noteCell, let place = selected.notePlace else { return nil }
    let state = selected.state
    let known = NoteValue(state.note(id.about)?.value)
    var fields = [FormField("text", Phrase("Ghi chú", "Note"), .text, known?.text ?? "")]
    if let document = known?.document {
      fields.append(FormField("document", Phrase("Theo văn bản", "By document"), .text, document))
    }
    let title = state.language("Ghi chú: ", "Note: ") + place
    return Form(id, title, fields) { values, state in
      let text = Vietnamese.composed(Sanitise.line(values["text"]))
      let document = Vietnamese.composed(Sanitise.line(values["document"]))
      let facts = NoteActs(state.office.ledger, cell)
        .set(text, document: document.isEmpty ? nil : document, on: state.today)
      if facts.isEmpty { return .done(state.drop(id.place)) }
      let word = text.isEmpty ? state.language("bỏ ghi chú", "note removed") : text
      return .record(facts, "\(place): \(word)")
    }
  }
}

extension FormID {
  /// Where the form's draft lies.
  var place: String { DraftPlace.form(self).text }
}

extension FormID.Kind {
  package static let note = FormID.Kind("note") { NoteForm.form($0, $1) }
}

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
