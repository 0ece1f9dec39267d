import Campaign
import Canvas
import Dashboard
import Testing
import Writing

@Suite struct NomineeSessionTests {
  @Test(arguments: [(80, 24), (140, 45), (50, 15)], Language.allCases)
  func nomineesUnderTheirCap(size: (Int, Int), language: Language) {
    let state = Sample.state(size.0, size.1, language, start: .nominees)
    expectDrawing(render(state), "nominees-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  private func nominees(_ desk: EntryDesk) -> [Nominee] {
    desk.state.office.ledger.nominees(plan: Sample.schoolYear.id, deadline: "dot-1")
  }

  @Test func someoneIsAddedByKeyboardAndTakenBack() {
    var desk = EntryDesk(Sample.state(start: .nominees))
    let before = nominees(desk).count
    desk.type("i")
    desk.type("Nguyễn Thị Ước")
    desk.press(.tab)
    desk.type("th-ha-khe")
    desk.press(.tab, .right, .tab, .tab, .tab)
    desk.type("8A")
    desk.press(.tab)
    desk.type("5/2/2009")
    #expect(desk.shows("Thứ Năm 05/02/2009"))
    desk.press(.control("s"))
    let added = nominees(desk).first { $0.name == "Nguyễn Thị Ước" }
    #expect(added?.school == "th-ha-khe")
    #expect(added?.kind == .pupil)
    #expect(added?.className == "8A")
    #expect(added?.birth == day("2009-02-05"))
    #expect(added?.reward == "giay-khen")
    desk.type("u")
    #expect(nominees(desk).count == before)
  }

  @Test func anUnknownSchoolIsRefusedAndTheFormStays() {
    var desk = EntryDesk(Sample.state(start: .nominees))
    desk.type("i")
    desk.type("An")
    desk.press(.tab)
    desk.type("Trường không có")
    desk.press(.control("s"))
    #expect(desk.shows("không có trường"))
    #expect(desk.commits.isEmpty)
    #expect(desk.shows("Trường không có"))
  }

  @Test func theOneBeyondTheCapIsSaidSoAndRecorded() {
    var desk = EntryDesk(Sample.state(start: .nominees))
    let cap = 20
    // Once someone is chosen only the chosen ones count: here nobody is yet.
    for var one in nominees(desk) where one.standing == .chosen {
      one.standing = .proposed
      desk.colleague(
        "Hùng",
        [
          desk.state.office.ledger.nominating(
            one, plan: Sample.schoolYear.id, deadline: "dot-1", on: Sample.today)
        ])
    }
    // The cap counts people, not collectives.
    func people(_ desk: EntryDesk) -> Int {
      nominees(desk).count { $0.standing != .aside && $0.kind != .collective }
    }
    var number = 0
    while people(desk) < cap {
      number += 1
      let one = Nominee(school: "th-ha-khe", name: "Người thêm \(number)")
      desk.colleague(
        "Hùng",
        [
          desk.state.office.ledger.nominating(
            one, plan: Sample.schoolYear.id, deadline: "dot-1", on: Sample.today)
        ])
    }
    let count = people(desk)
    desk.type("i")
    desk.type("Người sau cùng")
    desk.press(.tab)
    #expect(desk.shows("Sẽ là người thứ \(count + 1)"))
    desk.type("th-ha-khe")
    desk.press(.control("s"))
    #expect(desk.shows("vượt \(count + 1 - cap)"))
    #expect(nominees(desk).contains { $0.name == "Người sau cùng" })
  }

  @Test func theSameNameTwiceIsWarnedOfWhileItIsTyped() {
    var desk = EntryDesk(Sample.state(start: .nominees))
    let known = nominees(desk)[0]
    desk.type("i")
    desk.type(known.name)
    desk.press(.tab)
    desk.type("thpt hoa ban")
    desk.press(.tab)
    if known.kind == .pupil { desk.press(.right) }
    #expect(desk.shows("Cùng tên đã được đề nghị"))
  }

  @Test func choosingSettingAsideAndRanking() {
    var desk = EntryDesk(Sample.state(start: .nominees))
    let first = nominees(desk).prefix(2).map(\.id)
    desk.press(.with(.alt, .down))
    #expect(nominees(desk).prefix(2).map(\.id) == first.reversed())
    let standing = nominees(desk)[1].standing
    desk.type("d")
    #expect(nominees(desk)[1].standing != standing)
    // The next one is at hand; back to the one of before.
    desk.press(.up)
    desk.type("w")
    #expect(nominees(desk).first { $0.id == first[0] }?.standing == .aside)
    desk.type("uuu")
    #expect(nominees(desk).prefix(2).map(\.id) == first)
  }

  @Test func whoNominatesIsToldWhatIsOwedAndMaySayThatItIsThere() {
    var desk = EntryDesk(Sample.state(start: .nominees))
    desk.type("i")
    desk.type("Nguyễn Thị Ước")
    desk.press(.tab)
    desk.type("th-ha-khe")
    desk.press(.control("s"))
    #expect(desk.shows("còn nợ"))
    #expect(desk.commits.last?.count == 1)
    desk.type("i")
    desk.type("Lý Thị Mai")
    desk.press(.tab)
    desk.type("th-ha-khe")
    // The last field says whether the report came with them.
    for _ in 0..<8 { desk.press(.tab) }
    desk.press(.right)
    desk.press(.control("s"))
    #expect(desk.commits.last?.count == 2)
    let plan = Sample.schoolYear
    let mai = nominees(desk).first { $0.name == "Lý Thị Mai" }
    let lines = SchoolDossier(
      desk.state.office.ledger, plan: plan, deadline: plan.deadline("dot-1")!,
      school: "th-ha-khe", on: Sample.today
    ).lines
    #expect(lines.first { $0.nominee?.id == mai?.id }?.since == Sample.today)
    #expect(lines.first { $0.nominee?.name == "Nguyễn Thị Ước" }?.isIn == false)
    desk.type("u")
    #expect(!nominees(desk).contains { $0.name == "Lý Thị Mai" })
  }

  @Test func editingKeepsWhatIsNotChanged() {
    var desk = EntryDesk(Sample.state(start: .nominees))
    let before = nominees(desk)[0]
    desk.press(.enter)
    for _ in 0..<6 { desk.press(.tab) }
    desk.type("cần bổ sung")
    desk.press(.control("s"))
    var wanted = before
    wanted.note = "cần bổ sung"
    #expect(nominees(desk)[0] == wanted)
  }

  @Test func arrowsTurnToTheOtherCutoffs() {
    var desk = EntryDesk(Sample.state(start: .nominees))
    #expect(desk.shows("khen thưởng đợt 1"))
    desk.press(.right)
    #expect(desk.shows("khen thưởng đợt 2"))
    #expect(desk.shows("Chưa đề nghị ai"))
  }
}
