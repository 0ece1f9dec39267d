import Campaign

/// How a deadline stood a year ago, and how it ended then.
struct YearBeforeWords {
  private let one: DeadlineStatus
  private let state: State

  init(_ one: DeadlineStatus, _ state: State) {
    self.one = one
    self.state = state
  }

  private var sameDay: DeadlineStatus? {
    guard let status = state.pastYears?.sameDay[one.plan] else { return nil }
    return status.deadlines.first { $0.id == one.id }
  }

  /// The deadline at the end of its year.
  var end: DeadlineStatus? {
    guard let status = state.pastYears?.ends[one.plan]?.first else { return nil }
    return status.deadlines.first { $0.id == one.id }
  }

  /// `cùng kỳ 28/44, cả năm 44/44`; none where the store has no year before.
  var text: String? {
    guard let sameDay, let end else { return nil }
    let language = state.language
    var parts = [
      language("cùng kỳ ", "same day ") + progress(sameDay),
      language("cả năm ", "in the end ") + progress(end),
    ]
    if let count = end.nominees?.count {
      parts.append(language("đề nghị \(count)", "\(count) nominees"))
    }
    if let sent = end.sentOn {
      parts.append(language("trình ", "sent ") + sent.vietnamese)
    }
    return parts.joined(separator: ", ")
  }

  private func progress(_ status: DeadlineStatus) -> String {
    guard let tally = status.schools else {
      return status.state == .done
        ? state.language("đã xong", "done") : state.language("chưa xong", "not done")
    }
    return "\(tally.done)/\(tally.expected)"
  }
}

/// How far a school is beside the years before.
struct SchoolYearsWords {
  private let id: UnitID
  private let state: State

  init(_ id: UnitID, _ state: State) {
    self.id = id
    self.state = state
  }

  /// `Xong 4/7, cùng kỳ năm trước 5/7, cả năm trước 7/7 ▅▇█▄`; none without a year before.
  var text: String? {
    let language = state.language
    guard let past = state.pastYears, past.isDone,
      let before = past.sameDay(ofSchool: id),
      let now = state.status.sum(ofSchool: id, plans: past.compared)
    else { return nil }
    let years = past.years(ofSchool: id)
    var parts = [
      language("Xong ", "Done ") + figure(now),
      language("cùng kỳ năm trước ", "a year ago today ") + figure(before),
    ]
    if let end = years.last ?? nil {
      parts.append(language("cả năm trước ", "in the end ") + figure(end))
    }
    let heights = (years + [now]).map { sum in
      sum?.share.map { state.glyphs.height($0) } ?? " "
    }
    return parts.joined(separator: ", ") + " " + heights.joined()
  }

  private func figure(_ sum: SchoolSum) -> String { "\(sum.done)/\(sum.expected)" }
}
