import Campaign
import JSON
import Templates
import Testing

/// Days off that an office enters, beside those of the law and of the decided years.
@Suite struct OwnHolidayTests {
  private let day = d("2026-11-27")

  private func office(_ facts: [Fact] = []) throws -> Office {
    var ledger = Ledger()
    if !facts.isEmpty {
      ledger.append(CommitHeader(sequence: 1, at: 1, author: "Lan", login: "lan"), facts)
    }
    let rules = try HolidayRules.read(Templates.holidays)
    return Office(
      documents: [PlanDocument(try templatePlan("quang-hoa", "2026-2027"))], ledger: ledger,
      calendar: WorkCalendar(rules: rules, years: 2026...2027))
  }

  @Test func aDayOffAndASwapCountAsDecided() throws {
    let before = try office()
    let acts = HolidayActs(before, on: day)
    // Friday 3 September 2027, worked on Saturday the 11th.
    let facts =
      try acts.set(d("2027-05-07"), name: "Nghỉ bão", worked: nil)
      + acts.set(d("2027-09-03"), name: "Nghỉ Quốc khánh", worked: d("2027-09-11"))
    let calendar = try office(facts).calendar
    #expect(before.calendar.isWorkday(d("2027-05-07")))
    #expect(!calendar.isWorkday(d("2027-05-07")))
    #expect(!calendar.isWorkday(d("2027-09-03")) && calendar.isWorkday(d("2027-09-11")))
    #expect(calendar.workdays(after: d("2027-05-03"), through: d("2027-05-10")) == 4)
  }

  @Test func aYearWithoutADecisionIsToldUntilThereIsOne() throws {
    let before = try office()
    #expect(
      before.calendar.undecidedText(2026...2027, .vi)
        == "năm 2027 chưa có quyết định, tính theo luật")
    let facts = HolidayActs(before, on: day).decide(2027, document: "TB 8726/TB-BNV")
    #expect(try office(facts).calendar.undecidedText(2026...2027, .vi) == nil)
  }

  @Test func takingOneOutBringsTheDayBack() throws {
    let one = try office(
      HolidayActs(office(), on: day).set(d("2027-05-07"), name: "Nghỉ bão", worked: nil))
    var ledger = one.ledger
    ledger.append(
      CommitHeader(sequence: 2, at: 2, author: "Lan", login: "lan"),
      HolidayActs(one, on: day).drop(d("2027-05-07")))
    var later = one
    later.update(ledger)
    #expect(later.calendar.isWorkday(d("2027-05-07")))
  }

  /// A day that is off already, a weekend that nothing can be swapped for, a weekday that is worked
  /// anyway.
  @Test(arguments: [
    ("2027-09-02", ""), ("2027-05-08", "2027-05-15"), ("2027-05-07", "2027-05-10"),
  ])
  func whatCannotBeIsRefused(off: String, worked: String) throws {
    #expect(throws: HolidayFault.self) {
      try HolidayActs(office(), on: day).set(d(off), name: "Nghỉ", worked: Day(iso: worked))
    }
  }

  @Test func theStatusFollowsTheCalendarAtOnce() throws {
    var office = try office()
    var live = LiveStatus(office, on: day)
    let facts = try HolidayActs(office, on: day).set(
      d("2026-12-04"), name: "Nghỉ riêng", worked: nil)
    var ledger = office.ledger
    ledger.append(CommitHeader(sequence: 1, at: 1, author: "Lan", login: "lan"), facts)
    office.update(ledger)
    live.update(office, on: day)
    #expect(live.status.deadlines == office.status(on: day).deadlines)
  }
}
