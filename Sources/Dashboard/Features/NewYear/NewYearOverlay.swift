import Campaign
import Canvas

/// A plan made into that of another year, to be looked at before it is added to the store.
struct NewYearOverlay: Overlay {
  let former: Plan
  private(set) var year: PlanYear
  private(set) var made: Made
  /// Whether open difficulties go along.
  private(set) var carries = true
  private(set) var first = 0

  enum Made {
    case ready(NewPlan)
    case refused(String)
  }

  init(_ former: Plan, _ state: State) {
    self.former = former
    year = former.year.next
    made = NewYearOverlay.make(former, year, state)
  }

  private static func make(_ former: Plan, _ year: PlanYear, _ state: State) -> Made {
    do throws(PlanErrors) {
      let new = try state.office.newPlan(from: former, year: year, on: state.today)
      guard !new.isThere else {
        return .refused(
          state.language(
            "kho đã có kế hoạch \(new.plan.id)", "the store has the plan \(new.plan.id) already"))
      }
      return .ready(new)
    } catch {
      return .refused(error.problems.first?.text(state.language) ?? "")
    }
  }

  var commands: [WindowCommand<NewYearOverlay>] { NewYearOverlay.commands }

  private static let commands: [WindowCommand<NewYearOverlay>] = [
    WindowCommand([.enter], nil, Phrase("Thêm vào kho", "Add it")) { own, _, state in
      own.add(&state)
    }
    .unless { own, _ in own.refusal },
    WindowCommand([.left, .right], "←→", Phrase("Năm khác", "Year")) { own, key, state in
      own.turn(to: key == .left ? own.year.previous : own.year.next, state)
      return .stay()
    },
    WindowCommand([.up, .down], "↑↓", Phrase("Cuộn", "Scroll")) { own, key, state in
      own.scroll(by: key == .up ? -1 : 1, state)
    }
    .when { own, _ in own.refusal == nil },
    WindowCommand([.pageUp, .pageDown]) { own, key, state in
      own.scroll(by: (key == .pageUp ? -1 : 1) * own.visible(state), state)
    },
    WindowCommand([.character(" ")], "Space", Phrase("Mang khó khăn sang", "Carry difficulties")) {
      own, _, _ in
      own.carries.toggle()
      return .stay()
    }
    .unless { own, state in
      if case .ready(let new) = own.made, new.difficulties.isEmpty {
        return state.language("Không có khó khăn nào để mang sang.", "No difficulty is open.")
      }
      return own.refusal
    },
    WindowCommand([.escape], nil, Phrase("Thôi", "Cancel")) { _, _, _ in .close() },
  ]

  private var refusal: String? { if case .refused(let reason) = made { reason } else { nil } }

  private mutating func scroll(by lines: Int, _ state: State) -> Outcome {
    first = min(max(first + lines, 0), lastFirst(state))
    return .stay()
  }

  var followsWheel: Bool { true }

  private mutating func turn(to year: PlanYear, _ state: State) {
    self.year = year
    made = NewYearOverlay.make(former, year, state)
    first = 0
  }

  private func add(_ state: inout State) -> Outcome {
    guard case .ready(let new) = made else { return .stay([.bell]) }
    let facts = state.office.handingOver(new, carrying: carries, on: state.today)
    let label = state.language("kế hoạch mới: ", "new plan: ") + new.plan.title
    return .close([.addPlan(new.plan, facts, label: label)])
  }

  // MARK: Drawing

  private func lines(_ width: Int, _ state: State) -> [FactLine] {
    guard case .ready(let new) = made else { return [] }
    return NewYearLines(new, carries: carries, state, width: width).all
  }

  private func inside(_ area: Size) -> Size {
    Size(min(max(area.width - 6, 10), 84), max(area.height - 2, 3))
  }

  /// Rows below the year and what refuses it.
  private func visible(_ state: State) -> Int { max(inside(state.room(under: self)).height - 2, 1) }

  private func lastFirst(_ state: State) -> Int {
    let width = inside(state.room(under: self)).width
    return max(lines(width, state).count - visible(state), 0)
  }

  func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    let language = state.language
    let size = inside(area.size)
    let lines = lines(size.width, state)
    let height = min(max(lines.count, 1) + 2, size.height)
    let rect = frame.popup(
      Size(size.width, height), title: language("Kế hoạch năm mới: ", "New year: ") + former.short,
      in: area)
    let (left, right) = (
      String(frame.glyphs.sign(.moreLeft)), String(frame.glyphs.sign(.moreRight))
    )
    frame.draw(
      [
        Span("\(left) ", Style(.accent, on: .popup)),
        Span(year.capitalized(language), Style(.title, on: .popup, .bold)),
        Span(" \(right)  ", Style(.accent, on: .popup)),
        Span(language("từ ", "from ") + former.year.text, Style(.dim, on: .popup)),
      ], in: rect.row(0))
    if case .refused(let reason) = made {
      frame.draw(reason, in: rect, row: 2, style: Style(.bad, on: .popup))
      return
    }
    let body = rect.cutTop(2).rest
    for row in 0..<min(body.height, max(lines.count - first, 0)) {
      var line = lines[first + row]
      line.spans = line.spans.map { Span($0.text, $0.style.on(.popup)) }
      line.draw(in: body.row(row), into: &frame)
    }
    guard lines.count > body.height else { return }
    let edge = Rect(x: body.maxX, y: body.y, width: 1, height: body.height)
    frame.draw(ScrollBar(first: first, visible: body.height, count: lines.count), in: edge)
  }

}
