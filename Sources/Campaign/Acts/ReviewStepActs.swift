import JSON
package import Writing

/// What the office makes of single nominees on their way to the certificate.
package struct ReviewStepActs {
  let ledger: Ledger
  let plan: PlanID
  let deadline: ObligationID
  let day: Day

  package init(_ ledger: Ledger, plan: PlanID, deadline: ObligationID, on day: Day) {
    self.ledger = ledger
    self.plan = plan
    self.deadline = deadline
    self.day = day
  }

  package func check(_ nominee: Nominee, missing: [String] = []) -> [Fact] {
    set(.checked, of: nominee, ["missing": .array(missing.map { .string($0) })])
  }

  package func giveBack(_ nominee: Nominee, because reason: String) throws(ReviewStepFault)
    -> [Fact]
  {
    if reason.allSatisfy(\.isWhitespace) { throw .noReason }
    return set(.returned, of: nominee, ["reason": .string(reason)])
  }

  /// - Parameter vote: none where its numbers cannot be.
  package func vote(_ vote: CouncilVote?, on nominee: Nominee) throws(ReviewStepFault) -> [Fact] {
    guard let vote else { throw .impossibleVote }
    return set(.voted, of: nominee, vote.json)
  }

  package func submit(_ nominee: Nominee) -> [Fact] { set(.submitted, of: nominee, true) }

  package func decide(_ award: CandidateAward, for candidate: Candidacy) throws(ReviewStepFault)
    -> [Fact]
  {
    let nominee = candidate.nominee
    if nominee.standing == .aside { throw .left(nominee.name) }
    // Who is granted something was chosen.
    let chosen =
      nominee.standing == .chosen
      ? []
      : NomineeActs(ledger, plan: plan, deadline: deadline, on: day).set(.chosen, of: nominee)
    return chosen + withdraw(.refused, of: nominee) + set(.decided, of: nominee, award.json)
  }

  package func refuse(_ nominee: Nominee, because reason: String) throws(ReviewStepFault) -> [Fact]
  {
    if reason.allSatisfy(\.isWhitespace) { throw .noReason }
    return withdraw(.decided, of: nominee)
      + set(.refused, of: nominee, ["reason": .string(reason)])
  }

  package func present(_ candidate: Candidacy) throws(ReviewStepFault) -> [Fact] {
    guard candidate.award != nil else { throw .notDecided(candidate.nominee.name) }
    return set(.presented, of: candidate.nominee, true)
  }

  /// Says that a step never was.
  package func withdraw(_ step: ReviewStep, of nominee: Nominee) -> [Fact] {
    [ledger.takingBack(cell(step, nominee), .null)].compactMap { $0 }
  }

  private func set(_ step: ReviewStep, of nominee: Nominee, _ value: JSON) -> [Fact] {
    let cell = cell(step, nominee)
    return ledger.value(cell) == value ? [] : [ledger.setting(cell, value, on: day)]
  }

  private func cell(_ step: ReviewStep, _ nominee: Nominee) -> Cell {
    .stage(plan, deadline, school: nominee.school, nominee: nominee.id, step.rawValue)
  }
}

/// Why a step cannot be.
package enum ReviewStepFault: Error, Equatable, Sendable {
  case noReason
  case impossibleVote
  case left(String)
  case notDecided(String)
  case noDecision

  package func text(_ language: Language) -> String {
    switch self {
    case .noReason: language("Cần lý do.", "A reason is needed.")
    case .impossibleVote:
      language(
        "Số phiếu không thể có: có mặt không quá tổng số thành viên, phiếu không quá số có mặt.",
        "Impossible: no more present than members, and no more votes than present.")
    case .noDecision: language("Cần số quyết định.", "The decision's number is needed.")
    case .left(let name):
      language(
        "\(name) đã được để lại: chọn lại trước.", "\(name) was left aside: choose them first.")
    case .notDecided(let name):
      language(
        "\(name) chưa có quyết định, chưa thể trao.", "Nothing was decided for \(name) yet.")
    }
  }
}
