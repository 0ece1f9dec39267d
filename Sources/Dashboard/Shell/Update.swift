import Canvas

/// The next state after a message, and what the run loop is to do about it.
package func update(_ state: inout State, _ message: Message) -> [Effect] {
  let effects = state.receive(message)
  state.offerConflict()
  state.settle()
  return effects
}

extension Key {
  /// Ctrl-C is what people press who do not know how to get out of something.
  fileprivate var asCancel: Key { self == .control("c") ? .escape : self }
}

extension State {
  fileprivate mutating func receive(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return receive(key)
    case .paste(let paste): return receive(paste)
    case .mouse(let mouse): return receive(mouse)
    case .resized(let size):
      self.size = size
      return []
    case .leaveAsked: return [.quit]
    default:
      return hear(message)
    }
  }

  private mutating func receive(_ key: Key) -> [Effect] {
    banner = nil
    if let overlay = overlays.last { return receive(key.asCancel, under: overlay) }
    if ScreenLayout.isTooSmall(size) { return receiveWhileTooSmall(key) }
    if let effects = page.receive(key, &self) { return effects }
    if key == .escape, paper != nil { return [.stopMaking] }
    let key = key.asCommand
    if let command = Commands.command(for: key, on: place.screen) { return command.attempt(&self) }
    moveList(key)
    return []
  }

  /// Help, saving and taking back mean the same in every window; the rest is the window's own.
  private mutating func receive(_ key: Key, under overlay: any Overlay) -> [Effect] {
    let isHelp = overlay is KeyHelp
    switch key {
    case .function(1) where !isHelp, .function(12) where !isHelp,
      .character("?") where !overlay.isTyping && !isHelp:
      overlays.append(KeyHelp(overlay, self))
      return []
    case .control("s") where !overlay.isSubmitted:
      return OfficeCommands.saved.attempt(&self)
    case .control("z") where !overlay.isTyping: return OfficeCommands.undo.attempt(&self)
    default: return topOverlay { $0.receive(key, &$1) }
    }
  }

  /// Nothing can be seen, so nothing but leaving is taken.
  private mutating func receiveWhileTooSmall(_ key: Key) -> [Effect] {
    switch key.asCommand {
    case .character("q"), .control("c"): Commands.named("quit")?.attempt(&self) ?? [.quit]
    default: []
    }
  }

  private mutating func receive(_ paste: Paste) -> [Effect] {
    banner = nil
    if !overlays.isEmpty { return topOverlay { $0.receive(paste, &$1) } }
    if let effects = page.receive(paste, &self) { return effects }
    banner = Banner(
      language("Ở đây không dán được: chưa mở ô nhập nào.", "Nothing to paste into here."), .warning
    )
    return [.bell]
  }
}
