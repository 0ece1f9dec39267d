import Campaign
import JSON
import Testing
import Writing

/// What the dashboard changes of the list of schools; the past of each stays.
@Suite struct SchoolActsTests {
  private func fault(_ change: () throws -> [Fact]) -> SchoolFault? {
    do {
      _ = try change()
      return nil
    } catch { return error as? SchoolFault }
  }

  private func names(_ desk: PlanOffice, _ day: String) -> [String] {
    desk.office.status(on: d(day)).schools.map(\.school.name)
  }

  @Test func aNewSchoolIsThereFromTheStartOrFromItsDay() throws {
    var desk = try PlanOffice()
    desk.add(
      try desk.schools("2022-10-01").add(School(id: "th-d", name: "TH D", level: .primary)))
    let later = School(id: "th-e", name: "TH E", level: .primary, opens: d("2022-10-05"))
    desk.add(try desk.schools("2022-10-01").add(later))
    #expect(names(desk, "2022-09-01").suffix(2) == ["THCS C", "TH D"])
    #expect(names(desk, "2022-10-05").suffix(2) == ["TH D", "TH E"])
    #expect(desk.log().first == "TH D: thêm trường: TH D, TH")
  }

  @Test func wrongSchoolsAreRefusedAtTheirField() throws {
    let desk = try PlanOffice()
    func add(_ id: String, _ name: String) -> SchoolFault? {
      fault {
        try desk.schools("2022-10-01").add(School(id: UnitID(id), name: name, level: .primary))
      }
    }
    for (id, name, key, words) in [
      ("", "A", "id", "không được để trống"), ("a b", "A", "id", "“a b” không dùng được"),
      ("office", "A", "id", "không dùng được"), ("th-b", "A", "id", "đã là của TH B"),
      ("TH-B", "A", "id", "chỉ khác “th-b” ở chữ hoa"), ("x", "", "name", "để trống"),
    ] {
      let fault = try #require(add(id, name), "\(id)")
      #expect(fault.key == key && fault.text(.vi).contains(words), "\(fault.text(.vi))")
    }
  }

  @Test func aRenamedSchoolKeepsItsFormerNameInThePast() throws {
    var desk = try PlanOffice()
    desk.add(
      try desk.schools("2022-11-10").change("th-b", since: d("2022-11-01")) {
        $0.name = "TH Võ Thị Sáu"
        $0.head = "Hoàng Văn Thụ"
      })
    #expect(names(desk, "2022-10-31")[1] == "TH B")
    #expect(names(desk, "2022-11-01")[1] == "TH Võ Thị Sáu")
    #expect(desk.log() == ["TH Võ Thị Sáu: tên: TH B → TH Võ Thị Sáu; hiệu trưởng: Hoàng Văn Thụ"])
    desk.undo(1)
    #expect(names(desk, "2022-11-01")[1] == "TH B")
    #expect(
      desk.log(.en).last
        == "undone #1: TH B: name: TH Võ Thị Sáu → TH B; head: Hoàng Văn Thụ → (empty)")
  }

  /// A change that is entered late for an earlier day reaches what was entered for days after it.
  @Test func aChangeOfAnEarlierDayIsNotHiddenByALaterOne() throws {
    var desk = try PlanOffice()
    desk.add(
      try desk.schools("2022-11-10").change("th-b", since: d("2022-11-10")) { $0.phone = "0123" })
    desk.add(
      try desk.schools("2022-11-20").change("th-b", since: d("2022-09-15")) { $0.name = "TH Mới" })
    let now = try #require(desk.office.roster(on: d("2022-11-20"))["th-b"])
    #expect(now.name == "TH Mới" && now.phone == "0123")
    let before = try #require(desk.office.roster(on: d("2022-10-01"))["th-b"])
    #expect(before.name == "TH Mới" && before.phone == nil)
    #expect(names(desk, "2022-09-14")[1] == "TH B")
    // One entry, one undo.
    desk.undo(2)
    #expect(names(desk, "2022-11-20")[1] == "TH B")
  }

  @Test func aClosedSchoolOwesNothingMoreAndKeepsWhatItOwed() throws {
    var desk = try PlanOffice()
    desk.add(try desk.schools("2022-12-01").close("thcs-c", from: d("2022-11-20")))
    #expect(desk.office.status(on: d("2022-11-19")).schools.count == 3)
    #expect(desk.office.status(on: d("2022-11-20")).schools.count == 2)
    let status = desk.office.status(on: d("2022-12-10"))
    // It was open on 9/11, the last safe day of the first cutoff, and not on the others'.
    #expect(status.deadlines.map { $0.schools?.expected } == [3, 2, 2])
    #expect(desk.log() == ["THCS C: đóng từ 20/11/2022"])
    desk.add(try desk.schools("2022-12-02").reopen("thcs-c"))
    #expect(desk.office.status(on: d("2022-12-02")).schools.count == 3)
    #expect(desk.log().last == "THCS C: mở lại")
  }

  @Test func aSchoolMergesIntoOneThatIsOpen() throws {
    var desk = try PlanOffice()
    #expect(
      fault { try desk.schools("2022-12-01").merge("th-b", into: "th-b", from: d("2022-12-01")) }
        == .intoItself)
    desk.add(try desk.schools("2022-12-01").close("mn-a", from: d("2022-11-01")))
    let shut = fault {
      try desk.schools("2022-12-01").merge("th-b", into: "mn-a", from: d("2022-12-01"))
    }
    #expect(shut == .notAlive("MN A", on: d("2022-12-01")) && shut?.key == "into")
    desk.add(
      try desk.schools("2022-12-01").merge("th-b", into: "thcs-c", from: d("2022-12-01")))
    #expect(names(desk, "2022-12-01") == ["THCS C"])
    #expect(desk.office.roster(on: .last)["th-b"]?.mergedInto == "thcs-c")
    #expect(desk.log().last == "TH B: sáp nhập vào THCS C từ 01/12/2022")
  }

  @Test func aPartLeavesASchoolOnItsDay() throws {
    var desk = try PlanOffice()
    let part = School(id: "th-b2", name: "TH B số 2", level: .primary)
    desk.add(try desk.schools("2022-12-01").split(part, from: "th-b", on: d("2023-01-01")))
    #expect(!names(desk, "2022-12-31").contains("TH B số 2"))
    #expect(names(desk, "2023-01-01").contains("TH B số 2"))
    #expect(desk.office.roster(on: .last)["th-b2"]?.splitFrom == "th-b")
    #expect(
      fault {
        try desk.schools("2022-12-01").close("th-b2", from: d("2023-01-01"))
      } == .closesBeforeItOpens(d("2023-01-01")))
  }
}
