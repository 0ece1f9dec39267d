package import Canvas

/// The summary as it will be printed, page by page, before it is.
package struct PreviewOverlay: Overlay {
  /// Empty while the pages are being made.
  var pages: [PreviewPage]
  private(set) var page = 0
  private(set) var firstLine = 0

  package init(_ pages: [PreviewPage]) { self.pages = pages }

  package mutating func receive(_ key: Key, _ state: inout State) -> Outcome {
    switch key.asCommand {
    case .escape, .character("q"): return .close()
    case .enter: return print(.printer, &state)
    case .character("s"): return print(.pdf, &state)
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

  private func print(_ output: Effect.Output, _ state: inout State) -> Outcome {
    guard !pages.isEmpty else { return .stay([.bell]) }
    state.banner = Banner(state.language("Đang in…", "Printing…"))
    return .close([.print(output)])
  }

  private mutating func turn(by step: Int) {
    page = min(max(page + step, 0), max(pages.count - 1, 0))
    firstLine = 0
  }

  private func lastFirstLine(_ state: State) -> Int {
    guard pages.indices.contains(page) else { return 0 }
    return max(pages[page].lines.count - (state.size.height - 3), 0)
  }

  package func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    let language = state.language
    frame.fill(area)
    let number = pages.isEmpty ? "" : " \(page + 1)/\(pages.count)"
    let title = language("Xem trước khi in", "Print preview") + number
    frame.draw(title, in: area, .center, style: .title)
    let room = area.cutTop(1).rest
    guard pages.indices.contains(page) else {
      frame.draw(
        language("Đang lập báo cáo…", "Making the summary…"), in: room, row: room.height / 2,
        .center, style: .dim)
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
    return [
      Hint(.enter, language("In", "Print")), Hint("s", language("Lưu PDF", "Save PDF")),
      Hint("PgUp/PgDn", language("Trang", "Page")), Hint("↑↓", language("Cuộn", "Scroll")),
      Hint(.escape, language("Đóng", "Close")),
    ]
  }
}

extension State {
  /// Opens the preview, or fills the one that waits for its pages.
  mutating func showPreview(_ pages: [PreviewPage]) {
    for at in overlays.indices {
      guard var preview = overlays[at] as? PreviewOverlay else { continue }
      preview.pages = pages
      overlays[at] = preview
      return
    }
    if pages.isEmpty { overlays.append(PreviewOverlay([])) }
  }
}
