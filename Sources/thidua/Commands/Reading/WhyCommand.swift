import Campaign
import Writing

extension Command {
  static let why = Command(
    "why", [.deadline.isOptional], options: [.plan],
    Phrase("vì sao một hạn đứng ở chỗ ấy", "why a deadline stands where it stands"),
    details: Phrase(
      "Không nêu mã thì giải thích hạn đứng đầu. Thứ tự: xem thidua help urgency.",
      "Without an id it explains the first one. The order itself: thidua help urgency."),
    examples: [
      Example("thidua why", Phrase("vì sao hạn đầu tiên đứng đầu", "why the first is first")),
      Example("thidua why dot-2", Phrase("vì sao dot-2 ở chỗ ấy", "why dot-2 is where it is")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let ordered = desk.office.status(on: desk.day).byUrgency
    var place = 0
    if !session.call[.deadline].isEmpty {
      let found = try desk.finder.deadline(session.call[.deadline])
      place =
        ordered.firstIndex { $0.plan == found.plan.id && $0.id == found.deadline.id } ?? 0
    }
    return Answer(WhyText(ordered, place, session.language).lines)
  }
}

/// One deadline's place among all, against those that stand next to it.
private struct WhyText {
  let lines: [String]

  init(_ ordered: [DeadlineStatus], _ place: Int, _ language: Language) {
    guard ordered.indices.contains(place) else {
      lines = [language("Không có hạn nào.", "There are no deadlines.")]
      return
    }
    let (own, urgency) = (ordered[place], Urgency(ordered[place]))
    var lines = [
      "\(place + 1)/\(ordered.count)  \(own.title) (\(own.plan):\(own.id))",
      "  \(own.deadline.wording): \(urgency.reason(language))\(own.state == .overdue ? own.mark : "")",
    ]
    func compare(_ first: DeadlineStatus, _ second: DeadlineStatus, _ verb: String) {
      let neighbour = first.id == own.id && first.plan == own.plan ? second : first
      let reason = Urgency(first).lead(over: Urgency(second), language)
      lines.append("  \(verb) \(neighbour.title) (\(neighbour.id)): \(reason)")
    }
    if place > 0 { compare(ordered[place - 1], own, language("sau", "behind")) }
    if place + 1 < ordered.count { compare(own, ordered[place + 1], language("trước", "before")) }
    self.lines =
      lines + ["", language("Thứ tự: thidua help urgency", "The order: thidua help urgency")]
  }
}
