package import Writing

/// Who takes part in what asks every school: movements, criteria and registrations of the open plans.
package struct Coverage: Sendable, Equatable {
  /// The schools that are alive on the day.
  package var expected = 0
  package var movements: [MovementCoverage] = []
  package var criteria: [CriterionCoverage] = []
  package var registrations: [RegistrationCoverage] = []

  package init() {}
}

package struct CriterionCoverage: Sendable, Equatable {
  package var plan: PlanID
  package var criterion: Criterion
  package var expected: Int
  package var scored = 0
  /// One for each school of the roster.
  package var scores: [Quantity?]
  package var mean: Quantity?
  /// The office's own score.
  package var own: Quantity?
  /// How far the schools are, where it is they who score.
  package var schools: SchoolsTally?

  /// Whether the office is to score itself, as the document asks.
  package var isOfOffice: Bool { criterion.source == .office }
}

package struct RegistrationCoverage: Sendable, Equatable {
  package var plan: PlanID
  package var registration: Registration
  package var expected: Int
  package var registered = 0
  /// What each school of the roster registered; empty where it just said yes.
  package var values: [String?]
  package var schools = SchoolsTally()
}
