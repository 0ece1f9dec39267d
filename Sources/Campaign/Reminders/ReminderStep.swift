package import Writing

/// The points on an obligation's way at which somebody must be told.
package enum ReminderStep: Hashable, Sendable {
  case soon
  /// Schools are past the collection day.
  case late
  case today
  case overdue
  /// So many days late: the head is told too.
  case escalated(Int)
  /// No day says when, and nothing at all is recorded of it.
  case idle
  /// The document asks for a person, and there is none.
  case unowned
  /// A file of the store is damaged, whatever the day.
  case damage

  package var name: String {
    switch self {
    case .soon: "soon"
    case .late: "late"
    case .today: "today"
    case .overdue: "overdue"
    case .escalated(let days): "escalated-\(days)"
    case .idle: "idle"
    case .unowned: "unowned"
    case .damage: "damage"
    }
  }

  package func title(_ language: Language) -> String {
    switch self {
    case .soon: language("Sắp đến hạn", "Due soon")
    case .late: language("Trường quá ngày thu", "Schools are late")
    case .today: language("Hôm nay là ngày cuối", "Last day")
    case .overdue: language("Đã quá hạn", "Overdue")
    case .escalated: language("Quá hạn, báo cáo lãnh đạo", "Overdue, for the head")
    case .idle: language("Chưa ghi nhận gì", "Nothing recorded")
    case .unowned: language("Chưa có người theo dõi", "Nobody follows it")
    case .damage: language("Hỏng", "Damaged")
    }
  }
}

extension ObligationStatus {
  /// The latest step that the day has reached; none while it is far off or no longer calls.
  ///
  /// - Parameter announced: the day on which its last day is told of.
  func step(on day: Day, announced: Day?, policy: ReminderPolicy) -> ReminderStep? {
    switch state {
    case .idle: return calls ? .idle : nil
    case .unowned: return .unowned
    case .done, .ongoing, .notApplicable: return nil
    case .overdue, .today, .soon, .upcoming: break
    }
    guard let lastDay, let announced else { return nil }
    // The head is told of a difficulty at once, and so not again.
    if kind == .difficulty { return state == .overdue ? .overdue : nil }
    if day > lastDay {
      let reached = policy.escalateAfter.filter { day - lastDay >= $0 }.max()
      return reached.map { .escalated($0) } ?? .overdue
    }
    if day >= announced { return .today }
    if let count, count.late > 0 { return .late }
    return state == .soon ? .soon : nil
  }
}
