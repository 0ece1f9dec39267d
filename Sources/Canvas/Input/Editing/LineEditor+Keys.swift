extension LineEditor {
  /// Does what a key does in a field; answers false for keys that mean nothing there.
  package mutating func apply(_ key: Key) -> Bool {
    if isSelected { return applyToSelected(key) }
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .left: moveLeft()
    case .right: moveRight()
    case .home, .control("a"): moveToStart()
    case .end, .control("e"): moveToEnd()
    case .with(.control, .left): moveWordLeft()
    case .with(.control, .right): moveWordRight()
    case .control("w"), .with(.alt, .backspace), .with(.control, .backspace): deleteWord()
    case .control("u"): deleteToStart()
    case .control("k"): deleteToEnd()
    default: return false
    }
    return true
  }

  /// What is typed takes the place of the whole, a letter's deletion deletes it; what goes by words
  /// or moves keeps it to be mended.
  private mutating func applyToSelected(_ key: Key) -> Bool {
    let whole = self
    deselect()
    switch key {
    case .character(let character):
      self = LineEditor()
      insert(String(character))
    case .backspace, .delete, .control("u"), .control("k"): self = LineEditor()
    case .function(2): break
    default:
      guard apply(key) else {
        self = whole
        return false
      }
    }
    return true
  }
}
