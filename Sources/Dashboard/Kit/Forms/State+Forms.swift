extension State {
  /// Opens a form, with what was left in it the last time.
  package mutating func open(_ id: FormID) -> [Effect] {
    guard var form = id.kind.form(id, Selected(id.about, self)) else {
      return refuse(language("Không còn mục này.", "This is no longer there."))
    }
    form.seen = office.ledger.lastSequence
    if let draft = drafts.first(where: { $0.place == form.place }) {
      form.fill(draft.text)
      sayDraftFilled()
    }
    overlays.append(form)
    return []
  }

  /// Asks for one line, with what was left in it the last time.
  package mutating func ask(_ prompt: Prompt) {
    var prompt = prompt
    if let place = prompt.place, let draft = drafts.first(where: { $0.place == place }) {
      prompt.fill(draft.text)
      sayDraftFilled()
    }
    overlays.append(prompt)
  }

  private mutating func sayDraftFilled() {
    banner = Banner(
      language(
        "Đã điền lại bản nháp chưa lưu; Ctrl-D bỏ nháp.",
        "Filled in from a draft not saved; Ctrl-D drops it."))
  }

  mutating func sayDraftKept() {
    banner = Banner(
      language(
        "Đã giữ bản nháp: mở lại là có, Ctrl-B xem mọi bản nháp.",
        "Kept as a draft: it is there when this is opened again; Ctrl-B lists all."))
  }

  mutating func sayDraftDropped() {
    banner = Banner(language("Đã bỏ bản nháp.", "The draft is dropped."))
  }
}
