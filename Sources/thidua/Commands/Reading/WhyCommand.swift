import Campaign
import Writing

extension Command {
  static let why = Command(
    "why", [.deadline.isOptional], options: [.plan, .by, .group],
    Phrase("vì sao một việc đứng ở chỗ ấy", "why a thing stands where it stands"),
    details: Phrase(
      """
      Không nêu mã thì giải thích việc đứng đầu. Thứ tự: xem thidua help urgency. Với --by, hoặc \
      với mã của việc khác, giải thích tỷ lệ của việc ấy: ai đã nộp, ai quá hạn, ai không tính và vì \
      sao, năm trước ra sao. --by mà không nêu mã: mọi việc đã đến hạn.
      """,
      """
      Without an id it explains the first one. The order itself: thidua help urgency. With --by, \
      or with the id of something else, it explains the rates of that: who has done it, who was \
      late, who is left out and why, and how it was a year ago. --by without an id: all that has \
      come due.
      """),
    examples: [
      Example("thidua why", Phrase("vì sao việc đầu tiên đứng đầu", "why the first is first")),
      Example("thidua why dot-2", Phrase("vì sao dot-2 ở chỗ ấy", "why dot-2 is where it is")),
      Example(
        "thidua why dot-2 --by block",
        Phrase("tỷ lệ nộp của dot-2 theo khối", "how much of dot-2 is in, by block")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let status = desk.office.status(on: desk.day)
    if let by = session.call[.by].flatMap({ Grouping(rawValue: $0) }) {
      return try MeasuresText(desk, status, by).answer
    }
    let ordered = status.urgentObligations.map { status.obligations[$0] }
    var place = 0
    if !session.call[.deadline].isEmpty {
      let one = try desk.finder.obligation(session.call[.deadline], of: status)
      if one.isMeasured, one.kind != .cutoff, one.kind != .task {
        return try MeasuresText(desk, status, .all).answer
      }
      place = ordered.firstIndex { $0.plan == one.plan && $0.id == one.id } ?? 0
    }
    return Answer(WhyText(ordered, place, session.language).lines)
  }
}

extension Option {
  fileprivate static let by = Option(
    "by", .required("GROUPING", .choice(Grouping.allCases.map(\.rawValue))),
    Phrase(
      "giải thích tỷ lệ: chung, theo cấp, khối, xã, phòng, đợt",
      "explain the rates: of all, by level, block, commune, department, phase"))
  fileprivate static let group = Option(
    "group", .required("NAME", .text),
    Phrase(
      "chỉ cấp, khối, xã, phòng hay đợt này",
      "this level, block, commune, department or phase only"))
}

/// How the percentages of one obligation come about, or those of everything that has come due.
private struct MeasuresText {
  let answer: Answer

  init(_ desk: Desk, _ status: Status, _ by: Grouping) throws(Failure) {
    let call = desk.session.call
    let language = desk.session.language
    let measures = desk.office.measures(of: status)
    let name = call[.deadline]
    var one: ObligationStatus?
    if !name.isEmpty {
      let found = try desk.finder.obligation(name, of: status)
      guard found.isMeasured else {
        throw .refused(
          Phrase(
            "“\(found.title)” không giao cho đơn vị nào, nên không có tỷ lệ",
            "no unit owes “\(found.title)”, so it has no rate"))
      }
      one = found
    }
    let plan = try call[.plan].map { name throws(Failure) in try desk.finder.plan(name).id }
    var chosen =
      one.map { measures.each(of: $0, by: by) }
      ?? measures.sums.filter { $0.by == by && (plan == nil || $0.plan == plan) }
    if let wanted = call[.group] {
      let groups = chosen
      chosen = groups.filter {
        Vietnamese.fold($0.group) == Vietnamese.fold(wanted)
          || Vietnamese.fold($0.name(status, .vi)) == Vietnamese.fold(wanted)
      }
      if chosen.isEmpty {
        let list = groups.map(\.group).joined(separator: ", ")
        throw .refused(
          Phrase(
            "không có nhóm “\(wanted)”; có: \(list)",
            "there is no group “\(wanted)”; there are: \(list)")
        )
      }
    }
    answer = Answer(MeasureExplanation(chosen, of: one, measures, status).lines(language))
  }
}

/// One obligation's place among all, against those that stand next to it.
private struct WhyText {
  let lines: [String]

  init(_ ordered: [ObligationStatus], _ place: Int, _ language: Language) {
    guard ordered.indices.contains(place) else {
      lines = [language("Không có việc nào.", "There is nothing to do.")]
      return
    }
    let (own, urgency) = (ordered[place], Urgency(ordered[place]))
    var lines = [
      "\(place + 1)/\(ordered.count)  \(own.namedTitle(language)) (\(own.plan):\(own.id))",
      "  \(own.wording.isEmpty ? "" : "\(own.wording): ")\(urgency.reason(language))"
        + (own.state == .overdue ? Status.mark(own.isUncertain) : ""),
    ]
    func compare(_ first: ObligationStatus, _ second: ObligationStatus, _ verb: String) {
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
