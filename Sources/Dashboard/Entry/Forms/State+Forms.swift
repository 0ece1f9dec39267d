extension State {
  /// Opens a form, with what was left in it the last time.
  package mutating func open(_ id: FormID) -> [Effect] {
    guard var form = Forms.form(id, self) else {
      return refuse(language("Không còn mục này.", "This is no longer there."))
    }
    form.seen = office.ledger.lastSequence
    if let draft = drafts.first(where: { $0.place == form.place }) {
      form.fill(draft.text)
      banner = Banner(
        language("Đã điền lại bản nháp chưa lưu.", "Filled in from a draft not saved."))
    }
    overlays.append(form)
    return []
  }
}
