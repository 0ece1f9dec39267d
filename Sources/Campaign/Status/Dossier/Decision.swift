package import JSON

/// The decision by which a school's nominees were rewarded.
package struct Decision: Equatable, Sendable {
  /// As printed: `123/QĐ-SGDĐT`.
  package var number: String
  package var date: Day

  package init(number: String, date: Day) {
    self.number = number
    self.date = date
  }

  init?(_ ledger: Ledger, plan: PlanID, deadline: ObligationID, school: UnitID, on day: Day) {
    guard let value = ledger.value(.decision(plan, deadline, school: school), on: day),
      let number = value["number"]?.string,
      let date = value["date"]?.string.flatMap({ Day(iso: $0) })
    else { return nil }
    self.init(number: number, date: date)
  }

  package var json: JSON { ["number": .string(number), "date": .string(date.iso)] }
}

extension Cell {
  package static func decision(_ plan: PlanID, _ deadline: ObligationID, school: UnitID) -> Cell {
    Cell(.decision, plan: plan, subject: deadline, school: school)
  }
}
