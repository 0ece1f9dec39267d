import Campaign
import JSON
import Testing

/// What rewards cost: decided ones as recorded, chosen ones by the plan's rates.
@Suite struct AwardMoneyTests {
  @Test func decidedCountsAsRecordedAndChosenByTheRate() throws {
    var office = QuangHoa()
    office.plan.rewards = [
      Reward(id: "giay-khen", name: "Giấy khen", isTitle: false, forCollectives: true)
    ]
    office.plan.rewards[0].rate = Reward.Rate(individual: 300_000, collective: 600_000)
    office.plan.fund = 1_500_000
    var ledger = Ledger()
    func record(_ facts: [Fact]) {
      ledger.append(
        CommitHeader(sequence: ledger.lastSequence + 1, at: 0, author: "Lan", login: "lan"), facts)
    }
    let day = d("2022-10-10")
    for (at, name) in ["A", "B", "Tập thể C", "D", "E"].enumerated() {
      var one = Nominee(school: "th-b", name: name)
      one.reward = at == 4 ? "bang-khen" : "giay-khen"
      one.kind = at == 2 ? .collective : .teacher
      one.standing = at == 3 ? .aside : .chosen
      record(NomineeActs(ledger, plan: office.plan.id, deadline: "dot-1", on: day).set(one))
    }
    func money() -> AwardMoney {
      AwardMoney(of: office.plan, Register(ledger, plans: [office.plan], roster: office.roster))
    }
    var now = money()
    #expect(now.planned == 1_200_000 && now.spent == 0 && now.unknown == 1 && now.rest == 300_000)
    let deadline = try #require(office.plan.deadline("dot-1"))
    var award = CandidateAward(number: "1/QĐ", date: day)
    award.money = 900_000
    let first = ledger.candidacies(plan: office.plan.id, deadline: deadline)[0]
    record(
      try ReviewStepActs(ledger, plan: office.plan.id, deadline: "dot-1", on: day)
        .decide(award, for: first))
    now = money()
    #expect(now.planned == 900_000 && now.spent == 900_000 && now.rest == -300_000 && now.isOver)
    #expect(now.words(.vi).contains("vượt 300.000"))
  }
}
