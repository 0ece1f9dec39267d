/// Schools by what is asked of them, for entering what they send.
///
/// Values lie in slots: one for each school of the roster in its order, then one for the office.
package struct EntryGrid: Sendable {
  package let subject: GridSubject
  package let plan: Plan
  /// The day for which values are shown and entered.
  package let day: Day
  package let columns: [GridColumn]
  package let rows: [Row]
  package let roster: Roster
  /// By column and slot.
  let values: [[GridValue?]]
  /// By column and slot, when a document came that the dossier's return took with it.
  private let returned: [[Int: Day]]
  private let expected: [[Bool]]
  /// By column, where else the office's plans name a movement.
  let twins: [[MovementRef]]

  package enum Row: Hashable, Sendable {
    case office
    /// The subtotal of a block, above its schools.
    case block(String)
    /// A school by its position in the roster.
    case school(Int)
  }

  /// None where the day has no open plan of this id.
  ///
  /// - Parameter step: what the schools are grouped by.
  package init?(
    _ subject: GridSubject, status: Status, ledger: Ledger, by step: UnitStep = .block
  ) {
    guard let plan = status.plans.first(where: { $0.id == subject.plan }) else { return nil }
    self.subject = subject
    self.plan = plan
    day = status.day
    roster = status.roster
    columns = GridColumn.all(of: subject, in: plan, among: status.plans)
    twins = columns.map { column in
      guard case .movement(let id, _) = column.content else { return [] }
      return status.plans.twins(of: id, in: plan.id)
    }
    let loader = GridLoader(plan: plan, status: status, ledger: ledger)
    expected = columns.map { loader.expected($0.content) }
    values = columns.map { loader.values($0) }
    returned = columns.map { loader.returned($0) }
    rows = EntryGrid.rows(roster, plan, by: step, expected)
  }

  package var officeSlot: Int { roster.schools.count }

  /// The slot of a row that things can be entered in.
  package func slot(_ row: Row) -> Int? {
    switch row {
    case .office: officeSlot
    case .block: nil
    case .school(let position): position
    }
  }

  /// Whether something is asked of a row in a column.
  package func expects(_ row: Row, _ column: Int) -> Bool {
    guard let slot = slot(row), expected.indices.contains(column),
      expected[column].indices.contains(slot)
    else { return false }
    return expected[column][slot]
  }

  package func value(_ row: Row, _ column: Int) -> GridValue? {
    guard let slot = slot(row), values.indices.contains(column),
      values[column].indices.contains(slot)
    else { return nil }
    return values[column][slot]
  }

  /// The day on which a document had come that was sent back with its dossier and is owed again.
  package func wentBack(_ row: Row, _ column: Int) -> Day? {
    guard value(row, column) == nil, returned.indices.contains(column) else { return nil }
    return slot(row).flatMap { returned[column][$0] }
  }

  package func school(_ row: Row) -> School? {
    guard case .school(let position) = row, roster.schools.indices.contains(position) else {
      return nil
    }
    return roster.schools[position]
  }

  /// The row of a school by its id.
  package func row(of school: UnitID) -> Row? { roster.position(of: school).map { .school($0) } }

  package func cell(_ row: Row, _ column: Int) -> Cell? {
    guard slot(row) != nil, columns.indices.contains(column) else { return nil }
    return columns[column].cell(plan: plan.id, school: school(row)?.id ?? "")
  }
}

extension EntryGrid {
  /// The office first where it reports something, then the schools by groups; schools of which
  /// nothing is asked are left out.
  private static func rows(
    _ roster: Roster, _ plan: Plan, by step: UnitStep, _ expected: [[Bool]]
  ) -> [Row] {
    let slots = roster.schools.count + 1
    var isAsked = [Bool](repeating: false, count: slots)
    for column in expected {
      for slot in 0..<min(slots, column.count) where column[slot] { isAsked[slot] = true }
    }
    var groups = UnitGrouping(step)
    var members: [[Row]] = []
    for (position, school) in roster.schools.enumerated() where isAsked[position] {
      let group = groups.place(of: school)
      if group == members.count { members.append([]) }
      members[group].append(.school(position))
    }
    var rows: [Row] = isAsked[slots - 1] ? [.office] : []
    // Blocks come as the plan lists them.
    let listed = step == .block ? plan.blocks : []
    let places = groups.names.map { listed.firstIndex(of: $0) ?? listed.count }
    for group in groups.names.indices.sorted(by: { (places[$0], $0) < (places[$1], $1) }) {
      rows.append(.block(groups.names[group]))
      rows += members[group]
    }
    return rows
  }
}
