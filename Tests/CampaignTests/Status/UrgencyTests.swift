import JSON
import Testing
import Writing

@testable import Campaign

@Suite struct UrgencyTests {
  private func deadline(
    _ id: ObligationID, _ state: DeadlineState, days: Int?, missing: Int = 0, of expected: Int = 0,
    late: Int = 0
  ) -> DeadlineStatus {
    let cutoff = Cutoff(printedDay: d("2022-11-10"), bound: .before)
    let deadline = Deadline(
      id: id, title: id.rawValue, wording: "", opens: nil, lastDay: nil, kind: .cutoff(cutoff))
    var status = DeadlineStatus(plan: "p", deadline: deadline, state: state)
    status.daysLeft = days
    var tally = SchoolsTally()
    tally.expected = expected
    tally.done = expected - missing
    tally.late = late
    tally.missing = (0..<Int32(missing)).map { $0 }
    status.schools = tally
    return status
  }

  /// Written in the order that the help page promises.
  private var inOrder: [DeadlineStatus] {
    [
      deadline("late for longest", .overdue, days: -9),
      deadline("late, more missing", .overdue, days: -2, missing: 8, of: 40),
      deadline("late, further from its goal", .overdue, days: -2, missing: 5, of: 5),
      deadline("late, nearer to its goal", .overdue, days: -2, missing: 5, of: 40),
      deadline("today", .today, days: 0),
      deadline("schools late, far off", .upcoming, days: 20, missing: 1, of: 9, late: 1),
      deadline("soon, fewer days", .soon, days: 3),
      deadline("soon", .soon, days: 9),
      deadline("upcoming", .upcoming, days: 30),
      deadline("ongoing", .ongoing, days: nil),
      deadline("done", .done, days: 3),
      deadline("not applicable", .notApplicable, days: 1),
    ]
  }

  @Test(arguments: 1...20) func anyOrderIsPutIntoTheOne(seed: UInt64) {
    var chance = SplitMix(seed: seed)
    var status = Status(day: d("2022-11-10"), office: "")
    status.deadlines = inOrder.shuffled(using: &chance)
    #expect(status.byUrgency.map(\.id) == inOrder.map(\.id))
  }

  @Test func equallyUrgentOnesKeepThePlansOrder() {
    var status = Status(day: d("2022-11-10"), office: "")
    status.deadlines = ["b", "a", "c"].map { deadline($0, .soon, days: 5, missing: 2, of: 4) }
    #expect(status.byUrgency.map(\.id) == ["b", "a", "c"])
  }

  @Test(arguments: [
    (0, 1, "quá hạn lâu hơn", "it has been overdue for longer"),
    (
      1, 2, "còn nhiều trường hơn: 8, không phải 5", "more schools are missing: 8, not 5"
    ),
    (2, 3, "xong ít hơn: 0%, không phải 87%", "less of it is done: 0%, not 87%"),
    (3, 4, "quá hạn đứng trước hôm nay", "overdue goes before today"),
    (5, 6, "trường quá ngày thu đứng trước sắp đến hạn", "schools late goes before soon"),
    (6, 7, "ít ngày hơn", "fewer days are left"),
    (4, 4, "gấp như nhau, theo thứ tự của kế hoạch", "as urgent, in the plan's order"),
  ]) func theFirstPointInWhichTheyDifferIsTold(
    _ first: Int, _ second: Int, _ vietnamese: String, _ english: String
  ) {
    let (a, b) = (Urgency(inOrder[first]), Urgency(inOrder[second]))
    #expect(a.lead(over: b, .vi) == vietnamese)
    #expect(a.lead(over: b, .en) == english)
  }

  @Test func theReasonSaysDaysAndSchools() {
    let reasons = inOrder.map { Urgency($0).reason(.en) }
    #expect(reasons[1] == "2 days overdue, 8 schools missing")
    #expect(reasons[4] == "today is the last day")
    #expect(
      reasons[5] == "schools are past the collection day, 20 days left, 1 school missing")
    #expect(reasons[6] == "3 days left")
    #expect(Urgency(deadline("x", .overdue, days: -1)).reason(.en) == "1 day overdue")
    #expect(Urgency(inOrder[0]).reason(.vi) == "quá hạn 9 ngày")
  }
}
