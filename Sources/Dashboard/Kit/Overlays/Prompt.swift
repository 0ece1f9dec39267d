import Campaign
package import Canvas

/// One line asked for; what is refused stays to be mended, with the reason beside it.
package struct Prompt: Overlay {
  /// What becomes of the text as it stands.
  package enum Verdict: Equatable, Sendable {
    /// It would be taken, and what it was understood as.
    case fine(echo: String)
    case refused(String)
    /// Nothing to say yet.
    case incomplete(hint: String)
  }

  let title: String
  /// Where what is typed outlives the window and the program.
  let place: String?
  private(set) var field: Field
  private let start: String
  let check: @Sendable (String, State) -> Verdict
  /// What is asked before the text is accepted.
  var doubts: @Sendable (String, State) -> [Doubt] = { _, _ in [] }
  let accept: @Sendable (String, inout State) -> [Effect]
  /// Values typed here before, the latest last; up and down walk through them.
  let former: [String]
  private var formerAt: Int?

  package init(
    _ title: String, text: String = "", former: [String] = [], draft id: String? = nil,
    check: @escaping @Sendable (String, State) -> Verdict,
    accept: @escaping @Sendable (String, inout State) -> [Effect]
  ) {
    self.title = title
    place = id.map { DraftPlace.prompt($0).text }
    start = text
    field = Field(text, isSelected: true)
    self.former = former
    self.check = check
    self.accept = accept
  }

  package var isTyping: Bool { true }
  package var isSubmitted: Bool { true }

  private var isChanged: Bool { field.text != start }

  package mutating func receive(_ key: Key, _ state: inout State) -> Outcome {
    switch key {
    case .escape:
      if isChanged, place != nil { state.sayDraftKept() }
      return .close(keepDraft(&state))
    case .enter, .control("s"):
      field.finish()
      guard case .fine = check(field.text, state) else { return .stay([.bell]) }
      return state.ask(doubts(field.text, state), above: &self) { prompt, state in
        .close(
          (prompt.place.map { state.drop($0) } ?? []) + prompt.accept(prompt.field.text, &state))
      }
    case .up, .with(.alt, .up), .control("p"): return recall(-1, &state)
    case .down, .with(.alt, .down), .control("n"): return recall(1, &state)
    case .function(11): state.turnTypingMode()
    case .control("d") where isChanged:
      field = Field(start, isSelected: true)
      state.sayDraftDropped()
      return .stay(keepDraft(&state))
    default:
      guard field.receive(key, state.typing) else { return .stay([.bell]) }
      return .stay(keepDraft(&state))
    }
    return .stay()
  }

  private mutating func recall(_ step: Int, _ state: inout State) -> Outcome {
    guard !former.isEmpty else { return .stay([.bell]) }
    let at = min(max((formerAt ?? former.count) + step, 0), former.count - 1)
    formerAt = at
    field = Field(former[at])
    return .stay(keepDraft(&state))
  }

  package mutating func receive(_ paste: Paste, _ state: inout State) -> Outcome {
    field.receive(paste)
    return .stay(keepDraft(&state))
  }

  private func keepDraft(_ state: inout State) -> [Effect] {
    guard let place else { return [] }
    return isChanged ? state.keep(field.text, at: place) : state.drop(place)
  }

  /// Fills in what was left behind.
  mutating func fill(_ text: String) { field = Field(text) }

  package func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    let width = min(max(area.width - 6, 10), 60)
    let inside = frame.popup(Size(width, 2), title: title, in: area)
    frame.draw(TextBox(field.line), in: inside.row(0))
    let (text, style): (String, Style) =
      switch check(field.text, state) {
      case .fine(let echo): (echo, .good)
      case .refused(let reason): (reason, .bad)
      case .incomplete(let hint): (hint, .dim)
      }
    frame.draw(text, in: inside.row(1), style: style.on(.popup))
  }

  package func hints(_ state: State) -> [Hint] {
    let language = state.language
    var hints = [Hint(.enter, language("Nhận", "Accept"))]
    if field.isSelected {
      hints.append(Hint(.function(2), language("Sửa, không thay", "Edit")))
    }
    if !former.isEmpty { hints.append(Hint("↑↓", language("Đã gõ", "Typed before"))) }
    if isChanged, place != nil {
      hints.append(Hint(.control("d"), language("Bỏ nháp", "Drop draft")))
    }
    hints.append(Hint(.function(11), language("Kiểu gõ", "Typing") + state.typingSign))
    if state.typing.mode != .off {
      hints.append(Hint(Field.bareKeys, language("Chữ thường", "As typed")))
    }
    return hints + [Hint(.escape, language("Thôi", "Cancel"))]
  }
}
