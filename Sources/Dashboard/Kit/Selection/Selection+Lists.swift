import Campaign

extension State {
  /// What the commands that record something act on.
  package var selection: Selection { page.selection(self) }
}

extension Selection {
  /// What the selected row of the list in focus is about.
  init(_ state: State) {
    self.init()
    school = state.place.school
    guard let list = state.activeList, let row = state.list(list).selected else { return }
    switch list {
    case .todayDeadlines, .deadlines, .schoolDeadlines, .tasks: take(DeadlineKey(text: row))
    case .todayEvents:
      if case .deadline(let key)? = YearPane.selected(state)?.kind { take(key) }
    case .missing:
      school = row
      take(state.list(.deadlines).selected.flatMap { DeadlineKey(text: $0) })
    case .taskSchools:
      school = row
      take(state.list(.tasks).selected.flatMap { DeadlineKey(text: $0) })
    case .todaySchools:
      school = row
      if state.digest.matrix.indices.contains(state.matrixColumn) {
        take(state.status.deadlines[state.digest.matrix[state.matrixColumn]].key)
      }
    case .schools: school = row
    case .schoolResults: takeTarget(inSchoolFile: state)
    case .schoolNominees: takeNominee(inSchoolFile: state)
    case .schoolHistory, .log: entry = EntryID(row)
    case .targets: takeTarget(row)
    case .coverageSchools: school = row
    case .targetSchools:
      school = row
      state.list(.targets).selected.map { takeTarget($0) }
    case .entry: takeCell(state)
    case .nominees, .movements, .criteria, .assignments, .staff, .difficulties:
      break
    }
  }

  private mutating func take(_ key: DeadlineKey?) {
    plan = key?.plan
    deadline = key?.id
  }

  /// A target is named as a deadline is: `PLAN:ID`.
  private mutating func takeTarget(_ text: String) {
    guard let key = DeadlineKey(text: text) else { return }
    plan = key.plan
    target = key.id
  }

  private mutating func takeTarget(inSchoolFile state: State) {
    guard let file = state.schoolFile, let item = state.list(.schoolResults).item,
      file.targets.indices.contains(item)
    else { return }
    let one = state.status.targets[file.targets[item]]
    plan = one.plan
    target = one.id
  }

  private mutating func takeNominee(inSchoolFile state: State) {
    guard let file = state.schoolFile, let item = state.list(.schoolNominees).item,
      file.nominees.indices.contains(item)
    else { return }
    take(file.nominees[item].deadline)
    nominee = file.nominees[item].nominee.id
  }

  private mutating func takeCell(_ state: State) {
    guard let sheet = state.sheet, let (row, column) = state.gridPlace.flatMap({ sheet.locate($0) })
    else { return }
    plan = sheet.grid.plan.id
    school = sheet.grid.school(row)?.id
    switch sheet.grid.columns[column].content {
    case .result(let one): target = one.id
    case .document(_, let id): deadline = id
    case .task(let id, let part):
      deadline = id
      self.part = part.isEmpty ? nil : part
    case .movement(let id, _): movement = id
    case .score(let one): criterion = one.id
    case .registration(let topic): registration = topic.id
    }
  }
}
