package import Campaign

/// What a report is about: everything, or only this much of it, by ids and names.
package struct ReportScope: Sendable, Equatable {
  package var plan: PlanID?
  package var phase: ObligationID?
  package var block: String?
  package var school: UnitID?
  /// What its figures are counted by, where it is not what the plan says.
  package var step: UnitStep?

  package init(
    plan: PlanID? = nil, phase: ObligationID? = nil, block: String? = nil, school: UnitID? = nil
  ) {
    self.plan = plan
    self.phase = phase
    self.block = block
    self.school = school
  }

  /// Whether only some schools count, so that what the office alone does is left out.
  var narrowsSchools: Bool { block != nil || school != nil }

  /// Whether a school is one of those that the report is about.
  package func includes(_ school: School) -> Bool {
    (block == nil || school.block == block) && (self.school == nil || school.id == self.school)
  }
}
