package import Campaign

/// What the first run asked: enough to make a store of.
package struct FirstRunAnswers: Equatable, Sendable {
  /// The plans chosen: a template's id and the year it is dated for.
  package var plans: [ChosenPlan]
  package var schools: Schools

  package struct ChosenPlan: Equatable, Sendable {
    package var template: String
    package var year: PlanYear

    package init(template: String, year: PlanYear) {
      self.template = template
      self.year = year
    }
  }

  package enum Schools: Equatable, Sendable {
    case sample
    case file(String)
    case none
  }

  package init(plans: [ChosenPlan], schools: Schools) {
    self.plans = plans
    self.schools = schools
  }
}
