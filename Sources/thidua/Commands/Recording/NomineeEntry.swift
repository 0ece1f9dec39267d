import Campaign
import Store
import Writing

/// What was typed of a nominee.
struct NomineeEntry {
  private let call: Arguments

  init(_ call: Arguments) { self.call = call }

  /// A new nominee, or the one of this name whose standing is to change.
  func nominee(_ owed: Owed, _ ledger: Ledger) throws(Failure) -> Nominee {
    let name = Vietnamese.composed(call[.name])
    if name.allSatisfy(\.isWhitespace) || Sanitise.line(name) != name {
      throw .refused(Phrase("tên không dùng được: “\(name)”", "this is no name: “\(name)”"))
    }
    if call.has(.chosen) && call.has(.aside) {
      throw .usage(
        UsageError(
          .other(Phrase("--chosen và --aside loại trừ nhau", "--chosen and --aside contradict")),
          call.command))
    }
    var nominee = Nominee(school: owed.school.id, name: name)
    if call.has(.chosen) || call.has(.aside) {
      let known = ledger.nominees(plan: owed.plan.id, deadline: owed.deadline.id)
        .first { $0.school == owed.school.id && Vietnamese.fold($0.name) == Vietnamese.fold(name) }
      nominee = known ?? nominee
      nominee.standing = call.has(.chosen) ? .chosen : .aside
    }
    nominee.reward = call[.reward].map { owed.plan.reward($0) } ?? nominee.reward
    nominee.position = call[.position] ?? nominee.position
    nominee.note = call[.note] ?? nominee.note
    if let kind = call[.nomineeKind].flatMap({ Nominee.Kind.named($0) }) { nominee.kind = kind }
    return nominee
  }
}

extension Plan {
  /// The id of a reward by id or name; what the plan does not list stays as it was typed.
  fileprivate func reward(_ name: String) -> String {
    let wanted = Vietnamese.fold(name)
    return rewards.first { $0.id == name || Vietnamese.fold($0.name) == wanted }?.id
      ?? Vietnamese.composed(name)
  }
}

/// What the office should know of a nominee that was just recorded.
struct NomineeNotes {
  private(set) var lines: [String] = []

  init(_ desk: Desk, _ receipt: Receipt, plan: PlanID, deadline: ObligationID) {
    let language = desk.session.language
    let (office, day) = (desk.office, max(desk.day, receipt.facts.first?.on ?? desk.day))
    if let over = desk.overCap(receipt, plan: plan, deadline: deadline) { lines.append(over) }
    let all = office.ledger.nominees(plan: plan, deadline: deadline)
    guard let id = receipt.facts.first?.cell.item, let own = all.first(where: { $0.id == id })
    else { return }
    let roster = office.roster(on: .last)
    guard let plan = office.plan(plan) else { return }
    for warning in own.warnings(among: all, plan: plan, deadline: deadline, on: day) {
      switch warning {
      case .namedTwice(let school):
        let name = roster[school]?.fullName ?? school.rawValue
        lines.append(
          language(
            "\(own.name) đã được đề nghị ở \(name)", "\(own.name) is already named by \(name)"))
      case .kindNotOfRound, .rewardNotOfRound: lines.append(warning.roundWords(language))
      case .law, .rule: break
      }
    }
  }
}

extension Desk {
  /// That more are proposed now than the plan lets through.
  func overCap(_ receipt: Receipt, plan: PlanID, deadline: ObligationID) -> String? {
    let day = max(self.day, receipt.facts.first?.on ?? self.day)
    let tally = office.status(on: day).deadline(deadline, plan: plan)?.nominees
    guard let tally, tally.over else { return nil }
    let held = tally.heldWords(session.language)
    return session.language(
      "vượt số lượng tối đa: \(held); vẫn ghi", "over the cap: \(held); recorded all the same")
  }
}
