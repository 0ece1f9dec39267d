import Campaign
import Canvas
import Dashboard
import Testing
import Writing

@Suite struct GridSessionTests {
  /// Three schools of which all is asked, and an empty record.
  static func desk(_ kind: GridSubject.Kind = .targets) -> EntryDesk {
    let plan = GridSessionTests.plan
    let schools = [
      School(id: "mn-a", name: "Trường MN Hoa Ban", level: .preschool, block: "Mầm non"),
      School(id: "mn-b", name: "Trường MN Sơn Ca", level: .preschool, block: "Mầm non"),
      School(id: "th-c", name: "Trường TH Độc Lập", level: .primary, block: "Tiểu học"),
    ]
    let office = Office(
      documents: [PlanDocument(plan)], roster: Roster(schools), calendar: Sample.calendar)
    var state = State(office: office, today: Sample.today, author: "Lan", start: .entry)
    state.openGrid(GridSubject(plan: plan.id, kind))
    _ = update(&state, .resized(Size(80, 24)))
    return EntryDesk(state)
  }

  /// Of the targets' plan, with the other one's cutoffs and registrations.
  private static let plan = try! Sample.targets.edited { document in
    let other = Sample.schoolYear.document
    document["targets"] = document["targets"]?.each { target in
      for key in ["levels", "base", "of"] { target[key] = nil }
      target["source"] = "schools"
      if target["unit"] != "%" { (target["unit"], target["goal"]) = ("%", 97) }
    }
    for key in ["cutoffs", "registrations"] { document[key] = other[key] }
    document["cutoffs"] = document["cutoffs"]?.each { cutoff in
      for key in ["levels", "reward", "cap"] { cutoff[key] = nil }
    }
  }

  func value(_ desk: EntryDesk, _ target: ObligationID, _ school: UnitID) -> String? {
    desk.state.office.ledger.value(.result(Sample.targets.id, target, school: school))?.string
  }

  @Test func aSchoolsTwentyResultsTakeAKeyADigitAndAKeyACell() {
    var desk = GridSessionTests.desk()
    let typed = [
      "46", "99,7", "99,9", "100", "97,2", "72,5", "99,81", "95,4", "97", "126/129", "103/129",
      "79,6", "79,1", "100", "95", "15", "100", "100", "20", "100",
    ]
    for text in typed {
      desk.type(text)
      desk.press(.tab)
    }
    #expect(desk.keys == typed.reduce(0) { $0 + $1.count } + 20)
    let kept = [
      "46%", "99.7%", "99.9%", "100%", "97.2%", "72.5%", "99.81%", "95.4%", "97%", "126/129",
      "103/129", "79.6%", "79.1%", "100%", "95%", "15%", "100%", "100%", "20%", "100%",
    ]
    #expect((1...20).map { value(desk, "t\($0)", "mn-a") } == kept.map { $0 })
    #expect(desk.commits.count == 20)
    // After the last target comes the first of the next school.
    #expect(desk.state.gridPlace == GridPlace(row: "mn-b", column: "t1"))
    #expect(desk.drafts.isEmpty)
  }

  @Test func enterGoesDownThroughTheBlocks() {
    var desk = GridSessionTests.desk()
    for text in ["90", "91", "92"] {
      desk.type(text)
      desk.press(.enter)
    }
    #expect(["mn-a", "mn-b", "th-c"].map { value(desk, "t1", $0) } == ["90%", "91%", "92%"])
  }

  @Test func whatIsRefusedIsSaidBesideTheCellAndTheTextStays() {
    var desk = GridSessionTests.desk()
    desk.type("130/129")
    #expect(desk.shows("tử số lớn hơn mẫu số"))
    desk.press(.enter)
    #expect(desk.commits.isEmpty)
    #expect(desk.state.grid.editor?.field.text == "130/129")
    desk.press(.backspace, .backspace, .backspace)
    desk.type("200")
    #expect(desk.shows("= 65%"))
    desk.press(.enter)
    #expect(value(desk, "t1", "mn-a") == "130/200")
  }

  @Test func lettersAreSaidAndCommandsStayCommands() {
    var desk = GridSessionTests.desk()
    desk.type("9a")
    #expect(desk.shows("không phải là số"))
    desk.press(.escape)
    #expect(desk.state.grid.editor == nil)
    desk.type("/")
    #expect(desk.state.overlays.count == 1)
  }

  @Test func escapeLeavesACellAsItWas() {
    var desk = GridSessionTests.desk()
    desk.type("90")
    desk.press(.enter, .up)
    desk.type("12")
    #expect(desk.drafts.values.sorted() == ["12"])
    desk.press(.escape)
    #expect(desk.drafts.isEmpty)
    #expect(value(desk, "t1", "mn-a") == "90%")
    #expect(desk.commits.count == 1)
  }

  @Test func functionTwoEditsInsideTheCell() {
    var desk = GridSessionTests.desk()
    desk.type("97,2")
    desk.press(.enter, .up, .function(2), .left, .backspace)
    desk.type("5")
    desk.press(.enter)
    #expect(value(desk, "t1", "mn-a") == "97.5%")
  }

