import JSON

extension DayView {
  /// The first day of a span on which a cell was given a figure, by the day that is looked at.
  func measured(_ cell: Cell, in span: ClosedRange<Day>) -> Day? {
    ledger.history(cell).filter {
      $0.isActive && $0.on <= day && span.contains($0.on) && $0.value != .null
    }.map(\.on).min()
  }

  /// Which schools gave a figure of a target on a day of a span.
  func tally(of target: Target, in plan: Plan, _ span: ClosedRange<Day>, lastDay: Day)
    -> SchoolsTally
  {
    var first = [Int32](repeating: .max, count: roster.schools.count)
    ledger.forEachCell(of: .result, plan: plan.id, subject: target.id) { cell in
      let key = ledger.cells[Int(cell)].key
      guard key.school != 0, position[Int(key.school)] >= 0 else { return }
      let school = Int(position[Int(key.school)])
      var at = ledger.cells[Int(cell)].newest
      while at >= 0 {
        let row = ledger.entries[Int(at)]
        if row.active == 1, row.on <= day.number, ledger.value(of: row) != .null,
          (span.lowerBound.number...span.upperBound.number).contains(row.on)
        {
          first[school] = min(first[school], row.on)
        }
        at = row.previous
      }
    }
    let expected = expects(target.scope, on: min(day, span.upperBound))
    return tally(Due(lastDay, leadDays: target.leadDays), expected: expected) { at in
      (.one(isIn: first[at] != .max, on: first[at]), first[at] != .max)
    }
  }

  /// Whether the office has written its review, or said that it is done.
  func isReviewed(_ review: Review, of plan: PlanID) -> Bool {
    if ledger.value(.task(plan, review.id), on: day)?.string == TaskState.done.rawValue {
      return true
    }
    var hasWords = false
    forEach(.summary, plan, review.id) { _, _, entry in
      if ledger.value(of: ledger.entries[Int(entry)]) != .null { hasWords = true }
    }
    return hasWords
  }
}

extension MovementCoverage {
  /// The earliest day by which something is expected that not all schools have; where they have all
  /// of it, the last.
  var nextDay: Day? {
    let open = movement.expects.filter { count($0.what) < expected }.compactMap(\.by)
    return open.min() ?? movement.expects.compactMap(\.by).max()
  }

  var isBegun: Bool { expected > 0 && !isUncovered }

  func standing(school: Int) -> Standing {
    var standing = Standing(state: .open)
    standing.items = UInt8(clamping: movement.expects.count)
    for (at, expected) in movement.expects.enumerated() where has(expected.what, school: school) {
      standing.itemsIn += 1
      standing.received |= 1 << UInt32(at)
    }
    standing.doneOn = doneOn(school: school)
    return standing
  }
}
