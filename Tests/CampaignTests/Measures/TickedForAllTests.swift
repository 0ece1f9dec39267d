import Campaign
import JSON
import Testing

/// What the office ticks for all schools came in on the day on which it did.
@Suite struct TickedForAllTests {
  @Test(arguments: [("2023-03-31", 3), ("2023-04-01", 0)])
  func aTickOfTheOfficeIsInTimeByItsDay(_ day: String, _ onTime: Int) {
    var hand = QuangHoa()
    hand.plan.deadlines = [
      Deadline(
        id: "task-1", title: "Việc", wording: "Tháng 3", opens: d("2023-03-01"),
        lastDay: d("2023-03-31"), kind: .task(YearTask(lead: "", perSchool: true)))
    ]
    hand.add([Fact(.task(QuangHoa.planID, "task-1"), "done", on: d(day))])
    let measures = Measures(hand.status("2023-05-01"))
    #expect(measures.each.first?.rate == Rate(expected: 3, actual: 3, onTime: onTime))
  }
}
