import JSON

/// What the office says in a review, part by part; the log keeps what it said before.
package struct ReviewActs {
  let ledger: Ledger
  let plan: PlanID
  let review: ObligationID

  package init(_ ledger: Ledger, plan: PlanID, review: ObligationID) {
    self.ledger = ledger
    self.plan = plan
    self.review = review
  }

  /// The words on record on a day.
  package func words(on day: Day) -> [ReviewSection: String] {
    var words: [ReviewSection: String] = [:]
    for section in ReviewSection.allCases {
      words[section] = ledger.value(.summary(plan, review, section), on: day)?.string
    }
    return words
  }

  /// Says something in a part; an empty text takes it back.
  package func say(_ text: String, in section: ReviewSection, on day: Day) -> [Fact] {
    let cell = Cell.summary(plan, review, section)
    if (ledger.value(cell)?.string ?? "") == text { return [] }
    return text.isEmpty
      ? [ledger.takingBack(cell, .null)].compactMap { $0 }
      : [ledger.setting(cell, .string(text), on: day)]
  }
}

extension Cell {
  package static func summary(
    _ plan: PlanID, _ review: ObligationID, _ section: ReviewSection
  ) -> Cell {
    Cell(.summary, plan: plan, subject: review, item: section.rawValue)
  }
}
