import Campaign
import JSON
import Testing

/// A cap may give levels, blocks or single units their own share.
@Suite struct CapShareTests {
  private let day = d("2022-11-01")

  private func tally(
    _ nominees: [(UnitID, String)], scope: String = "phase"
  ) throws -> NomineeTally {
    let plan = try Plan.read(
      Array(
        """
        {"format": 1, "id": "p", "title": "P", "kind": "school-year", "original": "2022-2023",
         "office": {"name": "Phòng"}, "blocks": ["Khối 1"],
         "phases": [{"id": "dot-1", "name": "Đợt 1", "from": "01/09", "to": "30/11"}],
         "cutoffs": [{"id": "dot-1", "title": "Đợt 1", "wording": "trước {day}", "day": "10/11",
           "bound": "before", "items": [{"id": "a", "name": "Tờ trình"}],
           "cap": {"count": 10, "scope": "\(scope)", "shares": [
             {"levels": ["TH"], "count": 1}, {"blocks": ["Khối 1"], "count": 2},
             {"school": "c", "count": 0}]}},
          {"id": "dot-2", "title": "Đợt 2", "wording": "trước {day}", "day": "10/5",
           "bound": "before", "items": [{"id": "a", "name": "Tờ trình"}],
           "cap": {"count": 10, "scope": "\(scope)", "shares": [
             {"levels": ["TH"], "count": 1}]}}]}
        """.utf8))
    let roster = Roster([
      School(id: "a", name: "TH A", level: .primary, block: "Khối 1"),
      School(id: "b", name: "TH B", level: .primary),
      School(id: "c", name: "THCS C", level: .lowerSecondary, block: "Khối 1"),
    ])
    var ledger = Ledger()
    for (at, one) in nominees.enumerated() {
      ledger.append(
        CommitHeader(sequence: Int64(at + 1), at: 1, author: "Lan", login: "lan"),
        [
          Fact(
            .nominee("p", "dot-1", school: one.0, id: "n\(at)"),
            ["name": "Người \(at)", "standing": .string(one.1)], on: day)
        ])
    }
    ledger.append(
      CommitHeader(sequence: 99, at: 1, author: "Lan", login: "lan"),
      [Fact(.nominee("p", "dot-2", school: "a", id: "later"), ["name": "Người sau"], on: day)])
    let status = Status.of(
      plans: [plan], roster: roster, ledger: ledger, day: day, calendar: plainCalendar)
    return try #require(status.deadlines[0].nominees)
  }

  @Test func eachShareCountsItsOwnUnits() throws {
    let tally = try tally([("a", "proposed"), ("b", "proposed"), ("c", "proposed")])
    #expect(tally.shares.map(\.name) == ["TH", "Khối 1", "c"])
    #expect(tally.shares.map(\.held) == [2, 2, 1])
    #expect(tally.over)
    #expect(tally.excessWords(.vi) == "1 TH, 1 c")
    #expect(tally.heldWords(.vi) == "3/10 · TH 2/1 · Khối 1 2/2 · c 1/0")
  }

  @Test func onceOneIsChosenOnlyTheChosenCount() throws {
    let tally = try tally([("a", "chosen"), ("b", "proposed"), ("c", "aside")])
    #expect(tally.shares.map(\.held) == [1, 1, 0])
    #expect(!tally.over)
  }

  /// Where the cap is one for the whole year, so are its shares.
  @Test func theSharesOfAYearsCapCountAllCutoffs() throws {
    #expect(try tally([("b", "proposed")], scope: "year").shares.map(\.held) == [2, 0, 0])
    #expect(try tally([("b", "proposed")]).shares.map(\.held) == [1, 0, 0])
  }
}
