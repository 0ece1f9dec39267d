package import Campaign

/// A change of flag that was noticed while the dashboard was open.
package struct FlagNote: Equatable, Sendable {
  package var change: FlagChange
  package var day: Day
  /// Minutes since midnight.
  package var minute: Int
}

/// How a change of flag is announced, besides being shown.
package enum Alert: String, Sendable, CaseIterable {
  case off, bell, desktop
}

/// What was noticed of flags, and how one is told.
struct FlagState: Slice {
  /// What changed its flag while the dashboard was open, the newest last.
  var notes: [FlagNote] = []
  var alert = Alert.off

  init() {}
}

extension State {
  package var flagNotes: [FlagNote] {
    get { self[FlagState.self].notes }
    set { self[FlagState.self].notes = newValue }
  }

  package var alert: Alert {
    get { self[FlagState.self].alert }
    set { self[FlagState.self].alert = newValue }
  }
}
