import JSON
package import Writing

/// What can be recorded of the figures of a phase, or of a plan's whole year: that they are closed,
/// for whom they stay open, and that they are open again.
package struct LockActs {
  let ledger: Ledger
  let plan: PlanID
  let span: ObligationID
  let day: Day

  /// - Parameter span: a phase, or `FigureLock.wholeYear`.
  package init(_ ledger: Ledger, plan: PlanID, span: ObligationID, on day: Day) {
    self.ledger = ledger
    self.plan = plan
    self.span = span
    self.day = day
  }

  private var cell: Cell { .lock(plan, span) }
  private var isLocked: Bool { ledger.value(cell, on: day) != nil }

  /// - Parameter document: the one by which it is locked; empty where there is none.
  package func close(document: String) -> [Fact] {
    let value: JSONObject = document.isEmpty ? [:] : ["document": .string(document)]
    if ledger.value(cell, on: day) == .object(value) { return [] }
    return [ledger.setting(cell, .object(value), on: day)]
  }

  /// It is open from this day on; that it was locked before stays on record.
  package func open() -> [Fact] { isLocked ? [ledger.setting(cell, .null, on: day)] : [] }

  /// One school's figures may be changed until a day, that day included.
  package func except(_ school: UnitID, until last: Day) throws(LockActFault) -> [Fact] {
    guard isLocked else { throw .notLocked }
    guard last >= day else { throw .past(last) }
    let own = Cell.lock(plan, span, school: school)
    let value: JSON = ["until": .string(last.iso)]
    return ledger.value(own, on: day) == value ? [] : [ledger.setting(own, value, on: day)]
  }

  package func endException(of school: UnitID) -> [Fact] {
    let own = Cell.lock(plan, span, school: school)
    return ledger.value(own, on: day) == nil ? [] : [ledger.setting(own, .null, on: day)]
  }
}

/// Why an exception was not made.
package enum LockActFault: Error, Equatable, Sendable {
  case notLocked
  case past(Day)

  package func text(_ language: Language) -> String {
    switch self {
    case .notLocked:
      language("chưa khóa sổ nên không cần mở riêng", "it is not locked, so nothing is excepted")
    case .past(let day):
      language("ngày \(day.vietnamese) đã qua", "\(day.vietnamese) is past")
    }
  }
}
