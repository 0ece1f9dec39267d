import Campaign
import Testing

@Suite struct AwardShareTests {
  private func share(_ group: AwardShare.Group, _ bound: AwardShare.Bound) -> AwardShare {
    AwardShare(id: "s", title: "Tỷ lệ", of: group, bound)
  }

  /// Of five persons two hold no office, one does, of two nobody knows; the collective holds none.
  private let rewarded = [
    AwardTraits(.teacher, holdsOffice: false), AwardTraits(.teacher, holdsOffice: false),
    AwardTraits(.staff, round: .oneOff, holdsOffice: true), AwardTraits(.pupil),
    AwardTraits(.teacher, isWoman: true), AwardTraits(.collective, isDisadvantaged: true),
  ]

  @Test func whoIsNotKnownIsCountedApart() {
    let count = share(.withoutOffice, .atLeast(60)).count(rewarded)
    #expect(count.counted == 5 && count.belonging == 2 && count.unknown == 2)
    let disadvantaged = share(.disadvantaged, .atLeast(20)).count(rewarded)
    #expect(disadvantaged.counted == 6 && disadvantaged.belonging == 1)
    #expect(disadvantaged.unknown == 5)
    let oneOff = share(.oneOff, .atLeast(10)).count(rewarded)
    #expect(oneOff.counted == 6 && oneOff.belonging == 1 && oneOff.unknown == 0)
  }

  /// Two of five are 40 %; with the two of whom nobody knows at most 80 %.
  @Test(arguments: [
    (40, AwardShareCount.Outcome.kept), (41, .open), (80, .open), (81, .missed),
  ])
  func aLeastShareIsOpenWhileTheUnknownMayTurnIt(percent: Int, outcome: AwardShareCount.Outcome) {
    let share = share(.withoutOffice, .atLeast(percent))
    #expect(share.outcome(share.count(rewarded)) == outcome)
  }

  @Test(arguments: [
    (39, AwardShareCount.Outcome.missed), (40, .open), (79, .open), (80, .kept),
  ])
  func aMostShareIsOpenTheOtherWayRound(percent: Int, outcome: AwardShareCount.Outcome) {
    let share = share(.withoutOffice, .atMost(percent))
    #expect(share.outcome(share.count(rewarded)) == outcome)
  }

  @Test func ofNobodyThereIsNoShare() {
    let share = share(.woman, .atLeast(50))
    #expect(share.outcome(share.count([AwardTraits(.collective)])) == .nothing)
  }

  // MARK: In a plan

  private func text(_ more: String) -> String {
    """
    {"format": 1, "id": "p", "title": "P", "kind": "school-year", "original": "2026-2027",
     "office": {"name": "Phòng"}, \(more)}
    """
  }

  @Test func aPlanSaysItsSharesAndItsCouncil() throws {
    let plan = try Plan.read(
      Array(
        text(
          """
          "council": {"members": 15}, "awardShares": [
            {"title": "Không giữ chức vụ", "of": "withoutOffice", "atLeast": 60},
            {"id": "quan-ly", "title": "Cán bộ", "of": "staff", "atMost": 20}]
          """
        ).utf8))
    #expect(plan.councilMembers == 15)
    #expect(
      plan.awardShares == [
        AwardShare(id: "share-1", title: "Không giữ chức vụ", of: .withoutOffice, .atLeast(60)),
        AwardShare(id: "quan-ly", title: "Cán bộ", of: .staff, .atMost(20)),
      ])
    let shown = plan.json(plainCalendar)
    #expect(shown["council"] == ["members": 15])
    #expect(shown["awardShares"]?.array?[1]["atMost"] == 20)
    let next = try Plan.read(plan.document.rolled(to: .school(2027), from: plan.year))
    #expect(next.awardShares == plan.awardShares && next.councilMembers == 15)
  }

  @Test(arguments: [
    (#""awardShares": [{"title": "A", "of": "woman"}]"#, "awardShares[0].atLeast"),
    (#""awardShares": [{"title": "A", "of": "man", "atLeast": 5}]"#, "awardShares[0].of"),
    (#""awardShares": [{"title": "A", "of": "woman", "atLeast": 101}]"#, "awardShares[0].atLeast"),
    (
      #""awardShares": [{"title": "A", "of": "woman", "atLeast": 5, "atMost": 9}]"#,
      "awardShares[0].atLeast"
    ),
    (#""council": {"members": 0}"#, "council.members"), (#""council": {}"#, "council.members"),
  ])
  func whatIsWrongIsNamedAtItsPlace(wrong: String, path: String) {
    #expect(problems(text(wrong)).map { "\($0.path)" } == [path])
  }
}
