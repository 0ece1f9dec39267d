import Campaign
import Canvas

/// Leads to a store where there is none: plans, year, schools, all on one page.
struct FirstRunPage: Page {
  var needsStore: Bool { false }

  func panes(_ state: State) -> [Pane] {
    [Pane(state.language("Tạo kho dữ liệu", "Make a store"))]
  }

  func receive(_ key: Key, _ state: inout State) -> [Effect]? {
    guard var form = state.firstRun else { return nil }
    defer { state.firstRun = form }
    switch key {
    case .up, .backTab: form.move(by: -1)
    case .down, .tab: form.move(by: 1)
    case .end: form.moveToEnd()
    case .enter:
      if form.here == .make { return make(form, &state) }
      if form.isTyping {
        if form.here == .file, !form.file.isEmpty {
          form.choose()
          form.moveToEnd()
        } else {
          form.move(by: 1)
        }
        return []
      }
      form.choose()
    case .left where form.isAtYear, .right where form.isAtYear:
      form.turnYear(by: key == .left ? -1 : 1)
    case .function(1):
      return state.commands.named("help")?.attempt(&state)
    case .function: return nil
    default:
      if form.isTyping {
        let typing = state.typing
        guard form.type({ $0.receive(key, typing) }) else { return nil }
      } else if key == .character(" ") {
        form.choose()
      } else {
        return nil
      }
    }
    return []
  }

  func receive(_ paste: Paste, _ state: inout State) -> [Effect]? {
    guard state.firstRun?.isTyping == true else { return nil }
    _ = state.firstRun?.type {
      $0.receive(paste)
      return true
    }
    return []
  }

  func isTyping(_ state: State) -> Bool { state.firstRun?.isTyping ?? false }

  func hints(_ state: State) -> [Hint]? {
    let language = state.language
    return [
      Hint("↑↓", language("Đi", "Move")), Hint(.enter, language("Chọn", "Choose")),
      Hint("←→", language("Đổi năm, số đợt", "Year, phases")),
      Hint(.end, language("Tới nút tạo", "To the end")),
      Hint("q", language("Thoát", "Quit")),
    ]
  }

  private func make(_ form: FirstRun, _ state: inout State) -> [Effect] {
    if let obstacle = form.obstacle {
      state.banner = Banner(obstacle(state.language), .warning)
      return [.bell]
    }
    state.banner = Banner(state.language("Đang tạo…", "Making it…"))
    return [.makeStore(form.answers)]
  }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    guard let form = state.firstRun else { return }
    FirstRunDrawing(form, state).draw(in: body, into: &frame)
  }
}

extension Screen {
  package static let firstRun = Screen(
    "first-run", Phrase("Lần đầu", "First run"), page: FirstRunPage())
}
