package import Writing

/// What the rewards of a plan's year cost: decided ones by what was recorded, else by the rate;
/// chosen ones by the rate.
package struct AwardMoney: Equatable, Sendable {
  package var fund: Int?
  package var spent = 0
  /// Of those who are chosen and not decided on yet.
  package var planned = 0
  /// Of how many no rate is known.
  package var unknown = 0

  package var rest: Int? { fund.map { $0 - spent - planned } }
  package var isOver: Bool { rest.map { $0 < 0 } ?? false }

  package init(of plan: Plan, _ register: Register) {
    fund = plan.fund
    for nominations in register.nominations.values {
      for one in nominations where one.plan == plan.id { take(one, plan) }
    }
  }

  private mutating func take(_ one: Register.Nomination, _ plan: Plan) {
    let candidate = one.candidate
    guard candidate.refused == nil, candidate.nominee.standing == .chosen else { return }
    let asked =
      candidate.award?.reward ?? one.nominee.reward
      ?? plan.deadline(one.deadline)?.cutoff?.reward
    let rate = plan.reward(named: asked)?.rate
    let money = one.nominee.kind == .collective ? rate?.collective : rate?.individual
    guard let amount = candidate.award?.money ?? money else {
      unknown += 1
      return
    }
    if candidate.award == nil { planned += amount } else { spent += amount }
  }

  /// `Quỹ 50.000.000: đã chi 9.000.000, dự kiến 3.000.000, còn 38.000.000 đồng`
  package func words(_ language: Language) -> String {
    var parts = [
      language("đã chi \(spent.grouped(.vi))", "spent \(spent.grouped(.en))"),
      language("dự kiến \(planned.grouped(.vi))", "planned \(planned.grouped(.en))"),
    ]
    if let rest {
      parts.append(
        rest < 0
          ? language("vượt \((-rest).grouped(.vi))", "\((-rest).grouped(.en)) over")
          : language("còn \(rest.grouped(.vi))", "\(rest.grouped(.en)) left"))
    }
    if unknown > 0 {
      parts.append(language("\(unknown) chưa có mức", "\(unknown) without a rate"))
    }
    let head = fund.map { language("Quỹ \($0.grouped(.vi))", "Fund \($0.grouped(.en))") }
    return (head ?? language("Tiền thưởng", "Money")) + ": " + parts.joined(separator: ", ")
      + language(" đồng", " đồng")
  }
}
