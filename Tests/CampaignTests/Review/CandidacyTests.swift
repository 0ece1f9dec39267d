import Campaign
import JSON
import Testing

/// One nominee of one cutoff, taken through the steps of the review.
private struct Review {
  var ledger = Ledger()
  let plan = QuangHoa().plan

  init() {
    record(
      NomineeActs(ledger, plan: plan.id, deadline: "dot-1", on: d("2022-10-01")).set(
        Nominee(school: "th-b", name: "Hoa")))
  }

  mutating func record(_ facts: [Fact]) {
    ledger.append(
      CommitHeader(sequence: ledger.lastSequence + 1, at: 0, author: "Lan", login: "lan"), facts)
  }

  func acts(_ day: String) -> ReviewStepActs {
    ReviewStepActs(ledger, plan: plan.id, deadline: "dot-1", on: d(day))
  }

  func candidate(_ day: String = "2023-12-31") -> Candidacy {
    ledger.candidacies(plan: plan.id, deadline: plan.deadline("dot-1")!, on: d(day))[0]
  }

  var nominee: Nominee { candidate().nominee }
}

@Suite struct CandidacyTests {
  @Test func everyStepIsAFactWithItsDayAndTheFurthestOneCounts() throws {
    var review = Review()
    #expect(review.candidate().state == .proposed)
    review.record(review.acts("2022-10-03").check(review.nominee, missing: ["báo cáo"]))
    #expect(review.candidate().state == .incomplete)
    review.record(try review.acts("2022-10-04").giveBack(review.nominee, because: "thiếu báo cáo"))
    #expect(review.candidate().state == .returned)
    #expect(review.candidate().returned == "thiếu báo cáo")
    review.record(review.acts("2022-10-06").check(review.nominee))
    #expect(review.candidate().state == .complete)
    let vote = CouncilVote(members: 15, present: 14, inFavour: 13, against: 1)
    review.record(try review.acts("2022-10-20").vote(vote, on: review.nominee))
    #expect(review.candidate().state == .voted && review.candidate().vote == vote)
    review.record(
      NomineeActs(review.ledger, plan: review.plan.id, deadline: "dot-1", on: d("2022-10-21"))
        .set(.chosen, of: review.nominee))
    #expect(review.candidate().state == .chosen)
    review.record(review.acts("2022-11-05").submit(review.nominee))
    #expect(review.candidate().state == .submitted)
    var award = CandidateAward(number: "12/QĐ-SGDĐT", date: d("2022-11-15"))
    award.money = 447_000
    review.record(try review.acts("2022-11-16").decide(award, for: review.candidate()))
    #expect(review.candidate().state == .decided && review.candidate().award == award)
    review.record(try review.acts("2022-11-20").present(review.candidate()))
    #expect(review.candidate().state == .presented)
    // Each day shows what was then.
    #expect(review.candidate("2022-10-03").state == .incomplete)
    #expect(review.candidate("2022-10-05").state == .returned)
    #expect(review.candidate("2022-11-19").state == .decided)
    // What was entered last is taken back first.
    review.record([.undo(EntryID(sequence: review.ledger.lastSequence), on: d("2022-11-21"))])
    #expect(review.candidate().state == .decided)
  }

  @Test func whatCannotBeIsRefused() throws {
    var review = Review()
    #expect(throws: ReviewStepFault.noReason) {
      try review.acts("2022-10-04").giveBack(review.nominee, because: " ")
    }
    for (members, present, yes, no) in [
      (15, 16, 1, 0), (15, 10, 9, 2), (0, 0, 0, 0), (5, 5, -1, 2),
    ] {
      let vote = CouncilVote(members: members, present: present, inFavour: yes, against: no)
      #expect(throws: ReviewStepFault.impossibleVote) {
        try review.acts("2022-10-04").vote(vote, on: review.nominee)
      }
    }
    #expect(throws: ReviewStepFault.notDecided("Hoa")) {
      try review.acts("2022-10-04").present(review.candidate())
    }
    review.record(
      NomineeActs(review.ledger, plan: review.plan.id, deadline: "dot-1", on: d("2022-10-21"))
        .set(.aside, of: review.nominee))
    #expect(throws: ReviewStepFault.left("Hoa")) {
      try review.acts("2022-11-20").decide(
        CandidateAward(number: "1", date: d("2022-11-15")), for: review.candidate())
    }
  }

  /// A decision that was recorded of the whole school counts for those of it who were chosen.
  @Test func theDecisionOfASchoolIsThatOfItsChosen() {
    var review = Review()
    let decision = Decision(number: "5/QĐ", date: d("2022-11-18"))
    let dossier = DossierActs(
      review.ledger, plan: review.plan, deadline: review.plan.deadline("dot-1")!, school: "th-b")
    review.record(dossier.reward(decision, on: d("2022-11-18")))
    #expect(review.candidate().award == nil)
    review.record(
      NomineeActs(review.ledger, plan: review.plan.id, deadline: "dot-1", on: d("2022-10-21"))
        .set(.chosen, of: review.nominee))
    #expect(review.candidate().award?.number == "5/QĐ")
    let register = Register(review.ledger, plans: [review.plan])
    #expect(register.allHonours.map(\.number) == ["5/QĐ"])
  }

  @Test func refusalOfOneLeavesTheOthersOfTheSchool() throws {
    var review = Review()
    review.record(
      NomineeActs(review.ledger, plan: review.plan.id, deadline: "dot-1", on: d("2022-10-02"))
        .set(Nominee(school: "th-b", name: "Nam")))
    for candidate in review.ledger.candidacies(
      plan: review.plan.id, deadline: review.plan.deadline("dot-1")!)
    {
      review.record(
        try review.acts("2022-11-16").decide(
          CandidateAward(number: "7/QĐ", date: d("2022-11-15")), for: candidate))
    }
    review.record(try review.acts("2022-11-17").refuse(review.nominee, because: "bị kỷ luật"))
    let all = review.ledger.candidacies(
      plan: review.plan.id, deadline: review.plan.deadline("dot-1")!)
    #expect(all.map(\.state) == [.refused, .decided])
    #expect(
      Register(review.ledger, plans: [review.plan]).allHonours.map(\.id) == [all[1].nominee.id])
  }
}
