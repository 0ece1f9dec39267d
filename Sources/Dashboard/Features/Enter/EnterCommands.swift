import Campaign
import Canvas

/// Entering what is selected, whatever it is, where it is looked at.
enum EnterCommands {
  static let all: [Command] = [enter, openGrid, result, score, registration]

  static let enter = Command(
    "enter", Phrase("Nhập cho mục đang chọn", "Enter something for what is selected"),
    keys: [.character("n"), .alt("n")], hint: Phrase("Nhập", "Enter")
  ) { state in state.enter(state.selection) }
  .unless { state in
    if let reason = state.readOnlyReason { return reason }
    return Selected(state.selection, state).isEnterable
      ? nil : state.language("chọn một mục trước", "select something first")
  }

  static let openGrid = Command(
    "enter-grid", Phrase("Mở mục đang chọn trong bảng nhập", "Open what is selected in the grid"),
    keys: [.character("N"), .alt("N")]
  ) { state in
    let about = state.selection
    guard let (subject, column) = Selected(about, state).grid else { return [.bell] }
    state.openGrid(subject, school: about.school, column: column)
    return []
  }
  .unless { state in
    Selected(state.selection, state).grid == nil
      ? state.language("mục này không có bảng nhập", "there is no grid for this") : nil
  }

  static let result = cell(
    "result", Phrase("Nhập kết quả chỉ tiêu", "Enter a result"),
    Phrase("chọn một chỉ tiêu trước", "select a target first")
  ) { $0.id(of: .target) != nil }

  static let score = cell(
    "score", Phrase("Nhập điểm tiêu chí", "Enter a score"),
    Phrase("chọn một tiêu chí trước", "select a criterion first")
  ) { $0.id(of: .criterion) != nil }

  static let registration = Command(
    "register", Phrase("Nhập đăng ký thi đua", "Enter a registration")
  ) { $0.enterRegistration($0.selection) }
  .unless { state in
    state.selection.id(of: .registration) != nil
      ? nil : state.language("chọn một nội dung đăng ký trước", "select a registration first")
  }

  private static func cell(
    _ id: String, _ title: Phrase, _ obstacle: Phrase,
    isMeant: @escaping @Sendable (Selection) -> Bool
  ) -> Command {
    Command(id, title) { $0.open(FormID(.cell, $0.selection)) }
      .unless { isMeant($0.selection) ? nil : obstacle($0.language) }
  }
}
