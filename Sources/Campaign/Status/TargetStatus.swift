package import Writing

/// How a target stands: what was measured by the day, held against the goal.
package struct TargetStatus: Sendable, Equatable {
  package var plan: String
  package var target: Target
  package var actual: Quantity?
  package var gap: Quantity?
  /// False where a bare percentage has no weight and the figure is a plain mean.
  package var weighted = true
  package var reported = 0
  package var expected = 0
  package var state = State.noData
  /// The latest measurement of each school of the roster, or of the office alone.
  package var measurements: [Measurement?] = []

  package enum State: String, Sendable { case met, short, noData }

  package var id: String { target.id }
}
