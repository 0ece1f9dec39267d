package import Writing

/// What a school owes a movement: a plan of its own, a report on it, and to take part.
package enum MovementAspect: String, Sendable, CaseIterable {
  case plan, report, joined

  /// The aspect that a cell's item names; a cell without one is about taking part.
  package init?(item: String) {
    if item.isEmpty { self = .joined } else { self.init(rawValue: item) }
  }

  /// The item of its cell.
  package var item: String { self == .joined ? "" : rawValue }
}

extension MovementAspect {
  package var word: Phrase {
    switch self {
    case .plan: Phrase("kế hoạch", "plan")
    case .report: Phrase("báo cáo", "report")
    case .joined: Phrase("tham gia", "joined")
    }
  }
}
