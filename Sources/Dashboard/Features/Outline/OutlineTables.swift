import Campaign
import Canvas
import Writing

/// The two lists of a plan's screen.
enum OutlineTables {
  static func sections(_ state: State) -> ListSource {
    let (parts, language) = (state.outline?.sections ?? [], state.language)
    return ListSource(
      count: parts.count, id: { parts[$0].section.rawValue },
      text: { row in
        ([parts[row].section.title(language)] + parts[row].items.map(\.title))
          .joined(separator: " ")
      }, isLate: { parts[$0].marked > 0 })
  }

  static func items(_ state: State) -> ListSource {
    let items = state.outlineSection?.items ?? []
    var source = ListSource(
      count: items.count, id: { items[$0].key },
      text: { "\(items[$0].title) \(items[$0].detail) \(items[$0].key)" },
      isLate: { items[$0].mark != nil })
    source.context =
      (state.outlined?.id.rawValue ?? "") + (state.outlineSection?.section.rawValue ?? "")
    return source
  }

  static func drawSections(
    in body: Rect, _ hasFocus: Bool, _ state: State, into frame: inout Frame
  ) {
    let list = state.list(.planSections)
    guard !list.isEmpty, let outline = state.outline else {
      frame.draw(empty(list, state), in: body)
      return
    }
    frame.draw(list, in: body, rowHeight: 1, hasFocus: hasFocus) { item, rect, frame in
      guard outline.sections.indices.contains(item) else { return false }
      let part = outline.sections[item]
      let figure =
        part.section.hasEntries ? (part.items.isEmpty ? "–" : "\(part.items.count)") : ""
      let (left, right) = rect.cutRight(max(figure.displayWidth, 3))
      let sign = part.marked > 0 ? frame.glyphs.sign(.late) : " "
      frame.draw(
        [
          Span("\(sign) ", .warning),
          Span(
            part.section.title(state.language),
            part.items.isEmpty ? .dim : part.marked > 0 ? .warning : .plain),
        ], in: left)
      frame.draw(figure, in: right, .right, style: .dim)
      return true
    }
  }

  static func drawItems(
    in body: Rect, _ hasFocus: Bool, _ state: State, into frame: inout Frame
  ) {
    let list = state.list(.planItems)
    guard !list.isEmpty, let part = state.outlineSection else {
      frame.draw(noItems(list, state), in: body)
      return
    }
    frame.draw(list, in: body, rowHeight: 2, hasFocus: hasFocus) { item, rect, frame in
      guard part.items.indices.contains(item) else { return false }
      let one = part.items[item]
      frame.draw(one.title, in: rect.row(0), style: .plain.bold)
      let below =
        one.mark.map {
          Span("\(frame.glyphs.sign(.late)) \($0.reason.text(state.language))", .warning)
        }
        ?? Span(one.detail, .dim)
      frame.draw([Span("  "), below], in: rect.row(1))
      return true
    }
  }

  private static func empty(_ list: RowList, _ state: State) -> EmptyState {
    let language = state.language
    if list.isNarrowed {
      return EmptyState.narrowed(
        list, language,
        noneLate: Phrase("Không mục nào cần xem lại.", "Nothing waits to be looked at."),
        noneFound: Phrase("Không mục nào khớp bộ lọc.", "Nothing matches the filter."))
    }
    return EmptyState(
      language("Chưa có kế hoạch nào đang mở.", "No plan is open."),
      language("Ctrl-N lập từ năm trước.", "Ctrl-N makes one from last year's."))
  }

  private static func noItems(_ list: RowList, _ state: State) -> EmptyState {
    if list.isNarrowed { return empty(list, state) }
    guard let part = state.outlineSection else { return EmptyState("") }
    let noun = part.section.noun(state.language)
    let standard =
      part.section == .reviews
      ? state.language(
        "Mặc định: sơ kết từng đợt, tổng kết cả năm.",
        "As usual: a review of each phase and of the year.") : ""
    return EmptyState(
      state.language("Chưa có \(noun) nào.", "No \(noun) yet."), standard,
      state.language("i thêm \(noun).", "i adds a \(noun)."))
  }
}
