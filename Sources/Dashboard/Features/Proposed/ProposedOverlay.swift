import Campaign
import Canvas
import Writing

/// What a document proposes, to be looked at item by item before it comes into the store.
struct ProposedOverlay: Overlay {
  private let proposed: ProposedPlan
  private let plan: Plan
  private(set) var items: [ProposedItem]
  private(set) var row = 0

  init(_ proposed: ProposedPlan, _ plan: Plan, _ language: Language) {
    self.proposed = proposed
    self.plan = plan
    items = proposed.items(plan, language)
  }

  var commands: [WindowCommand<ProposedOverlay>] { ProposedOverlay.commands }

  private static let commands: [WindowCommand<ProposedOverlay>] = [
    WindowCommand([.enter], nil, Phrase("Thêm vào kho", "Add it")) { own, _, state in
      own.add(&state)
    },
    WindowCommand([.character(" ")], "Space", Phrase("Lấy, bỏ mục", "Take or leave")) {
      own, _, _ in
      guard own.items.indices.contains(own.row), own.items[own.row].place != nil else {
        return .stay([.bell])
      }
      own.items[own.row].isTaken.toggle()
      return .stay()
    },
    WindowCommand([.up, .down], "↑↓", Phrase("Mục khác", "Move")) { own, key, _ in
      own.move(by: key == .up ? -1 : 1)
    },
    WindowCommand([.pageUp, .pageDown]) { own, key, state in
      own.move(by: (key == .pageUp ? -1 : 1) * max(own.rows(state), 1))
    },
    WindowCommand([.home, .end]) { own, key, _ in
      own.move(by: key == .home ? -own.items.count : own.items.count)
    },
    WindowCommand([.character("v")], nil, Phrase("Phần chưa hiểu", "Not understood")) {
      own, _, state in
      state.overlays.append(own.unread(state))
      return .stay()
    }
    .unless { own, state in
      own.proposed.unread.isEmpty
        ? state.language("Dòng nào cũng đã hiểu.", "Every line was understood.") : nil
    },
    WindowCommand([.escape], nil, Phrase("Thôi", "Cancel")) { _, _, _ in .close() },
  ]

  private mutating func move(by steps: Int) -> Outcome {
    row = min(max(row + steps, 0), max(items.count - 1, 0))
    return .stay()
  }

  var followsWheel: Bool { true }

  private func add(_ state: inout State) -> Outcome {
    do throws(PlanErrors) {
      let read = try Plan.read(proposed.taking(items))
      let same = state.office.plans.first {
        $0.year == read.year && $0.source == read.source && $0.title == read.title
      }
      if let same {
        state.banner = Banner(
          state.language(
            "kho đã có văn bản này: \(same.id)", "the store has this document already: \(same.id)"),
          .bad)
        return .stay([.bell])
      }
      let plan = try read.named(besides: state.office.plans)
      let label = state.language("kế hoạch từ văn bản: ", "plan of a document: ") + plan.title
      return .close([.addPlan(plan, [], label: label)])
    } catch {
      state.banner = Banner(error.problems.first?.text(state.language) ?? "", .bad)
      return .stay([.bell])
    }
  }

  /// The lines that were not understood, with their numbers.
  private func unread(_ state: State) -> Reader {
    let unread = proposed.unread
    return Reader(
      state.language("Chưa hiểu \(unread.count) dòng", "\(unread.count) lines not understood")
    ) { width in
      unread.flatMap { quote in
        FactLine.lines("\(quote.line)", quote.text, .plain, width: width)
      }
    }
  }

  // MARK: Drawing

  private func inside(_ area: Size) -> Size {
    Size(min(max(area.width - 4, 10), 110), max(area.height - 3, 4))
  }

  private func rows(_ state: State) -> Int {
    max((inside(state.room(under: self)).height - head) / 2, 1)
  }

  /// Rows above the items.
  private var head: Int { 1 + proposed.warnings.count }

  func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    let language = state.language
    let size = inside(area.size)
    let taken = items.count { $0.isTaken }
    let rect = frame.popup(
      size,
      title: language(
        "Đọc từ \(proposed.file): lấy \(taken)/\(items.count) mục",
        "Read from \(proposed.file): \(taken) of \(items.count)"), in: area)
    let (head, body) = rect.cutTop(head)
    frame.draw(
      "\(plan.year.capitalized(language)) · \(plan.title) · \(plan.office.name)", in: head, row: 0,
      style: Style(.dim, on: .popup))
    for (row, warning) in proposed.warnings.enumerated() {
      frame.draw(
        "\(frame.glyphs.sign(.late)) \(warning)", in: head, row: row + 1,
        style: Style(.warning, on: .popup))
    }
    let visible = max(body.height / 2, 1)
    let first = Scrolling.first(0, selected: row, visible: visible, count: items.count)
    for at in first..<min(first + visible, items.count) {
      draw(
        at,
        in: Rect(
          x: body.x, y: body.y + (at - first) * 2, width: body.width, height: 2), state, &frame)
    }
  }

  private func draw(_ at: Int, in rect: Rect, _ state: State, _ frame: inout Frame) {
    let item = items[at]
    let sign = item.place == nil ? " " : item.isTaken ? frame.glyphs.sign(.done) : "-"
    let style: Style = item.isTaken ? .plain : .dim
    let words = [item.section.title(state.language), item.title, item.detail]
      .filter { !$0.isEmpty }
    frame.draw(
      "\(sign) \(words.joined(separator: " · "))", in: rect.row(0),
      style: Style(style.ink, on: .popup, at == row ? .bold : []))
    if let quote = item.quote {
      frame.draw(
        "    \(quote.line): “\(quote.text)”", in: rect.row(1), style: Style(.dim, on: .popup))
    }
    if at == row { frame.tint(rect, .selected) }
  }
}
