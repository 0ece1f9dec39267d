/// A condition of the law for a reward, valid from and until a day; shown, never enforced.
package struct EligibilityRule: Sendable, Equatable {
  package var reward: String
  package var requirement: Requirement
  package var from: Day?
  package var until: Day?
  package var basis: String
  /// A rule of the province or of the office itself, besides what the law says.
  package var isLocal = false

  package enum Requirement: Sendable, Equatable {
    /// So many years in a row with another title.
    case yearsInARow(Int, title: String)
    /// So many times in a row, which need not be years.
    case timesInARow(Int, title: String)
    /// More than so many percent of the unit's people hold a title.
    case overShareOfUnit(percent: Int, title: String)
    /// At least so many percent of the unit's people hold a title.
    case shareOfUnit(percent: Int, title: String)
    /// At most so many percent of the holders of a title.
    case ceiling(percent: Int, ofHoldersOf: String)
    /// So many initiatives that were recognised.
    case initiatives(Int)
    /// No disciplinary measure in the year.
    case noDiscipline
  }

  package init(
    reward: String, requirement: Requirement, from: Day? = nil, until: Day? = nil, basis: String
  ) {
    self.reward = reward
    self.requirement = requirement
    self.from = from
    self.until = until
    self.basis = basis
  }
}
