import CPaper
import Reports

extension PaperWriter {
  /// Sets blocks one after the other; the closing of the paper stays with their last words or rows.
  func write(_ blocks: [Block], closing: Closing? = nil) {
    var part: Int32 = CAIRO_PDF_OUTLINE_ROOT
    for (place, block) in blocks.enumerated() {
      let following = blocks[(place + 1)...]
      let tail = following.isEmpty ? closing.map { height(of: $0) } ?? 0 : 0
      press.place.block = place
      (press.place.item, press.place.offset) = (0, 0)
      switch block {
      case .heading(let text, let level):
        press.y += Sheet.paragraphGap
        let words = press.words(text, .bodyBold, width: Sheet.textWidth, .heading)
        press.need(words.height + Sheet.paragraphGap + startHeight(of: following) + tail)
        let entry = press.bookmark(text, under: level == .part ? CAIRO_PDF_OUTLINE_ROOT : part)
        if level == .part { part = entry }
        flow(words, as: level == .part ? .part : .section)
      case .paragraph(let text, .middle):
        let words = press.balanced(text, .bodyBold, width: Sheet.textWidth)
        press.need(words.height + Sheet.paragraphGap + startHeight(of: following) + tail)
        flow(words)
      case .paragraph(let text, .article):
        let words = press.words(
          text, .body, width: Sheet.textWidth, .body,
          boldBytes: Block.articleNumber(text).utf8.count)
        flow(words, before: tail)
      case .paragraph(let text, let style):
        let words = press.words(
          text, style == .italic ? .bodyItalic : .body, width: Sheet.textWidth, .body)
        flow(words, before: tail)
      case .list(let texts):
        for (item, text) in texts.dashed.enumerated() {
          (press.place.item, press.place.offset) = (item, 0)
          let words = press.words(text, .body, width: Sheet.textWidth, .body)
          flow(words, before: item == texts.count - 1 ? tail : 0)
        }
      case .table(let table):
        TableSetter(table, press, document.language).write(before: tail)
      case .timeline(let timeline): TimelineSetter(timeline, press).write(before: tail)
      case .bars(let bars): BarsSetter(bars, press).write(before: tail)
      }
    }
  }

  /// Draws lines, going on to the next page between them but leaving none alone; the last ones stay
  /// on the page of what comes after them.
  private func flow(
    _ words: Words, as tag: Press.Tag = .paragraph, before tail: Double = 0
  ) {
    defer { press.y += Sheet.paragraphGap }
    let tail = tail > 0 ? tail + Sheet.paragraphGap : 0
    if words.height + tail <= press.room {
      press.tagged(tag) { words.draw(on: press.cairo, x: Sheet.left, y: press.y) }
      press.y += words.height
      return
    }
    let lines = words.lines
    var start = 0
    while start < lines.count {
      let origin = press.y - lines[start].top
      var end = start
      while end < lines.count, origin + lines[end].bottom <= Sheet.textBottom { end += 1 }
      if lines.count - end == 1, end - start > 2 { end -= 1 }
      if end == lines.count, origin + lines[end - 1].bottom + tail > Sheet.textBottom {
        end = end - start > 3 ? end - 2 : press.y > Sheet.top ? start : end
      }
      let isOrphan = start == 0 && end == 1 && lines.count > 1
      if end == start || isOrphan, press.y > Sheet.top {
        press.place.offset = lines[start].start
        press.newPage()
        continue
      }
      end = max(end, start + 1)
      press.tagged(tag) {
        for line in lines[start..<end] {
          words.draw(line, on: press.cairo, x: Sheet.left, y: origin)
        }
      }
      press.y = origin + lines[end - 1].bottom
      start = end
      if start < lines.count {
        press.place.offset = lines[start].start
        press.newPage()
      }
    }
  }

  /// How much must stand under a heading so that it is not left alone at the foot of a page.
  private func startHeight(of blocks: ArraySlice<Block>) -> Double {
    switch blocks.first {
    case nil: 0
    case .heading(let text, _):
      press.words(text, .bodyBold, width: Sheet.textWidth, .heading).height
        + 2 * Sheet.paragraphGap + startHeight(of: blocks.dropFirst())
    case .paragraph, .list: 3 * TextStyle.body.size
    case .table(let table): TableSetter(table, press, document.language).startHeight
    case .timeline(let timeline): TimelineSetter(timeline, press).height
    case .bars: 6 * TextStyle.body.size
    }
  }
}

extension Words.Form {
  fileprivate static let heading = Words.Form(
    firstLineIndent: Sheet.firstLineIndent, lineSpacing: 1.1)
}
