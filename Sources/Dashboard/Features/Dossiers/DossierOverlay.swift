import Campaign
package import Canvas

/// One school's dossier on the desk: documents and reports to tick, and what the office made of it.
package struct DossierOverlay: Overlay {
  let about: Selection
  private(set) var row = 0
  /// A day that is being typed for the row.
  private(set) var day: Field?

  /// Begins on the first thing that is missing: that is what has come.
  init(_ about: Selection, _ state: State) {
    self.about = about
    row = dossier(state)?.lines.firstIndex { !$0.isIn } ?? 0
  }

  func dossier(_ state: State) -> SchoolDossier? {
    guard let (plan, one, school) = Selected(about, state).dossier else { return nil }
    return SchoolDossier(
      state.office.ledger, plan: plan, deadline: one.deadline, school: school.id,
      on: state.today)
  }

  package mutating func receive(_ key: Key, _ state: inout State) -> Outcome {
    // Its cutoff may be gone by now.
    dossier(state) == nil ? .close() : obey(key, &state)
  }

  package mutating func type(_ key: Key, _ state: inout State) -> Outcome {
    guard day?.receive(key, state.typing) == true else { return .stay([.bell]) }
    if day?.isEmpty == true { day = nil }
    return .stay()
  }

  mutating func move(to row: Int, _ state: State) -> Outcome {
    self.row = min(max(row, 0), max((dossier(state)?.lines.count ?? 0) - 1, 0))
    return .stay()
  }

  // MARK: A day for one row

  mutating func beginDay(_ key: Key) -> Outcome {
    if case .character(let begun) = key { day = Field(String(begun)) }
    return .stay()
  }

  mutating func leaveDay() -> Outcome {
    day = nil
    return .stay()
  }

  mutating func takeDay(_ state: inout State) -> Outcome {
    guard let dossier = dossier(state), let typed = typedDay(state) else { return .stay([.bell]) }
    let doubts = reading(state).doubts(typed, today: state.today)
    return state.ask(doubts, above: &self) { overlay, state in
      overlay.day = nil
      return .stay(overlay.receive(dossier, on: typed, &state))
    }
  }

  private func typedDay(_ state: State) -> Day? {
    day.flatMap { try? reading(state).parse($0.text, today: state.today) }
  }

  private func reading(_ state: State) -> DayReading {
    .happened(in: Selected(about, state).plan?.year)
  }

  /// What is made of the day that is typed.
  func echo(_ state: State) -> (text: String, style: Style) {
    guard let day else { return ("", .dim) }
    do throws(DayParseError) {
      let typed = try reading(state).parse(day.text, today: state.today)
      return (typed.long(state.language), .good)
    } catch {
      return (error.message(state.language), .bad)
    }
  }

  // MARK: What is recorded

  func toggle(_ state: inout State) -> [Effect] {
    guard let dossier = dossier(state), dossier.lines.indices.contains(row) else { return [.bell] }
    let line = dossier.lines[row]
    guard line.isIn else { return receive(dossier, on: state.today, &state) }
    let acts = state.acts(dossier)
    let name = line.nominee.map { "\(line.item.id)/\($0.id)" } ?? line.item.id
    return state.record(
      acts.takeBack([name]),
      label: self.name(line, dossier, state) + state.language(": bỏ đánh dấu", ": taken back"))
  }

  /// The document of the row came on a day, or came on another day than was recorded.
  private func receive(_ dossier: SchoolDossier, on day: Day, _ state: inout State) -> [Effect] {
    guard dossier.lines.indices.contains(row) else { return [.bell] }
    let line = dossier.lines[row]
    let facts = state.acts(dossier).redate(line.item.id, nominee: line.nominee?.id, to: day)
    return state.record(
      facts, label: "\(name(line, dossier, state)): \(day.plain(beside: state.today))")
  }

  private func name(_ line: SchoolDossier.Line, _ dossier: SchoolDossier, _ state: State)
    -> String
  {
    let school = state.status.roster[dossier.school]?.shortName ?? dossier.school.rawValue
    return "\(school), \(line.nominee.map { "\(line.item.name) \($0.name)" } ?? line.item.name)"
  }
}
