import Campaign
import Canvas

extension DossierOverlay {
  package var isTyping: Bool { day != nil }

  package var commands: [WindowCommand<DossierOverlay>] {
    day == nil ? DossierOverlay.onDocuments : DossierOverlay.onDay
  }

  private static let onDocuments: [WindowCommand<DossierOverlay>] = [
    WindowCommand([.character(" "), .enter, .character("x")]) { own, _, state in
      .stay(own.toggle(&state))
    }
    .named { own, state in
      let lines = own.dossier(state)?.lines ?? []
      let isIn = lines.indices.contains(own.row) && lines[own.row].isIn
      let word = isIn ? Phrase("Bỏ đánh dấu", "Untick") : Phrase("Đánh dấu", "Tick")
      return Hint("Space", word(state.language))
    },
    WindowCommand([], "0-9", Phrase("Ngày", "Day")) { own, key, _ in own.beginDay(key) }
      .taking {
        if case .character(let begun) = $0 { begun.isNumber || "+-".contains(begun) } else { false }
      },
    records("a", Phrase("Tất cả", "All")) { $1.receiveAll($0) },
    records("k", Phrase("Không đề nghị", "None")) { $1.toggleNone($0) },
    records("v", Phrase("Đạt", "Accept")) { $1.review(.accepted, $0) },
    records("r", Phrase("Trả lại", "Return")) { $1.open(FormID(.returned, $0)) },
    records("s", Phrase("Quyết định", "Decision")) { $1.open(FormID(.decision, $0)) },
    records("w", Phrase("Không khen", "No reward")) { $1.review(.notRewarded, $0) },
    records("i", Phrase("Thêm người", "Nominee")) { $1.open(FormID(.nominee, $0)) },
    records("c", Phrase("Ghi chú", "Note")) { $1.open(FormID(.note, $0)) },
    records("u", Phrase("Hoàn tác", "Undo")) { _, state in
      state.commands.named("undo")?.attempt(&state) ?? []
    },
    WindowCommand([.escape, .character("q")], nil, Phrase("Đóng", "Close")) { _, _, _ in .close() },
    WindowCommand([.up, .down]) { own, key, state in
      own.move(to: own.row + (key == .up ? -1 : 1), state)
    },
    WindowCommand([.home, .end]) { own, key, state in
      own.move(to: key == .home ? 0 : .max, state)
    },
  ]

  /// What concerns the dossier whole; the window stays.
  private static func records(
    _ key: Character, _ name: Phrase,
    run: @escaping @Sendable (Selection, inout State) -> [Effect]
  ) -> WindowCommand<DossierOverlay> {
    WindowCommand([.character(key)], nil, name) { own, _, state in .stay(run(own.about, &state)) }
  }

  private static let onDay: [WindowCommand<DossierOverlay>] = [
    WindowCommand([.enter], nil, Phrase("Nhận ngày này", "Take this day")) { own, _, state in
      own.takeDay(&state)
    },
    WindowCommand([.escape], nil, Phrase("Bỏ", "Cancel")) { own, _, _ in own.leaveDay() },
  ]
}
