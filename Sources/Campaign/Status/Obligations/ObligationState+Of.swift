/// All that the state of an obligation depends on.
struct ObligationInput {
  var isNotApplicable = false
  var isDone = false
  var lastDay: Day?
  var leadDays = 14
  /// The document's own "thường xuyên".
  var isOngoing = false
  /// The last day before which it cannot be owed at all.
  var opensAfter: Day?
  var isUnowned = false
  var isRecorded = false
  /// Whether the document wants a plan, a report or a person to be seen.
  var isDemanded = false
}

extension ObligationState {
  /// Where several states fit, the first of these holds.
  static func of(_ input: ObligationInput, on day: Day) -> ObligationState {
    if input.isNotApplicable { return .notApplicable }
    if input.isDone { return .done }
    let dated = input.lastDay.map { DayState.of(day, lastDay: $0, leadDays: input.leadDays) }
    switch dated {
    case .overdue?: return .overdue
    case .today?: return .today
    case .soon?: return .soon
    case .upcoming?, .done?, .ongoing?, .notApplicable?, nil: break
    }
    if input.isUnowned { return .unowned }
    if dated != nil { return .upcoming }
    if let opensAfter = input.opensAfter, day <= opensAfter { return .upcoming }
    return input.isOngoing || input.isRecorded ? .ongoing : .idle
  }

  /// Whether somebody is to look at it; what nobody began calls in the year's last quarter too.
  func calls(isDemanded: Bool, isLastQuarter: Bool) -> Bool {
    switch self {
    case .overdue, .today, .soon, .unowned: true
    case .idle: isDemanded || isLastQuarter
    case .done, .upcoming, .ongoing, .notApplicable: false
    }
  }
}

extension PlanYear {
  /// The first day of the last three months of the year.
  var lastQuarter: Day {
    let (year, month, _) = last.components
    return Day.nearest(year: year, month: month - 2, day: 1)
  }

  /// Whether a day lies in the last three months of the year, or after it.
  func isLastQuarter(_ day: Day) -> Bool { day >= lastQuarter }
}
