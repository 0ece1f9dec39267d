/// What a report is about: everything, or only this much of it, by ids and names.
package struct ReportScope: Sendable, Equatable {
  package var plan: String?
  package var phase: String?
  package var block: String?
  package var school: String?

  package init(
    plan: String? = nil, phase: String? = nil, block: String? = nil, school: String? = nil
  ) {
    self.plan = plan
    self.phase = phase
    self.block = block
    self.school = school
  }

  /// Whether only some schools count, so that what the office alone does is left out.
  var narrowsSchools: Bool { block != nil || school != nil }
}
