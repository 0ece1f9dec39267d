package import Canvas

/// One thing that can be asked for, by key, from the palette or from the footer.
package struct Command: Sendable {
  package let id: String
  package let title: Phrase
  /// The first one is shown.
  package let keys: [Key]
  /// What the footer calls it; without one it is not in the footer.
  package var hint: Phrase?
  /// Whether its hint stands behind those of what one does every day.
  private(set) var isRare = false
  private var worksWithoutStore = false
  /// Where it works; none means everywhere.
  package var screens: [Screen]?
  /// Why it cannot be done now, in the state's language.
  private var obstacle: @Sendable (State) -> String? = { _ in nil }
  package let run: @Sendable (inout State) -> [Effect]

  package init(
    _ id: String, _ title: Phrase, keys: [Key] = [], hint: Phrase? = nil,
    screens: [Screen]? = nil, run: @escaping @Sendable (inout State) -> [Effect]
  ) {
    self.id = id
    self.title = title
    self.keys = keys
    self.hint = hint
    self.screens = screens
    self.run = run
  }

  /// The same command with a reason why it cannot be done, where there is one.
  package func unless(_ obstacle: @escaping @Sendable (State) -> String?) -> Command {
    var command = self
    command.obstacle = obstacle
    return command
  }

  /// The same command, named last in the footer.
  func rarely() -> Command {
    var command = self
    command.isRare = true
    return command
  }

  /// The same command, also where there is no store yet.
  func alsoWithoutStore() -> Command {
    var command = self
    command.worksWithoutStore = true
    return command
  }

  package func works(on screen: Screen) -> Bool { screens?.contains(screen) ?? true }

  /// Why it cannot be done here and now.
  package func obstacle(in state: State) -> String? {
    if !worksWithoutStore, !state.page.needsStore {
      return state.language("chưa có dữ liệu", "there is no data yet")
    }
    if !works(on: state.place.screen) {
      return state.language("không dùng ở màn hình này", "not on this screen")
    }
    return obstacle(state)
  }

  /// Does it, or says why it cannot be done.
  package func attempt(_ state: inout State) -> [Effect] {
    if let reason = obstacle(in: state) {
      state.banner = Banner("\(title(state.language)): \(reason)", .warning)
      return [.bell]
    }
    return run(&state)
  }
}
