import Campaign
import Foundation
import JSON
import Reports
import Testing
import Writing

/// The report and its formats carry all that a plan asks for, of whatever kind.
struct ObligationReportTests {
  private static let text = """
    {"format": 1, "id": "mau", "title": "Mẫu", "short": "M", "kind": "calendar-year",
     "original": "2022", "theme": "Đoàn kết, sáng tạo",
     "office": {"name": "Phòng", "signer": {"title": "Trưởng phòng", "name": "Hiếu"}},
     "staff": [{"id": "lan", "name": "Nguyễn Thị Lan", "role": "Chuyên viên"}],
     "themes": [{"id": "chu-de-1", "title": "An ninh"}, {"id": "chu-de-2", "title": "Dân cư"}],
     "followed": ["themes"],
     "assignments": [{"staff": "lan", "subject": "chu-de-1"}],
     "goals": ["Một mục tiêu"],
     "duties": [{"id": "ke-hoach", "unit": "Các trường", "what": "Kế hoạch của trường",
                 "source": "schools", "lastDay": "20/03"}],
     "criteria": [{"id": "tc-1", "source": "office"}, {"id": "tc-2", "source": "office"},
                  {"id": "tc-3", "source": "office"}],
     "movements": [
       {"id": "pt-1", "title": "Dạy tốt", "levels": ["TH"],
        "expects": [{"what": "joined", "by": "10/03"}]}],
     "registrations": [{"id": "dang-ky", "title": "Danh hiệu", "by": "15/03"}],
     "reviews": [{"period": "year"}, {"id": "bao-cao", "period": "half-year", "within": 5}]}
    """

  private let plan: Plan
  private let roster = Roster([
    School(id: "mn-a", name: "Mầm non A", level: .preschool, commune: "X", block: "Mầm non"),
    School(id: "th-b", name: "Tiểu học B", level: .primary, commune: "X", block: "Tiểu học"),
    School(id: "th-c", name: "Tiểu học C", level: .primary, commune: "X", block: "Tiểu học"),
  ])

  init() throws { plan = try Plan.read(Array(Self.text.utf8), year: PlanYear("2022")) }

  private func office(_ facts: [Fact] = []) -> Office {
    var ledger = Ledger()
    if !facts.isEmpty {
      ledger.append(CommitHeader(sequence: 1, at: 1, author: "Lan", login: "lan"), facts)
    }
    return Office(
      documents: [PlanDocument(plan)], roster: roster, ledger: ledger,
      calendar: WorkCalendar(rules: HolidayRules(), years: 2022...2023))
  }

  private func summary(_ iso: String, _ facts: [Fact] = []) -> Document {
    let office = office(facts)
    return Summary.document(office.status(on: day(iso)), ledger: office.ledger, language: .vi)
  }

  private var joined: Fact {
    Fact(
      Cell(.movement, plan: plan.id, subject: "pt-1", school: "th-b"), true, on: day("2022-03-01"))
  }

