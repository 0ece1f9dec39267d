import Campaign
import Canvas

/// The form for all that a plan has one school register: movements, the rating it aims at, titles
/// with their numbers.
enum RegistrationForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    let state = selected.state
    guard let plan = selected.plan,
      let grid = EntryGrid(
        GridSubject(plan: plan.id, .registrations), status: state.status,
        ledger: state.office.ledger)
    else { return nil }
    let row = selected.school.flatMap { grid.row(of: $0.id) }
    var fields = columns(grid, first: id.about.id(of: .registration)).map { column, asked in
      field(column, asked, grid, row, state)
    }
    guard !fields.isEmpty else { return nil }
    if selected.school == nil {
      fields.insert(SchoolField.field(nil).required, at: 0)
    }
    fields.append(DayField.field(plan.year))
    let title = [selected.school?.shortName, state.language("Đăng ký thi đua", "Registration")]
      .compactMap { $0 }.joined(separator: " · ")
    return Form(id, title, fields) { values, state in
      accept(values, plan.id, selected.school, id, &state)
    }
  }

  /// The registrations that are no mere words, the one selected before the others.
  private static func columns(_ grid: EntryGrid, first: ObligationID?)
    -> [(column: Int, asked: RegistrationAsked)]
  {
    let all = grid.columns.enumerated().compactMap { at, column -> (Int, RegistrationAsked)? in
      guard case .registration(let asked) = column.content, asked.kind != .text else { return nil }
      return (at, asked)
    }
    return all.filter { $0.1.topic.id == first } + all.filter { $0.1.topic.id != first }
  }

  private static func field(
    _ column: Int, _ asked: RegistrationAsked, _ grid: EntryGrid, _ row: EntryGrid.Row?,
    _ state: State
  ) -> FormField {
    let known = row.flatMap { grid.value($0, column) }
    let content = grid.columns[column].content
    @Sendable func typed(_ text: String, _ state: State) -> TypedCell {
      TypedCell(text, for: content, year: grid.plan.year, day: state.today, state.language)
    }
    return FormField(asked.topic.id.rawValue, label(asked.kind), .text, start(known, state))
      .suggesting(
        asked.kind == .movement
          ? asked.movements.map(\.title) : asked.kind == .titles ? asked.rewards.map(\.name) : []
      )
      .refusing { text, state in
        guard case .refused(let problem) = typed(text, state) else { return nil }
        return problem.message(state.language)
      }
      .echoing { text, state in typed(text, state).echo(of: text, state.language) }
  }

  /// A yes stays one; its day is asked for in a field of its own.
  private static func start(_ known: GridValue?, _ state: State) -> String {
    if case .yes = known { return "x" }
    return known?.typed(state.language) ?? ""
  }

  private static func label(_ kind: Registration.Kind) -> Phrase {
    switch kind {
    case .movement: Phrase("Phong trào", "Movements")
    case .rating: Phrase("Mức xếp loại", "Rating")
    case .titles: Phrase("Danh hiệu, số lượng", "Titles, how many")
    case .text: Phrase("Đăng ký", "Registration")
    }
  }

  private static func accept(
    _ values: FormValues, _ plan: PlanID, _ known: School?, _ id: FormID, _ state: inout State
  ) -> Form.Verdict {
    let day = values.on(state)
    guard
      let grid = EntryGrid(
        GridSubject(plan: plan, .registrations),
        status: day == state.today ? state.status : state.office.status(on: day),
        ledger: state.office.ledger),
      let school = known ?? SchoolField.school(values["school"], state),
      let row = grid.row(of: school.id)
    else { return .refused(state.language("Không còn mục này.", "This is no longer there.")) }
    var intent = Intent([])
    for (column, asked) in columns(grid, first: id.about.id(of: .registration)) {
      let text = values[asked.topic.id.rawValue]
      let typed = grid.readAlone(text, row, column, state.language)
      if case .refused(let problem) = typed { return .refused(problem.message(state.language)) }
      let facts = grid.facts(typed, row, column, state.office.ledger)
      if facts.isEmpty { continue }
      intent = intent + Intent(facts, doubts: grid.doubts(typed, text: text, column))
    }
    if intent.facts.isEmpty { return .done(state.drop(id.place)) }
    return .record(
      intent, "\(school.shortName): " + state.language("đăng ký thi đua", "registration"))
  }
}

extension Selected {
  /// Whether what is registered here is more than words.
  var isStructuredRegistration: Bool {
    guard let registration else { return false }
    return registration.kind != .text
  }
}

extension State {
  /// Opens the form of a registration: that of all of them, or of one that is words.
  mutating func enterRegistration(_ about: Selection) -> [Effect] {
    open(FormID(Selected(about, self).isStructuredRegistration ? .registration : .cell, about))
  }
}

extension FormID.Kind {
  package static let registration = FormID.Kind("registration") { RegistrationForm.form($0, $1) }
}
