import Campaign
import Canvas
import Dashboard
import Testing
import Writing

@Suite struct DossierSessionTests {
  /// The first school of the day's matrix, which misses some of its documents.
  private func desk(_ language: Language = .vi) -> EntryDesk {
    var desk = EntryDesk(Sample.state(80, 24, language))
    desk.press(.tab)
    while desk.state.selection.subject != .deadline("dot-1") { desk.press(.right) }
    return desk
  }

  private func dossier(_ desk: EntryDesk) -> SchoolDossier {
    let plan = Sample.schoolYear
    return SchoolDossier(
      desk.state.office.ledger, plan: plan, deadline: plan.deadline("dot-1")!,
      school: desk.state.selection.school!, on: Sample.today)
  }

  @Test(arguments: Language.allCases)
  func theDossierLiesOverTheMatrix(language: Language) {
    var desk = desk(language)
    desk.type("d")
    expectDrawing(render(desk.state), "dossier-80x24-\(language.rawValue)")
  }

  @Test func documentsAreTickedAndTakenBack() {
    var desk = desk()
    let missing = dossier(desk).lines.firstIndex { !$0.isIn }!
    // It opens on what is missing.
    desk.type("d")
    desk.press(.character(" "))
    #expect(dossier(desk).lines[missing].since == Sample.today)
    desk.press(.character(" "))
    #expect(dossier(desk).lines[missing].since == nil)
    #expect(desk.commits.count == 2)
  }

  @Test func aDayIsTypedOnTheRowAndRefusedWhereItCannotBe() {
    var desk = desk()
    let missing = dossier(desk).lines.firstIndex { !$0.isIn }!
    desk.type("d")
    desk.type("31/11")
    desk.press(.enter)
    #expect(desk.shows("tháng 11 chỉ có 30 ngày"))
    #expect(desk.commits.isEmpty)
    for _ in 0..<5 { desk.press(.backspace) }
    desk.type("3/10")
    #expect(desk.shows("Thứ Hai 03/10/2022"))
    desk.press(.enter)
    #expect(dossier(desk).lines[missing].since == day("2022-10-03"))
  }

  @Test func nothingToNominateIsAskedAboutWherePapersAreIn() {
    var desk = desk()
    let before = dossier(desk).itemsIn
    desk.type("dk")
    #expect(desk.shows("Đã nhận \(before)/4 thành phần. Vẫn ghi là không có đề nghị?"))
    desk.press(.escape)
    #expect(desk.commits.isEmpty)
    desk.type("k")
    desk.press(.enter)
    #expect(desk.commits.count == 1)
    #expect(dossier(desk).isNone)
  }

  @Test func whatWasEnteredBeforeTheProgramWasOpenedIsAskedAboutBeforeItIsUndone() throws {
    var desk = desk()
    let atStart = desk.ledger.lastSequence
    let before = dossier(desk).itemsIn
    desk.type("u")
    #expect(desk.shows("Không còn gì vừa nhập để hoàn tác."))
    desk.press(.escape)
    #expect(desk.commits.isEmpty)
    desk.type("D")
    desk.type("u")
    #expect(!desk.shows("vừa nhập để hoàn tác"))
    #expect(dossier(desk).itemsIn == before)
    // Now it is the older one's turn again, and Enter names it.
    desk.type("u")
    desk.press(.enter)
    #expect(desk.commits.count == 3)
    #expect(desk.commits[2].allSatisfy { $0.cell.kind == .undo })
    let older = try #require(EntryID(desk.commits[2][0].cell.item))
    #expect(older.sequence <= atStart)
  }

  @Test func oneKeyReceivesEverything() {
    var desk = desk()
    desk.type("D")
    #expect(dossier(desk).itemsIn == 4)
    #expect(desk.commits.count == 1)
    desk.type("u")
    #expect(dossier(desk).itemsIn < 4)
  }

