import Campaign
import Canvas
import Dashboard
import Testing
import Writing

/// Deadlines, targets and plans are changed where they are looked at, by the rules of `plan check`.
@Suite struct PlanSessions {
  private func desk(_ screen: Screen, _ plans: [Plan] = [Sample.schoolYear]) -> EntryDesk {
    let office = Office(
      documents: plans.map { PlanDocument($0) }, roster: Sample.roster, calendar: Sample.calendar)
    return EntryDesk(Sample.state(office: office, start: screen))
  }

  private func deadline(_ desk: EntryDesk, _ id: ObligationID) -> DeadlineStatus? {
    desk.state.status.deadline(id, plan: Sample.schoolYear.id)
  }

  /// Goes to a field of the form that is open, and types in the place of what stands there.
  private func fill(_ desk: inout EntryDesk, tabs: Int, _ text: String) {
    for _ in 0..<tabs { desk.press(.tab) }
    desk.press(.control("e"), .control("u"))
    desk.type(text)
  }

  private func select(_ desk: inout EntryDesk, _ id: ObligationID) {
    while desk.state.selection.subject != .deadline(id) { desk.press(.down) }
  }

  @Test(arguments: Language.allCases)
  func theFormOfACutoff(language: Language) {
    let office = Office(
      documents: [PlanDocument(Sample.schoolYear)], roster: Sample.roster,
      calendar: Sample.calendar)
    var desk = EntryDesk(Sample.state(80, 24, language, office: office, start: .deadlines))
    select(&desk, "dot-2")
    desk.type("e")
    expectDrawing(render(desk.state), "cutoff-form-80x24-\(language.rawValue)")
  }

  @Test func aDeadlineMovesAndComesBack() {
    var desk = desk(.deadlines)
    select(&desk, "dot-2")
    desk.type("e")
    fill(&desk, tabs: 1, "10/2")
    #expect(desk.shows("Thứ Sáu 10/02/2023"))
    desk.press(.control("s"))
    #expect(deadline(desk, "dot-2")?.lastDay == day("2023-02-09"))
    #expect(deadline(desk, "dot-2")?.deadline.wording == "trước 10/02/2023")
    let said = "Đã lưu: hạn “Đề nghị khen thưởng đợt 2”: ngày: 15/02 → 10/02 · "
    #expect(desk.state.banner?.text.hasPrefix(said) == true)
    #expect(desk.commits[0].map(\.cell.kind) == [.plan])
    desk.type("u")
    #expect(deadline(desk, "dot-2")?.lastDay == day("2023-02-14"))
  }

  @Test func whatTheRulesRefuseStaysWithItsReason() {
    var desk = desk(.deadlines)
    select(&desk, "dot-2")
    desk.type("e")
    // The schools' day after the cutoff.
    fill(&desk, tabs: 4, "20/02/2023")
    desk.press(.control("s"))
    #expect(desk.commits.isEmpty)
    #expect(desk.shows("ngày thu 20/02/2023 sau hạn cuối 14/02/2023"))
    #expect(desk.shows("20/02/2023"))
    fill(&desk, tabs: 0, "3")
    #expect(desk.shows("3 ngày làm việc trước hạn"))
    desk.press(.control("s"))
    #expect(deadline(desk, "dot-2")?.collectBy == day("2023-02-09"))
  }

