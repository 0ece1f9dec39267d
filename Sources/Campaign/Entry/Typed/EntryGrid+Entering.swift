package import Writing

extension EntryGrid {
  /// Reads what was typed into a cell by someone who writes numbers as a language does.
  package func read(_ text: String, _ row: Row, _ column: Int, _ language: Language) -> TypedCell {
    guard columns.indices.contains(column) else { return .empty }
    let typed = TypedCell(text, for: columns[column].content, year: plan.year, day: day, language)
    if typed == .empty { return typed }
    return obstacle(row, column).map { .refused($0) } ?? typed
  }

  /// What is asked before what was typed into a cell is entered.
  package func doubts(_ typed: TypedCell, text: String, _ column: Int) -> [Doubt] {
    switch (typed, columns[column].content) {
    case (.value(.yes(let typed?)), _):
      DayReading.happened(in: plan.year).doubts(typed, today: day)
    case (.value(.figure(let figure)), .result(let target)):
      TypedResult.doubts(figure, typed: text, for: target)
    case (.value(.text(let words)), .registration(let asked)) where asked.kind == .titles:
      [asked.doubt(words)]
    default: []
    }
  }

  /// Reads what was typed into one cell alone: others stay as they are, so that a share of a share
  /// can be held against what it is counted out of.
  package func readAlone(
    _ text: String, _ row: Row, _ column: Int, _ language: Language
  ) -> TypedCell {
    let typed = read(text, row, column, language)
    guard case .value(.figure(let figure)) = typed,
      case .result(let target) = columns[column].content,
      let base = columns.firstIndex(where: { $0.id == target.base }),
      case .figure(let known) = value(row, base), let holders = known.holders,
      figure.isImpossible(among: holders)
    else { return typed }
    return .refused(.result(.aboveHolders(holders)))
  }

  /// Why nothing can be entered in a cell, where that is so.
  package func obstacle(_ row: Row, _ column: Int) -> CellProblem? {
    guard expects(row, column) else { return refusal(row, column) }
    return hasDeclaredNone(row, column) ? .declaredNone : nil
  }

  /// A document that is ticked for a school that nominates nobody would count for nothing.
  private func hasDeclaredNone(_ row: Row, _ column: Int) -> Bool {
    guard case .document = columns[column].content else { return false }
    return value(row, column) == .notApplicable
  }

  private func refusal(_ row: Row, _ column: Int) -> CellProblem {
    guard let school = school(row) else { return .schoolsAlone }
    return expects(.office, column) ? .officeAlone : .notAsked(level: school.level.rawValue)
  }

  /// The facts that make a cell say what was typed; none where it says so already.
  package func facts(_ typed: TypedCell, _ row: Row, _ column: Int, _ ledger: Ledger) -> [Fact] {
    guard let cell = cell(row, column), obstacle(row, column) == nil else { return [] }
    switch typed {
    case .refused: return []
    case .empty: return emptying(cell, column, ledger)
    case .value(let value):
      let current = self.value(row, column)
      if current == value { return [] }
      // `x` leaves the day as it is; another day corrects it.
      if value == .yes(nil), case .yes? = current { return [] }
      return setting(value, cell, column, ledger)
    }
  }

  private func emptying(_ cell: Cell, _ column: Int, _ ledger: Ledger) -> [Fact] {
    switch columns[column].content {
    case .document(let item, let deadline):
      dossier(deadline, cell.school, ledger)?.takeBack([item.id]) ?? []
    case .task(let task, let part):
      self.task(task, ledger)?.reopen(part: part, school: cell.school, on: day) ?? []
    case .movement(_, let aspect):
      MovementActs(ledger, twins[column], school: cell.school).takeBack(aspect)
    case .result(let target):
      ResultActs(ledger, plan: plan, target: target).takeBack(school: roster[cell.school])
    case .score, .registration: AskedActs(ledger, cell).takeBack()
    }
  }

  private func setting(_ value: GridValue, _ cell: Cell, _ column: Int, _ ledger: Ledger)
    -> [Fact]
  {
    switch (columns[column].content, value) {
    case (.document(let item, let deadline), .yes(let on)):
      return dossier(deadline, cell.school, ledger)?.redate(item.id, to: on ?? day) ?? []
    case (.task(let task, let part), .yes(let on)):
      return self.task(task, ledger)?
        .tick(.done, part: part, school: cell.school, on: on ?? day) ?? []
    case (.task(let task, let part), .notApplicable):
      return self.task(task, ledger)?
        .tick(.notApplicable, part: part, school: cell.school, on: day) ?? []
    case (.movement(_, let aspect), .yes(let on)):
      return MovementActs(ledger, twins[column], school: cell.school)
        .tick(aspect, on: on ?? day)
    case (_, .yes(let on)): return AskedActs(ledger, cell).tick(on: on ?? day)
    case (.result(let target), .figure(let figure)):
      return ResultActs(ledger, plan: plan, target: target)
        .measuring(figure, school: roster[cell.school], on: day)
    case (_, .registered(let value, _)):
      return AskedActs(ledger, cell).registration(value, on: day)
    case (_, .text(let text)): return AskedActs(ledger, cell).text(text, on: day)
    case (_, .score(let score)): return AskedActs(ledger, cell).score(score, on: day)
    case (_, .part), (_, .notApplicable), (_, .figure): return []
    }
  }

  private func dossier(_ deadline: ObligationID, _ school: UnitID, _ ledger: Ledger) -> DossierActs?
  {
    plan.deadline(deadline).map {
      DossierActs(ledger, plan: plan, deadline: $0, school: school)
    }
  }

  private func task(_ id: ObligationID, _ ledger: Ledger) -> TaskActs? {
    plan.deadline(id).map { TaskActs(ledger, plan: plan, deadline: $0) }
  }
}
