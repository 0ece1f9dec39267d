extension LineEditor {
  /// Does what a key does in a field; answers false for keys that mean nothing there.
  package mutating func apply(_ key: Key) -> Bool {
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
}
