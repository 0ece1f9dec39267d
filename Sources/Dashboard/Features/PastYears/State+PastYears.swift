import Campaign

/// Former years beside this one.
struct PastState: Slice {
  /// As they were when last looked through: what follows them does not vanish with every entry.
  fileprivate var known: PastYears?
  private var knownOn: Day?
  /// Those that are being looked through now.
  private var coming: PastYears?

  init() {}

  mutating func renew(_ state: State) {
    coming = nil
    if knownOn != state.today { known = nil }
  }

  fileprivate var isDone: Bool { coming?.isDone == true }

  /// Looks at one more day of a former year.
  fileprivate mutating func look(at office: Office, _ status: Status, on day: Day) {
    var past = coming ?? PastYears(status.plans, of: office, on: day)
    past.look(at: office)
    coming = past
    guard past.isDone else { return }
    known = past
    knownOn = day
  }
}

extension State {
  var pastYears: PastYears? { self[PastState.self].known }

  /// Whether former years are still to be looked at for a screen that compares with them.
  var isLookingBack: Bool { !self[PastState.self].isDone }

  mutating func lookBack() { self[PastState.self].look(at: office, status, on: today) }
}
