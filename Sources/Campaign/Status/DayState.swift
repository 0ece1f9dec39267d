/// The states that follow from a day alone.
enum DayState {
  /// Both ends of a window belong to it: the last day is still in time.
  static func of(_ day: Day, lastDay: Day?, leadDays: Int) -> DeadlineState {
    guard let lastDay else { return .ongoing }
    let left = lastDay - day
    if left < 0 { return .overdue }
    if left == 0 { return .today }
    return left <= leadDays ? .soon : .upcoming
  }

  static func of(_ day: Day, phase: Phase) -> PhaseStatus.State {
    if day < phase.starts { return .upcoming }
    return day > phase.ends ? .ended : .running
  }

  /// What a school that is not done is called on a day.
  static func standing(_ day: Day, collectBy: Day?, lastDay: Day?, leadDays: Int, closed: Bool)
    -> Standing.State
  {
    guard let lastDay else { return .open }
    if day > lastDay { return closed ? .late : .overdue }
    if let collectBy, day > collectBy { return .late }
    let due = collectBy ?? lastDay
    if day == due { return .today }
    return due - day <= leadDays ? .soon : .open
  }
}
