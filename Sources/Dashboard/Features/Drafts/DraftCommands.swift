import Campaign
import Canvas

/// What was typed and is not on disk: drafts to go on with, entries to save again.
enum DraftCommands {
  static let all: [Command] = [drafts, retry, conflicts]

  static let drafts = Command(
    "drafts", Phrase("Bản nháp chưa lưu", "Drafts not saved yet"), keys: [.control("b")]
  ) { state in
    state.overlays.append(DraftMenu.menu(state))
    return []
  }
  .unless { state in
    state.drafts.isEmpty ? state.language("không có bản nháp", "there are no drafts") : nil
  }

  static let retry = Command(
    "retry", Phrase("Lưu lại mục chưa lưu được", "Save again what could not be saved"),
    keys: [.character("R"), .alt("r")]
  ) { state in
    state.entry.owed.takeFailed().flatMap { owed in
      state.record(owed.facts, label: owed.label, draft: owed.draft)
    }
  }
  .unless { state in
    state.entry.owed.failed.isEmpty
      ? state.language("mọi mục đều đã lưu", "everything is saved") : state.readOnlyReason
  }

  static let conflicts = Command(
    "conflicts", Phrase("Ô hai người cùng sửa", "Cells that two people changed"),
    keys: [.control("x")]
  ) { state in
    state.entry.offered = 0
    return []
  }
  .unless { state in
    state.entry.conflicts.isEmpty
      ? state.language("không có ô nào như thế", "there are none") : nil
  }
}
