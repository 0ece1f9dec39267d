import Campaign
import JSON
import Testing

/// What a plan asks for beside cutoffs and tasks is told too, each step once. The days were found on
/// a wall calendar of 2022 without holidays.
@Suite struct ObligationReminderTests {
  private static let text = """
    {"format": 1, "id": "mau", "title": "Mẫu", "short": "M", "kind": "calendar-year",
     "original": "2022",
     "office": {"name": "Phòng", "signer": {"title": "Trưởng phòng", "name": "Hiếu"}},
     "staff": [{"id": "lan", "name": "Lan", "role": "Chuyên viên"}],
     "themes": [{"id": "chu-de-1", "title": "An ninh"}, {"id": "chu-de-2", "title": "Dân cư"}],
     "followed": ["themes"],
     "goals": ["Một mục tiêu"],
     "solutions": [{"id": "ke-hoach", "title": "Mỗi người một kế hoạch", "source": "members"}],
     "movements": [
       {"id": "pt-1", "title": "Dạy tốt", "expects": [{"what": "joined", "by": "10/03"}]}],
     "registrations": [{"id": "dang-ky", "title": "Danh hiệu", "by": "15/04"}],
     "reviews": [
       {"id": "bao-cao", "period": "half-year", "within": 5}, {"period": "year"}]}
    """

  private func told() throws -> Told {
    Told(
      Office(
        documents: [PlanDocument(try Plan.read(Array(Self.text.utf8), year: PlanYear("2022")))],
        roster: QuangHoa().roster, calendar: plainCalendar))
  }

  private static let year = d("2022-01-01")...d("2023-01-31")

  /// 1/1 is a Saturday, 13/3 a Sunday, 16/4 and 1/10 Saturdays; three days late on a Monday is told
  /// to the head at once.
  private static let steps = [
    "2022-01-03 chu-de-1 unowned", "2022-01-03 chu-de-2 unowned", "2022-01-03 plan-lan idle",
    "2022-02-24 pt-1 soon", "2022-03-10 pt-1 today", "2022-03-11 pt-1 overdue",
    "2022-03-14 pt-1 escalated-3",
    "2022-04-01 dang-ky soon", "2022-04-15 dang-ky today", "2022-04-18 dang-ky escalated-3",
    "2022-06-21 bao-cao-2022-h1 soon", "2022-07-05 bao-cao-2022-h1 today",
    "2022-07-06 bao-cao-2022-h1 overdue", "2022-07-08 bao-cao-2022-h1 escalated-3",
    "2022-10-03 goal-1 idle", "2022-10-03 ke-hoach idle",
    "2022-12-22 bao-cao-2022-h2 soon", "2023-01-05 bao-cao-2022-h2 today",
    "2023-01-06 bao-cao-2022-h2 overdue", "2023-01-09 bao-cao-2022-h2 escalated-3",
    "2023-01-02 review-year idle",
  ]

  @Test func aYearDayByDayTellsEachStepOnItsDay() throws {
    var told = try told()
    told.remind(on: Self.year.flatMap { [$0, $0] })
    #expect(told.lines.sorted() == Self.steps.sorted())
  }

  @Test(arguments: 1...5) func daysInAnyOrderTellTheSame(seed: UInt64) throws {
    var told = try told()
    var chance = SplitMix(seed: seed)
    told.remind(on: Self.year.shuffled(using: &chance))
    // What a Monday says was already late on the Saturday is not told as overdue.
    let steps = Self.steps.map { String($0.dropFirst(11)) }
    #expect(told.isEach(of: steps))
  }

  /// 6/5/2022 is a Friday.
  @Test func aDifficultyIsForTheHeadFromTheDayAfter() throws {
    var told = try told()
    told.remind(on: [d("2022-05-06")])
    told.add(
      DifficultyActs(told.office.ledger, plan: "mau-2022", on: d("2022-05-06"))
        .raise("Thiếu mẫu báo cáo", by: "Lan", school: "mn-hoa-ban"))
    let before = told.lines.count
    told.remind(on: d("2022-05-06")...d("2022-06-10"))
    let new = told.reminders.dropFirst(before)
    #expect(new.map(\.step) == [.overdue])
    #expect(told.lines.last?.hasPrefix("2022-05-09 ") == true)
    #expect(
      new.first?.text(.vi)
        == "Khó khăn chưa trả lời, báo cáo Trưởng phòng Hiếu: Thiếu mẫu báo cáo, "
        + "nêu ngày 06/05/2022, đã 3 ngày")
    #expect(new.first?.json(.vi)["kind"] == "difficulty")
  }

  @Test func anAnswerInTimeIsNothingToTell() throws {
    var told = try told()
    told.remind(on: [d("2022-05-06")])
    let raised = d("2022-05-06")
    told.add(
      DifficultyActs(told.office.ledger, plan: "mau-2022", on: raised).raise(
        "Thiếu mẫu", by: "Lan", school: ""))
    let one = try #require(told.office.status(on: raised).difficulties.first)
    told.add(
      DifficultyActs(told.office.ledger, plan: "mau-2022", on: raised).answer(
        one, "Đã gửi mẫu", by: "Hiếu"))
    let before = told.lines.count
    told.remind(on: d("2022-05-06")...d("2022-06-10"))
    #expect(told.lines.count == before)
  }

  /// What is told to people shares a line where it is alike, however much it is.
  @Test func manyThatAreAlikeAreOneLine() throws {
    let plan = try templatePlan("dien-bien-phu-launch", "2022")
    let office = Office(
      documents: [PlanDocument(plan)], roster: QuangHoa().roster, calendar: plainCalendar)
    let due = office.reminders(on: d("2022-10-03"))
    #expect(due.count > 30)
    #expect(Set(due.map(\.cell)).count == due.count)
    let lines = due.lines(.vi)
    #expect(lines.count == 1)
    #expect(
      lines[0].hasPrefix("Chưa ghi nhận gì: \(due.count) nội dung (12 phong trào, 17 tiêu chí"))
    let three = Array(due.prefix(3))
    #expect(three.lines(.vi) == three.map { $0.text(.vi) })
  }
}
