import Campaign
import Canvas

/// Typing into a cell, from its first letter to its entry.
extension State {
  /// Opens the cell under the cursor: empty to be typed anew, or with its value to be mended.
  mutating func openCell(inside: Bool, text: String? = nil) -> [Effect] {
    returnToMarks()
    guard let walk = gridWalk, let place = gridPlace, let row = walk.row(gridStep.row),
      let cell = walk.grid.cell(row, gridStep.column)
    else { return [.bell] }
    if let problem = walk.grid.obstacle(row, gridStep.column) {
      return refuse(problem.message(language))
    }
    if let readOnlyReason {
      return refuse(language("chỉ đọc: ", "read-only: ") + readOnlyReason)
    }
    if let lock = sheet?.lock(cell) { return refuse(lock.words(language)) }
    let value = gridValue(row, gridStep.column).value
    let start = text ?? (inside ? value?.typed(language) ?? "" : "")
    grid.editor = CellEditor(
      place: place, field: Field(start), isInside: inside, base: office.ledger.entry(cell)?.id)
    return []
  }

  mutating func closeCell() -> [Effect] {
    guard let place = grid.editor?.place else { return [] }
    grid.editor = nil
    return draftPlace(place).map { drop($0) } ?? []
  }

  /// Keeps what stands in the cell as a draft.
  mutating func keepCell() -> [Effect] {
    guard let editor = grid.editor, let place = draftPlace(editor.place) else { return [] }
    return keep(editor.field.text, at: place)
  }

  func draftPlace(_ place: GridPlace) -> String? {
    guard let sheet, let (row, column) = sheet.locate(place) else { return nil }
    return sheet.grid.cell(row, column).map { DraftPlace.cell($0).text }
  }

  /// Enters what was typed and goes on; what is refused stays in its cell.
  mutating func enterCell(
    isSure: Bool = false, reasons: [Fact]? = nil,
    _ next: @escaping @Sendable (GridWalk, GridWalk.Step) -> GridWalk.Step
  ) -> [Effect] {
    grid.editor?.field.finish()
    guard let editor = grid.editor, let sheet, let walk = gridWalk,
      let (row, column) = sheet.locate(editor.place)
    else {
      grid.editor = nil
      return []
    }
    let text = editor.field.text
    let typed = sheet.grid.readAlone(text, row, column, language)
    if case .refused = typed { return [.bell] }
    if let readOnlyReason {
      return refuse(language("chỉ đọc: ", "read-only: ") + readOnlyReason)
    }
    // The cell stays open below the question.
    let doubts = isSure ? [] : unsettled(sheet.grid.doubts(typed, text: text, column))
    guard doubts.isEmpty else { return ask(doubts) { $0.enterCell(isSure: true, next) } }
    let facts = sheet.grid.facts(typed, row, column, office.ledger)
    let unusual = reasons == nil ? office.unusual(facts, on: today, status: status) : []
    if !unusual.isEmpty, grid.marks.count < 2 {
      askReason(for: unusual) { $1.enterCell(isSure: true, reasons: $0, next) }
      return []
    }
    let step = gridStep
    if grid.marks.count > 1, grid.marks.contains(editor.place) {
      grid.editor = nil
      return fillMarks(with: text) + (draftPlace(editor.place).map { drop($0) } ?? [])
    }
    if sheet.grid.columns[column].isText { entry.remember(text, for: editor.place.column) }
    grid.editor = nil
    moveGrid(to: next(walk, step))
    guard !facts.isEmpty else { return draftPlace(editor.place).map { drop($0) } ?? [] }
    let label = gridLabel(row, column, typed)
    let draft = draftPlace(editor.place)
    if let meanwhile = changedMeanwhile(facts, since: editor.base) {
      overlays.append(
        ClashOverlay(waiting: facts, meanwhile, label: label, draft: draft, self))
      return [.bell]
    }
    return record(
      facts + (reasons ?? []), label: label, draft: draft, isReasoned: reasons != nil)
  }

  /// A colleague's entry in the same cell that came while it was typed into.
  private func changedMeanwhile(_ facts: [Fact], since base: EntryID?) -> Entry? {
    guard let fact = facts.last, let now = office.ledger.entry(fact.cell), now.id != base,
      now.author != author, now.value != fact.value
    else { return nil }
    return now
  }

  /// `MN Hoa Ban, t1: 97,2%`
  func gridLabel(_ row: EntryGrid.Row, _ column: Int, _ typed: TypedCell) -> String {
    guard let sheet else { return "" }
    let value: String =
      switch typed {
      case .value(let value): value.shown(language, on: today)
      case .empty, .refused: language("xóa", "cleared")
      }
    return "\(rowName(row)), \(sheet.grid.columns[column].short): \(value)"
  }

  func rowName(_ row: EntryGrid.Row) -> String {
    switch row {
    case .office: language("Cơ quan", "The office")
    case .block(let name): groupTitle(name)
    case .school: sheet?.grid.school(row)?.shortName ?? ""
    }
  }
}
