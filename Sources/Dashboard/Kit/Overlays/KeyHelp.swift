import Canvas
import Writing

/// Every key of a window, with the window still behind it.
struct KeyHelp: Overlay {
  private var reader: Reader

  init(_ overlay: any Overlay, _ state: State) {
    let language = state.language
    var keys = overlay.keys(state)
    if overlay.isTyping { keys += KeyHelp.typing(language) }
    let key = overlay.isTyping ? Key.function(1).label : "?"
    keys.append(Hint(key, language("Trợ giúp này", "This help")))
    self.init(keys, language("Các phím ở đây", "The keys here"))
  }

  init(_ keys: [Hint], _ title: String) {
    let room = (keys.map(\.key.displayWidth).max() ?? 0) + 2
    reader = Reader(title) { width in
      keys.flatMap { hint in
        hint.label.wrapped(to: max(width - room, 1)).enumerated().map { row, words in
          let key = row == 0 ? hint.key : ""
          let gap = String(repeating: " ", count: room - key.displayWidth)
          return FactLine(spans: [Span(key + gap, .accent), Span(words)])
        }
      }
    }
  }

  /// What every field understands.
  static func typing(_ language: Language) -> [Hint] {
    [
      Hint("Ctrl-U", language("Xóa về đầu ô", "Delete to the start")),
      Hint("Ctrl-W", language("Xóa một từ", "Delete a word")),
      Hint("Ctrl-K", language("Xóa đến cuối ô", "Delete to the end")),
      Hint("Ctrl-Z", language("Trả lại chữ vừa sửa", "Take back the last change")),
      Hint("Home End", language("Về đầu, về cuối", "Go to the start, to the end")),
      Hint("Ctrl-←→", language("Đi từng từ", "Go by words")),
      Hint(.function(11), language("Kiểu gõ: tắt, Telex, VNI", "Typing: off, Telex, VNI")),
      Hint(
        Field.bareKeys, language("Để chữ như đã gõ, khi bật kiểu gõ", "The word as it was typed")),
    ]
  }

  var commands: [WindowCommand<KeyHelp>] { KeyHelp.commands }

  private static let commands: [WindowCommand<KeyHelp>] = [
    WindowCommand([.character("?"), .function(1)]) { _, _, _ in .close() }
  ]

  /// The rest is what a reader does.
  mutating func type(_ key: Key, _ state: inout State) -> Outcome { reader.receive(key, &state) }

  var followsWheel: Bool { true }

  func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    reader.draw(state, in: area, into: &frame)
  }

  func hints(_ state: State) -> [Hint] { reader.hints(state) }
}
