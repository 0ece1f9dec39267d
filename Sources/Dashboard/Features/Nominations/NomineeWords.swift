import Campaign
import Writing

extension Nominee.Standing {
  func title(_ language: Language) -> String {
    switch self {
    case .proposed: language("đề nghị", "proposed")
    case .chosen: language("được chọn", "chosen")
    case .aside: language("để lại", "set aside")
    }
  }
}

/// What the office should look at, in sentences.
struct NomineeWarnings {
  private let state: State
  private let plan: Plan
  private let deadline: ObligationID

  init(_ state: State, _ plan: Plan, _ deadline: ObligationID) {
    self.state = state
    self.plan = plan
    self.deadline = deadline
  }

  func lines(_ nominee: Nominee) -> [String] {
    let all = state.office.ledger.nominees(plan: plan.id, deadline: deadline, on: state.today)
    return nominee.warnings(among: all, plan: plan, deadline: deadline, on: state.today)
      .map { words($0, nominee) }
      + recipient(nominee) + voted(nominee) + rewardedBefore(nominee)
  }

  /// How the council voted, against what the law asks of the reward.
  private func voted(_ nominee: Nominee) -> [String] {
    guard let vote = state[NomineeState.self].candidate(nominee.id)?.vote else { return [] }
    let reward = plan.reward(named: nominee.reward)?.id ?? ""
    let outcomes =
      vote.outcomes(reward: reward, on: state.today) + vote.quorum(on: state.today)
    let said = outcomes.filter(\.isMissed) + outcomes.filter { !$0.isMissed }
    return ([vote.words(state.language)] + said.map { $0.words(state.language) })
  }

  /// The same reward of the same year, of another round or entered by itself.
  private func rewardedBefore(_ nominee: Nominee) -> [String] {
    guard let register = state[RegisterState.self].register,
      let person = register.person(ofNominee: nominee.id),
      let reward = plan.reward(named: nominee.reward)
    else { return [] }
    let year = plan.year.first.year
    let others = register.honours(of: person).filter {
      $0.kind == .award && $0.reward == reward.id && $0.year == year && $0.id != nominee.id
    }
    return others.map { honour in
      let number = honour.number.map { " (\($0))" } ?? ""
      return state.language(
        "Đã được tặng \(reward.name) năm \(year)\(number).",
        "Was granted \(reward.name) of \(year) already\(number).")
    }
  }

  private func words(_ warning: NomineeWarning, _ nominee: Nominee) -> String {
    let language = state.language
    switch warning {
    case .namedTwice(let school):
      let name = state.status.roster[school]?.shortName ?? school.rawValue
      return language(
        "Cùng tên đã được đề nghị ở \(name).", "The same name is nominated by \(name) already.")
    case .kindNotOfRound, .rewardNotOfRound:
      return warning.roundWords(language) + "."
    case .law(let rule):
      let known = rule.requirement.map { self.known($0, nominee) } ?? ""
      return rule.text(language) + known
    case .rule(let rule):
      return words(rule) + " (\(rule.basis))" + known(rule.requirement, nominee)
    }
  }

  /// What the office's own records know of a title that has to be held several times.
  private func known(_ requirement: EligibilityRule.Requirement, _ nominee: Nominee) -> String {
    guard let register = state[RegisterState.self].register,
      let person = register.person(ofNominee: nominee.id)
    else { return "" }
    let year = plan.year.first.year
    let history = register.history(of: person, before: plan, among: state.office.plans)
    var (cycle, holders): (Int, UnitHolders?) = (1, nil)
    var before = year
    switch requirement {
    case .yearsInARow(_, let title), .timesInARow(_, let title):
      cycle = Law.standard.cycle(of: title, on: plan.year.first)
      before = year - 1
    case .shareOfUnit(_, let title), .overShareOfUnit(_, let title), .ceiling(_, let title):
      holders = register.holders(
        of: title, in: year, unit: nominee.school,
        proposed: state.proposed(nominee.reward, by: nominee.school))
    case .initiatives, .noDiscipline: break
    }
    let standing = requirement.standing(of: history, in: before, cycle: cycle, unit: holders)
    return "; " + standing.words(state.language)
  }

  private func words(_ rule: EligibilityRule) -> String {
    let language = state.language
    switch rule.requirement {
    case .yearsInARow(let count, let title):
      return language(
        "Cần \(count) năm liền đạt \(name(title))",
        "Needs \(count) years in a row as \(name(title))")
    case .timesInARow(let count, let title):
      return language(
        "Cần \(count) lần liên tục đạt \(name(title))",
        "Needs \(name(title)) \(count) times in a row")
    case .shareOfUnit(let percent, let title):
      return language(
        "Cần ít nhất \(percent)% người của đơn vị đạt \(name(title))",
        "Needs at least \(percent)% of the unit as \(name(title))")
    case .overShareOfUnit(let percent, let title):
      return language(
        "Cần trên \(percent)% người của đơn vị đạt \(name(title))",
        "Needs over \(percent)% of the unit as \(name(title))")
    case .ceiling(let percent, let title):
      return language(
        "Không quá \(percent)% số người đạt \(name(title))",
        "At most \(percent)% of those who are \(name(title))")
    case .initiatives(let count):
      return language("Cần \(count) sáng kiến được công nhận", "Needs \(count) initiatives")
    case .noDiscipline:
      return language("Không bị kỷ luật trong năm", "No disciplinary measure in the year")
    }
  }

  /// A reward for collectives asked for a person, or the other way round.
  private func recipient(_ nominee: Nominee) -> [String] {
    guard let reward = plan.reward(named: nominee.reward) else { return [] }
    let fits = nominee.kind == .collective ? reward.forCollectives : reward.forIndividuals
    guard !fits else { return [] }
    return [
      nominee.kind == .collective
        ? state.language(
          "\(reward.name) chỉ dành cho cá nhân.", "\(reward.name) is for individuals alone.")
        : state.language(
          "\(reward.name) chỉ dành cho tập thể.", "\(reward.name) is for collectives alone.")
    ]
  }

  private func name(_ title: String) -> String { plan.reward(named: title)?.name ?? title }
}

extension State {
  /// How many of a school are proposed for a reward at the cutoff that is looked at.
  fileprivate func proposed(_ reward: String?, by school: UnitID) -> Int {
    NomineeRows(self).sheet.nominees.count {
      $0.school == school && $0.reward == reward && $0.standing != .aside
    }
  }
}
