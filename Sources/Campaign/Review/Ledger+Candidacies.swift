import JSON

extension Ledger {
  /// The nominees of a cutoff with the steps of their review, in the order of `nominees`.
  package func candidacies(plan: PlanID, deadline: Deadline, on day: Day = .last) -> [Candidacy] {
    var all = nominees(plan: plan, deadline: deadline.id, on: day).map { Candidacy($0) }
    let places = Dictionary(
      all.enumerated().map { ($1.nominee.id, $0) }, uniquingKeysWith: { first, _ in first })
    var checks: [Int: EntryID] = [:]
    var returns: [Int: EntryID] = [:]
    for entry in entries(.stage, plan: plan, subject: deadline.id, on: day) {
      guard entry.value != .null, let (id, step) = entry.cell.reviewStep, let at = places[id]
      else { continue }
      all[at].take(step, entry)
      if step == .checked { checks[at] = entry.id }
      if step == .returned { returns[at] = entry.id }
    }
    // What came back was checked again.
    for (at, check) in checks where returns[at].map({ $0 < check }) ?? false {
      all[at].returned = nil
    }
    takeDecisions(&all, plan: plan, deadline, day)
    return all
  }

  /// What was recorded of whole schools, and of the cutoff as a whole.
  private func takeDecisions(
    _ all: inout [Candidacy], plan: PlanID, _ deadline: Deadline, _ day: Day
  ) {
    let sent = entry(.sent(plan, deadline.id), on: day).flatMap { $0.value == true ? $0.on : nil }
    var decisions: [UnitID: Decision?] = [:]
    for at in all.indices where all[at].nominee.standing == .chosen {
      if all[at].submitted == nil { all[at].submitted = sent }
      guard all[at].award == nil, all[at].refused == nil else { continue }
      let school = all[at].nominee.school
      let decision =
        decisions[school]
        ?? Decision(self, plan: plan, deadline: deadline.id, school: school, on: day)
      decisions[school] = .some(decision)
      all[at].award = decision.map { CandidateAward(number: $0.number, date: $0.date) }
    }
  }
}

extension Candidacy {
  fileprivate mutating func take(_ step: ReviewStep, _ entry: Entry) {
    let value = entry.value
    switch step {
    case .checked: missing = (value["missing"]?.array ?? []).compactMap(\.string)
    case .returned: returned = value["reason"]?.string ?? ""
    case .voted: vote = CouncilVote(value)
    case .submitted: submitted = entry.on
    case .decided: award = CandidateAward(value)
    case .refused: refused = value["reason"]?.string ?? ""
    case .presented: presented = entry.on
    }
  }
}

extension Cell {
  /// The nominee and the step that a cell of the review is about.
  package var reviewStep: (nominee: String, ReviewStep)? {
    guard kind == .stage, let slash = item.lastIndex(of: "/"),
      let step = ReviewStep(rawValue: String(item[item.index(after: slash)...]))
    else { return nil }
    return (String(item[..<slash]), step)
  }
}
