import JSON

/// Whose figures of a target the office accepted: a figure that changed since only came.
package struct Acceptance: Equatable, Sendable {
  package enum Progress: Sendable { case received, accepted, changedSince }

  /// The figures that were accepted, as they stood then.
  private let figures: [UnitID: String]

  package init(_ ledger: Ledger, plan: PlanID, target: ObligationID, on day: Day) {
    var figures: [UnitID: String] = [:]
    for entry in ledger.entries(.accept, plan: plan, subject: target, on: day) {
      figures[entry.cell.school] = entry.value.string
    }
    self.figures = figures
  }

  /// Whether nothing of the target was ever accepted.
  package var isEmpty: Bool { figures.isEmpty }

  /// How far the office is with a school's figure; none where there is none.
  package func step(_ school: UnitID, _ figure: Measurement?) -> Progress? {
    guard let figure else { return nil }
    guard let accepted = figures[school] else { return .received }
    return Measurement(text: accepted) == figure ? .accepted : .changedSince
  }

  package func isAccepted(_ school: UnitID, _ figure: Measurement?) -> Bool {
    step(school, figure) == .accepted
  }
}

extension TargetStatus {
  /// How many of the figures that came are accepted.
  package func accepted(_ acceptance: Acceptance, _ roster: Roster) -> Int {
    count(.accepted, acceptance, roster)
  }

  /// How many were accepted and are others now.
  package func changedSince(_ acceptance: Acceptance, _ roster: Roster) -> Int {
    count(.changedSince, acceptance, roster)
  }

  private func count(_ step: Acceptance.Progress, _ acceptance: Acceptance, _ roster: Roster) -> Int
  {
    if target.source == .office {
      return acceptance.step("", measurements.first.flatMap { $0 }) == step ? 1 : 0
    }
    return roster.schools.indices.count {
      measurements.indices.contains($0)
        && acceptance.step(roster.schools[$0].id, measurements[$0]) == step
    }
  }
}
