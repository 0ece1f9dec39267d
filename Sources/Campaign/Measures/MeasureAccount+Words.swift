package import Writing

extension MeasureAccount {
  /// How the percentages come about: above the line, below it, who is late, who is left out, and
  /// what it was a year ago.
  package func lines(_ status: Status, _ language: Language) -> [String] {
    var lines = ["\(measure.name(status, language)): \(measure.rate.words(language))"]
    lines.append("  " + lastYear(language))
    if one.due == nil {
      add(inTime.map(\.name), language("đã có", "in"), &lines)
    } else {
      add(inTime.map { named($0) }, language("đúng hạn", "on time"), &lines)
      add(afterwards.map { late($0, language) }, language("quá hạn", "late"), &lines)
    }
    let overdue =
      daysPast > 0 ? language(", quá hạn \(daysPast) ngày", ", \(daysPast) days past due") : ""
    add(missing.map(\.name), language("chưa có", "missing") + overdue, &lines)
    add(leftOut.map { absent($0, language) }, language("không tính", "left out"), &lines)
    if notAsked > 0 {
      lines.append("  " + language("ngoài phạm vi: \(notAsked)", "not asked: \(notAsked)"))
    }
    return lines
  }

  private func lastYear(_ language: Language) -> String {
    guard let former = measure.lastYear else {
      return language("năm trước: không có số liệu", "the year before: no figures")
    }
    return language("cùng kỳ năm trước: ", "a year ago: ") + former.words(language)
  }

  private func add(_ units: [String], _ label: String, _ lines: inout [String]) {
    guard !units.isEmpty else { return }
    lines.append("  \(label) (\(units.count)): \(units.joined(separator: "; "))")
  }

  private func named(_ unit: Unit) -> String {
    unit.received.map { "\(unit.name) \($0.dayMonth)" } ?? unit.name
  }

  private func late(_ unit: Unit, _ language: Language) -> String {
    guard let received = unit.received, let due = one.due else { return unit.name }
    let days = received - due
    return unit.name
      + language(
        " nhận \(received.vietnamese), quá hạn \(days) ngày",
        " received \(received.vietnamese), \(days) days late")
  }

  private func absent(_ unit: Unit, _ language: Language) -> String {
    switch unit.leftOut {
    case .opensLater(let day)?:
      unit.name + language(" mở từ \(day.vietnamese)", " opens on \(day.vietnamese)")
    case .closed(let day, let into)?:
      unit.name
        + (into.map {
          language(
            " sáp nhập vào \($0) từ \(day.vietnamese)", " merged into \($0) on \(day.vietnamese)")
        }
          ?? language(" đóng từ \(day.vietnamese)", " closed on \(day.vietnamese)"))
    case nil: unit.name
    }
  }
}

extension ObligationStatus {
  /// By when units owe it, in words.
  package func dueWords(_ language: Language) -> String {
    guard let due else {
      return language(
        "không có hạn, nên không tính đúng hạn", "no day says when, so nothing is on time or late")
    }
    guard let lastDay, lastDay != due else {
      return language("hạn \(due.vietnamese)", "due on \(due.vietnamese)")
    }
    return language(
      "hạn là ngày thu \(due.vietnamese), ngày cuối \(lastDay.vietnamese)",
      "due on the collection day \(due.vietnamese), last day \(lastDay.vietnamese)")
  }
}
