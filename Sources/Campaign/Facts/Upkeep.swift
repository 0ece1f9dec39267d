import JSON

/// What can be done to a store itself.
package enum Upkeep: String, Sendable {
  /// It was made from a backup.
  case restore
  /// Its owner looked at numbers that are gone and answers for what was brought in.
  case accept
  /// A document was put in the place of another.
  case replace
  /// The list of schools was taken over as it had been edited by hand.
  case roster
}

extension Fact {
  /// `plan` is the plan it was done to, if any.
  package static func upkeep(_ upkeep: Upkeep, plan: PlanID = "", on day: Day) -> Fact {
    Fact(Cell(.upkeep, plan: plan, item: upkeep.rawValue), true, on: day)
  }
}
