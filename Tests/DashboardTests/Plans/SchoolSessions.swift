import Campaign
import Canvas
import Dashboard
import Testing
import Writing

/// Schools are added, renamed, closed and merged on their screens; their past stays.
@Suite struct SchoolSessions {
  private func desk() -> EntryDesk {
    let office = Office(
      documents: [PlanDocument(Sample.schoolYear)], roster: Sample.roster,
      calendar: Sample.calendar)
    return EntryDesk(Sample.state(office: office, start: .schools))
  }

  private func fill(_ desk: inout EntryDesk, tabs: Int, _ text: String) {
    for _ in 0..<tabs { desk.press(.tab) }
    desk.press(.control("e"), .control("u"))
    desk.type(text)
  }

  private var first: School { Sample.roster.schools[0] }

  @Test(arguments: Language.allCases)
  func theFormOfASchool(language: Language) {
    var desk = EntryDesk(Sample.state(80, 24, language, start: .schools))
    desk.type("e")
    expectDrawing(render(desk.state), "school-form-80x24-\(language.rawValue)")
  }

  @Test func aSecondSchoolOfTheSameNameWarns() {
    var desk = desk()
    desk.type("e")
    fill(&desk, tabs: 0, "Trường MN Sơn Ca")
    #expect(desk.shows("đã có trường tên như vậy: Mầm non Sơn Ca (mn-son-ca)"))
  }

  @Test func aSchoolIsRenamedAndGetsANewHead() {
    var desk = desk()
    desk.type("e")
    fill(&desk, tabs: 0, "Mầm non Họa Mi")
    fill(&desk, tabs: 4, "Vi Thị Nga")
    desk.press(.control("s"))
    let now = desk.state.status.roster[first.id]
    #expect(now?.name == "Mầm non Họa Mi" && now?.head == "Vi Thị Nga")
    #expect(now?.commune == first.commune && now?.phone == first.phone)
    #expect(
      desk.state.office.roster(on: Sample.today.adding(days: -1))[first.id]?.name == first.name)
    desk.type("u")
    #expect(desk.state.status.roster[first.id] == first)
  }

  @Test func aTakenIDIsRefusedAtItsFieldAndTheTextStays() {
    var desk = desk()
    desk.type("i")
    desk.type(first.id.rawValue)
    fill(&desk, tabs: 1, "Mầm non Mới")
    desk.press(.control("s"))
    #expect(desk.commits.isEmpty)
    #expect(desk.shows("đã là của \(first.name)"))
    #expect(desk.shows("Mầm non Mới"))
    fill(&desk, tabs: 0, "mn-moi")
    desk.press(.control("s"))
    #expect(desk.state.status.roster["mn-moi"]?.level == .preschool)
    #expect(desk.state.status.schools.count == Sample.roster.schools.count + 1)
  }

  @Test func aSchoolClosesAndIsFoundAgain() {
    var desk = desk()
    desk.run("school-close")
    desk.press(.enter)
    #expect(desk.shows("không được để trống"))
    desk.type("14/11")
    desk.press(.enter)
    #expect(!desk.state.status.schools.contains { $0.school.id == first.id })
    desk.run("schools-closed")
    desk.press(.enter)
    #expect(desk.state.place.school == first.id)
    #expect(desk.shows("đóng từ 14/11/2022"))
    desk.run("school-reopen")
    #expect(desk.state.status.schools.contains { $0.school.id == first.id })
  }

  @Test func aSchoolMergesIntoAnother() {
    var desk = desk()
    let other = Sample.roster.schools[1]
    desk.run("school-merge")
    desk.type(first.name)
    desk.press(.tab)
    desk.type("1/11")
    desk.press(.enter)
    #expect(desk.shows("không sáp nhập vào chính nó được"))
    fill(&desk, tabs: 0, other.name)
    desk.press(.control("s"))
    #expect(desk.state.status.roster[first.id]?.mergedInto == other.id)
    let said = desk.state.banner?.text ?? ""
    #expect(said.hasPrefix("Đã lưu: ") && said.contains("sáp nhập vào \(other.name) từ 01/11/2022"))
  }

  @Test func aPartBecomesASchoolOfItsOwn() {
    var desk = desk()
    desk.run("school-split")
    desk.type("mn-tach")
    fill(&desk, tabs: 1, "Mầm non Tách")
    fill(&desk, tabs: 7, "1/1/2023")
    desk.press(.control("s"))
    let part = desk.state.status.roster["mn-tach"]
    #expect(part?.splitFrom == first.id && part?.opens == day("2023-01-01"))
    #expect(part?.commune == first.commune && part?.head == nil)
  }
}

/// The field that asks for a school understands whatever the schools are called.
@Suite struct SchoolFieldSessions {
  @Test(arguments: [
    "TH Bản Ngàn", "Trường Tiểu học Bản Ngàn", "th ban ngan", "Trường TH Bản Ngàn",
  ])
  func takesEveryNameOfASchool(_ typed: String) {
    let office = Office(
      documents: [PlanDocument(Sample.schoolYear)], roster: Sample.roster,
      calendar: Sample.calendar)
    var desk = EntryDesk(Sample.state(office: office, start: .people))
    desk.type("K")
    desk.press(.tab, .tab)
    desk.type(typed)
    #expect(desk.shows("Tiểu học Bản Ngàn"), "\(desk.picture)")
  }
}
