import JSON

/// Why a figure outside its band is right, kept with the figure that it was given for.
package struct ReasonActs {
  let ledger: Ledger

  package init(_ ledger: Ledger) { self.ledger = ledger }

  /// Nothing where there is no reason.
  package func keep(_ reason: String, for unusual: [UnusualFigure], on day: Day) -> [Fact] {
    unusual.flatMap { keep(reason, figure: $0.figure, of: $0.cell, on: day) }
  }

  /// - Parameter cell: of the figure.
  package func keep(_ reason: String, figure: Measurement, of cell: Cell, on day: Day) -> [Fact] {
    guard !reason.isEmpty else { return [] }
    let own = Cell.reason(cell.plan, cell.subject, school: cell.school)
    let value: JSON = ["figure": .string(figure.text), "text": .string(reason)]
    return ledger.value(own) == value ? [] : [ledger.setting(own, value, on: day)]
  }
}

extension Ledger {
  /// Why a figure is as it is, where that was said of this very figure.
  package func reason(plan: PlanID, target: ObligationID, school: UnitID, of figure: Measurement?)
    -> String?
  {
    guard let figure, let value = value(.reason(plan, target, school: school)),
      value["figure"]?.string == figure.text
    else { return nil }
    return value["text"]?.string
  }
}
