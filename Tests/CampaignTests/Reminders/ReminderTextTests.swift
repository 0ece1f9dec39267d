import Campaign
import JSON
import Testing
import Writing

@Suite struct ReminderTextTests {
  private func first(_ day: String, _ plans: [(id: String, year: String)]) throws -> Reminder {
    try #require(try Office.reminded(plans).reminders(on: d(day)).first)
  }

  private let quangHoa = [(id: "quang-hoa", year: "2022-2023")]

  @Test func aReminderSaysWhatWhenAndHowManySchools() throws {
    let soon = try first("2022-10-26", quangHoa)
    #expect(
      soon.text(.vi)
        == "Sắp đến hạn: Đề nghị khen thưởng đợt 1 – trước 10/11/2022, hạn cuối 09/11/2022, "
        + "còn 14 ngày; còn 3 trường")
    #expect(
      soon.text(.en)
        == "Due soon: Đề nghị khen thưởng đợt 1 – trước 10/11/2022, last day 09/11/2022, "
        + "14 days left; 3 schools missing")
  }

  @Test func oneIsNoPlural() throws {
    let late = try first("2022-11-10", quangHoa)
    #expect(late.text(.en).contains("1 day overdue; 3 schools missing"))
    var one = late
    one.missing = 1
    #expect(one.text(.en).hasSuffix("; 1 school missing"))
  }

  @Test func theHeadIsNamedWhereTheStepIsTheirs() throws {
    let escalated = try first("2022-11-14", quangHoa)
    #expect(escalated.step == .escalated(3))
    #expect(escalated.text(.vi).hasPrefix("Quá hạn, báo cáo Chủ tịch Nguyễn Thành Hải: "))
    #expect(escalated.text(.vi).contains("quá hạn 5 ngày"))
    var nameless = escalated
    nameless.head = ""
    #expect(nameless.text(.vi).hasPrefix("Quá hạn, báo cáo lãnh đạo: "))
  }

  /// 14/02/2027 is a Sunday behind Tết, which was off from the 5th to the 11th.
  @Test func aLastDayOffIsToldOfOnTheWorkingDayBefore() throws {
    let office = try Office.reminded([("quang-hoa", "2026-2027")])
    let steps = ["2027-02-04", "2027-02-12"].map { day in
      office.reminders(on: d(day)).first { $0.deadline == "dot-2" }
    }
    #expect(steps.map { $0?.step } == [.late, .today])
    #expect(steps[1]?.text(.vi).hasPrefix("Hôm nay là ngày làm việc cuối: ") == true)
    #expect(steps[1]?.text(.vi).contains("còn 2 ngày") == true)
  }

  @Test func whereSeveralPlansCallEachIsNamed() throws {
    let one = try first(
      "2022-10-26", [("quang-hoa", "2022-2023"), ("sa-dec", "2022")])
    #expect(one.text(.vi).hasPrefix("Sắp đến hạn: QH: Đề nghị khen thưởng đợt 1"))
  }

  @Test func theJSONHasTheFieldsOfTheContractFirst() throws {
    let json = try first("2022-10-26", quangHoa).json(.vi)
    #expect(json["plan"] == "quang-hoa-2022-2023")
    #expect(json["deadline"] == "dot-1")
    #expect(json["step"] == "soon")
    #expect(json["text"]?.string?.hasPrefix("Sắp đến hạn: ") == true)
    #expect(json["lastDay"] == "2022-11-09")
    #expect(json["daysLeft"] == 14)
    #expect(json["repeated"] == false)
  }
}
