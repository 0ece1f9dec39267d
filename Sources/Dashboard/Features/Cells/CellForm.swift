import Campaign

/// The form for what a cell of a grid asks for, opened where it is looked at: a result, a score, a
/// registration.
enum CellForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    guard let asked = AskedCell(selected) else { return nil }
    let state = selected.state
    let known = asked.row(selected.school?.id).flatMap { asked.grid.value($0, asked.column) }
    let content = asked.grid.columns[asked.column].content
    let value = FormField(
      "value", asked.label, .text, known?.typed(state.language) ?? ""
    )
    .suggesting(asked.suggestions)
    .refusing { text, state in
      let typed = TypedCell(
        text, for: content, year: asked.grid.plan.year, day: state.today, state.language)
      guard case .refused(let problem) = typed else { return nil }
      return problem.message(state.language)
    }
    .echoing { text, state in
      let typed = TypedCell(
        text, for: content, year: asked.grid.plan.year, day: state.today, state.language)
      return typed.echo(of: text, state.language)
    }
    var fields = [value, DayField.field(asked.grid.plan.year)]
    if !asked.isOffice, selected.school == nil {
      fields.insert(asked.schoolField, at: 0)
    }
    let whose = asked.isOffice ? asked.office(state) : selected.school?.shortName
    let column = asked.grid.columns[asked.column]
    let title = [whose, column.isText ? column.title : "\(column.short) \(column.title)"]
      .compactMap { $0 }.joined(separator: " · ")
    return Form(id, title, fields) { values, state in
      accept(values, asked, selected.school, &state)
    }
  }

  private static func accept(
    _ values: FormValues, _ asked: AskedCell, _ school: School?, _ state: inout State
  ) -> Form.Verdict {
    let school = school ?? SchoolField.school(values["school"], state, isMeant: asked.expects)
    let day = values.on(state)
    let subject = asked.grid.subject
    guard
      let grid = EntryGrid(
        subject, status: day == state.today ? state.status : state.office.status(on: day),
        ledger: state.office.ledger),
      let column = grid.columns.firstIndex(where: { $0.id == asked.id }),
      let row = asked.isOffice ? .office : grid.row(of: school?.id ?? "")
    else {
      return .refused(state.language("Không còn mục này.", "This is no longer there."))
    }
    let typed = grid.readAlone(values["value"], row, column, state.language)
    if case .refused(let problem) = typed { return .refused(problem.message(state.language)) }
    let facts = grid.facts(typed, row, column, state.office.ledger)
    let shown: String =
      if case .value(let value) = typed { value.shown(state.language, on: state.today) } else {
        state.language("xóa", "cleared")
      }
    let whose = asked.isOffice ? asked.office(state) : school?.shortName ?? ""
    return .record(
      Intent(facts, doubts: grid.doubts(typed, text: values["value"], column)),
      "\(whose), \(grid.columns[column].short): \(shown)")
  }
}

/// The column of a grid that a selection names.
struct AskedCell: Sendable {
  let grid: EntryGrid
  let column: Int
  let id: String
  let isOffice: Bool

  init?(_ selected: Selected) {
    let selection = selected.selection
    let named: (GridSubject.Kind, String)? =
      switch selection.subject {
      case .target(let id): (.targets, id.rawValue)
      case .criterion(let id): (.criteria, id.rawValue)
      case .registration(let id): (.registrations, id.rawValue)
      default: nil
      }
    guard let (kind, id) = named, let plan = selection.plan,
      let grid = EntryGrid(
        GridSubject(plan: plan, kind), status: selected.state.status,
        ledger: selected.state.office.ledger),
      let column = grid.columns.firstIndex(where: { $0.id == id })
    else { return nil }
    self.grid = grid
    self.column = column
    self.id = id
    // Where a school may say it beside the office, the school that is selected is meant.
    let ofSchool = selection.school.flatMap { grid.row(of: $0) }
    isOffice =
      grid.expects(.office, column) && !(ofSchool.map { grid.expects($0, column) } ?? false)
  }

  func row(_ school: UnitID?) -> EntryGrid.Row? {
    isOffice ? .office : school.flatMap { grid.row(of: $0) }
  }

  func expects(_ school: School) -> Bool {
    grid.row(of: school.id).map { grid.expects($0, column) } ?? false
  }

  /// Asks for one of the schools that owe it.
  var schoolField: FormField {
    SchoolField.field(nil, isMeant: { expects($0) }).required
  }

  func office(_ state: State) -> String { state.language("Cơ quan", "The office") }

  var label: Phrase {
    switch grid.columns[column].content {
    case .result: Phrase("Kết quả", "Result")
    case .score: Phrase("Điểm", "Score")
    default: Phrase("Đăng ký", "Registration")
    }
  }

  /// The titles and rewards of the plan where a registration may name one.
  var suggestions: [String] {
    guard case .registration = grid.columns[column].content else { return [] }
    return grid.plan.rewards.map(\.name)
  }
}

extension FormID.Kind {
  package static let cell = FormID.Kind("cell") { CellForm.form($0, $1) }
}
