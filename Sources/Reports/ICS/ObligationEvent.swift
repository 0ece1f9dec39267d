import Campaign
import Writing

extension CalendarFile {
  /// What has a day and is neither cutoff nor task; a review without a last day stands on the day
  /// on which its period ends.
  func event(_ obligation: ObligationStatus, _ plan: Plan) -> CalendarEvent? {
    let isReview = obligation.kind == .review
    guard let day = obligation.lastDay ?? (isReview ? obligation.opens : nil) else { return nil }
    let title = "\(plan.short): \(obligation.named(language))"
    var event = CalendarEvent(
      uid: uid("obligation", obligation.id.rawValue, plan), stamp: stamp, sequence: revision,
      first: day, last: day, summary: title, category: plan.title)
    event.description = description(obligation, plan)
    event.isCancelled = obligation.state == .notApplicable
    if obligation.isWaiting || obligation.state == .idle {
      let lead = min(max(obligation.leadDays, 1), 366)
      let alarms = obligation.lastDay == nil ? [0] : [lead, 1, 0]
      event.alarms = alarms.map { Alarm(daysBefore: $0, text: title) }
    }
    return event
  }

  private func description(_ obligation: ObligationStatus, _ plan: Plan) -> [String] {
    var lines: [String] = []
    if !obligation.wording.isEmpty {
      lines.append(language("Thời hạn: ", "Wording: ") + obligation.wording)
    }
    if obligation.lastDay == nil {
      lines.append(
        language("Hết kỳ; văn bản không nêu hạn nộp", "Its period ends; no day to hand it in"))
    }
    lines.append(language("Tình trạng: ", "State: ") + obligation.state.word(language))
    if let count = obligation.count {
      let done = "\(count.done)/\(count.expected)"
      lines.append(
        obligation.scope.isOfCommunes
          ? language("Xã đã xong: ", "Communes done: ") + done
          : language("Trường đã xong: ", "Schools done: ") + done)
    }
    if let owner = obligation.owner {
      let name = plan.staff.first { $0.id == owner }.map { $0.name ?? $0.role } ?? owner
      lines.append(language("Người theo dõi: ", "Followed by: ") + name)
    }
    return lines
  }
}

extension ObligationStatus {
  /// The title, behind what kind of thing it is where the title does not say so.
  func named(_ language: Language) -> String {
    switch kind {
    case .cutoff, .task, .review, .plan: title
    case .target, .movement, .criterion, .registration, .duty, .goal, .solution, .difficulty:
      "\(kind.word(language)): \(title)"
    }
  }
}
