import Campaign
import Writing

/// One thing on a tick sheet.
struct TickLine {
  var title: String
  var state = TaskState.open
  /// Since when, where it is not open.
  var since: Day?
  /// How many schools have it, where that is known.
  var count: String?
}

/// What is ticked on one sheet: a task with its parts, or what a school owes a movement.
enum TickSubject {
  case task(Plan, DeadlineStatus, School?)
  case movement(Plan, Movement, School)

  /// A school is looked at alone where the task asks something of it.
  init?(_ selected: Selected) {
    if let one = selected.task, let plan = selected.state.status.plan(one.plan) {
      let school = selected.school.flatMap { school in
        selected.state.status.roster.position(of: school.id)
          .flatMap { one.standing($0) }
          .flatMap { $0.state == .notExpected ? nil : school }
      }
      self = .task(plan, one, school)
    } else if let movement = selected.movement, let school = selected.school,
      let plan = selected.plan
    {
      self = .movement(plan, movement, school)
    } else {
      return nil
    }
  }

  static let aspects: [MovementAspect] = [.plan, .report, .joined]

  var title: String {
    switch self {
    case .task(_, let one, let school):
      [school?.shortName, one.title].compactMap { $0 }.joined(separator: " · ")
    case .movement(_, let movement, let school): "\(school.shortName) · \(movement.title)"
    }
  }

  /// Whether a line may turn out not to apply.
  var canBeNotApplicable: Bool { if case .task = self { true } else { false } }
}

extension TickSubject {
  func lines(_ state: State) -> [TickLine] {
    switch self {
    case .task(let plan, let one, let school):
      let acts = TaskActs(state.office.ledger, plan: plan, deadline: one.deadline)
      return parts(one, school).map { part in
        let tick = acts.tick(part: part, school: school?.id ?? "", on: state.today)
        return TickLine(
          title: name(part, one, state), state: tick.state, since: tick.since,
          count: school == nil ? count(part, one) : nil)
      }
    case .movement(let plan, let movement, let school):
      let acts = MovementActs(
        state.office.ledger, state.status.plans.twins(of: movement, in: plan), school: school.id)
      return TickSubject.aspects.map { aspect in
        let since = acts.since(aspect, on: state.today)
        return TickLine(
          title: aspect.title(state.language), state: since == nil ? .open : .done, since: since)
      }
    }
  }

  /// The whole first, which is all there is where a task has no parts; of a school only those
  /// parts that schools do.
  private func parts(_ one: DeadlineStatus, _ school: School?) -> [String] {
    [""] + one.parts.filter { school == nil || $0.part.perSchool }.map(\.part.id)
  }

  private func name(_ part: String, _ one: DeadlineStatus, _ state: State) -> String {
    guard let at = one.parts.firstIndex(where: { $0.part.id == part }) else {
      return one.parts.isEmpty ? one.title : state.language("Cả nhiệm vụ", "The whole task")
    }
    return "\(at + 1). \(one.parts[at].part.title)"
  }

  private func count(_ part: String, _ one: DeadlineStatus) -> String? {
    guard let tally = one.schools, tally.expected > 0 else { return nil }
    if part.isEmpty { return "\(tally.done)/\(tally.expected)" }
    let own = one.parts.filter { $0.part.perSchool }
    guard let bit = own.firstIndex(where: { $0.part.id == part }) else { return nil }
    let done = tally.standings.count { $0.state != .notExpected && $0.has(item: bit) }
    return "\(done)/\(tally.expected)"
  }

  // MARK: What is recorded

  /// The facts that make a line say something as of a day, with what the log is to call it.
  func record(_ row: Int, _ wanted: TaskState, on day: Day, _ state: State)
    -> (facts: [Fact], label: String)?
  {
    let lines = lines(state)
    guard lines.indices.contains(row) else { return nil }
    let words = wanted == .done ? day.plain(beside: state.today) : wanted.word(state.language)
    let label = [title, lines.count > 1 ? lines[row].title : nil].compactMap { $0 }
      .joined(separator: ", ")
    return (facts(row, wanted, on: day, state), "\(label): \(words)")
  }

  private func facts(_ row: Int, _ wanted: TaskState, on day: Day, _ state: State) -> [Fact] {
    switch self {
    case .task(let plan, let one, let school):
      let acts = TaskActs(state.office.ledger, plan: plan, deadline: one.deadline)
      let (part, school) = (parts(one, school)[row], school?.id ?? "")
      return acts.tick(wanted, part: part, school: school, on: day)
    case .movement(let plan, let movement, let school):
      let acts = MovementActs(
        state.office.ledger, state.status.plans.twins(of: movement, in: plan), school: school.id)
      let aspect = TickSubject.aspects[row]
      return wanted == .open ? acts.takeBack(aspect) : acts.tick(aspect, on: day)
    }
  }
}

extension TaskState {
  func word(_ language: Language) -> String {
    switch self {
    case .open: language("chưa xong", "open")
    case .done: language("xong", "done")
    case .notApplicable: language("không áp dụng", "not applicable")
    }
  }
}

extension MovementAspect {
  func title(_ language: Language) -> String {
    switch self {
    case .plan: language("Kế hoạch của trường", "The school's plan")
    case .report: language("Báo cáo", "Report")
    case .joined: language("Tham gia", "Takes part")
    }
  }
}
