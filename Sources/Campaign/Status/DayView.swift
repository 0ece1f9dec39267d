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
  /// The one school that is looked at anew, while all others stay as they were.
  private(set) var one: OneSchool?

  struct OneSchool {
    /// Its place in the roster, and its symbol in the ledger.
    let position: Int
    let symbol: Int32
  }

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

  /// A view of a ledger that has grown, the roster being the same.
  init(ledger: Ledger, after former: DayView) {
    self.ledger = ledger
    (roster, day, calendar, kinds) = (former.roster, former.day, former.calendar, former.kinds)
    var position = former.position
    // A school's id becomes a symbol with the first fact about it.
    for symbol in position.count..<max(ledger.symbols.count, position.count) {
      let at = roster.position(of: UnitID(ledger.symbols.string(Int32(symbol))))
      position.append(at.map { Int32($0) } ?? -1)
    }
    self.position = position
  }

  /// The same view with an eye for one school alone.
  func looking(at school: UnitID) -> DayView? {
    guard let at = roster.position(of: school), let symbol = ledger.symbols.find(school.rawValue)
    else { return nil }
    var view = self
    view.one = OneSchool(position: at, symbol: symbol)
    return view
  }

  var lookingAtAll: DayView {
    var view = self
    view.one = nil
    return view
  }

  /// Calls `body` with each cell of a subject that has an entry on the day:
  /// the school's position (-1 for the office), the item's symbol, the entry.
  ///
  /// Where one school is looked at, those of the others are passed over, unless `all` are asked for.
  func forEach(
    _ kind: FactKind, _ plan: PlanID, _ subject: ObligationID, all: Bool = false,
    _ body: (_ school: Int, _ item: Int32, _ entry: Int32) -> Void
  ) {
    let only = all ? nil : one?.symbol
    ledger.forEachCell(of: kind, plan: plan, subject: subject) { cell in
      let key = ledger.cells[Int(cell)].key
      if let only, key.school != only, key.school != 0 { return }
      guard let entry = ledger.current(cell, on: day.number) else { return }
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
    kinds.indices.map { expects(scope, on: day, school: $0) }
  }

  func expects(_ scope: Scope, on day: Day, school: Int) -> Bool {
    kinds[school].lifetime.includes(day)
      && scope.includes(
        kinds[school].level, block: roster.schools[school].block,
        commune: roster.schools[school].commune)
  }
}
