package import Writing

/// The scores of one plan's criteria added up: the office's own, and each school's with its rank.
package struct CriterionTotals: Sendable, Equatable {
  package let plan: PlanID
  /// Of the criteria by which the office scores itself; none where there are no such.
  package let office: Sum?
  /// One for each school of the roster; none for one that has no score at all.
  package let schools: [Sum?]
  /// From one, the most first; who has as much shares a rank, and the next counts both.
  package let ranks: [Int?]

  package struct Sum: Sendable, Equatable {
    package var total: Quantity
    package var scored: Int
    package var of: Int
    /// The most that all of them together can give, where each says its own.
    package var most: Int?
  }

  /// How many schools have a rank.
  package var ranked: Int { ranks.count { $0 != nil } }
}

extension CriterionTotals {
  package init(_ plan: PlanID, _ criteria: [CriterionCoverage]) {
    self.plan = plan
    let own = criteria.filter(\.isOfOffice)
    office = own.isEmpty ? nil : Sum(own.map(\.own), own)
    let count = criteria.map(\.scores.count).max() ?? 0
    let sums = (0..<count).map { school in
      Sum(criteria.map { $0.scores[school] }, criteria)
    }
    schools = sums.map { $0.scored > 0 ? $0 : nil }
    let totals = schools.compactMap { $0?.total }.sorted(by: >)
    var places: [Quantity: Int] = [:]
    for (at, total) in totals.enumerated() where places[total] == nil { places[total] = at + 1 }
    ranks = schools.map { sum in sum.flatMap { places[$0.total] } }
  }
}

extension CriterionTotals.Sum {
  fileprivate init(_ scores: [Quantity?], _ criteria: [CriterionCoverage]) {
    let known = scores.compactMap { $0 }
    total = known.reduce(Quantity.zero) { $0.adding($1) ?? $0 }
    scored = known.count
    of = criteria.count
    let mosts = criteria.compactMap(\.criterion.most)
    most = mosts.count == criteria.count ? mosts.reduce(0, +) : nil
  }
}

extension CriterionTotals.Sum {
  /// `83,5/170`, or the total alone where the plan does not say how much can be had.
  package func shown(_ language: Language) -> String {
    total.formatted(language) + (most.map { "/\($0)" } ?? "")
  }
}

extension Coverage {
  /// Of each plan that has criteria, in the order of the plans.
  package var criterionTotals: [CriterionTotals] {
    var plans: [PlanID] = []
    for one in criteria where !plans.contains(one.plan) { plans.append(one.plan) }
    return plans.map { totals(of: $0) }
  }

  /// Of one plan.
  package func totals(of plan: PlanID) -> CriterionTotals {
    CriterionTotals(plan, criteria.filter { $0.plan == plan })
  }
}
