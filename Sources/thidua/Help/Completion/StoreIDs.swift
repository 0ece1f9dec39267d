import Campaign
import Templates
import Writing

/// The ids that a store has to offer while a line is typed; none where it cannot be opened.
struct StoreIDs {
  private let session: Session

  init(_ session: Session) { self.session = session }

  func candidates(_ kind: ValueKind, _ before: Arguments?) -> [Completer.Candidate] {
    switch kind {
    case .template: return templates
    case .planOrFile: return templates + plans
    case .plan: return plans + (before?.command.path == ["plan", "show"] ? templates : [])
    case .school: return schools
    case .schoolOrOffice: return [Completer.Candidate(value: "office", about: "")] + schools
    case .movement: return things([.movement])
    case .criterion: return things([.criterion])
    case .subject: return things(Responsibility.Kind.allCases) + schools
    case .staff: return staff
    case .difficulty: return difficulties
    case .deadline: return deadlines(\.deadlines)
    case .task: return deadlines(\.tasks)
    case .target: return targets
    case .items: return items(before)
    default: return []
    }
  }

  private var desk: Desk? { try? Desk(session) }

  private var templates: [Completer.Candidate] {
    Templates.plans.compactMap { candidate($0.id, "") }
  }

  private var plans: [Completer.Candidate] {
    (desk?.office.plans ?? []).compactMap { candidate($0.id.rawValue, $0.title) }
  }

  private var schools: [Completer.Candidate] {
    guard let desk else { return [] }
    return desk.office.roster(on: desk.day).schools.compactMap {
      candidate($0.id.rawValue, $0.name)
    }
  }

  private var open: [Plan] { desk.map { $0.office.openPlans(on: $0.day) } ?? [] }

  private func deadlines(_ list: (Plan) -> [Deadline]) -> [Completer.Candidate] {
    open.flatMap { plan in list(plan).compactMap { candidate($0.id.rawValue, $0.title) } }
  }

  private var targets: [Completer.Candidate] {
    open.flatMap { plan in plan.targets.compactMap { candidate($0.id.rawValue, $0.title) } }
  }

  private func things(_ kinds: [Responsibility.Kind]) -> [Completer.Candidate] {
    var seen: Set<String> = []
    return open.flatMap { plan in kinds.flatMap { $0.listed(in: plan) } }
      .filter { seen.insert($0.id).inserted }.compactMap { candidate($0.id, $0.title) }
  }

  private var staff: [Completer.Candidate] {
    [Completer.Candidate(value: "nobody", about: "")]
      + open.flatMap(\.staff).compactMap { candidate($0.id, $0.name ?? $0.role) }
  }

  private var difficulties: [Completer.Candidate] {
    guard let desk else { return [] }
    return desk.office.status(on: desk.day).difficulties.filter { !$0.isClosed }
      .compactMap { candidate($0.id, $0.text) }
  }

  /// The items of the cutoff that was typed before.
  private func items(_ before: Arguments?) -> [Completer.Candidate] {
    guard let desk, let before,
      let cutoff = try? desk.finder.cutoff(before[.deadline]).deadline.cutoff
    else { return [] }
    return [Completer.Candidate(value: "all", about: "")]
      + cutoff.items.compactMap { candidate($0.id, $0.name) }
  }

  /// None for an id that a shell could take for more than a word.
  private func candidate(_ id: String, _ about: String) -> Completer.Candidate? {
    guard PlainID.isPlain(id) else { return nil }
    return Completer.Candidate(value: id, about: Sanitise.line(about))
  }
}
