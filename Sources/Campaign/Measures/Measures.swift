/// What units have done of everything they owe, group by group, beside the year before.
///
/// It is worked out when somebody asks for it, not with the status of the day.
package struct Measures: Sendable {
  /// Of each obligation that units owe, in the order of the status: of all, then of each group that
  /// owes it.
  package private(set) var each: [Measure] = []
  /// Of everything in a plan that has come due, plan by plan.
  package private(set) var sums: [Measure] = []

  /// - Parameter before: the year before of a plan, on the same day of its year.
  /// - Parameter phase: what belongs to this đợt alone is counted.
  package init(
    _ status: Status, before: [PlanID: Status] = [:], phase: ObligationID? = nil,
    including: (School) -> Bool = { _ in true }
  ) {
    let groups = UnitGroups(status.roster, including: including)
    for plan in status.plans {
      let now = PlanRates(plan, status, groups, only: phase)
      let then = before[plan.id].flatMap { former in
        former.plans.first.map {
          PlanRates($0, former, UnitGroups(former.roster, including: including), only: phase)
        }
      }
      for (one, rates) in now.each {
        let past = then?.rates(like: one, of: now)
        each += rows(one.id, rates, now, past, then)
      }
      sums += rows(nil, now.sum, now, then?.sum, then)
    }
  }

  /// The measures of one obligation, group by group.
  package func each(of one: ObligationStatus, by grouping: Grouping) -> [Measure] {
    each.filter { $0.plan == one.plan && $0.obligation == one.id && $0.by == grouping }
  }

  private func rows(
    _ id: ObligationID?, _ rates: GroupedRates, _ now: PlanRates, _ past: GroupedRates?,
    _ then: PlanRates?
  ) -> [Measure] {
    var rows: [Measure] = []
    for grouping in Grouping.allCases {
      // Where no unit is under a department nothing is said of them.
      if grouping == .department, now.names(grouping) == [""] { continue }
      let former = past.map { past in
        Dictionary(
          zip(then?.names(grouping) ?? [], past.rates(grouping)), uniquingKeysWith: { $1 })
      }
      for (group, rate) in zip(now.names(grouping), rates.rates(grouping))
      where grouping == .all || rate.expected > 0 {
        let before = former?[group].flatMap { $0.expected > 0 ? $0 : nil }
        rows.append(
          Measure(
            plan: now.plan, obligation: id, by: grouping, group: group, rate: rate,
            lastYear: before))
      }
    }
    return rows
  }
}

/// The rates of one plan's obligations on one day.
private struct PlanRates {
  let plan: PlanID
  let groups: UnitGroups
  let phases: [String]
  private(set) var each: [(one: ObligationStatus, rates: GroupedRates)] = []
  private(set) var sum: GroupedRates

  init(_ plan: Plan, _ status: Status, _ groups: UnitGroups, only chosen: ObligationID?) {
    self.plan = plan.id
    self.groups = groups
    phases = plan.phases.map(\.id.rawValue)
    sum = GroupedRates(groups, phases: phases.count, isDated: true)
    for one in status.obligations where one.plan == plan.id && one.isMeasured {
      if let chosen, one.phase != chosen { continue }
      let phase = one.phase.flatMap { phases.firstIndex(of: $0.rawValue) }
      let rates = GroupedRates(one, groups, phase: phase, phases: phases.count)
      each.append((one, rates))
      if one.hasComeDue(on: status.day) { sum.add(rates) }
    }
  }

  func names(_ grouping: Grouping) -> [String] { groups.names(grouping, phases: phases) }

  /// What another year's obligation was called here: what recurs within the year goes by the time
  /// in its id, and so is found by its place among those of its subject.
  func rates(like other: ObligationStatus, of year: PlanRates) -> GroupedRates? {
    if let same = each.first(where: { $0.one.id == other.id && $0.one.kind == other.kind }) {
      return same.rates
    }
    let place = year.times(of: other).firstIndex { $0.one.id == other.id }
    let own = times(of: other)
    return place.flatMap { own.indices.contains($0) ? own[$0].rates : nil }
  }

  private func times(of one: ObligationStatus) -> [(one: ObligationStatus, rates: GroupedRates)] {
    each.filter { $0.one.kind == one.kind && $0.one.subject == one.subject }
  }
}

extension ObligationStatus {
  /// Whether units owe it, so that there is something to count.
  package var isMeasured: Bool { schools != nil && state != .notApplicable }

  /// Whether the day on which it is due is there.
  package func hasComeDue(on day: Day) -> Bool { due.map { $0 <= day } ?? false }
}