  @Test func whatIsOverdueIsListedWithItsKind() throws {
    let summary = summary("2022-03-17", [joined])
    // 10/3 is seven days ago, 15/3 two.
    #expect(
      try #require(summary.table("overdue")) == [
        ["1", "Dạy tốt", "", "10/03/2022", "7", "2", "1", "1", "Phong trào"],
        ["2", "Danh hiệu", "", "15/03/2022", "2", "3", "0", "3", "Đăng ký"],
      ])
    #expect(
      try #require(summary.table("soon")).map { [$0[1], $0[3], $0.last ?? ""] } == [
        ["Kế hoạch của trường", "20/03/2022", "Trách nhiệm"]
      ])
    #expect(summary.text.contains("2 nhiệm vụ quá hạn, 1 nhiệm vụ sắp đến hạn"))
    #expect(summary.text.contains("1 việc chưa có người theo dõi"))
  }

  @Test func whatNobodyFollowsOrBeganIsSaidByKind() throws {
    let bare = try #require(summary("2022-02-01").table("bare"))
    #expect(bare == [["1", "Trách nhiệm", "1", "Dân cư", "Chưa có người"]])
    let late = try #require(summary("2022-10-01").table("bare"))
    #expect(
      late == [
        ["1", "Trách nhiệm", "1", "Dân cư", "Chưa có người"],
        ["2", "Tiêu chí", "3", "Tiêu chí 1; Tiêu chí 2; Tiêu chí 3", "Chưa có gì"],
        ["3", "Trách nhiệm", "1", "An ninh", "Chưa có gì"],
        ["4", "Mục tiêu", "1", "Một mục tiêu", "Chưa có gì"],
      ])
  }

  /// That nothing is late where nothing was recorded is no good news.
  @Test func anEmptyRecordIsNotPraised() {
    let text = summary("2022-02-01").text
    #expect(
      text.contains("Chưa ghi nhận kết quả nào; văn bản đòi 12 việc: 1 phong trào, 3 tiêu chí"))
    #expect(!text.contains("Không có nhiệm vụ nào quá hạn"))
    #expect(!text.contains("0/0"))
  }

  @Test func theThemeIsPrintedOnce() {
    let said = summary("2022-02-01").text.components(separatedBy: "Đoàn kết, sáng tạo").count
    #expect(said == 2)
  }

  @Test func sectionsForMovementsCriteriaCommitmentsAndReviews() throws {
    let summary = summary("2022-03-17", [joined])
    #expect(
      try #require(summary.table("movements"))
        == [["1", "Dạy tốt", "2", "1", "10/03/2022", "Quá hạn"]])
    #expect(
      try #require(summary.table("criteria"))
        == [["1", "Tiêu chí 1 đến tiêu chí 3 (3)", "Cơ quan", "", "", "Chưa có gì"]])
    let commitments = try #require(summary.table("commitments"))
    #expect(
      commitments.map { [$0[1], $0[2], $0[3], $0[4]] } == [
        ["Mục tiêu", "Một mục tiêu", "", "Chưa có gì"],
        ["Trách nhiệm", "Kế hoạch của trường", "", "Sắp đến hạn (20/03/2022)"],
        ["Trách nhiệm", "An ninh", "Nguyễn Thị Lan", "Chưa có gì"],
        ["Trách nhiệm", "Dân cư", "", "Chưa có người"],
      ])
    #expect(
      try #require(summary.table("reviews")).map { Array($0[1...4]) } == [
        ["Báo cáo 6 tháng đầu năm 2022", "30/06/2022", "05/07/2022", "Chưa đến hạn"],
        ["Báo cáo 6 tháng cuối năm 2022", "31/12/2022", "05/01/2023", "Chưa đến hạn"],
        ["Tổng kết năm 2022", "31/12/2022", "", "Chưa đến hạn"],
      ])
  }

  /// A difficulty of 1/3 has been open for sixteen days on 17/3.
  @Test func aDifficultyWithoutAnAnswerStandsInTheFirstPart() throws {
    let raised = Fact(
      .difficulty(plan.id, school: "th-b"), ["text": "Thiếu mẫu", "by": "Lan"],
      on: day("2022-03-01"))
    let summary = summary("2022-03-17", [raised])
    #expect(
      try #require(summary.table("unanswered")) == [["1", "Thiếu mẫu", "01/03/2022", "16"]])
    #expect(summary.text.contains("1 khó khăn chưa được trả lời"))
  }

  /// Everything stands on a sheet of the workbook, by its own reader.
  @Test func theWorkbookHasASheetOfAll() throws {
    let office = office([joined])
    let status = office.status(on: day("2022-03-17"))
    let document = Summary.document(status, ledger: office.ledger, language: .vi)
    let tables = try ReadBack.workbook(PaperJob(format: .xlsx, documents: [document]).made())
    let rows = try #require(tables.table("TT", "Kế hoạch", "Mã")).dropFirst()
    #expect(
      rows.map { $0[2] } == status.urgentObligations.map { status.obligations[$0].id.rawValue })
    let csv = try ReadBack.csv(CSVPaper.text([document]))
    #expect(csv.table("TT", "Kế hoạch", "Mã")?.count == status.obligations.count + 1)
    // On paper it stands in the sections alone.
    #expect(!TextPaper.pages(document).joined().contains { $0.contains("dang-ky") })
  }

  @Test func theReportOfASchoolHasAllThatItOwes() throws {
    let office = office([joined])
    let summary = Summary.document(
      office.status(on: day("2022-03-17")), ledger: office.ledger,
      scope: ReportScope(school: "th-b"), language: .vi)
    #expect(
      try #require(summary.table("owed")).map { [$0[1], $0[4]] } == [
        ["Phong trào: Dạy tốt", "Đã xong"], ["Đăng ký: Danh hiệu", "Quá hạn 2 ngày"],
        ["Kế hoạch của trường", "Sắp đến hạn"],
      ])
    #expect(summary.text.contains("3 nhiệm vụ được giao, 1 đã xong, 1 quá hạn"))
  }

  /// An event for each thing that has a day, under an id that does not change.
  @Test func theCalendarHasAllThatHasADay() throws {
    func events(_ iso: String) throws -> JSON {
      let status = office([joined]).status(on: day(iso))
      let calendar = CalendarFile(
        status, store: "kho", revision: 7, madeAt: 1_668_040_000_000, language: .vi)
      return try ReadBack.python(
        """
        import icalendar
        calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
        print(json.dumps({str(event['UID']): event['DTSTART'].dt.isoformat()
          for event in calendar.walk('VEVENT')}))
        """, Data(calendar.text.utf8))
    }
    let found = try events("2022-03-17")
    let days = [
      "pt-1": "2022-03-10", "dang-ky": "2022-03-15", "ke-hoach": "2022-03-20",
      "bao-cao-2022-h1": "2022-07-05", "bao-cao-2022-h2": "2023-01-05", "review-year": "2022-12-31",
    ]
    #expect(found.object?.count == days.count)
    for (id, date) in days {
      #expect(found["mau-2022/obligation/\(id)@kho"]?.string == date, "\(id)")
    }
    #expect(try events("2022-11-01") == found)
  }

  @Test func lettersUrgeForAnythingThatSchoolsOwe() throws {
    let office = office([joined])
    let status = office.status(on: day("2022-03-17"))
    let movement = try #require(status.obligation("pt-1", plan: plan.id))
    let deadline = try #require(DeadlineStatus(owedBySchools: movement, status, .vi))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: deadline, language: .vi))
    #expect(letter.toEach().map(\.addressees) == [["Tiểu học C"]])
    #expect(letter.toEach()[0].text.contains("có thời hạn đến hết 10/03/2022"))
    let all = try #require(SchoolLetters(status, language: .vi))
    #expect(all.toEach().map(\.addressees) == [["Mầm non A"], ["Tiểu học B"], ["Tiểu học C"]])
    #expect(
      try #require(all.toSchool("th-c")?.table("owed")) == [
        ["1", "Phong trào: Dạy tốt", "10/03/2022", "7"],
        ["2", "Đăng ký: Danh hiệu", "15/03/2022", "2"],
        ["3", "Kế hoạch của trường", "20/03/2022", ""],
      ])
    #expect(all.sheet()?.table("missing")?.count == 7)
    let goal = try #require(status.obligation("goal-1", plan: plan.id))
    #expect(DeadlineStatus(owedBySchools: goal, status, .vi) == nil)
  }
}
