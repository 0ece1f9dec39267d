package import Canvas

/// One thing that keys do in a window: which keys, what the footer calls it, why it cannot be done
/// now, and what it does.
package struct WindowCommand<Window: Sendable>: Sendable {
  private let keys: [Key]
  /// Further keys, where they are too many to be listed.
  private var others: @Sendable (Key) -> Bool = { _ in false }
  private var hint: @Sendable (Window, State) -> Hint? = { _, _ in nil }
  private var isInFooter = true
  private var isThere: @Sendable (Window, State) -> Bool = { _, _ in true }
  private var obstacle: @Sendable (Window, State) -> String? = { _, _ in nil }
  private let run: @Sendable (inout Window, Key, inout State) -> Outcome

  /// - Parameters:
  ///   - label: how the keys are written, where that is not the first one's own name.
  ///   - name: what the footer calls it; without one only the keys know it.
  init(
    _ keys: [Key], _ label: String? = nil, _ name: Phrase? = nil,
    run: @escaping @Sendable (inout Window, Key, inout State) -> Outcome
  ) {
    self.keys = keys
    self.run = run
    guard let name, let label = label ?? keys.first?.label else { return }
    hint = { _, state in Hint(label, name(state.language)) }
  }

  /// The same command by what the footer writes where that changes with the window.
  func named(_ hint: @escaping @Sendable (Window, State) -> Hint?) -> WindowCommand {
    var command = self
    command.hint = hint
    return command
  }

  func taking(_ others: @escaping @Sendable (Key) -> Bool) -> WindowCommand {
    var command = self
    command.others = others
    return command
  }

  /// The same command, told of only to those who ask for all keys.
  func onlyInHelp() -> WindowCommand {
    var command = self
    command.isInFooter = false
    return command
  }

  /// The same command, which is not there at other times: its keys then mean something else.
  func when(_ isThere: @escaping @Sendable (Window, State) -> Bool) -> WindowCommand {
    var command = self
    command.isThere = isThere
    return command
  }

  /// The same command with a reason why it cannot be done, where there is one.
  func unless(_ obstacle: @escaping @Sendable (Window, State) -> String?) -> WindowCommand {
    var command = self
    command.obstacle = obstacle
    return command
  }

  fileprivate func takes(_ key: Key, _ window: Window, _ state: State) -> Bool {
    (keys.contains(key) || others(key)) && isThere(window, state)
  }

  /// What the footer says of it, or the help where `whole` is asked for.
  fileprivate func hint(_ window: Window, _ state: State, whole: Bool) -> Hint? {
    guard isInFooter || whole, isThere(window, state), obstacle(window, state) == nil else {
      return nil
    }
    return hint(window, state)
  }

  /// Does it, or says why it cannot be done.
  fileprivate func attempt(_ window: inout Window, _ key: Key, _ state: inout State) -> Outcome {
    guard let reason = obstacle(window, state) else { return run(&window, key, &state) }
    state.banner = Banner(reason, .warning)
    return .stay([.bell])
  }
}

extension Overlay {
  /// Does what the first of the commands does that takes the key.
  mutating func obey(_ key: Key, _ state: inout State) -> Outcome {
    let key = isTyping ? key : key.asCommand
    guard let command = commands.first(where: { $0.takes(key, self, state) }) else {
      return type(key, &state)
    }
    return command.attempt(&self, key, &state)
  }

  package mutating func receive(_ key: Key, _ state: inout State) -> Outcome { obey(key, &state) }

  package mutating func type(_ key: Key, _ state: inout State) -> Outcome { .stay([.bell]) }

  package func hints(_ state: State) -> [Hint] {
    commands.compactMap { $0.hint(self, state, whole: false) }
  }

  package func keys(_ state: State) -> [Hint] {
    commands.compactMap { $0.hint(self, state, whole: true) }
  }

  /// The wheel does what the arrows do, where these scroll.
  package mutating func receive(_ mouse: Mouse, _ state: inout State) -> Outcome {
    guard followsWheel else { return .stay() }
    switch mouse.action {
    case .wheelUp: return receive(.up, &state)
    case .wheelDown: return receive(.down, &state)
    default: return .stay()
    }
  }
}

extension WindowCommand {
  /// Turns the built-in input method on and off, wherever letters are typed.
  static var typingMode: WindowCommand { typingMode { _ in true } }

  /// - Parameter isNamed: whether it matters where one is.
  static func typingMode(_ isNamed: @escaping @Sendable (Window) -> Bool) -> WindowCommand {
    WindowCommand([.function(11)]) { _, _, state in
      state.turnTypingMode()
      return .stay()
    }
    .named { window, state in
      guard isNamed(window) else { return nil }
      return Hint(.function(11), state.language("Kiểu gõ", "Typing") + state.typingSign)
    }
  }
}
