package import Canvas

/// A paper as it will be printed, page by page, before it is.
package struct PreviewOverlay: Overlay {
  let order: PaperOrder
  /// Empty while the pages are being made.
  var pages: [PreviewPage] = []
  /// What is to be looked at before it is printed.
  var remarks: [String] = []
  private var page = 0
  private var firstLine = 0

  init(_ order: PaperOrder) { self.order = order }

  package var commands: [WindowCommand<PreviewOverlay>] { PreviewOverlay.commands }

  private static let commands: [WindowCommand<PreviewOverlay>] = [
    WindowCommand([.enter], nil, Phrase("In", "Print")) { preview, _, state in
      state.overlays.append(PaperForm.form(preview.order, .printer, state))
      return .stay()
    }
    .unless { preview, state in state.paper?.words(state.language) ?? preview.notMade(state) },
    WindowCommand([.character("s")], nil, Phrase("Ghi tệp", "Save")) { preview, _, state in
      state.overlays.append(PaperForm.form(preview.order, .file, state))
      return .stay()
    }
    .unless { $0.notMade($1) },
    WindowCommand([.character("c"), .character("y")], nil, Phrase("Chép lời", "Copy words")) {
      preview, _, state in .stay(state.make(preview.order, .clipboard))
    }
    .unless { preview, state in
      preview.notMade(state)
        ?? (preview.order.hasMessage
          ? nil
          : state.language(
            "Chỉ công văn đôn đốc có lời để chép.", "Only letters have words to copy."))
    },
    WindowCommand([.pageUp, .pageDown, .left, .right], "PgUp/PgDn", Phrase("Trang", "Page")) {
      preview, key, _ in
      preview.turn(by: key == .pageUp || key == .left ? -1 : 1)
      return .stay()
    }
    .when { preview, _ in !preview.pages.isEmpty },
    WindowCommand([.up, .down], "↑↓", Phrase("Cuộn", "Scroll")) { preview, key, state in
      preview.scroll(to: preview.firstLine + (key == .up ? -1 : 1), state)
    }
    .when { preview, _ in !preview.pages.isEmpty },
    WindowCommand([.home, .end]) { preview, key, state in
      preview.scroll(to: key == .home ? 0 : .max, state)
    },
    WindowCommand([.escape, .character("q")]) { preview, _, state in
      .close(preview.pages.isEmpty && state.paper != nil ? [.stopMaking] : [])
    }
    .named { preview, state in
      let word =
        preview.pages.isEmpty ? Phrase("Dừng", "Stop") : Phrase("Đóng", "Close")
      return Hint(.escape, word(state.language))
    },
  ]

  package mutating func type(_ key: Key, _ state: inout State) -> Outcome { .stay() }

  /// Why nothing can be done with the paper yet.
  private func notMade(_ state: State) -> String? {
    guard pages.isEmpty else { return nil }
    return state.paper?.words(state.language) ?? state.language("Chưa lập xong.", "Not made yet.")
  }

  private mutating func scroll(to line: Int, _ state: State) -> Outcome {
    firstLine = min(max(line, 0), lastFirstLine(state))
    return .stay()
  }

  package var followsWheel: Bool { true }

  private mutating func turn(by step: Int) {
    page = min(max(page + step, 0), max(pages.count - 1, 0))
    firstLine = 0
  }

  private func lastFirstLine(_ state: State) -> Int {
    guard pages.indices.contains(page) else { return 0 }
    let room = state.room(under: self).height - 1 - notes(state).count
    return max(pages[page].lines.count - room, 0)
  }

  /// The remarks over the sheet, as many as leave it room; what is left out is counted.
  private func notes(_ state: State) -> [String] {
    let language = state.language
    let lines = remarks.flatMap { remark in
      (language("Cần xem lại: ", "To be looked at: ") + remark)
        .wrapped(to: max(state.size.width, 1))
    }
    let most = min(max(state.size.height / 4, 1), 6)
    guard lines.count > most else { return lines }
    let rest = lines.count - most + 1
    return lines.prefix(most - 1) + [
      language("… và \(rest) dòng cần xem lại nữa", "… and \(rest) more lines to be looked at")
    ]
  }

  package func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    let language = state.language
    frame.fill(area)
    let number = pages.isEmpty ? "" : " \(page + 1)/\(pages.count)"
    let title = language("Xem trước khi in", "Print preview") + number
    frame.draw(title, in: area, .center, style: .title)
    let room = area.cutTop(1 + notes(state).count).rest
    for (row, note) in notes(state).enumerated() {
      frame.draw(note, in: area, row: row + 1, style: .warning)
    }
    guard pages.indices.contains(page) else {
      let words = state.paper?.words(language) ?? ""
      frame.draw(words, in: room, row: room.height / 2, .center, style: .dim)
      return
    }
    let lines = pages[page].lines
    let width = min(lines.map(\.displayWidth).max() ?? 0, room.width)
    let sheet = room.centered(Size(width, room.height))
    for row in 0..<min(sheet.height, max(lines.count - firstLine, 0)) {
      frame.draw(lines[firstLine + row], in: sheet, row: row)
    }
  }

}
