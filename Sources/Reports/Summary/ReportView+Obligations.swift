import Campaign
import Writing

extension ReportView {
  /// Everything that the plans of the report ask for within its scope, most urgent first.
  var obligations: [ObligationStatus] {
    let kept = Set(deadlines.map { [$0.plan.rawValue, $0.id.rawValue] })
    return status.urgentObligations.map { status.obligations[$0] }.filter { one in
      switch one.kind {
      case .cutoff, .task: kept.contains([one.plan.rawValue, one.id.rawValue])
      case .target, .movement, .criterion, .registration, .duty, .goal, .solution, .difficulty,
        .review, .plan:
        plans.contains { $0.id == one.plan } && isWithinPhase(one) && concernsSchools(one)
      }
    }
  }

  /// What is neither cutoff, task nor difficulty: those have sections of their own.
  var furtherObligations: [ObligationStatus] {
    obligations.filter {
      switch $0.kind {
      case .cutoff, .task, .difficulty: false
      case .target, .movement, .criterion, .registration, .duty, .goal, .solution, .review, .plan:
        true
      }
    }
  }

  private func isWithinPhase(_ one: ObligationStatus) -> Bool {
    guard scope.phase != nil else { return true }
    guard
      let phase = status.phases.first(where: {
        $0.plan == one.plan && $0.phase.id == scope.phase
      })?.phase, let day = one.lastDay ?? (one.kind == .review ? one.opens : nil)
    else { return false }
    return day >= phase.starts && day <= phase.ends
  }

  private func concernsSchools(_ one: ObligationStatus) -> Bool {
    guard scope.narrowsSchools else { return true }
    if one.kind == .difficulty { return difficulties.contains { $0.id == one.id.rawValue } }
    return (one.schools?.standings.enumerated() ?? [].enumerated()).contains {
      isIncluded[$0] && $1.state != .notExpected
    }
  }

  /// How far the units of the report are with it; none for what the office does alone.
  func tally(_ one: ObligationStatus) -> Tally? {
    guard let schools = one.schools else {
      return one.count.map {
        var tally = Tally()
        (tally.expected, tally.done, tally.late) = ($0.expected, $0.done, $0.late)
        return tally
      }
    }
    var tally = Tally()
    for (at, standing) in schools.standings.enumerated() where isIncluded[at] {
      tally.add(standing)
    }
    return tally
  }

  /// Whether it still concerns the schools of the report.
  func isOwed(_ one: ObligationStatus) -> Bool {
    !scope.narrowsSchools || one.kind == .difficulty || (tally(one)?.missing ?? 0) > 0
  }

  /// Whether nothing at all is on record of what the plans ask for.
  var isUnrecorded: Bool {
    let obligations = self.obligations
    return !obligations.isEmpty && difficulties.isEmpty
      && targets.allSatisfy { $0.reported == 0 }
      && obligations.allSatisfy { one in
        one.state != .done && (one.count?.done ?? 0) == 0
          && !(one.schools?.standings.contains { $0.itemsIn > 0 } ?? false)
          && status.deadline(one.id, plan: one.plan)?.parts.contains { $0.state != .open } != true
      }
  }

  /// Who follows it, by name.
  func owner(_ one: ObligationStatus) -> String {
    guard let owner = one.owner else { return "" }
    let staff = plans.first { $0.id == one.plan }?.staff.first { $0.id == owner }
    return staff.map { $0.name ?? $0.role } ?? owner
  }
}
