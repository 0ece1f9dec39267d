import Canvas

/// What concerns the office's records as a whole.
enum OfficeCommands {
  static let all: [Command] = [undo, redo, print, news]

  static let undo = Command(
    "undo", Phrase("Hoàn tác mục vừa nhập của tôi", "Undo my latest entry"),
    keys: [.character("u")], hint: Phrase("Hoàn tác", "Undo"), obstacle: canWrite
  ) { _ in [.undo(nil)] }

  static let redo = Command(
    "redo", Phrase("Làm lại mục vừa hoàn tác", "Redo what was undone"),
    keys: [.character("U"), .control("y")], obstacle: canWrite
  ) { _ in [.redo] }

  static let print = Command(
    "print", Phrase("Xem trước và in báo cáo", "Preview and print the summary"),
    keys: [.character("p")], hint: Phrase("In", "Print")
  ) { state in
    state.showPreview([])
    return [.makePreview]
  }

  static let news = Command(
    "news", Phrase("Đã đọc tin của đồng nghiệp", "Dismiss the colleagues' news"),
    keys: [.character("x")],
    obstacle: { state in
      state.news.isEmpty ? state.language("không có tin mới", "there is no news") : nil
    }
  ) { state in
    state.news = []
    return []
  }

  @Sendable private static func canWrite(_ state: State) -> String? { state.readOnlyReason }
}
