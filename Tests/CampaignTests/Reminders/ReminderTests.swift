import Campaign
import JSON
import Testing

@Suite struct ReminderTests {
  private func office(_ change: (inout QuangHoa) -> Void = { _ in }) -> Office {
    var hand = QuangHoa()
    change(&hand)
    return Office(
      documents: [PlanDocument(hand.plan)], roster: hand.roster, ledger: hand.ledger,
      calendar: plainCalendar)
  }

  /// Runs the days in their order; one line a reminder.
  private func run(_ days: [Day], _ office: Office) -> [String] {
    var told = Told(office)
    told.remind(on: days)
    return told.steps
  }

  private let year = Array(d("2022-08-01")...d("2023-07-31"))
  /// Written out by hand: five steps of each of the three cutoffs, in the order of the days.
  private let all = ["dot-1", "dot-2", "dot-3"].flatMap { deadline in
    ["soon", "late", "today", "overdue", "escalated-3"].map { "\(deadline) \($0)" }
  }

  @Test func aYearDayByDayTellsEachStepOnce() {
    #expect(run(year, office()) == all)
  }

  @Test func doubledDaysTellNothingTwice() {
    #expect(run(year.flatMap { [$0, $0] }, office()) == all)
  }

  @Test func aClockSetBackTellsNothingTwice() {
    let back = year.flatMap { [$0, $0.adding(days: -40), $0.adding(days: -1)] }
    #expect(run(back, office()) == all)
  }

  @Test func daysOutOfOrderMissNothing() {
    let shuffled = year.indices.map { year[($0 * 149) % year.count] }
    #expect(Set(shuffled).count == year.count)
    var told = Told(office())
    told.remind(on: shuffled)
    #expect(told.isEach(of: all))
  }

  @Test func skippedDaysCollapseIntoTheLatestStep() {
    #expect(
      run([d("2022-09-01"), d("2022-11-10"), d("2022-11-11")], office()) == ["dot-1 overdue"])
    #expect(run([d("2023-06-30")], office()).count == 3)
  }

  /// 5 and 6 November 2022 are a Saturday and a Sunday.
  @Test func daysOffAreQuiet() {
    #expect(office().reminders(on: d("2022-11-05")).isEmpty)
    #expect(office().reminders(on: d("2022-11-07")).map(\.step) == [.late])
  }

  @Test func anExtensionBeginsTheStepsAnew() {
    let told = run(
      [d("2022-10-27"), d("2022-11-10"), d("2022-11-24")],
      office { hand in
        hand.add([
          Fact(
            .extended(QuangHoa.planID, "dot-1"), ["day": "2022-11-30", "document": "CV"],
            on: d("2022-11-11"))
        ])
      })
    #expect(told == ["dot-1 soon", "dot-1 overdue", "dot-1 late"])
  }

  @Test func whatWasBegunAndNotFinishedIsMarkedAsRepeated() {
    let begun = office { hand in
      let reminder = office().reminders(on: d("2022-10-26"))[0]
      hand.add([Fact(reminder.cell, Delivery.started.json, on: d("2022-10-26"))])
    }
    #expect(begun.reminders(on: d("2022-10-27")).map(\.isRepeated) == [true])
  }

  @Test func whatIsDoneNoLongerCalls() {
    let sent = office { $0.add([Fact(.sent(QuangHoa.planID, "dot-1"), true, on: d("2022-10-20"))]) }
    #expect(sent.reminders(on: d("2022-11-10")).isEmpty)
  }
}
