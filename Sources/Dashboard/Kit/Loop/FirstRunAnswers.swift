package import Campaign

/// What the first run asked: enough to make a store of.
package struct FirstRunAnswers: Equatable, Sendable {
  /// The plans chosen: a template's id and the year it is dated for.
  package var plans: [ChosenPlan]
  /// A plan that the office fills in itself.
  package var blank: Blank?
  /// A plan's file, or a document that one is read from.
  package var file: String?
  package var schools: Schools

  package struct Blank: Equatable, Sendable {
    package var office: String
    package var year: PlanYear
    package var phases: Int

    package init(office: String, year: PlanYear, phases: Int) {
      self.office = office
      self.year = year
      self.phases = phases
    }
  }

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

  package init(
    plans: [ChosenPlan], blank: Blank? = nil, file: String? = nil, schools: Schools
  ) {
    self.plans = plans
    self.blank = blank
    self.file = file
    self.schools = schools
  }

  /// The file where it is a plan's.
  package var planFile: String? { file.flatMap { $0.hasSuffix(".json") ? $0 : nil } }
  /// The file where it is a document, of which a plan is to be proposed.
  package var document: String? { file.flatMap { $0.hasSuffix(".json") ? nil : $0 } }
}
