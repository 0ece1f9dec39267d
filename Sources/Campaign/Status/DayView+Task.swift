import JSON

extension DayView {
  func settle(
    _ status: inout DeadlineStatus, _ task: YearTask, _ plan: Plan, _ former: SchoolsTally?
  ) {
    let units = task.units
    var office = Array(repeating: TaskState.open, count: units.count)
    // The number of the day since when the office has ticked each.
    var officeDay = Array(repeating: Int32.min, count: units.count)
    var whole = TaskState.open
    let schools = roster.schools.count
    var doneBy = [UInt32](repeating: 0, count: schools)
    var wholeBy = [Bool](repeating: false, count: schools)
    // The number of the day on which the last tick came in.
    var lastTick = [Int32](repeating: .min, count: schools)
    forEach(.task, plan.id, status.id) { school, item, entry in
      let state = taskState(entry)
      let part = ledger.symbols.string(item)
      if school < 0 {
        if part.isEmpty { whole = state }
        if let unit = units.firstIndex(where: { $0.id == part }) {
          office[unit] = state
          if state == .done { officeDay[unit] = since(entry) }
        }
      } else if part.isEmpty {
        wholeBy[school] = state != .open
        if state != .open { lastTick[school] = max(lastTick[school], since(entry)) }
      } else if let unit = units.firstIndex(where: { $0.id == part }), unit < 32, state != .open {
        doneBy[school] |= 1 << UInt32(unit)
        lastTick[school] = max(lastTick[school], since(entry))
      }
    }
    status.parts = zip(task.parts, office).map { PartStatus(part: $0, state: $1) }
    let asked = units.indices.filter { units[$0].perSchool && office[$0] == .open }
    settleOffice(&status, units, office, whole)
    guard status.deadline.isPerSchool else { return }
    let all = units.indices.filter { units[$0].perSchool && $0 < 32 }
    let tally = tally(
      Due(status), former: former, expected: expects(status.deadline, by: status.lastDay)
    ) { school in
      var standing = Standing(state: .open)
      standing.items = UInt8(clamping: all.count)
      standing.doneOn = lastTick[school]
      for (at, unit) in all.enumerated() {
        let isOwn = wholeBy[school] || doneBy[school] & (1 << UInt32(unit)) != 0
        guard isOwn || office[unit] != .open else { continue }
        standing.itemsIn += 1
        standing.received |= 1 << UInt32(at)
        // What the office ticks for all of them is in from the day on which it did.
        if !isOwn { standing.doneOn = max(standing.doneOn, officeDay[unit]) }
      }
      return (standing, standing.itemsIn == standing.items)
    }
    status.schools = tally
    let officeDone = units.indices.allSatisfy { units[$0].perSchool || office[$0] != .open }
    if whole == .open, officeDone, asked.isEmpty || (tally.expected > 0 && tally.missing.isEmpty),
      status.state != .notApplicable
    {
      status.state = .done
    }
  }

  /// The state that the office's own ticks give; schools may still be owing.
  private func settleOffice(
    _ status: inout DeadlineStatus, _ units: [(id: String, perSchool: Bool)],
    _ office: [TaskState], _ whole: TaskState
  ) {
    if whole == .notApplicable || office.allSatisfy({ $0 == .notApplicable }) {
      status.state = .notApplicable
    } else if whole == .done || office.allSatisfy({ $0 != .open }) {
      status.state = .done
    }
  }

  /// Since when a task has been as a tick says.
  private func since(_ entry: Int32) -> Int32 {
    ledger.since(entry) { taskState($0) != .open }
  }

  private func taskState(_ entry: Int32) -> TaskState {
    let value = ledger.value(of: ledger.entries[Int(entry)])
    return TaskState(rawValue: value.string ?? "") ?? .open
  }
}
