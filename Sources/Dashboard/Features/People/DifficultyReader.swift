import Campaign
import Canvas
import Writing

/// One difficulty whole: what was raised, by whom, what was answered, and all that was entered.
enum DifficultyReader {
  static func overlay(_ one: DifficultyStatus, _ state: State) -> Reader {
    let language = state.language
    let stage = one.stage
    let sign = state.glyphs.sign(stage.sign)
    let school = one.school.map { state.status.roster[$0]?.fullName ?? $0.rawValue }
    let words = ActivityWords(state.office, language)
    let cell = Cell.difficulty(one.plan, id: one.id, school: one.school ?? "")
    let history = state.office.ledger.history(cell)
    var reader = Reader(language("Khó khăn, vướng mắc", "Difficulty")) { width in
      func facts(_ label: String, _ value: String, _ style: Style = .plain) -> [FactLine] {
        FactLine.lines(label, value, style, width: width)
      }
      var lines = one.text.wrapped(to: width).map { FactLine(spans: [Span($0, .title)]) }
      lines.append(
        FactLine(spans: [Span("\(sign) \(stage.word(language))", stage.style.bold)]))
      if let school { lines += facts(language("Trường", "School"), school) }
      lines += facts(language("Người nêu", "Raised by"), one.raisedBy)
      let age = stage == .closed ? "" : " (\(days(one.age, language)))"
      lines += facts(language("Ngày nêu", "Raised on"), one.raisedOn.long(language) + age)
      lines += facts(
        language("Trả lời", "Answer"), one.answer ?? language("chưa có", "none yet"),
        one.answer == nil ? .bad : .plain)
      let about = Selection(plan: one.plan, .difficulty(one.id))
      if let note = NoteLines.text(about, state) {
        lines += facts(language("Ghi chú", "Note"), note, .accent)
      }
      if let by = one.answeredBy { lines += facts(language("Người trả lời", "Answered by"), by) }
      lines.append(FactLine(spans: []))
      lines.append(FactLine(spans: [Span(language("Đã nhập", "Entered"), .header)]))
      for entry in history {
        let what = words.value(entry)
        let text = entry.isActive ? what : what + language(" (đã hoàn tác)", " (undone)")
        lines += facts(
          "\(entry.on.vietnamese) ", "\(entry.author): \(text)",
          entry.isActive ? .plain : .ghost)
      }
      return lines
    }
    let about = Selection(plan: one.plan, .difficulty(one.id), school: one.school)
    let form = FormID(.answer, about)
    reader.enter = (Phrase("Trả lời", "Answer"), { $0.open(form) })
    return reader
  }
}
