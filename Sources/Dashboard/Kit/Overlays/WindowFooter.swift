import Canvas

/// The keys of a window; the way to its help is the last.
func footer(of overlay: any Overlay, _ state: State) -> Footer {
  let hints = overlay.hints(state)
  guard !(overlay is KeyHelp) else { return Footer(hints) }
  let help = state.language("Trợ giúp", "Help")
  return Footer(hints + [overlay.isTyping ? Hint(.function(1), help) : Hint("?", help)])
}

extension State {
  /// The size of what a window lies over.
  func room(under overlay: any Overlay) -> Size {
    ScreenLayout(self).cut(footer(of: overlay, self), self).area.size
  }
}
