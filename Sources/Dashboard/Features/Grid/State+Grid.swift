package import Campaign
import Canvas

/// What the keys of the grid and its drawing have in common.
extension State {
  var sheet: GridSheet? { grid.sheet }

  /// The day that the grid enters for.
  package var gridDay: Day { grid.day ?? today }

  var gridWalk: GridWalk? { sheet.map { GridWalk(grid: $0.grid, rows: list(.entry).rows) } }

  var gridStep: GridWalk.Step {
    GridWalk.Step(row: list(.entry).row, column: grid.column)
  }

  /// The cell that keys act on.
  package var gridPlace: GridPlace? { gridWalk.flatMap { place(gridStep, $0) } }

  func place(_ step: GridWalk.Step, _ walk: GridWalk) -> GridPlace? {
    guard let sheet, walk.hasCells(step.row), let row = walk.row(step.row),
      sheet.grid.columns.indices.contains(step.column)
    else { return nil }
    return GridPlace(row: sheet.id(row), column: sheet.grid.columns[step.column].id)
  }

  mutating func moveGrid(to step: GridWalk.Step) {
    grid.column = step.column
    if step.row != list(.entry).row { lists[.entry, default: RowList()].move(to: step.row) }
  }

  /// What a cell shows: what the store refused, and why, else what is recorded.
  func gridValue(_ row: EntryGrid.Row, _ column: Int)
    -> (value: GridValue?, refusal: String?)
  {
    guard let grid = sheet?.grid else { return (nil, nil) }
    if let cell = grid.cell(row, column), let owed = entry.owed.cells[cell] {
      return (
        GridValue(owed.fact.value, on: owed.fact.on, of: grid.columns[column].content),
        owed.reason
      )
    }
    return (grid.value(row, column), nil)
  }

  /// What of a column is typed or was refused, by slot: it counts in the sums already.
  func typedValues(_ column: Int) -> [Int: GridValue?] {
    guard let grid = sheet?.grid else { return [:] }
    let content = grid.columns[column].content
    var typed: [Int: GridValue?] = [:]
    for (cell, owed) in entry.owed.cells
    where cell == grid.columns[column].cell(plan: grid.plan.id, school: cell.school) {
      let slot =
        cell.school.isEmpty ? grid.officeSlot : grid.roster.position(of: cell.school)
      guard let slot else { continue }
      typed[slot] = .some(GridValue(owed.fact.value, on: owed.fact.on, of: content))
    }
    if let editor = self.grid.editor, let (row, at) = sheet?.locate(editor.place), at == column,
      let slot = grid.slot(row)
    {
      switch grid.readAlone(editor.field.text, row, column, language) {
      case .empty: typed[slot] = .some(nil)
      case .value(let value): typed[slot] = value
      case .refused: break
      }
    }
    return typed
  }

  func gridSums(_ column: Int) -> ColumnSums? {
    guard let sheet, sheet.sums.indices.contains(column) else { return nil }
    let typed = typedValues(column)
    return typed.isEmpty ? sheet.sums[column] : sheet.grid.sums(column, typed: typed)
  }
}

extension State {
  /// Brings the grid up to date with facts, day and size.
  mutating func prepareGrid(_ page: EntryPage) {
    let open = status.plans
    if let subject = grid.subject, !open.contains(where: { $0.id == subject.plan }) {
      grid.subject = nil
    }
    grid.subject = grid.subject ?? nearestSubject
    guard let subject = grid.subject else {
      grid.sheet = nil
      return
    }
    let isNew = grid.sheet?.grid.subject != subject
    if grid.sheet?.isOf(subject, gridDay, generation) != true {
      grid.sheet = GridSheet(subject, on: gridDay, self, former: grid.sheet)
    }
    guard let count = grid.sheet?.grid.columns.count else { return }
    grid.column = min(max(grid.column, 0), max(count - 1, 0))
    settle(.entry, page)
    if isNew, let walk = gridWalk, !walk.isAsked(gridStep) { moveGrid(to: walk.start) }
    if let walk = gridWalk, !walk.hasCells(gridStep.row), let row = walk.nearest(gridStep.row) {
      lists[.entry, default: RowList()].move(to: row)
    }
    if let body = ScreenLayout(self).places.first(where: { $0.pane.list == .entry })?.body {
      let visible = GridLayout(self, body).visibleColumns
      grid.firstColumn = Scrolling.first(
        grid.firstColumn, selected: grid.column, visible: visible, count: count)
    }
  }

  /// The cutoff that comes next where it has a dossier, else the first grid that there is.
  private var nearestSubject: GridSubject? {
    let all = status.plans.flatMap { GridSubject.all(of: $0, among: status.plans) }
    guard let next = digest.next.map({ status.deadlines[$0] }) else { return all.first }
    let dossier = GridSubject(plan: next.plan, .dossier(next.id))
    return all.contains(dossier) ? dossier : all.first
  }

  /// Opens the grid at a school and a column, where they are named.
  package mutating func openGrid(
    _ subject: GridSubject, school: UnitID? = nil, column: String? = nil
  ) {
    if grid.subject != subject {
      grid.subject = subject
      grid.marks = []
      grid.column = 0
    }
    trail.go(to: Place(.entry))
    prepareGrid(EntryPage())
    if let column, let at = sheet?.grid.columns.firstIndex(where: { $0.id == column }) {
      grid.column = at
    }
    if let school {
      if lists[.entry]?.isNarrowed == true { lists[.entry]?.clearNarrowing() }
      lists[.entry, default: RowList()].select(school.rawValue)
    }
  }
}
