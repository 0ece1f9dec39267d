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
  package var plan: String
  package var criterion: Criterion
  package var expected: Int
  package var scored = 0
  /// One for each school of the roster.
  package var scores: [Quantity?]
  package var mean: Quantity?
}

package struct RegistrationCoverage: Sendable, Equatable {
  package var plan: String
  package var registration: Topic
  package var expected: Int
  package var registered = 0
  /// What each school of the roster registered; empty where it just said yes.
  package var values: [String?]
}
