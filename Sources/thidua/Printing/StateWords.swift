import Campaign
import Writing

/// States as a line of text says them: a sign and a word, never a colour alone.
extension DeadlineState {
  func text(_ language: Language) -> String {
    switch self {
    case .upcoming: language("○ chưa đến", "○ upcoming")
    case .soon: language("◔ sắp đến hạn", "◔ soon")
    case .today: language("◉ hôm nay", "◉ today")
    case .overdue: language("✗ quá hạn", "✗ overdue")
    case .done: language("✓ đã xong", "✓ done")
    case .ongoing: language("∞ thường xuyên", "∞ ongoing")
    case .notApplicable: language("– không áp dụng", "– not applicable")
    }
  }
}

extension ObligationState {
  func text(_ language: Language) -> String {
    switch self {
    case .upcoming: DeadlineState.upcoming.text(language)
    case .soon: DeadlineState.soon.text(language)
    case .today: DeadlineState.today.text(language)
    case .overdue: DeadlineState.overdue.text(language)
    case .done: DeadlineState.done.text(language)
    case .ongoing: DeadlineState.ongoing.text(language)
    case .notApplicable: DeadlineState.notApplicable.text(language)
    case .idle: language("· chưa có gì", "· nothing yet")
    case .unowned: language("? chưa có người", "? nobody")
    }
  }
}

extension TargetStatus.State {
  func text(_ language: Language) -> String {
    switch self {
    case .met: language("✓ đạt", "✓ met")
    case .short: language("✗ chưa đạt", "✗ short")
    case .noData: language("– chưa có số liệu", "– no data")
    }
  }
}

extension PhaseStatus.State {
  func text(_ language: Language) -> String {
    switch self {
    case .upcoming: language("○ chưa đến", "○ upcoming")
    case .running: language("▶ đang diễn ra", "▶ running")
    case .ended: language("■ đã kết thúc", "■ ended")
    }
  }
}

extension Language {
  /// `3 ngày`; English has a plural.
  func days(_ count: Int) -> String {
    self("\(count) ngày", "\(count) day\(count == 1 ? "" : "s")")
  }

  func workdays(_ count: Int) -> String {
    self("\(count) ngày làm việc", "\(count) working day\(count == 1 ? "" : "s")")
  }
}

extension DeadlineStatus {
  /// `quá hạn 1 ngày`, `còn 5 ngày`, `hôm nay`
  func countdown(_ language: Language) -> String {
    guard let left = daysLeft, isWaiting else { return "" }
    if left == 0 { return language("hôm nay", "today") }
    return left < 0
      ? language("quá hạn \(-left) ngày", "\(language.days(-left)) overdue") + mark
      : language("còn \(left) ngày", "\(language.days(left)) left")
  }
}

extension ObligationStatus {
  func countdown(_ language: Language) -> String {
    guard let left = daysLeft, isWaiting else { return "" }
    if left == 0 { return language("hôm nay", "today") }
    return left < 0
      ? language("quá hạn \(-left) ngày", "\(language.days(-left)) overdue")
        + Status.mark(isUncertain)
      : language("còn \(left) ngày", "\(language.days(left)) left")
  }

  /// The title, behind what kind of thing it is; cutoffs and tasks go without.
  func namedTitle(_ language: Language) -> String {
    switch kind {
    case .cutoff, .task: title
    case .target, .movement, .criterion, .registration, .duty, .goal, .solution, .difficulty,
      .review, .plan:
      "\(kind.word(language)): \(title)"
    }
  }
}
