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
