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

  package mutating func receive(_ key: Key, _ state: inout State) -> Outcome {
    switch key.asCommand {
    case .escape, .character("q"):
      return .close(pages.isEmpty && state.paper != nil ? [.stopMaking] : [])
    case .enter: return print(&state)
    case .character("s"):
      guard !pages.isEmpty else { return .stay([.bell]) }
      state.ask(Prompt.file(order, state))
    case .character("c"), .character("y"):
      guard !pages.isEmpty, order.hasMessage else { return .stay([.bell]) }
      return .stay(state.make(order, .clipboard))
    case .up: firstLine = max(firstLine - 1, 0)
    case .down: firstLine = min(firstLine + 1, lastFirstLine(state))
    case .pageUp, .left: turn(by: -1)
    case .pageDown, .right: turn(by: 1)
    case .home: firstLine = 0
    case .end: firstLine = lastFirstLine(state)
    default: break
    }
    return .stay()
  }

  package mutating func receive(_ mouse: Mouse, _ state: inout State) -> Outcome {
    switch mouse.action {
    case .wheelUp: receive(.up, &state)
    case .wheelDown: receive(.down, &state)
    default: .stay()
    }
  }

  private func print(_ state: inout State) -> Outcome {
    guard !pages.isEmpty, state.paper == nil else { return .stay([.bell]) }
    return .close(state.make(order, .printer))
  }

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

  package func hints(_ state: State) -> [Hint] {
    let language = state.language
    if pages.isEmpty { return [Hint(.escape, language("Dừng", "Stop"))] }
    let copy = order.hasMessage ? [Hint("c", language("Chép lời", "Copy words"))] : []
    return [
      Hint(.enter, language("In", "Print")), Hint("s", language("Ghi tệp", "Save")),
    ] + copy + [
      Hint("PgUp/PgDn", language("Trang", "Page")), Hint("↑↓", language("Cuộn", "Scroll")),
      Hint(.escape, language("Đóng", "Close")),
    ]
  }
}
