import Campaign
import Canvas

/// What concerns the office's records as a whole.
enum OfficeCommands {
  static let all: [Command] = [undo, redo, saved, news, alert, flags, damage, why, lookBack]

  static let undo = Command(
    "undo", Phrase("Hoàn tác mục vừa nhập của tôi", "Undo my latest entry"),
    keys: [.character("u"), .control("z")], hint: Phrase("Hoàn tác", "Undo")
  ) { $0.undoLatest() }
  .unless(canWrite)

  static let redo = Command(
    "redo", Phrase("Làm lại mục vừa hoàn tác", "Redo what was undone"),
    keys: [.character("U"), .control("y")]
  ) { _ in [.redo] }
  .unless(canWrite)

  static let saved = Command(
    "saved", Phrase("Đã lưu hết chưa", "Whether everything is saved"), keys: [.control("s")]
  ) { state in
    state.saySaved()
    return []
  }

  static let news = Command(
    "news", Phrase("Đã đọc tin của đồng nghiệp", "Dismiss the colleagues' news"),
    keys: [.character("x")]
  ) { state in
    state.news = []
    return []
  }
  .unless { state in
    state.news.isEmpty ? state.language("không có tin mới", "there is no news") : nil
  }

  static let alert = Command(
    "alert",
    Phrase(
      "Báo khi một hạn đổi trạng thái: tắt, chuông, màn hình nền",
      "When a deadline changes: nothing, bell, desktop notification"),
    keys: []
  ) { state in
    state.turnAlert()
    return []
  }

  static let flags = Command(
    "flags",
    Phrase("Các hạn đổi trạng thái từ lúc mở", "Deadlines that changed since the start")
  ) { state in
    state.showFlagNotes()
    return []
  }
  .unless { state in
    state.flagNotes.isEmpty
      ? state.language("chưa hạn nào đổi trạng thái", "none has changed") : nil
  }

  static let damage = Command(
    "damage", Phrase("Xem tệp hỏng trong kho", "Look at damaged files of the store")
  ) { state in
    state.overlays.append(DamageReader.overlay(state))
    return []
  }
  .unless { state in
    state.status.flaws.isEmpty
      ? state.language("không tệp nào hỏng", "no file is damaged") : nil
  }

  static let lookBack = Command(
    "look-back",
    Phrase("Xem một ngày khác, cả năm đã đóng", "Look at another day, closed years too"),
    keys: [.character("t")]
  ) { state in
    state.ask(LookBackPrompt.prompt(state))
    return []
  }

  static let why = Command(
    "why", Phrase("Vì sao hạn này đứng đầu", "Why this deadline is first"), keys: []
  ) { state in
    state.explainFirst()
    return []
  }
  .unless { state in
    state.digest.urgent.isEmpty ? state.language("không có hạn nào", "there are no deadlines") : nil
  }

  @Sendable private static func canWrite(_ state: State) -> String? { state.readOnlyReason }
}

extension State {
  /// Says why the most urgent deadline stands before the next one.
  mutating func explainFirst() {
    let first = digest.urgent.prefix(2).map { status.deadlines[$0] }
    guard let top = first.first else { return }
    let urgency = Urgency(top)
    var text = "\(top.title): \(urgency.reason(language))"
    if first.count == 2 {
      text += "; " + urgency.lead(over: Urgency(first[1]), language)
    }
    banner = Banner(text)
  }
}
