import Campaign
import Canvas
import Dashboard
import JSON
import Testing

@Suite struct DeadlineDetailTests {
  /// The cutoff of đợt 1 with a document that moves it to 20 November, a Sunday.
  private func extended() -> State {
    var office = Sample.office([Sample.schoolYear])
    var ledger = office.ledger
    ledger.append(
      CommitHeader(sequence: 50_000, at: 0, author: "Lan", login: "vp"),
      [
        Fact(
          .extended(Sample.schoolYear.id, "dot-1"),
          ["day": "2022-11-20", "document": "CV 12/PNV"], on: day("2022-11-10"))
      ])
    office.update(ledger)
    return Sample.state(office: office, start: .deadlines)
  }

  @Test func anExtensionShowsBothDaysAndItsDocument() {
    let picture = extended().picture
    #expect(picture.contains("Hạn ban đầu    09/11/2022"))
    #expect(picture.contains("Gia hạn        20/11/2022 · CV 12/PNV"))
    #expect(picture.contains("Ngày cuối      Chủ nhật 20/11/2022"))
  }

  @Test func aLastDayThatIsADayOffIsWarnedOf() {
    // 19 and 20 November 2022 are a weekend.
    #expect(extended().picture.contains("◆ ngày nghỉ, nộp T6 18/11"))
  }

  @Test func theBurnDownCountsDocumentsByTheDayTheyCame() {
    var ledger = Ledger()
    var plan = Sample.schoolYear
    plan.deadlines = [plan.deadlines[0]]
    let facts = [("mn-son-ca", "2022-10-03"), ("mn-hoa-ban", "2022-10-05")].map {
      Fact(
        .dossier(plan.id, "dot-1", school: $0.0, item: "to-trinh"), true, on: day($0.1))
    }
    ledger.append(CommitHeader(sequence: 1, at: 0, author: "Lan", login: "vp"), facts)
    let roster = Roster(Array(Sample.roster.schools.prefix(2)))
    let status = Status.of(
      plans: [plan], roster: roster, ledger: ledger, day: Sample.today, calendar: Sample.calendar)
    let burnDown = BurnDown(status.deadlines[0], ledger: ledger, today: Sample.today)
    #expect(burnDown.owed == 8)
    #expect(burnDown.points.map(\.day) == [day("2022-10-03"), day("2022-10-05")])
    #expect(burnDown.points.map(\.missing) == [7, 6])
  }

  @Test func theDetailFollowsTheSelection() {
    var state = Sample.state(start: .deadlines)
    #expect(state.picture.contains("Chủ trì"))
    state.press(.down)
    #expect(state.picture.contains("Đề nghị        23/20 ▲ vượt 3"))
    #expect(state.picture.contains("Hồ sơ còn thiếu"))
    #expect(!state.picture.contains("Chủ trì"))
  }
}
