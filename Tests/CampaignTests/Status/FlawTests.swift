import Campaign
import Testing
import Writing

/// What damage may have taken is marked, and nothing else.
@Suite struct FlawTests {
  private func office(_ flaws: [Flaw]) throws -> Office {
    var office = try Office.reminded([
      ("quang-hoa", "2022-2023"), ("dien-bien-phu-tasks", "2022"),
    ])
    office.flaws = flaws
    return office
  }

  private func flaw(_ reach: Flaw.Reach) -> Flaw {
    Flaw(file: "f", reach: reach) { $0("hỏng", "damaged") }
  }

  @Test func aJournalMarksAllAPlanOnlyItself() throws {
    let day = Day(iso: "2022-11-14")!
    let journal = try office([flaw(.entries(of: "lan"))]).status(on: day)
    #expect(journal.deadlines.allSatisfy { $0.isUncertain })
    #expect(journal.schools.allSatisfy { $0.isUncertain })
    let plan = try office([flaw(.plan("quang-hoa-2022-2023"))]).status(on: day)
    for deadline in plan.deadlines {
      #expect(deadline.isUncertain == (deadline.plan == "quang-hoa-2022-2023"))
    }
    let none = try office([flaw(.nothing)]).status(on: day)
    #expect(none.deadlines.allSatisfy { !$0.isUncertain } && !none.isUncertain)
  }

  /// Whoever is reminded hears of it before all else, once a day, and each step once all the same.
  @Test func remindersTellOfIt() throws {
    var told = Told(try office([flaw(.entries(of: "lan"))]))
    for iso in ["2022-11-14", "2022-11-14", "2022-11-15"] { told.remind(on: Day(iso: iso)!) }
    #expect(told.lines.first == "2022-11-14 f damage")
    #expect(
      told.lines.filter { $0.hasSuffix("damage") } == [
        "2022-11-14 f damage", "2022-11-15 f damage",
      ])
    #expect(told.lines.filter { $0.contains("dot-1") } == ["2022-11-14 dot-1 escalated-3"])
    let text = told.reminders.first { $0.deadline == "dot-1" }?.text(.vi) ?? ""
    #expect(text.contains("quá hạn 5 ngày?"))
  }
}
