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
    guard let subject = subject(state) else { return .close() }
    if day != nil { return receiveDay(key, subject, &state) }
    let last = max(subject.lines(state).count - 1, 0)
    switch key.asCommand {
    case .escape, .character("q"): return .close()
    case .up: row = max(row - 1, 0)
    case .down: row = min(row + 1, last)
    case .home: row = 0
    case .end: row = last
    case .enter, .character(" "), .character("x"):
      return .stay(turn(.done, subject, &state))
    case .character("-") where subject.canBeNotApplicable:
      return .stay(turn(.notApplicable, subject, &state))
    case .character("c"): return .stay(state.open(FormID(.note, about)))
    case .character("u"): return .stay(state.commands.named("undo")?.attempt(&state) ?? [])
    case .character(let begun) where begun.isNumber || begun == "+": day = Field(String(begun))
    default: return .stay([.bell])
    }
    return .stay()
  }

  /// Makes the row say so as of today, or takes back that it does.
  private func turn(_ wanted: TaskState, _ subject: TickSubject, _ state: inout State) -> [Effect] {
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

  private mutating func receiveDay(_ key: Key, _ subject: TickSubject, _ state: inout State)
    -> Outcome
  {
    switch key {
    case .escape: day = nil
    case .enter:
      guard let typed = try? typedDay(state)?.get() else { return .stay([.bell]) }
      let doubts = reading(state).doubts(typed, today: state.today)
      return state.ask(doubts, above: &self) { sheet, state in
        sheet.day = nil
        return .stay(sheet.record(.done, on: typed, subject, &state))
      }
    default:
      guard day?.receive(key, state.typing) == true else { return .stay([.bell]) }
      if day?.isEmpty == true { day = nil }
    }
    return .stay()
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
