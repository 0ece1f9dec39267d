/// What the rules look at for one day: the ledger, the roster of the day, the calendar.
struct DayView {
  let ledger: Ledger
  let roster: Roster
  let day: Day
  let calendar: WorkCalendar
  /// The roster position of a school symbol, or -1.
  let position: [Int32]
  /// What decides whether a school is expected, without its names: it is asked of every school for
  /// every deadline and target.
  private let kinds: [(lifetime: Lifetime, level: Level)]

  init(ledger: Ledger, roster: Roster, day: Day, calendar: WorkCalendar) {
    self.ledger = ledger
    self.roster = roster
    self.day = day
    self.calendar = calendar
    var position = [Int32](repeating: -1, count: ledger.symbols.count)
    for (at, school) in roster.schools.enumerated() {
      if let symbol = ledger.symbols.find(school.id.rawValue) { position[Int(symbol)] = Int32(at) }
    }
    self.position = position
    kinds = roster.schools.map { ($0.lifetime, $0.level) }
  }

  /// Calls `body` with each cell of a subject that has an entry on the day:
  /// the school's position (-1 for the office), the item's symbol, the entry.
  func forEach(
    _ kind: FactKind, _ plan: PlanID, _ subject: ObligationID,
    _ body: (_ school: Int, _ item: Int32, _ entry: Int32) -> Void
  ) {
    ledger.forEachCell(of: kind, plan: plan, subject: subject) { cell in
      guard let entry = ledger.current(cell, on: day.number) else { return }
      let key = ledger.cells[Int(cell)].key
      let school = key.school == 0 ? -1 : Int(position[Int(key.school)])
      if key.school != 0 && school < 0 { return }
      body(school, key.item, entry)
    }
  }

  /// The day whose roster a deadline counts: a school that closed later still owed it.
  func expects(_ deadline: Deadline, by lastDay: Day?) -> [Bool] {
    expects(deadline.scope, on: min(day, lastDay ?? day))
  }

  func expects(_ scope: Scope, on day: Day) -> [Bool] {
    kinds.indices.map {
      kinds[$0].lifetime.includes(day)
        && scope.includes(
          kinds[$0].level, block: roster.schools[$0].block, commune: roster.schools[$0].commune)
    }
  }
}
