import Campaign
import JSON
import Testing
import Writing

/// What the dashboard changes of a plan, held against the rules of `plan check`.
@Suite struct PlanActsTests {
  private func changed(
    _ desk: PlanOffice, _ id: String, _ list: PlanList, _ key: String, _ value: JSON?
  ) throws -> JSONObject {
    var entry = try #require(try desk.acts("2022-10-01").entry(id, of: list))
    entry[key] = value
    return entry
  }

  private func fault(_ change: () throws -> [Fact]) -> PlanEditFault? {
    do {
      _ = try change()
      return nil
    } catch { return error as? PlanEditFault }
  }

  @Test func aDeadlineMovesFromTheDayOfTheChange() throws {
    var desk = try PlanOffice()
    let entry = try changed(desk, "dot-2", .cutoffs, "day", "10/02")
    desk.add(try desk.acts("2022-10-01").set(entry, in: .cutoffs))
    #expect(desk.deadline("dot-2", "2022-09-30")?.lastDay == d("2023-02-14"))
    #expect(desk.deadline("dot-2", "2022-10-01")?.lastDay == d("2023-02-09"))
    #expect(desk.deadline("dot-2", "2022-10-01")?.deadline.wording == "trước 10/02/2023")
    #expect(desk.log() == ["hạn “Đề nghị khen thưởng đợt 2”: ngày: 15/02 → 10/02"])
    desk.undo(1)
    #expect(desk.deadline("dot-2", "2022-10-01")?.lastDay == d("2023-02-14"))
    #expect(
      desk.log().last == "hoàn tác #1: hạn “Đề nghị khen thưởng đợt 2”: ngày: 10/02 → 15/02")
  }

  @Test func whatPlanCheckRefusesIsRefusedAtItsField() throws {
    let desk = try PlanOffice()
    let cases: [(String, JSON?, String)] = [
      ("day", "31/11", "lịch không có ngày 31/11"),
      ("day", "2025-01-01", "ngày 01/01/2025 nằm ngoài năm học 2022-2023"),
      ("title", "", "chữ để trống"), ("title", nil, "thiếu, cần"),
      ("cap", ["count": 0, "scope": "phase"], "count: số 0 phải từ 1"),
      ("items", [], "danh sách trống"), ("reward", "bang-vang", "không có hình thức khen"),
      ("collectBy", "14/03", "ngày thu 14/03/2023 sau hạn cuối 14/02/2023"),
    ]
    for (key, value, words) in cases {
      let entry = try changed(desk, "dot-2", .cutoffs, key, value)
      let fault = try #require(
        fault { try desk.acts("2022-10-01").set(entry, in: .cutoffs) }, "\(key)")
      #expect(fault.key == key)
      #expect(fault.text(.vi).contains(words), "\(fault.text(.vi))")
    }
  }

  @Test func anEntryIsAddedUnderAnIDThatWasNeverUsed() throws {
    var desk = try PlanOffice()
    var entry = try changed(desk, "dot-3", .cutoffs, "title", "Tổng kết năm học")
    let taken = fault { try desk.acts("2022-10-01").add(entry, to: .cutoffs) }
    #expect(taken == .idTaken("dot-3") && taken?.key == "id")
    #expect(try desk.acts("2022-10-01").freshID("dot-", in: .cutoffs) == "dot-4")
    entry["id"] = "dot-4"
    entry["day"] = "25/05"
    desk.add(try desk.acts("2022-10-01").add(entry, to: .cutoffs))
    #expect(desk.deadline("dot-4", "2022-10-01")?.lastDay == d("2023-05-24"))
    #expect(desk.log() == ["hạn “Tổng kết năm học”: thêm (ngày 25/05)"])
    desk.undo(1)
    #expect(desk.deadline("dot-4", "2022-10-01") == nil)
    #expect(try desk.acts("2022-10-01").freshID("dot-", in: .cutoffs) == "dot-5")
  }

  @Test func whatIsDroppedComesBackAsItWas() throws {
    var desk = try PlanOffice()
    let entry = try changed(desk, "dot-2", .cutoffs, "title", "Đợt hai")
    desk.add(try desk.acts("2022-10-01").set(entry, in: .cutoffs))
    desk.add(try desk.acts("2022-10-02").drop("dot-2", from: .cutoffs))
    #expect(desk.deadline("dot-2", "2022-10-02") == nil)
    #expect(desk.deadline("dot-2", "2022-10-01")?.title == "Đợt hai")
    #expect(try desk.acts("2022-10-03").dropped(.cutoffs) == [entry])
    desk.add(try desk.acts("2022-10-03").restore("dot-2", to: .cutoffs))
    #expect(desk.deadline("dot-2", "2022-10-03")?.title == "Đợt hai")
    #expect(try desk.acts("2022-10-03").dropped(.cutoffs).isEmpty)
    #expect(
      desk.log() == [
        "hạn “Đợt hai”: tên: Đề nghị khen thưởng đợt 2 → Đợt hai", "hạn “Đợt hai”: bỏ",
        "hạn “Đợt hai”: tên: Đề nghị khen thưởng đợt 2 → Đợt hai",
      ])
    #expect(desk.log(.en)[1] == "cutoff “Đợt hai”: taken out")
  }

  @Test func aDropThatIsUndoneIsWordedSo() throws {
    var desk = try PlanOffice()
    desk.add(try desk.acts("2022-10-02").drop("dot-2", from: .cutoffs))
    desk.undo(1)
    #expect(desk.deadline("dot-2", "2022-10-03") != nil)
    #expect(
      desk.log() == [
        "hạn “Đề nghị khen thưởng đợt 2”: bỏ",
        "hoàn tác #1: hạn “Đề nghị khen thưởng đợt 2”: khôi phục",
      ])
  }

  /// Nobody needs to follow what is gone; whoever did follows it again when it is back.
  @Test func whatIsDroppedTakesItsAssignmentsAlong() throws {
    var desk = try PlanOffice("dien-bien-province", "2023")
    let staff: JSON = [["id": "cv-1", "role": "Chuyên viên"]]
    desk.add([Fact(.planEntry(desk.id, list: "", id: "staff"), staff, on: d("2023-01-01"))])
    let assignments: JSON = [["staff": "cv-1", "subject": "t20"]]
    desk.add([
      Fact(.planEntry(desk.id, list: "", id: "assignments"), assignments, on: d("2023-01-01"))
    ])
    #expect(desk.office.plans[0].assignments.map(\.subject) == ["t20"])
    desk.add(try desk.acts("2023-02-01").drop("t20", from: .targets))
    #expect(desk.office.plans[0].assignments.isEmpty)
    #expect(desk.office.plans[0].target("t20") == nil)
    desk.add(try desk.acts("2023-02-01").restore("t20", to: .targets))
    #expect(desk.office.plans[0].assignments.map(\.subject) == ["t20"])
  }

  /// t16 rests on t15.
  @Test func whatAnotherRestsOnIsNotDropped() throws {
    let desk = try PlanOffice("dien-bien-province", "2023")
    let fault = fault { try desk.acts("2023-02-01").drop("t15", from: .targets) }
    #expect(fault?.text(.vi).contains("targets[14].base: không có chỉ tiêu “t15”") == true)
    #expect(fault?.key == nil)
  }

  @Test func aTargetIsHeldToTheRulesToo() throws {
    var desk = try PlanOffice("dien-bien-province", "2023")
    var entry = try #require(try desk.acts("2023-02-01").entry("t6", of: .targets))
    entry["goal"] = 172.2
    let high = fault { try desk.acts("2023-02-01").set(entry, in: .targets) }
    #expect(high?.key == "goal")
    #expect(high?.text(.vi) == "tỷ lệ 172,2% lớn hơn 100%")
    entry["goal"] = 75.5
    entry["levels"] = ["THPT", "THCS"]
    desk.add(try desk.acts("2023-02-01").set(entry, in: .targets))
    let target = try #require(desk.office.plans[0].target("t6"))
    #expect(target.goal == Quantity(text: "75,5"))
    #expect(target.comparator == .above)
    #expect(
      desk.log() == [
        "chỉ tiêu “\(target.title)”: mục tiêu: 72,2 → 75,5; cấp học: THPT, GDTX "
          + "→ THPT, THCS"
      ])
    #expect(try desk.acts("2023-02-01").set(entry, in: .targets).isEmpty)
  }

  /// An edit of a later day must still read when that day comes.
  @Test func anEditOfALaterDayIsMindedToo() throws {
    var desk = try PlanOffice("dien-bien-province", "2023")
    var entry = try #require(try desk.acts("2023-06-01").entry("t3", of: .targets))
    entry["base"] = "t2"
    desk.add(try desk.acts("2023-06-01").set(entry, in: .targets))
    let fault = fault { try desk.acts("2023-02-01").drop("t2", from: .targets) }
    #expect(fault?.text(.en).contains("the plan has no target “t2”") == true)
  }

  /// An undo may take away what a later edit rests on: that edit alone is left out.
  @Test func anEditWhoseGroundWasUndoneIsLeftOutAlone() throws {
    var desk = try PlanOffice("dien-bien-province", "2023")
    var fresh = try #require(try desk.acts("2023-02-01").entry("t1", of: .targets))
    fresh["id"] = "t21"
    desk.add(try desk.acts("2023-02-01").add(fresh, to: .targets))
    var resting = try #require(try desk.acts("2023-02-01").entry("t3", of: .targets))
    resting["base"] = "t21"
    desk.add(try desk.acts("2023-02-01").set(resting, in: .targets))
    desk.add(try desk.acts("2023-02-01").set("Chủ đề khác", forKey: "theme"))
    desk.undo(1)
    let plan = desk.office.plans[0]
    #expect(plan.target("t21") == nil)
    #expect(plan.target("t3")?.base != "t21")
    #expect(plan.theme == "Chủ đề khác")
  }

  @Test func aPlanIsClosedAndOpenedAgain() throws {
    var desk = try PlanOffice()
    #expect(try desk.acts("2022-12-01").close(false).isEmpty)
    desk.add(try desk.acts("2022-12-01").close(true))
    #expect(desk.office.status(on: d("2022-12-01")).plans.isEmpty)
    #expect(try desk.acts("2022-12-02").close(true).isEmpty)
    desk.add(try desk.acts("2022-12-02").close(false))
    #expect(desk.office.status(on: d("2022-12-02")).plans.count == 1)
  }
}
