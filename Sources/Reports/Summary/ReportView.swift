import Campaign
import Writing

/// A status narrowed to what a report is about; every section reads from here.
struct ReportView {
  let status: Status
  let ledger: Ledger
  let scope: ReportScope
  let language: Language
  let plans: [Plan]
  /// The plan whose office issues the paper.
  let plan: Plan?
  /// The deadlines within the scope, most urgent first.
  let deadlines: [DeadlineStatus]
  /// By position in the roster.
  let isIncluded: [Bool]
  /// What its figures are counted by.
  let step: UnitStep

  init(_ status: Status, _ ledger: Ledger, _ scope: ReportScope, _ language: Language) {
    self.status = status
    self.ledger = ledger
    self.scope = scope
    self.language = language
    let plans = status.plans.filter { plan in
      (scope.plan == nil || plan.id == scope.plan)
        && (scope.phase == nil || plan.phases.contains { $0.id == scope.phase })
    }
    self.plans = plans
    plan = plans.first { $0.year.contains(status.day) } ?? plans.last
    let isIncluded = status.roster.schools.map { scope.includes($0) }
    self.isIncluded = isIncluded
    let asked = scope.step ?? plan?.groupsBy ?? .block
    let isSaid = zip(status.roster.schools, isIncluded).contains { $1 && !$0.group(asked).isEmpty }
    // Where no school is in a block, they are counted by level.
    step = isSaid ? asked : .level
    let phases = status.phases.filter { $0.phase.id == scope.phase }
    deadlines = status.byUrgency.filter { deadline in
      guard plans.contains(where: { $0.id == deadline.plan }) else { return false }
      if scope.phase != nil {
        let isWithin = phases.contains {
          $0.plan == deadline.plan && deadline.belongs(to: $0.phase)
        }
        if !isWithin { return false }
      }
      guard scope.narrowsSchools else { return true }
      return deadline.schools?.standings.indices.contains {
        isIncluded[$0] && deadline.schools?.standings[$0].state != .notExpected
      } ?? false
    }
  }

  /// Who reports.
  var issuer: OfficeProfile {
    if let plan { return plan.issuer(of: .report) }
    var office = OfficeProfile()
    office.name = status.office
    return office
  }

  /// Numbers the rows of a table in Vietnamese papers.
  var numberColumn: Column { Column(language("TT", "No."), .center) }

  /// A title, behind its plan's letters where several plans are in the report.
  func title(_ title: String, plan: PlanID) -> String {
    guard plans.count > 1, let short = plans.first(where: { $0.id == plan })?.short else {
      return title
    }
    return "\(short): \(title)"
  }

  func phases(of plan: Plan) -> [PhaseStatus] {
    status.phases.filter {
      $0.plan == plan.id && (scope.phase == nil || $0.phase.id == scope.phase)
    }
  }
}

extension DeadlineStatus {
  /// A cutoff shares its phase's id; a task belongs to the phase in which it ends.
  func belongs(to phase: Phase) -> Bool {
    if deadline.kind.isCutoff { return id == phase.id }
    guard let lastDay else { return false }
    return lastDay >= phase.starts && lastDay <= phase.ends
  }
}
