import Campaign
import JSON
import Testing

/// A round of any kind is what a cutoff is, with a day or always open.
@Suite struct AwardRoundTests {
  private func text(_ round: String) -> String {
    """
    {"format": 1, "id": "p", "title": "P", "kind": "school-year", "original": "2026-2027",
     "office": {"name": "Phòng"},
     "cutoffs": [{"id": "x", "title": "Xét", "wording": "Thường xuyên",
       "items": [{"id": "a", "name": "Tờ trình"}], "reward": "giay-khen"\(round)}],
     "rewards": [{"id": "giay-khen", "name": "Giấy khen", "for": "both"},
       {"id": "huan-chuong", "name": "Huân chương"}, {"id": "huy-hieu", "name": "Huy hiệu"}]}
    """
  }

  private func plan(_ round: String = "") throws -> Plan {
    try Plan.read(Array(text(round).utf8))
  }

  private func reasons(_ round: String) -> [String] {
    problems(text(round)).map { "\($0.path): \($0.reason.text(.en))" }
  }

  private let whole = """
    , "round": "medal", "opens": "01/10", "proposes": {"office": true},
      "candidates": ["teacher", "staff"], "rewards": ["huan-chuong"],
      "decides": "Chủ tịch nước", "appraises": "Sở Nội vụ"
    """

  @Test func everythingThatARoundSaysIsRead() throws {
    let deadline = try #require(try plan(whole).deadlines.first)
    let cutoff = try #require(deadline.cutoff)
    #expect(deadline.isOngoing && deadline.opens == d("2026-10-01"))
    #expect(cutoff.printedDay == nil)
    #expect(cutoff.round.kind == .medal && cutoff.round.isByOffice)
    #expect(cutoff.round.candidates == [.teacher, .staff])
    #expect(cutoff.round.rewards == ["huan-chuong"])
    #expect(cutoff.round.decides == "Chủ tịch nước" && cutoff.round.appraises == "Sở Nội vụ")
    #expect(cutoff.gives("huan-chuong") && cutoff.gives("giay-khen") && !cutoff.gives("huy-hieu"))
    #expect(
      try deadline.roundWords(in: plan(whole), .vi)
        == """
        kỷ niệm chương, huy hiệu, huân chương; thường xuyên; cơ quan tự đề nghị; \
        xét giáo viên, cán bộ, nhân viên; tặng Huân chương; thẩm định: Sở Nội vụ; \
        quyết định: Chủ tịch nước
        """)
  }

  @Test func whatSaysNothingIsAPhaseThatTakesAnybody() throws {
    let cutoff = try #require(
      try plan(#", "day": "10/11", "bound": "before""#).deadlines.first?.cutoff)
    #expect(cutoff.round == AwardRound())
    #expect(cutoff.round.kind == .phase && cutoff.round.takes(.pupil) && cutoff.gives("huy-hieu"))
  }

  @Test func whatIsWrongWithARoundIsNamedAtItsPlace() {
    #expect(
      reasons(#", "bound": "before""#) == ["cutoffs[0].day: missing, expected a day between quotes"]
    )
    #expect(
      reasons(#", "collectBy": {"workdaysBefore": 5}"#).contains {
        $0.hasPrefix("cutoffs[0].day: missing")
      })
    #expect(
      reasons(#", "round": "yearly""#).first?.hasPrefix("cutoffs[0].round: no such word") == true)
    #expect(
      reasons(#", "candidates": ["pupil", "pupil"]"#)
        == ["cutoffs[0].candidates[1]: “pupil” is already at cutoffs[0].candidates[0]"])
    #expect(
      reasons(#", "rewards": ["co"]"#).first?.hasPrefix("cutoffs[0].rewards[0]: ") == true)
    #expect(
      reasons(#", "proposes": {"ofice": true}"#)
        == ["cutoffs[0].proposes.ofice: unknown key; did you mean “office”?"])
  }

  @Test func aRoundIsShownAndGoesOverWhole() throws {
    let plan = try plan(whole)
    let shown = try #require(plan.json(plainCalendar)["cutoffs"]?.array?.first)
    #expect(shown["ongoing"] == true && shown["day"] == .null && shown["bound"] == .null)
    #expect(shown["round"] == "medal" && shown["candidates"] == ["teacher", "staff"])
    #expect(shown["rewards"] == ["huan-chuong"] && shown["proposes"] == ["office": true])
    #expect(shown["decides"] == "Chủ tịch nước" && shown["appraises"] == "Sở Nội vụ")
    let next = try Plan.read(plan.document.rolled(to: .school(2027), from: plan.year))
    #expect(next.deadlines[0].cutoff == plan.deadlines[0].cutoff)
    #expect(next.deadlines[0].opens == d("2027-10-01"))
  }

  // MARK: Status

  private func status(_ round: String, sent: String? = nil, on day: String) throws -> DeadlineStatus
  {
    var ledger = Ledger()
    if let sent {
      ledger.append(
        CommitHeader(sequence: 1, at: 1, author: "Lan", login: "lan"),
        [Fact(.sent("p", "x"), true, on: d(sent))])
    }
    let roster = Roster([School(id: "a", name: "TH A", level: .primary)])
    let status = Status.of(
      plans: [try plan(round)], roster: roster, ledger: ledger, day: d(day),
      calendar: plainCalendar)
    return status.deadlines[0]
  }

  /// Nobody is late, on no day and not after the year, until the office sends it.
  @Test(arguments: ["2026-08-01", "2027-05-31", "2027-12-01"])
  func aRoundWithoutADayIsNeverLate(day: String) throws {
    let one = try status("", on: day)
    #expect(one.state == .ongoing && one.lastDay == nil && one.collectBy == nil)
    #expect(one.isAlwaysOpen && one.schools?.expected == 1 && one.schools?.late == 0)
    #expect(one.schools?.standings[0].state == .open)
    // Nobody is asked for anything who has not begun.
    #expect(one.owing == [])
    #expect(try status("", sent: day, on: day).state == .done)
  }

  @Test func whereTheOfficeProposesNoUnitOwesADossier() throws {
    let one = try status(#", "proposes": {"office": true}"#, on: "2027-01-01")
    #expect(one.schools == nil && one.state == .ongoing)
    #expect(!one.deadline.isPerSchool)
  }

  // MARK: Nominees

  @Test func whoAndWhatTheRoundDoesNotTakeIsSaid() throws {
    let plan = try plan(whole)
    var pupil = Nominee(school: "a", name: "Hoa")
    pupil.kind = .pupil
    pupil.reward = "Huy hiệu"
    let found = pupil.warnings(among: [pupil], plan: plan, deadline: "x", on: d("2027-01-01"))
    #expect(
      found.map { $0.roundWords(.vi) } == [
        "Đợt xét này không dành cho học sinh", "Đợt xét này không có hình thức “Huy hiệu”",
      ])
    var teacher = Nominee(school: "a", name: "Lan")
    teacher.reward = "huan-chuong"
    #expect(
      teacher.warnings(among: [teacher], plan: plan, deadline: "x", on: d("2027-01-01")).isEmpty)
    #expect(pupil.warnings(among: [pupil], plan: plan, on: d("2027-01-01")).isEmpty)
  }
}
