package import Writing

/// A chỉ tiêu: a goal, and how a measured figure is held against it.
package struct Target: Sendable, Equatable {
  package var id: ObligationID
  package var title: String
  package var comparator: Comparator
  package var goal: Quantity
  /// The upper end of a range, whose lower end is the goal.
  package var most: Quantity?
  /// The whole of a count target: 129 of "126/129 xã, phường".
  package var of: Quantity?
  package var unit: String
  package var source: Source
  /// What the denominator counts; a target id where it rests on another target.
  package var base: String?
  package var scope = Scope()
  /// A legal ceiling that makes the same figure target and limit at once.
  package var ceiling: Quantity?
  /// The reward whose share the law speaks of, where the ceiling is a matter of law.
  package var lawOn: String?
  package var note: String?
  /// The last day for figures, where the document names one.
  package var by: Day?
  /// How often it is measured, where more often than once, and within how many days after.
  package var period: Period?
  package var within = 0
  package var leadDays = 14
  /// What is asked of some units by themselves.
  package var allotments: [Allotment] = []

  package enum Comparator: String, Sendable, CaseIterable {
    case atLeast = ">="
    case above = ">"
    case exactly = "="
    case atMost = "<="
    case below = "<"
    /// From the goal to the most, both included.
    case range
  }

  /// Who reports the figure.
  package enum Source: String, Sendable, CaseIterable {
    case schools, office
    /// A rate of residents, which the communes know.
    case communes
  }

  package init(
    id: ObligationID, title: String, comparator: Comparator, goal: Quantity, of: Quantity? = nil,
    unit: String = "%", source: Source = .schools, base: String? = nil
  ) {
    self.id = id
    self.title = title
    self.comparator = comparator
    self.goal = goal
    self.of = of
    self.unit = unit
    self.source = source
    self.base = base
  }

  /// Whether schools or communes report it, and not the office.
  package var isPerUnit: Bool { source != .office }

  /// Whether the goal is a number of things and not a percentage.
  package var isCount: Bool { of != nil || unit != "%" }

  /// Whether figures can have no fraction; points, money and hours are measured, not counted.
  package var countsThings: Bool {
    of != nil || isCount && goal.int != nil && !Target.measures.contains(unit.lowercased())
  }

  private static let measures: Set = [
    "điểm", "đồng", "triệu đồng", "tỷ đồng", "tỉ đồng", "giờ", "km", "ha", "m2", "m²", "points",
  ]
}
