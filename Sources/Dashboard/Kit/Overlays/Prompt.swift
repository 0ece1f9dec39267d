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

  package var commands: [WindowCommand<Prompt>] { Prompt.commands }

  private static let commands: [WindowCommand<Prompt>] = [
    WindowCommand([.enter, .control("s")], nil, Phrase("Nhận", "Accept")) { prompt, _, state in
      prompt.submit(&state)
    },
    WindowCommand([.function(2)], nil, Phrase("Sửa, không thay", "Edit")) { prompt, key, state in
      prompt.type(key, &state)
    }
    .when { prompt, _ in prompt.field.isSelected },
    WindowCommand([.up, .with(.alt, .up), .control("p")]) { prompt, _, state in
      prompt.recall(-1, &state)
    },
    WindowCommand([.down, .with(.alt, .down), .control("n")]) { prompt, _, state in
      prompt.recall(1, &state)
    }
    .named { prompt, state in
      prompt.former.isEmpty ? nil : Hint("↑↓", state.language("Đã gõ", "Typed before"))
    },
    WindowCommand([.control("d")]) { prompt, _, state in
      prompt.field = Field(prompt.start, isSelected: true)
      state.sayDraftDropped()
      return .stay(prompt.keepDraft(&state))
    }
    .named { prompt, state in
      prompt.place.map { _ in Hint(.control("d"), state.language("Bỏ nháp", "Drop draft")) }
    }
    .when { prompt, _ in prompt.isChanged },
    .typingMode,
    WindowCommand([Field.bareKeys], nil, Phrase("Chữ thường", "As typed")) { prompt, key, state in
      prompt.type(key, &state)
    }
    .when { _, state in state.typing.mode != .off },
    WindowCommand([.escape], nil, Phrase("Thôi", "Cancel")) { prompt, _, state in
      if prompt.isChanged, prompt.place != nil { state.sayDraftKept() }
      return .close(prompt.keepDraft(&state))
    },
  ]

  private mutating func submit(_ state: inout State) -> Outcome {
    field.finish()
    guard case .fine = check(field.text, state) else { return .stay([.bell]) }
    return state.ask(doubts(field.text, state), above: &self) { prompt, state in
      .close((prompt.place.map { state.drop($0) } ?? []) + prompt.accept(prompt.field.text, &state))
    }
  }

  package mutating func type(_ key: Key, _ state: inout State) -> Outcome {
    guard field.receive(key, state.typing) else { return .stay([.bell]) }
    return .stay(keepDraft(&state))
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

}
