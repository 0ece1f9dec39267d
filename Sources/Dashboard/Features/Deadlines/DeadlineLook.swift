package import Campaign
package import Canvas
package import Writing

/// How a deadline looks wherever it is shown: a sign, words and a colour that say the same.
package struct DeadlineLook {
  package let sign: Sign
  package let style: Style
  private let status: DeadlineStatus

  package init(_ status: DeadlineStatus) {
    self.status = status
    (sign, style) = ObligationState(status.state)
      .look(isLate: (status.schools?.late ?? 0) > 0, calls: false)
  }

  private var today: Day? { status.lastDay?.adding(days: -(status.daysLeft ?? 0)) }

  /// `quá hạn 12 ngày`, `còn 5 ngày`, `đã trình 08/11`.
  package func when(_ language: Language) -> String {
    let left = status.daysLeft ?? 0
    switch status.state {
    case .overdue:
      return language("quá hạn \(-left) ngày", "\(days(-left, .en)) overdue") + status.mark
    case .today: return language("hạn hôm nay", "due today")
    case .soon, .upcoming: return language("còn \(left) ngày", "\(days(left, .en)) left")
    case .done:
      guard let sent = status.sentOn else { return language("đã xong", "done") }
      return language("đã trình ", "sent ") + sent.plain(beside: today ?? sent)
    case .ongoing: return language("thường xuyên", "ongoing")
    case .notApplicable: return language("không áp dụng", "not needed")
    }
  }
}

extension DeadlineStatus {
  /// How many schools are past their day: `quá hạn 11`, or `quá ngày thu 11` while the office's
  /// own day is still to come.
  func schoolsBehind(_ language: Language) -> String? {
    guard let late = schools?.late, late > 0 else { return nil }
    return state == .overdue
      ? language("quá hạn \(late)\(mark)", "\(late)\(mark) overdue")
      : language("quá ngày thu \(late)\(mark)", "\(late)\(mark) late")
  }
}

extension Standing {
  /// The sign of one school with one deadline.
  package var sign: Sign? {
    switch state {
    case .notExpected: nil
    case .open: .missing
    case .soon: .soon
    case .today: .today
    case .late: .late
    case .overdue: .overdue
    case .done: .done
    case .noNomination: .notApplicable
    }
  }

  /// Whether it counts against the school.
  var isLate: Bool { state == .late || state == .overdue }

  package var style: Style {
    switch state {
    case .notExpected, .open: .dim
    case .soon: .warning
    case .today: .today
    case .late: .warning
    case .overdue: .bad
    case .done: .good
    case .noNomination: .good
    }
  }

  /// - Parameter mark: what stands behind a word that may be wrong by damage.
  package func word(_ language: Language, mark: String) -> String {
    let word: String =
      switch state {
      case _ where isPast: language("không nộp, đã có quyết định", "not in, decided already")
      case .notExpected: language("không yêu cầu", "not expected")
      case .open: language("chưa đến hạn", "not due yet")
      case .soon: language("sắp đến hạn", "due soon")
      case .today: language("hạn hôm nay", "due today")
      case .late: language("quá ngày thu", "past the collection day")
      case .overdue: language("quá hạn", "overdue")
      case .done: language("đã đủ", "complete")
      case .noNomination: language("không có đề nghị", "nothing to nominate")
      }
    let said = isLate ? word + mark : word
    guard isReturned else { return said }
    let before =
      itemsBefore > 0
      ? language(" (trước có \(itemsBefore)/\(items))", " (had \(itemsBefore) of \(items))") : ""
    return said + language(", đã trả lại", ", returned") + before
  }
}

extension Deadline {
  /// The names of the documents or parts that are not in.
  func missing(_ standing: Standing) -> [String] {
    let names =
      cutoff.map { $0.items.map(\.name) }
      ?? task.map { $0.parts.filter(\.perSchool).map(\.title) } ?? []
    return names.enumerated().filter { !standing.has(item: $0.offset) }.map(\.element)
  }
}