  @Test func sumsFollowEveryDigit() {
    var desk = GridSessionTests.desk()
    desk.type("50/100")
    #expect(desk.shows("✓50%"))
    desk.press(.enter)
    desk.type("0/100")
    // 50 of 200 misses the goal of 46 %.
    #expect(desk.shows("◆25%"))
    #expect(desk.shows("-21"))
  }

  @Test func aCellIsSavedAsItIsLeftAndItsDraftDropped() {
    var desk = GridSessionTests.desk()
    desk.type("90")
    #expect(desk.drafts.values.sorted() == ["90"])
    desk.press(.enter)
    #expect(desk.commits.count == 1)
    #expect(desk.shows("đã lưu"))
    #expect(desk.drafts.isEmpty)
  }

  @Test func whatTheStoreRefusedStaysInItsCellAndAsADraft() {
    var desk = GridSessionTests.desk()
    desk.isRefused = true
    desk.type("90")
    desk.press(.enter, .up)
    #expect(desk.shows("✗90%"))
    #expect(desk.shows("CHƯA LƯU"))
    #expect(desk.drafts.values.sorted() == ["90"])
    desk.isRefused = false
    desk.press(.function(2), .enter)
    #expect(value(desk, "t1", "mn-a") == "90%")
    #expect(desk.drafts.isEmpty)
    #expect(!desk.shows("✗90%"))
  }

  @Test func manyCellsAreSetAtOnceAfterAQuestionAndTakenBackAtOnce() {
    var desk = GridSessionTests.desk()
    desk.press(.with(.shift, .down), .with(.shift, .down), .with(.shift, .right))
    #expect(desk.state.grid.marks.count == 6)
    desk.type("100")
    desk.press(.enter)
    #expect(desk.commits.isEmpty)
    #expect(desk.shows("Nhập 6 ô: 100?"))
    desk.press(.enter)
    #expect(desk.commits.map(\.count) == [6])
    #expect(value(desk, "t2", "th-c") == "100%")
    desk.type("u")
    #expect(value(desk, "t1", "mn-a") == nil)
    #expect(value(desk, "t2", "th-c") == nil)
  }

  /// Marking goes down a row each time, so that the cursor stands below the last mark.
  @Test func whatIsTypedBelowTheMarksIsMeantForThem() {
    var desk = GridSessionTests.desk()
    desk.type("  ")
    #expect(desk.state.gridPlace?.row == "th-c")
    desk.type("77")
    desk.press(.enter)
    #expect(["mn-a", "mn-b", "th-c"].map { value(desk, "t1", $0) } == ["77%", "77%", nil])
    #expect(desk.commits.count == 1)
  }

  @Test func fillingDownAndCopyingFromAbove() {
    var desk = GridSessionTests.desk()
    desk.type("88")
    desk.press(.enter, .up, .control("d"), .down, .character("\""))
    #expect(["mn-a", "mn-b", "th-c"].map { value(desk, "t1", $0) } == ["88%", "88%", "88%"])
    #expect(desk.state.gridPlace?.row == "th-c")
  }

  @Test func theNextEmptyCellIsFoundDownTheColumns() {
    var desk = GridSessionTests.desk()
    desk.type("88")
    desk.press(.enter, .down)
    desk.type("77")
    desk.press(.enter, .with(.control, .home), .character("n"))
    #expect(desk.state.gridPlace == GridPlace(row: "mn-b", column: "t1"))
    desk.press(.character("n"))
    #expect(desk.state.gridPlace == GridPlace(row: "mn-a", column: "t2"))
  }

  @Test func deleteClearsAndUndoBringsBack() {
    var desk = GridSessionTests.desk()
    desk.type("88")
    desk.press(.enter, .up, .delete)
    #expect(value(desk, "t1", "mn-a") == nil)
    desk.type("u")
    #expect(value(desk, "t1", "mn-a") == "88%")
  }

  @Test func documentsAreTickedByOneKeyACell() {
    var desk = GridSessionTests.desk(.dossier("dot-1"))
    desk.type("x")
    desk.press(.tab)
    desk.type("x")
    desk.press(.enter)
    #expect(desk.shows("✓ 14/11"))
    let plan = Sample.targets.id
    for item in ["to-trinh", "bien-ban"] {
      let cell = Cell.dossier(plan, "dot-1", school: "mn-a", item: item)
      #expect(desk.state.office.ledger.value(cell) == true)
    }
  }

  @Test func anotherDayOfEntryIsShownAndEnteredFor() {
    var desk = GridSessionTests.desk()
    desk.type("90")
    desk.press(.enter, .up, .character("@"))
    desk.type("1/11")
    #expect(desk.shows("01/11/2022"))
    desk.press(.enter)
    #expect(desk.shows("ngày 01/11/2022"))
    #expect(!desk.shows("90%"))
    desk.type("80")
    desk.press(.enter)
    #expect(desk.commits.last?.first?.on == day("2022-11-01"))
    #expect(value(desk, "t1", "mn-a") == "90%")
  }

  @Test func textCellsTakeEveryLetterAndOfferFormerTexts() {
    var desk = GridSessionTests.desk(.registrations)
    desk.type("nhà trường")
    desk.press(.enter)
    #expect(desk.commits.last?.first?.value.string == "nhà trường")
    desk.type("q")
    desk.press(.backspace, .up)
    #expect(desk.state.grid.editor?.field.text == "nhà trường")
  }
}
