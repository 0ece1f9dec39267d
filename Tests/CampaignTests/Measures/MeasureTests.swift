import Campaign
import JSON
import Testing
import Writing

@Suite struct MeasureTests {
  /// Three schools; the collection day of đợt 1 is 02/11/2022, its last 09/11/2022.
  private func measures(_ hand: QuangHoa, _ day: String) -> Measures {
    Measures(hand.status(day))
  }

  private func measure(
    _ measures: Measures, _ id: ObligationID? = "dot-1", _ by: Grouping = .all, _ group: String = ""
  ) -> Measure? {
    measures.each.first { $0.obligation == id && $0.by == by && $0.group == group }
      ?? measures.sums.first { id == nil && $0.by == by && $0.group == group }
  }

  @Test func onTimeIsByTheDayReceivedAndDueOnTheCollectionDay() {
    var hand = QuangHoa()
    hand.receiveAll("mn-a", on: "2022-11-02")
    hand.receiveAll("th-b", on: "2022-11-03")
    let now = measures(hand, "2022-12-01")
    #expect(measure(now)?.rate == Rate(expected: 3, actual: 2, onTime: 1))
    #expect(measure(now, "dot-1", .level, "MN")?.rate == Rate(expected: 1, actual: 1, onTime: 1))
    #expect(
      measure(now, "dot-1", .block, "Tiểu học")?.rate == Rate(expected: 1, actual: 1, onTime: 0))
    #expect(measure(now, "dot-1", .phase, "dot-1")?.rate == measure(now)?.rate)
    #expect(measure(now, "dot-2")?.rate == Rate(expected: 3, actual: 0, onTime: 0))
    // Of the plan only what has come due.
    #expect(measure(now, nil)?.rate == Rate(expected: 3, actual: 2, onTime: 1))
    #expect(measure(measures(hand, "2022-11-01"), nil)?.rate == Rate(onTime: 0))
  }

  @Test func percentagesAreRoundedOnceAndNobodyIsNoPercentage() {
    #expect(Rate(expected: 3, actual: 2, onTime: 1).percent?.text == "66.666667")
    #expect(Rate(expected: 3, actual: 2, onTime: 1).percentOnTime?.text == "33.333333")
    #expect(Rate(expected: 0).percent == nil)
    #expect(Rate(expected: 3, actual: 0).percent == .zero)
    #expect(Rate(expected: 3, actual: 3).percentOnTime == nil)
  }

  @Test func whoIsNotThereIsNotCounted() {
    var hand = QuangHoa()
    hand.roster.put(
      School(id: "th-b", name: "TH B", level: .primary, block: "Tiểu học", closes: d("2022-12-10")))
    hand.roster.put(School(id: "th-d", name: "TH D", level: .primary, opens: d("2022-11-20")))
    let now = measures(hand, "2023-03-01")
    // It closed after the last day of đợt 1 and owed it; the other was not there yet.
    #expect(measure(now)?.rate.expected == 3)
    #expect(measure(now, "dot-2")?.rate.expected == 3)
    #expect(measure(now, "dot-2", .block, "Tiểu học") == nil)
    #expect(measure(now, "dot-2", .block, "")?.rate.expected == 1)
    let status = hand.status("2023-03-01")
    let (first, second) = (
      status.obligation("dot-1", plan: QuangHoa.planID),
      status.obligation("dot-2", plan: QuangHoa.planID)
    )
    let out = [first, second].compactMap { one in
      one.flatMap { one in
        measure(now, one.id).map { MeasureAccount($0, of: one, in: status).leftOut }
      }
    }
    #expect(out.map { $0.map(\.name) } == [["TH D"], ["TH B"]])
    #expect(out[0][0].leftOut == .opensLater(d("2022-11-20")))
    #expect(out[1][0].leftOut == .closed(d("2022-12-10"), into: nil))
  }

  @Test func lastYearStandsBesideOnTheSameDayOfItsYear() {
    var hand = QuangHoa()
    var next = hand.plan
    next.id = "quang-hoa-2023-2024"
    next.year = .school(2023)
    for at in next.deadlines.indices {
      next.deadlines[at].lastDay = next.deadlines[at].lastDay?.adding(days: 365)
    }
    hand.receiveAll("mn-a", on: "2022-11-02")
    hand.receiveAll("th-b", on: "2022-11-20")
    let office = Office(
      documents: [PlanDocument(hand.plan), PlanDocument(next)], roster: hand.roster,
      ledger: hand.ledger, calendar: plainCalendar)
    func beside(_ day: String) -> Rate? {
      office.measures(of: office.status(on: d(day))).each.first {
        $0.plan == next.id && $0.obligation == "dot-1" && $0.by == .all
      }?.lastYear
    }
    #expect(beside("2023-11-10") == Rate(expected: 3, actual: 1, onTime: 1))
    #expect(beside("2023-12-01") == Rate(expected: 3, actual: 2, onTime: 1))
  }

  @Test func aRowOfMarksTellsHowAUnitKeptToItsDays() {
    var hand = QuangHoa()
    hand.receiveAll("mn-a", on: "2022-11-02")
    hand.receiveAll("th-b", on: "2022-11-03")
    hand.receiveAll("th-b", "dot-2", on: "2022-12-20")
    hand.roster.put(School(id: "th-d", name: "TH D", level: .primary, opens: d("2022-11-20")))
    let history = UnitHistory(hand.status("2023-03-01"))
    let marks = (0..<4).map { history.marks(unit: $0) }
    #expect(
      marks == [
        [.onTime, .late, .nothingYet], [.late, .onTime, .nothingYet], [.late, .late, .nothingYet],
        [.notOwed, .late, .nothingYet],
      ])
    #expect(history.window(2) == 1..<3)
    #expect(history.window(9) == 0..<3)
  }
}