  @Test func aReturnNeedsAReasonAndKeepsItUntilItIsStored() {
    var desk = desk()
    desk.type("dr")
    desk.press(.enter)
    #expect(desk.shows("không được để trống"))
    desk.type("thiếu chữ ký")
    #expect(desk.drafts.count == 1)
    desk.press(.enter)
    #expect(dossier(desk).review?.reason == "thiếu chữ ký")
    #expect(desk.drafts.isEmpty)
    #expect(desk.shows("trả lại 14/11/2022 (Lan): thiếu chữ ký"))
  }

  @Test func whatHadComeBeforeItWasReturnedStaysInSight() {
    var desk = desk()
    desk.type("Ddr")
    desk.type("thiếu dấu")
    desk.press(.enter)
    #expect(desk.shows("Có 0/4 thành phần"))
    #expect(desk.shows("đã có 14/11"))
    #expect(dossier(desk).lines.allSatisfy { !$0.isIn && $0.before != nil })
    desk.press(.character(" "))
    #expect(dossier(desk).lines.count { $0.isIn && $0.before == nil } == 1)
  }

  @Test func someoneWhoWasSetAsideIsNotNobody() {
    var desk = desk()
    desk.type("d")
    #expect(desk.shows("Chưa đề nghị ai."))
    var nominee = Nominee(school: desk.state.selection.school!, name: "Bế Văn Đàn")
    nominee.standing = .aside
    desk.colleague(
      "Hùng",
      [
        desk.state.office.ledger.nominating(
          nominee, plan: Sample.schoolYear.id, deadline: "dot-1", on: Sample.today)
      ])
    #expect(!desk.shows("Chưa đề nghị ai."))
    #expect(desk.shows("Để lại: Bế Văn Đàn."))
  }

  @Test func aDecisionHasANumberAndADate() {
    var desk = desk()
    desk.type("ds")
    desk.type("123/QĐ-SGDĐT")
    desk.press(.tab)
    desk.type("14/11")
    desk.press(.enter)
    #expect(dossier(desk).decision == Decision(number: "123/QĐ-SGDĐT", date: Sample.today))
    #expect(dossier(desk).review?.state == .rewarded)
  }

  @Test func whoHasNominatedCannotSayNobodyIs() {
    var desk = desk()
    let school = desk.state.selection.school!
    let nominee = Nominee(school: school, name: "Bế Văn Đàn")
    desk.colleague(
      "Hùng",
      [
        desk.state.office.ledger.nominating(
          nominee, plan: Sample.schoolYear.id, deadline: "dot-1", on: Sample.today)
      ])
    desk.type("k")
    #expect(desk.commits.isEmpty)
    #expect(desk.shows("Trường đã đề nghị Bế Văn Đàn"))
  }

  @Test func theOfficeSendsItsDossiersOnADay() {
    var desk = EntryDesk(Sample.state(start: .deadlines))
    while desk.state.selection.subject != .deadline("dot-1") { desk.press(.down) }
    desk.type("g")
    desk.type("8/11")
    desk.press(.enter)
    // With dossiers still incomplete it is asked once.
    #expect(desk.shows("trường chưa đủ hồ sơ"))
    #expect(desk.commits.isEmpty)
    desk.press(.enter)
    let key = Sample.schoolYear.id
    #expect(desk.state.status.deadline("dot-1", plan: key)?.sentOn == day("2022-11-08"))
    desk.type("u")
    #expect(desk.state.status.deadline("dot-1", plan: key)?.sentOn == nil)
  }

  @Test func aFormLeftByAKilledRunIsFilledInAgain() {
    var before = desk()
    before.type("dr")
    before.type("thiếu dấu")
    var desk = EntryDesk(Sample.state())
    for (place, text) in before.drafts {
      desk.hear(.draftFound(Draft(place: place, text: text)))
    }
    desk.press(.control("b"))
    desk.press(.enter)
    #expect(desk.shows("thiếu dấu"))
    desk.press(.enter)
    #expect(desk.commits.last?.first?.value["reason"]?.string == "thiếu dấu")
    #expect(desk.drafts.isEmpty)
  }
}
