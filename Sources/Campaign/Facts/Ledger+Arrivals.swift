import JSON

extension Ledger {
  /// Calls `body` with the day on which each document of a cutoff came, of those that count.
  package func forEachArrival(
    plan: PlanID, deadline: ObligationID, through day: Day, _ body: (Day) -> Void
  ) {
    forEachCell(of: .dossier, plan: plan, subject: deadline) { cell in
      guard let row = current(cell, on: day.number), isTrue(row),
        let on = Day(number: Int(entries[Int(row)].on))
      else { return }
      body(on)
    }
  }

  /// The newest entries about a school, the newest first.
  package func entries(ofSchool id: UnitID, limit: Int, upTo day: Day = .last) -> [Entry] {
    guard let school = symbols.find(id.rawValue) else { return [] }
    var found: [Entry] = []
    for number in entries.indices.reversed() where found.count < limit {
      if cells[Int(entries[number].cell)].key.school == school, entries[number].on <= day.number {
        found.append(entry(at: number))
      }
    }
    return found
  }
}
