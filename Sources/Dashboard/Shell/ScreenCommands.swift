import Canvas

/// Going from screen to screen, and leaving.
enum ScreenCommands {
  static let all: [Command] =
    [open, quit, help, legend] + Screen.withDigits.map(open) + [
      escape, back, forward, nextPane, previousPane, typing, language, suspend, repaint,
    ]

  static let help = Command(
    "help", Phrase("Trợ giúp: mọi lệnh", "Help: all commands"),
    keys: [.character("?"), .function(12)]
  ) { state in
    state.overlays.append(Palette(state))
    return []
  }
  .alsoWithoutStore()

  static let legend = Command(
    "legend", Phrase("Các dấu trên màn hình nghĩa là gì", "What the signs on the screens mean"),
    keys: [.alt("h")]
  ) { state in
    state.overlays.append(Legend.overlay(state))
    return []
  }
  .alsoWithoutStore()

  static let open = Command(
    "open", Phrase("Mở mục đang chọn", "Open what is selected"), keys: [.enter],
    hint: Phrase("Mở", "Open")
  ) { state in state.page.open(state.place.focus, &state) }

  static func open(_ screen: Screen) -> Command {
    var keys: [Key] = [.function(screen.functionKey)]
    if let digit = screen.digit { keys.insert(.character(digit), at: 0) }
    return Command(
      "screen-\(screen.name)",
      Phrase(
        "Mở màn hình: \(screen.title.vietnamese)", "Open screen: \(screen.title.english)"),
      keys: keys
    ) { state in
      state.go(to: screen)
      return []
    }
  }

  static let escape = Command(
    "escape", Phrase("Bỏ lọc, hoặc trở lại", "Clear the filter, or go back"), keys: [.escape],
    hint: Phrase("Lùi", "Back")
  ) { state in
    if let id = state.activeList, state.list(id).isNarrowed {
      state.lists[id]?.clearNarrowing()
    } else if !state.trail.behind.isEmpty {
      state.trail.goBack()
    } else {
      state.trail.here.focus = 0
    }
    return []
  }
  .unless { state in
    state.activeList.map { state.list($0).isNarrowed } == true || state.place.focus > 0
      ? nil : noWayBack(state)
  }

  static let back = Command(
    "back", Phrase("Màn hình trước", "Back to the former screen"),
    keys: [.character("["), .alt("["), .with(.alt, .left)]
  ) { state in
    state.trail.goBack()
    return []
  }
  .unless(noWayBack)

  static let forward = Command(
    "forward", Phrase("Đi tới", "Forward"),
    keys: [.character("]"), .alt("]"), .with(.alt, .right)]
  ) { state in
    state.trail.goAhead()
    return []
  }
  .unless { state in
    state.trail.ahead.isEmpty
      ? state.language("không còn màn hình phía trước", "there is nothing ahead") : nil
  }

  static let nextPane = Command(
    "pane", Phrase("Sang ô kế tiếp", "Next pane"), keys: [.tab], hint: Phrase("Ô", "Pane")
  ) { state in
    state.turnPane(by: 1)
    return []
  }
  .unless(hasPanes)

  static let previousPane = Command(
    "pane-back", Phrase("Về ô trước", "Previous pane"), keys: [.backTab]
  ) { state in
    state.turnPane(by: -1)
    return []
  }
  .unless(hasPanes)

  static let typing = Command(
    "typing", Phrase("Đổi kiểu gõ: tắt, Telex, VNI", "Typing mode: off, Telex, VNI"),
    keys: [.function(11)]
  ) { state in
    state.turnTypingMode()
    return []
  }
  .alsoWithoutStore()

  static let language = Command(
    "language", Phrase("Đổi sang tiếng Anh (English)", "Switch to Vietnamese (tiếng Việt)"),
    keys: [.control("l")]
  ) { state in
    state.language = state.language == .vi ? .en : .vi
    return []
  }
  .alsoWithoutStore()

  static let suspend = Command(
    "suspend", Phrase("Tạm dừng, về dòng lệnh", "Suspend to the shell"), keys: []
  ) { _ in [.suspend] }
  .alsoWithoutStore()

  static let repaint = Command(
    "repaint", Phrase("Vẽ lại màn hình", "Repaint the screen"), keys: [.control("r")]
  ) { _ in [.repaint] }
  .alsoWithoutStore()

  static let quit = Command(
    "quit", Phrase("Thoát", "Quit"), keys: [.character("q"), .control("c")],
    hint: Phrase("Thoát", "Quit")
  ) { state in
    let language = state.language
    let question =
      state.saving.isOwed
      ? language("Thoát khi chưa lưu xong?", "Leave although not everything is saved?")
      : language("Thoát và dừng lập giấy tờ?", "Leave and stop making the paper?")
    guard state.saving.isOwed || state.paper != nil else { return [.quit] }
    state.overlays.append(
      Confirmation(question, yes: language("Vẫn thoát", "Leave"), run: { _ in [.quit] }))
    return []
  }
  .alsoWithoutStore()

  @Sendable private static func noWayBack(_ state: State) -> String? {
    state.trail.behind.isEmpty
      ? state.language("đang ở màn hình đầu tiên", "this is the first screen") : nil
  }

  @Sendable private static func hasPanes(_ state: State) -> String? {
    state.page.panes(state).count < 2
      ? state.language("màn hình này chỉ có một ô", "this screen has one pane") : nil
  }
}

extension State {
  /// The grid is first opened at the school one stands on; later it is where it was left.
  mutating func go(to screen: Screen) {
    let about = selection
    if screen == .entry, grid.sheet == nil, about.school != nil,
      let (subject, column) = Selected(about, self).grid
    {
      openGrid(subject, school: about.school, column: column)
    } else {
      trail.go(to: Place(screen))
    }
  }

  mutating func turnPane(by steps: Int) {
    let count = page.panes(self).count
    guard count > 0 else { return }
    trail.here.focus = (trail.here.focus + steps + count) % count
  }
}
