import Campaign
import JSON
import Testing
import Writing

/// What a lock holds, whom it leaves out, and that it is said. Đợt 1 is 1 September to 30 November.
@Suite struct LockTests {
  private var hoa = QuangHoa()
  private let plan = QuangHoa.planID

  private var office: Office {
    Office(
      documents: [PlanDocument(hoa.plan)], roster: hoa.roster, ledger: hoa.ledger,
      calendar: plainCalendar)
  }

  private func acts(_ day: String, _ span: ObligationID = "dot-1") -> LockActs {
    LockActs(hoa.ledger, plan: plan, span: span, on: d(day))
  }

  private func result(_ day: String, school: UnitID = "th-b") -> Fact {
    Fact(.result(plan, "t1", school: school), "12%", on: d(day))
  }

  private func isLocked(_ fact: Fact, today: String = "2022-12-10") -> Bool {
    office.lockFault([fact], on: d(today)) != nil
  }

  private func locked(_ span: ObligationID = "dot-1") -> LockTests {
    var test = self
    test.hoa.add(acts("2022-12-05", span).close(document: "CV 12"))
    return test
  }

  @Test func figuresAndScoresOfThePhasesDaysAreHeld() {
    let test = locked()
    #expect(test.isLocked(result("2022-09-01")) && test.isLocked(result("2022-11-30")))
    #expect(!test.isLocked(result("2022-08-31")) && !test.isLocked(result("2022-12-01")))
    let score = Cell(.criterion, plan: plan, subject: "1", school: "th-b")
    #expect(test.isLocked(Fact(score, "8", on: d("2022-10-01"))))
    #expect(!isLocked(result("2022-09-01")))
  }

  @Test func theDossiersOfItsCutoffAreHeldWheneverTheyCome() {
    let test = locked()
    func dossier(_ deadline: ObligationID) -> Fact {
      Fact(.dossier(plan, deadline, school: "th-b", item: "bien-ban"), true, on: d("2022-12-10"))
    }
    #expect(test.isLocked(dossier("dot-1")) && !test.isLocked(dossier("dot-2")))
    #expect(
      test.isLocked(Fact(.noNomination(plan, "dot-1", school: "th-b"), true, on: d("2022-12-10"))))
  }

  @Test func nothingElseIsHeld() {
    let test = locked()
    for cell in [
      Cell.note(plan, "target:t1", school: "th-b"), .sent(plan, "dot-1"),
      .review(plan, "dot-1", school: "th-b"), .task(plan, "task-1", school: "th-b"),
      .accepted(plan, "t1", school: "th-b"), .lock(plan, "dot-1"),
    ] { #expect(!test.isLocked(Fact(cell, true, on: d("2022-10-01")))) }
  }

  @Test func theYearHoldsAllOfThem() {
    let test = locked(FigureLock.wholeYear)
    #expect(test.isLocked(result("2023-05-05")))
    #expect(
      test.isLocked(
        Fact(.dossier(plan, "dot-3", school: "th-b", item: "bien-ban"), true, on: d("2022-12-10"))))
  }

  @Test func anExceptionHoldsForOneSchoolUntilItsDay() throws {
    var test = locked()
    test.hoa.add(try test.acts("2022-12-06").except("th-b", until: d("2022-12-10")))
    #expect(!test.isLocked(result("2022-10-01"), today: "2022-12-10"))
    #expect(test.isLocked(result("2022-10-01"), today: "2022-12-11"))
    #expect(test.isLocked(result("2022-10-01", school: "mn-a")))
    #expect(
      test.office.locks(of: hoa.plan, on: d("2022-12-10")).first?.words(.vi)
        == "Đợt 1 đã khóa sổ 05/12/2022 (CV 12), trừ 1 trường")
    test.hoa.add(test.acts("2022-12-07").endException(of: "th-b"))
    #expect(test.isLocked(result("2022-10-01")))
  }

  @Test func thereIsNoExceptionFromNothingAndNoneForThePast() {
    #expect(throws: LockActFault.notLocked) {
      try acts("2022-12-06").except("th-b", until: d("2022-12-10"))
    }
    #expect(throws: LockActFault.past(d("2022-12-05"))) {
      try locked().acts("2022-12-06").except("th-b", until: d("2022-12-05"))
    }
  }

  @Test func undoingIsChangingToo() {
    var test = self
    test.hoa.add([result("2022-10-01")])
    test.hoa.add([.undo(EntryID(sequence: 1), on: d("2022-11-01"))])
    test.hoa.add(test.acts("2022-12-05").close(document: ""))
    #expect(test.isLocked(.undo(EntryID(sequence: 1), on: d("2022-12-10"))))
    #expect(test.isLocked(.undo(EntryID(sequence: 2), on: d("2022-12-10"))))
    #expect(!test.isLocked(.undo(EntryID(sequence: 3), on: d("2022-12-10"))))
  }

  @Test func aLockIsTakenBackAndStaysOnRecord() {
    var test = locked()
    test.hoa.add(test.acts("2022-12-08").open())
    #expect(!test.isLocked(result("2022-10-01")))
    #expect(test.office.locks(of: hoa.plan, on: d("2022-12-07")).map(\.id) == ["dot-1"])
    #expect(test.acts("2022-12-08").open() == [])
    let words = ActivityWords(test.office, .vi)
    #expect(
      test.office.ledger.log().map { words.text($0) } == [
        "khóa sổ Đợt 1: đã khóa (CV 12)", "khóa sổ Đợt 1: đã khóa (CV 12) → (trống)",
      ])
  }

  @Test func theRefusalSaysHowAnExceptionIsMade() {
    let fault = locked().office.lockFault(
      [result("2022-10-01"), result("2022-10-01", school: "mn-a")], on: d("2022-12-10"))
    #expect(
      fault?.text(.vi)
        == "Đợt 1 đã khóa sổ 05/12/2022 (CV 12): không ghi, không sửa số liệu của TH B và 1 trường khác; mở riêng cho trường: thidua record lock dot-1 --school th-b --until NGÀY"
    )
    #expect(
      fault?.text(.en)
        == "Đợt 1 locked since 05/12/2022 (CV 12): nothing of TH B and 1 more is recorded or changed; to except the school: thidua record lock dot-1 --school th-b --until DATE"
    )
  }
}
