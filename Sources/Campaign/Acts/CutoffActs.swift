import JSON
package import Writing

/// What can be recorded of a deadline as a whole.
package struct CutoffActs {
  let ledger: Ledger
  let plan: Plan
  let deadline: Deadline

  package init(_ ledger: Ledger, plan: Plan, deadline: Deadline) {
    self.ledger = ledger
    self.plan = plan
    self.deadline = deadline
  }

  /// The office sent its dossiers upward, or takes that back.
  package func sent(_ isSent: Bool, on day: Day) -> [Fact] {
    let cell = Cell.sent(plan.id, deadline.id)
    if !isSent { return ledger.takingBack(cell, false).map { [$0] } ?? [] }
    if let entry = ledger.entry(cell), entry.value == true, entry.on <= day { return [] }
    return [ledger.setting(cell, true, on: day)]
  }

  /// A new last day by document, never before the one that the plan has.
  package func extend(to newDay: Day, document: String, on day: Day)
    throws(ExtensionFault) -> [Fact]
  {
    guard let lastDay = deadline.lastDay else { throw .ongoing(deadline.title) }
    guard newDay > lastDay else { throw .notLater(than: lastDay) }
    let value: JSON = ["day": .string(newDay.iso), "document": .string(document)]
    return [ledger.setting(.extended(plan.id, deadline.id), value, on: day)]
  }
}

/// Why a deadline was not extended.
package enum ExtensionFault: Error, Equatable, Sendable {
  case ongoing(String)
  case notLater(than: Day)

  package func text(_ language: Language) -> String {
    switch self {
    case .ongoing(let title):
      language("“\(title)” là việc thường xuyên, không có hạn", "“\(title)” is ongoing")
    case .notLater(let day):
      language(
        "ngày mới phải sau ngày cuối hiện có, \(day.vietnamese)",
        "the new day must be after the plan's last day, \(day.vietnamese)")
    }
  }
}
