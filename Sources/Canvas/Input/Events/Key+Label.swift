extension Key {
  /// The key as hints and help name it.
  package var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .control(let character): "Ctrl-" + character.uppercased()
    case .alt(let character): "Alt-" + character.uppercased()
    case .with(.shift, let key): "Shift-" + key.label
    case .with(.alt, let key): "Alt-" + key.label
    case .with(.control, let key): "Ctrl-" + key.label
    }
  }
}
