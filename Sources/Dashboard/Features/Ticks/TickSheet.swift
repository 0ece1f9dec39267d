import Campaign
package import Canvas

/// A few things to tick for the office or one school, each with its day.
package struct TickSheet: Overlay {
  let about: Selection
  private(set) var row = 0
  /// A day that is being typed for the row.
  private(set) var day: Field?

  init(_ about: Selection) { self.about = about }

  func subject(_ state: State) -> TickSubject? { TickSubject(Selected(about, state)) }

  package mutating func receive(_ key: Key, _ state: inout State) -> Outcome {
    // What it is about may be gone by now.
    subject(state) == nil ? .close() : obey(key, &state)
  }

  package var isTyping: Bool { day != nil }

  package var commands: [WindowCommand<TickSheet>] {
    day == nil ? TickSheet.onLines : TickSheet.onDay
  }

  private static let onLines: [WindowCommand<TickSheet>] = [
    WindowCommand(
      [.character(" "), .enter, .character("x")], "Space", Phrase("Xong / chưa", "Done / open")
    ) { sheet, _, state in .stay(sheet.turn(.done, &state)) },
    WindowCommand([], "1-9", Phrase("Ngày", "Day")) { sheet, key, _ in sheet.beginDay(key) }
      .taking {
        if case .character(let begun) = $0 { begun.isNumber || begun == "+" } else { false }
      },
    WindowCommand([.character("-")], nil, Phrase("Không áp dụng", "Not applicable")) {
      sheet, _, state in .stay(sheet.turn(.notApplicable, &state))
    }
    .when { sheet, state in sheet.subject(state)?.canBeNotApplicable == true },
    WindowCommand([.character("c")], nil, Phrase("Ghi chú", "Note")) { sheet, _, state in
      .stay(state.open(FormID(.note, sheet.about)))
    },
    WindowCommand([.character("u")], nil, Phrase("Hoàn tác", "Undo")) { _, _, state in
      .stay(state.commands.named("undo")?.attempt(&state) ?? [])
    },
    WindowCommand([.escape, .character("q")], nil, Phrase("Đóng", "Close")) { _, _, _ in .close() },
    WindowCommand([.up, .down]) { sheet, key, state in
      sheet.move(to: sheet.row + (key == .up ? -1 : 1), state)
    },
    WindowCommand([.home, .end]) { sheet, key, state in
      sheet.move(to: key == .home ? 0 : .max, state)
    },
  ]

  private static let onDay: [WindowCommand<TickSheet>] = [
    WindowCommand([.enter], nil, Phrase("Xong ngày này", "Done on this day")) { sheet, _, state in
      sheet.takeDay(&state)
    },
    WindowCommand([.escape], nil, Phrase("Bỏ", "Cancel")) { sheet, _, _ in
      sheet.day = nil
      return .stay()
    },
  ]

  private mutating func move(to row: Int, _ state: State) -> Outcome {
    self.row = min(max(row, 0), max((subject(state)?.lines(state).count ?? 0) - 1, 0))
    return .stay()
  }

  /// Makes the row say so as of today, or takes back that it does.
  private func turn(_ wanted: TaskState, _ state: inout State) -> [Effect] {
    guard let subject = subject(state) else { return [.bell] }
    let lines = subject.lines(state)
    guard lines.indices.contains(row) else { return [.bell] }
    return record(
      lines[row].state == wanted ? .open : wanted, on: state.today, subject, &state)
  }

  private func record(
    _ wanted: TaskState, on day: Day, _ subject: TickSubject, _ state: inout State
  ) -> [Effect] {
    guard let (facts, label) = subject.record(row, wanted, on: day, state), !facts.isEmpty else {
      return [.bell]
    }
    return state.record(facts, label: label)
  }

  // MARK: A day for one row

  private mutating func beginDay(_ key: Key) -> Outcome {
    if case .character(let begun) = key { day = Field(String(begun)) }
    return .stay()
  }

  package mutating func type(_ key: Key, _ state: inout State) -> Outcome {
    guard day?.receive(key, state.typing) == true else { return .stay([.bell]) }
    if day?.isEmpty == true { day = nil }
    return .stay()
  }

  private mutating func takeDay(_ state: inout State) -> Outcome {
    guard let subject = subject(state), let typed = try? typedDay(state)?.get() else {
      return .stay([.bell])
    }
    let doubts = reading(state).doubts(typed, today: state.today)
    return state.ask(doubts, above: &self) { sheet, state in
      sheet.day = nil
      return .stay(sheet.record(.done, on: typed, subject, &state))
    }
  }

  private func reading(_ state: State) -> DayReading {
    .happened(in: Selected(about, state).plan?.year)
  }

  /// What is made of the day that is typed.
  func typedDay(_ state: State) -> Result<Day, DayParseError>? {
    guard let text = day?.text else { return nil }
    do throws(DayParseError) {
      return .success(try reading(state).parse(text, today: state.today))
    } catch {
      return .failure(error)
    }
  }
}

extension TickSheet {
  private static let widest = 72
  private static let dayWidth = 18

  package func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    guard let subject = subject(state) else { return }
    let lines = subject.lines(state)
    let width = min(max(area.width - 6, 10), TickSheet.widest)
    let foot = notes(state).flatMap { note in
      note.text.wrapped(to: width).map { (text: $0, style: note.style) }
    }
    let shown = min(lines.count, max(area.height - 2 - foot.count, 1))
    let inside = frame.popup(Size(width, shown + foot.count), title: subject.title, in: area)
    let first = Scrolling.first(0, selected: row, visible: shown, count: lines.count)
    for at in 0..<shown {
      draw(lines[first + at], first + at == row, state, in: inside.row(at), into: &frame)
    }
    for (at, note) in foot.enumerated() {
      frame.draw(note.text, in: inside, row: shown + at, style: note.style.on(.popup))
    }
  }

  private func draw(
    _ line: TickLine, _ isHere: Bool, _ state: State, in row: Rect, into frame: inout Frame
  ) {
    let (sign, style): (Sign, Style) =
      switch line.state {
      case .open: (.missing, .dim)
      case .done: (.done, .good)
      case .notApplicable: (.notApplicable, .dim)
      }
    let (left, right) = row.cutRight(TickSheet.dayWidth)
    frame.draw(
      [
        Span("\(frame.glyphs.sign(sign)) ", style.on(.popup)),
        Span(line.title, Style(.plain, on: .popup)),
      ], in: left)
    let words =
      line.state == .done
      ? line.since?.vietnamese ?? "" : line.state.word(state.language)
    let text = [line.count, words].compactMap { $0 }.joined(separator: "  ")
    frame.draw(text, in: right, .right, style: style.on(.popup))
    guard isHere else { return }
    frame.tint(row, .selected)
    if let day { frame.draw(TextBox(day.line), in: right) }
  }

  private func notes(_ state: State) -> [(text: String, style: Style)] {
    switch typedDay(state) {
    case .success(let day): return [(day.long(state.language), .good)]
    case .failure(let refusal): return [(refusal.message(state.language), .bad)]
    case nil: break
    }
    return NoteLines.text(about, state).map { [("• " + $0, .accent)] } ?? []
  }
}
