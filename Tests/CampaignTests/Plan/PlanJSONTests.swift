import Campaign
import JSON
import Testing

/// What `plan show --json` promises to scripts.
@Suite struct PlanJSONTests {
  @Test func theDatedSchoolYearIsThere() throws {
    let json = try templatePlan("quang-hoa", "2022-2023").json(plainCalendar)
    #expect(json["id"] == "quang-hoa-2022-2023")
    #expect(json["title"] == "Phong trào thi đua năm học 2022-2023")
    #expect(json["year"] == "2022-2023")
    #expect(
      json["phases"]?[1].map { [$0["id"], $0["name"], $0["starts"], $0["ends"]] }
        == ["dot-2", "Đợt 2", "2022-12-01", "2023-02-28"])
    let cutoff = try #require(json["cutoffs"]?[0])
    #expect(
      ["id", "wording", "opens", "collectBy", "lastDay", "cap", "capScope"].map { cutoff[$0] }
        == ["dot-1", "trước 10/11/2022", "2022-09-01", "2022-11-02", "2022-11-09", 20, "phase"])
    #expect(
      cutoff["items"]?.array?.map { $0["id"] }
        == ["to-trinh", "bien-ban", "danh-sach", "bao-cao"])
    #expect(json["commemorations"]?[0]?["years"] == 40)
    #expect(json["commemorations"]?[0]?["date"] == "2022-11-20")
    #expect(json["criteria"] == [])
  }

  @Test func anOngoingTaskHasNullDays() throws {
    let json = try templatePlan("dien-bien-phu-tasks", "2022").json(plainCalendar)
    let last = try #require(json["tasks"]?[11])
    #expect(last["opens"] == .some(.null) && last["lastDay"] == .some(.null))
    #expect(last["wording"] == "Thường xuyên")
    let ninth = try #require(json["tasks"]?[8])
    #expect(ninth["perSchool"] == true)
    #expect(ninth["lead"] == "Phòng GD&ĐT")
    #expect(ninth["parts"]?.array?.map { $0["id"] } == ["task-9/1", "task-9/2", "task-9/3"])
    #expect(json["tasks"]?[3]?["lead"] == "Phòng Nội vụ")
    #expect(json["medals"]?.array?.map { $0["count"] } == [1, 2, 7])
  }

  @Test func numbersArePlainAndMissingOnesNull() throws {
    let json = try templatePlan("dien-bien-province", "2023").json(plainCalendar)
    let targets = try #require(json["targets"]?.array)
    #expect(targets.count == 20)
    #expect(targets[0].text().contains(#""goal":46,"of":null,"unit":"%""#))
    #expect(targets[6].text().contains(#""goal":99.81,"#))
    #expect(targets[9].text().contains(#""goal":126,"of":129,"unit":"xã, phường""#))
    #expect(targets[5]["comparator"] == ">")
    #expect(targets[0]["levels"] == ["MN"])
    #expect(
      targets[13]["levels"] == [
        "MN", "TH", "TH&THCS", "THCS", "TH-THCS-THPT", "THCS&THPT", "THPT", "GDTX",
      ])
    #expect(targets[15]["base"] == "t15")
    let victory = try #require(json["commemorations"]?[2])
    #expect(victory["date"] == .some(.null) && victory["years"] == .some(.null))
    #expect(victory["printedYears"] == 70)
    #expect(json["criteria"]?.array?.count == 17)
    #expect(
      json["criteria"]?[16] == [
        "id": "tc-17", "title": nil, "most": nil, "source": "office", "by": nil,
      ])
  }
}
