import JSON

/// How a task or a part of it stands with the office or one school, by the ticks alone.
extension TaskActs {
  package struct Tick: Equatable, Sendable {
    package var state: TaskState
    /// Since when, where it is not open.
    package var since: Day?
    /// Whether it is so by a tick of the whole task.
    package var isByWhole: Bool

    static let open = Tick(state: .open, since: nil, isByWhole: false)
  }

  /// - Parameter part: empty for the task as a whole.
  package func tick(part: String, school: UnitID, on day: Day) -> Tick {
    let own = recorded(part, school, day)
    guard own.state == .open, !part.isEmpty else { return own }
    var whole = recorded("", school, day)
    whole.isByWhole = whole.state != .open
    return whole
  }

  private func recorded(_ part: String, _ school: UnitID, _ day: Day) -> Tick {
    let cell = Cell.task(plan.id, deadline.id, part: part, school: school)
    guard let entry = ledger.entry(cell, on: day),
      let state = entry.value.string.flatMap({ TaskState(rawValue: $0) }), state != .open
    else { return .open }
    let since = ledger.since(cell, on: day) { $0 == entry.value }
    return Tick(state: state, since: since, isByWhole: false)
  }

  /// Reopens one part: where the whole was ticked, that tick gives way to ticks of the other parts.
  package func reopen(part: String, school: UnitID, on day: Day) -> [Fact] {
    let whole = recorded("", school, day)
    guard !part.isEmpty, whole.state != .open else {
      return set(.open, part: part, school: school, on: day)
    }
    let others = (deadline.task?.parts ?? []).filter { other in
      other.id != part && (school.isEmpty || other.perSchool)
    }
    let back = ledger.takingBack(
      .task(plan.id, deadline.id, school: school), .string(TaskState.open.rawValue))
    let kept = others.filter { recorded($0.id, school, day).state == .open }.flatMap {
      set(whole.state, part: $0.id, school: school, on: whole.since ?? day)
    }
    return [back].compactMap { $0 } + set(.open, part: part, school: school, on: day) + kept
  }
}

extension TaskActs {
  /// Done or not applicable since a day, also where another day was recorded before; open is as
  /// though it had never been otherwise.
  package func tick(_ state: TaskState, part: String, school: UnitID, on day: Day) -> [Fact] {
    if state == .open { return reopen(part: part, school: school, on: day) }
    let current = tick(part: part, school: school, on: .last)
    guard current.state == state, let since = current.since, since != day else {
      return current.state == state ? [] : set(state, part: part, school: school, on: day)
    }
    let back = day > since ? reopen(part: part, school: school, on: day) : []
    return back + set(state, part: part, school: school, on: day)
  }
}
