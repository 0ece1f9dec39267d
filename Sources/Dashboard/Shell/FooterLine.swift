import Canvas

/// The keys that work here and now; the way to help is always the last.
func footer(_ state: State) -> Footer {
  let help = Hint("?", state.language("Trợ giúp", "Help"))
  if let overlay = state.overlays.last { return footer(of: overlay, state) }
  if let hints = state.page.hints(state) {
    return Footer(hints + [state.page.isTyping(state) ? Hint(.function(1), help.label) : help])
  }
  let screen = state.place.screen
  let own = state.commands.hinted.filter { $0.works(on: screen) }
  let common = FooterOrder.common(state.size).compactMap { state.commands.named($0) }
  let daily = own.filter { !$0.isRare }
  let ordered =
    common.prefix(FooterOrder.beforeOwn) + daily + common.dropFirst(FooterOrder.beforeOwn)
    + own.filter { $0.isRare }
  let hints =
    ordered
    .compactMap { command -> Hint? in
      guard let hint = command.hint, let key = command.keys.first,
        command.obstacle(in: state) == nil,
        state.commands.command(for: key, on: screen)?.id == command.id
      else { return nil }
      return Hint(key, hint(state.language))
    }
  return Footer(hints + [help])
}

/// Which of the commands that work everywhere are named first where there is little room.
private enum FooterOrder {
  static func common(_ size: Size) -> [String] {
    // Where one pane has the screen, the way to the others comes first, and the way out.
    let first =
      ScreenLayout.hasNoRoomForPanes(size)
      ? ["open", "pane", "quit", "filter", "enter"] : ["open", "enter", "filter", "quit"]
    return first
      + ["late", "escape", "pane", "undo", "sort", "print"].filter { !first.contains($0) }
  }

  /// A screen's own commands stand behind so many of them.
  static let beforeOwn = 4
}
