import Campaign
import Canvas
import Dashboard
import JSON
import Testing

@Suite struct PeopleEntrySessions {
  private func start() -> EntryDesk {
    EntryDesk(Sample.state(office: Sample.withStaff, start: .people))
  }

  @Test func whatIsSelectedIsLeftToSomebodyOfTheStaff() {
    var desk = start()
    let about = desk.state.selection
    #expect(about.subject == .deadline("task-4"))
    let cell = Cell.assigned(about.plan!, .task, "task-4")
    desk.type("a")
    desk.type("1")
    let owner = desk.ledger.value(cell)?.string
    #expect(owner?.isEmpty == false)
    #expect(desk.shows("1 việc chưa có người"))
    desk.type("u")
    #expect(desk.ledger.value(cell) == nil)
    #expect(desk.shows("2 việc chưa có người"))
  }

  @Test func alsoToAnotherNameAndToNobody() {
    var desk = start()
    let cell = Cell.assigned(desk.state.selection.plan!, .task, "task-4")
    desk.type("a")
    desk.press(.end, .enter)
    desk.type("Vừ A Dính")
    desk.press(.enter)
    #expect(desk.ledger.value(cell) == "Vừ A Dính")
    desk.press(.home)
    desk.press(.down) { $0.subject == .deadline("task-4") }
    desk.type("a")
    desk.press(.end, .up, .enter)
    #expect(desk.ledger.value(cell) == nil)
    #expect(desk.shows("2 việc chưa có người"))
  }

  @Test func aSchoolIsFollowedByWhoeverIsChosen() {
    var desk = EntryDesk(Sample.state(office: Sample.withStaff, start: .schools))
    let school = desk.state.selection.school!
    desk.type("a1")
    #expect(desk.commits.first?.first?.cell.subject == "school:\(school)")
  }

  @Test func aMemberIsAddedToThePlanAndCanBeAssignedAtOnce() {
    var desk = start()
    desk.press(.tab)
    let plan = desk.state.selection.plan!
    desk.type("?")
    desk.type("them can bo")
    desk.press(.enter)
    desk.type("Lò Thị Mai")
    desk.press(.tab)
    desk.type("Chuyên viên")
    desk.press(.enter)
    let cell = Cell.planEntry(plan, list: "staff", id: "chuyen-vien")
    #expect(desk.ledger.value(cell)?["name"] == "Lò Thị Mai")
    let staff = desk.state.status.plans.first { $0.id == plan }!.staff
    #expect(staff.contains { $0.name == "Lò Thị Mai" && $0.role == "Chuyên viên" })
    desk.type("u")
    #expect(
      desk.state.status.plans.first { $0.id == plan }!.staff.allSatisfy {
        $0.name != "Lò Thị Mai"
      })
  }

  @Test func aDifficultyIsRaisedAnsweredClosedAndOpenedAgain() {
    var desk = EntryDesk.at(.schools)
    let school = desk.state.selection.school!
    desk.type("K")
    desk.type("Thiếu giáo viên tiếng Anh")
    desk.press(.control("s"))
    #expect(desk.commits.count == 1)
    desk.type("9")
    desk.press(.backTab)
    desk.press(.end)
    desk.press(.up) { $0.school == school && $0.id(of: .difficulty) != nil }
    func one(_ desk: EntryDesk) -> DifficultyStatus {
      desk.state.status.difficulties.first { $0.text == "Thiếu giáo viên tiếng Anh" }!
    }
    #expect(one(desk).age == 0 && one(desk).school == school)
    desk.type("n")
    desk.type("Điều giáo viên trường bên")
    desk.press(.control("s"))
    #expect(one(desk).answer == "Điều giáo viên trường bên")
    #expect(one(desk).answeredBy?.isEmpty == false)
    desk.press(.home)
    let id = one(desk).id
    desk.press(.down) { $0.subject == .difficulty(id) }
    desk.type(" ")
    #expect(one(desk).isClosed)
    desk.type("u")
    #expect(!one(desk).isClosed && one(desk).answer != nil)
  }

  @Test func aDifficultyNeedsWordsAndKeepsWhatWasTyped() {
    var desk = EntryDesk.at(.schools)
    desk.type("K")
    desk.press(.control("s"))
    #expect(desk.shows("không được để trống"))
    desk.type("Mất điện")
    #expect(desk.drafts.count == 1)
    desk.isRefused = true
    desk.press(.control("s"))
    #expect(desk.shows("CHƯA LƯU"))
    #expect(desk.drafts.count == 1)
    desk.isRefused = false
    desk.type("R")
    #expect(desk.drafts.isEmpty)
    #expect(desk.state.status.difficulties.contains { $0.text == "Mất điện" })
  }
}
