package import Campaign
package import Writing

/// The words for states on paper, the same wherever they are printed.
extension DeadlineState {
  package func words(_ language: Language) -> String {
    switch self {
    case .upcoming: language("Chưa đến hạn", "Upcoming")
    case .soon: language("Sắp đến hạn", "Due soon")
    case .today: language("Hôm nay là ngày cuối", "Last day today")
    case .overdue: language("Quá hạn", "Overdue")
    case .done: language("Đã xong", "Done")
    case .ongoing: language("Thường xuyên", "Ongoing")
    case .notApplicable: language("Không áp dụng", "Not applicable")
    }
  }
}

extension PhaseStatus.State {
  package func words(_ language: Language) -> String {
    switch self {
    case .upcoming: language("Chưa bắt đầu", "Not begun")
    case .running: language("Đang diễn ra", "Running")
    case .ended: language("Đã kết thúc", "Ended")
    }
  }
}

extension TargetStatus {
  /// What became of the target, and whether the figure rests on a bare percentage.
  package func words(_ language: Language) -> String {
    let state = state.words(language)
    let figure =
      weighted
      ? state
      : state
        + language(
          " (bình quân các trường, chưa tính theo quy mô)", " (mean of the schools, unweighted)")
    return figure + doubt(language)
  }
}

extension TargetStatus.State {
  func words(_ language: Language) -> String {
    switch self {
    case .met: language("Đạt", "Met")
    case .short: language("Chưa đạt", "Short")
    case .noData: language("Chưa có số liệu", "No data")
    }
  }
}

extension TaskState {
  package func words(_ language: Language) -> String {
    switch self {
    case .open: language("Chưa xong", "Open")
    case .done: language("Đã xong", "Done")
    case .notApplicable: language("Không áp dụng", "Not applicable")
    }
  }
}

extension Nominee.Standing {
  package func words(_ language: Language) -> String {
    switch self {
    case .proposed: language("Đề nghị", "Proposed")
    case .chosen: language("Đã chọn", "Chosen")
    case .aside: language("Để lại", "Set aside")
    }
  }
}
