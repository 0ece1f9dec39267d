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
  private(set) var field: Field
  let check: @Sendable (String, State) -> Verdict
  let accept: @Sendable (String, inout State) -> [Effect]
  /// Values typed here before, the latest last; up and down walk through them.
  let former: [String]
  private var formerAt: Int?

  package init(
    _ title: String, text: String = "", former: [String] = [],
    check: @escaping @Sendable (String, State) -> Verdict,
    accept: @escaping @Sendable (String, inout State) -> [Effect]
  ) {
    self.title = title
    field = Field(text)
    self.former = former
    self.check = check
    self.accept = accept
  }

  package mutating func receive(_ key: Key, _ state: inout State) -> Outcome {
    switch key {
    case .escape: return .close()
    case .enter:
      field.finish()
      guard case .fine = check(field.text, state) else { return .stay([.bell]) }
      return .close(accept(field.text, &state))
    case .up: recall(-1)
    case .down: recall(1)
    case .function(11): state.turnTypingMode()
    default: field.receive(key, state.typing)
    }
    return .stay()
  }

  private mutating func recall(_ step: Int) {
    guard !former.isEmpty else { return }
    let at = min(max((formerAt ?? former.count) + step, 0), former.count - 1)
    formerAt = at
    field = Field(former[at])
  }

  package mutating func receive(_ paste: Paste, _ state: inout State) -> Outcome {
    field.receive(paste)
    return .stay()
  }

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
    return [
      Hint(.enter, language("Nhận", "Accept")),
      Hint(.function(11), language("Kiểu gõ", "Typing") + state.typingSign),
    ]
      + (state.typing.mode == .off
        ? [] : [Hint(Field.bareKeys, language("Chữ thường", "As typed"))])
      + [Hint(.escape, language("Thôi", "Cancel"))]
  }
}
