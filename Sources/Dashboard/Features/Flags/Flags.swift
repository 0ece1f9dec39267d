package import Campaign

extension State {
  /// No more are kept than one reads.
  private static let keptFlagNotes = 100

  /// Notices what changed by itself or by others: a day that passed, a colleague's entry.
  mutating func noticeFlags(since former: Status) -> [Effect] {
    let changes = status.flagChanges(since: former)
    guard let first = changes.first else { return [] }
    flagNotes += changes.reversed().map { FlagNote(change: $0, day: today, minute: minute) }
    flagNotes.removeFirst(max(0, flagNotes.count - State.keptFlagNotes))
    let more = changes.count - 1
    let others =
      more > 0
      ? language("; \(more) hạn khác cũng đổi", "; \(more) more changed") : ""
    let text = first.text(language) + others
    // That something is not saved must stay to be read.
    if banner?.tone != .bad { banner = Banner(text, first.calls ? .warning : .plain) }
    guard changes.contains(where: \.calls) else { return [] }
    switch alert {
    case .off: return []
    case .bell: return [.bell]
    case .desktop: return [.notify(text)]
    }
  }

  mutating func turnAlert() {
    switch alert {
    case .off: alert = .bell
    case .bell: alert = .desktop
    case .desktop: alert = .off
    }
    let name =
      switch alert {
      case .off: language("tắt", "off")
      case .bell: language("chuông", "bell")
      case .desktop: language("thông báo trên màn hình nền", "desktop notification")
      }
    banner = Banner(
      language("Báo khi một hạn đổi trạng thái: ", "When a deadline changes: ") + name)
  }
}

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
