import Campaign
import JSON
import Testing

/// A year beside the years before it, for a school and for a cutoff.
@Suite struct PastYearsTests {
  /// Three years of the same three cutoffs; the dossiers of the former two came as written here.
  private var office: Office {
    var hand = QuangHoa()
    var plans = [hand.plan]
    for start in [2023, 2024] {
      var plan = hand.plan
      plan.id = "quang-hoa-\(start)-\(start + 1)"
      plan.year = .school(start)
      plan.deadlines = plan.deadlines.map { moved($0, by: start - 2022) }
      plans.append(plan)
    }
    hand.receiveAll("th-b", on: "2022-10-05")
    hand.receiveAll("th-b", "dot-2", on: "2023-02-01")
    hand.receiveAll("th-b", "dot-3", on: "2023-05-01")
    hand.receiveAll("mn-a", on: "2022-10-20")
    let second: PlanID = "quang-hoa-2023-2024"
    hand.add(
      ["th-b", "mn-a"].flatMap { school in
        QuangHoa.items.map {
          Fact(.dossier(second, "dot-1", school: school, item: $0), true, on: d("2023-11-01"))
        }
      })
    hand.add([Fact(.sent(second, "dot-1"), true, on: d("2023-11-08"))])
    return Office(
      documents: plans.map { PlanDocument($0) }, roster: hand.roster, ledger: hand.ledger,
      calendar: plainCalendar)
  }

  private func moved(_ deadline: Deadline, by years: Int) -> Deadline {
    var deadline = deadline
    func move(_ day: Day?) -> Day? {
      day.map { .nearest(year: $0.year + years, month: $0.month, day: $0.day) }
    }
    deadline.opens = move(deadline.opens)
    deadline.lastDay = move(deadline.lastDay)
    return deadline
  }

  private func text(_ sum: SchoolSum?) -> String {
    sum.map { "\($0.done)/\($0.expected)" } ?? "–"
  }

  private func past(_ office: Office, on day: String) throws -> PastYears {
    let now = try #require(office.plan("quang-hoa-2024-2025"))
    var past = PastYears([now], of: office, on: d(day))
    while !past.isDone { past.look(at: office) }
    return past
  }

  @Test func aSchoolIsHeldAgainstItsFormerYears() throws {
    let past = try past(office, on: "2024-10-25")
    // A year ago nothing had come by 25/10; in the end one of three; the year before that, three.
    #expect(text(past.sameDay(ofSchool: "th-b")) == "0/3")
    #expect(
      past.years(ofSchool: "th-b").map { text($0) } == ["3/3", "1/3"])
    #expect(
      past.years(ofSchool: "mn-a").map { text($0) } == ["1/3", "1/3"])
    #expect(past.years(ofSchool: "nobody").map { text($0) } == ["–", "–"])
    #expect(
      try text(self.past(office, on: "2024-11-02").sameDay(ofSchool: "th-b")) == "1/3")
  }

  @Test func aCutoffIsHeldAgainstTheYearBefore() throws {
    let past = try past(office, on: "2024-11-02")
    let then = try #require(past.sameDay["quang-hoa-2024-2025"]?.deadlines.first)
    #expect(then.schools?.done == 2 && then.sentOn == nil)
    let end = try #require(past.ends["quang-hoa-2024-2025"]?.first?.deadlines.first)
    #expect(end.sentOn == d("2023-11-08"))
    #expect(past.ends["quang-hoa-2024-2025"]?.count == 2)
  }

  @Test func theFirstYearHasNothingToBeHeldAgainst() throws {
    let office = office
    let first = try #require(office.plan(QuangHoa.planID))
    let past = PastYears([first], of: office, on: d("2023-03-01"))
    #expect(past.isDone && past.compared.isEmpty)
  }
}