  @Test func aCutoffIsAddedAndSelected() {
    var desk = desk(.deadlines)
    desk.type("i")
    desk.type("Khen đột xuất")
    fill(&desk, tabs: 1, "20/12")
    fill(&desk, tabs: 5, "7")
    desk.press(.control("s"))
    let one = deadline(desk, "han-1")
    #expect(one?.title == "Khen đột xuất")
    #expect(one?.lastDay == day("2022-12-19"))
    #expect(one?.deadline.wording == "trước 20/12/2022")
    #expect(one?.nominees?.cap == 7)
    // The documents are those of the plan's other cutoffs.
    #expect(
      one?.deadline.cutoff?.items.map(\.id) == ["to-trinh", "bien-ban", "danh-sach", "bao-cao"])
    #expect(desk.state.selection.subject == .deadline("han-1"))
  }

  @Test func documentsOfADossierKeepTheirIDs() {
    var desk = desk(.deadlines)
    select(&desk, "dot-1")
    desk.type("e")
    fill(&desk, tabs: 5, "Tờ trình; Biên bản họp xét; Báo cáo thành tích *; Ảnh minh chứng")
    desk.press(.control("s"))
    let items = deadline(desk, "dot-1")?.deadline.cutoff?.items
    #expect(items?.map(\.id) == ["to-trinh", "bien-ban", "bao-cao", "anh-minh-chung"])
    #expect(items?.map(\.perNominee) == [false, false, true, false])
  }

  @Test func aDeadlineIsExtendedByADocument() {
    var desk = desk(.deadlines)
    select(&desk, "dot-1")
    desk.type("E")
    desk.type("9/11")
    #expect(desk.shows("ngày mới phải sau ngày cuối hiện có, 09/11/2022"))
    fill(&desk, tabs: 0, "18/11")
    desk.press(.tab)
    desk.type("CV 45/SGDĐT")
    desk.press(.enter)
    #expect(deadline(desk, "dot-1")?.lastDay == day("2022-11-18"))
    #expect(desk.shows("Hạn ban đầu    09/11/2022"))
    #expect(desk.shows("18/11/2022 · CV 45/SGDĐT"))
    desk.type("u")
    #expect(deadline(desk, "dot-1")?.lastDay == day("2022-11-09"))
  }

  @Test func aDeadlineIsDroppedAndPutBack() {
    var desk = desk(.deadlines)
    select(&desk, "dot-3")
    desk.press(.delete)
    #expect(desk.shows("Bỏ hạn “Đề nghị khen thưởng đợt 3” khỏi kế hoạch?"))
    desk.press(.escape)
    #expect(desk.commits.isEmpty)
    desk.press(.delete, .enter)
    #expect(deadline(desk, "dot-3") == nil)
    desk.run("deadline-restore")
    desk.press(.enter)
    #expect(deadline(desk, "dot-3") != nil)
    #expect(desk.commits.count == 2)
  }

  @Test func aTaskKeepsItsPlaceholdersAndParts() {
    var desk = desk(.tasks, [Sample.tasks])
    while desk.state.selection.subject != .deadline("task-9") { desk.press(.down) }
    desk.type("e")
    fill(&desk, tabs: 0, "Hướng dẫn năm học 2022-2023")
    desk.press(.control("s"))
    let fact = desk.commits.first?.first
    #expect(fact?.value["title"] == "Hướng dẫn năm học {school}")
    #expect(fact?.value["parts"]?.array?.count == 3)
    #expect(
      desk.state.status.deadline("task-9", plan: Sample.tasks.id)?.title
        == "Hướng dẫn năm học 2022-2023")
  }

  @Test func aTargetIsAddedChangedAndDropped() {
    var desk = desk(.targets, [Sample.targets])
    let plan = Sample.targets.id
    desk.type("e")
    fill(&desk, tabs: 2, "146")
    desk.press(.control("s"))
    #expect(desk.shows("tỷ lệ 146% lớn hơn 100%"))
    fill(&desk, tabs: 0, "48,5")
    desk.press(.control("s"))
    #expect(desk.state.status.target("t1", plan: plan)?.target.goal == Quantity(text: "48,5"))
    desk.type("i")
    desk.type("Trường có thư viện đạt chuẩn")
    fill(&desk, tabs: 2, "80")
    fill(&desk, tabs: 4, "TH, THCS")
    desk.press(.control("s"))
    let added = desk.state.status.target("t21", plan: plan)
    #expect(added?.target.scope.levels == [.primary, .lowerSecondary])
    #expect(desk.state.selection.subject == .target("t21"))
    desk.press(.delete, .enter)
    #expect(desk.state.status.target("t21", plan: plan) == nil)
    desk.type("u")
    #expect(desk.state.status.target("t21", plan: plan) != nil)
  }

  @Test func aPlanIsClosedAndOpenedAgain() {
    var desk = desk(.today)
    desk.run("plan-close")
    desk.press(.enter)
    #expect(desk.shows("3 hạn chưa xong"))
    desk.press(.enter)
    #expect(desk.state.status.plans.isEmpty)
    desk.run("plan-reopen")
    desk.press(.enter)
    #expect(desk.state.status.plans.count == 1)
  }

  @Test func theOfficeGetsItsNewName() {
    var desk = desk(.today)
    desk.run("plan-office")
    fill(&desk, tabs: 0, "Ủy ban nhân dân xã Quảng Uyên")
    fill(&desk, tabs: 5, "Lò Văn Phúc")
    desk.press(.control("s"))
    let office = desk.state.status.plans[0].office
    #expect(office.name == "Ủy ban nhân dân xã Quảng Uyên")
    #expect(office.signerName == "Lò Văn Phúc" && office.signerTitle == "Chủ tịch")
  }

  @Test func aFormLeftBehindIsFilledInAgain() {
    var before = desk(.deadlines)
    before.type("i")
    before.type("Khen đột xuất")
    var desk = desk(.deadlines)
    for (place, text) in before.drafts {
      desk.hear(.draftFound(Draft(place: place, text: text)))
    }
    desk.press(.control("b"), .enter)
    #expect(desk.shows("Khen đột xuất"))
  }

  @Test func nothingIsChangedWhereTheStoreIsReadOnly() {
    var desk = desk(.deadlines)
    desk.hear(.readOnly(reason: "kho chỉ đọc"))
    for key in ["e", "E", "i"] {
      desk.type(key)
      #expect(desk.state.overlays.isEmpty, "\(key)")
    }
  }
}

extension EntryDesk {
  /// Runs a command by way of the palette.
  mutating func run(_ id: String) {
    guard let command = Commands.named(id) else {
      Issue.record("no command \(id)")
      return
    }
    press(.function(12))
    paste(command.title(state.language))
    press(.enter)
  }
}
