import Campaign
import Reports
import Testing
import Writing

/// Targets with figures reckoned by hand.
struct TargetTableTests {
  private var office: SampleOffice

  init() throws { office = try SampleOffice(["dien-bien-province"], years: ["2023"]) }

  private func rows(_ scope: ReportScope = ReportScope()) throws -> [[String]] {
    let summary = Summary.document(
      office.status("2023-06-01"), ledger: office.ledger, scope: scope, language: .vi)
    return try #require(summary.table("targets"))
  }

  private mutating func record(_ school: UnitID, _ target: ObligationID, _ value: String) {
    office.add([
      Fact(
        .result(SampleOffice.province, target, school: school), .string(value),
        on: day("2023-05-20"))
    ])
  }

  @Test mutating func ratiosAreSummedAndComparedExactly() throws {
    record("mn-hoa-ban", "t2", "299/300")
    record("mn-son-ca", "t2", "99/100")
    // 398 of 400 is 99.5 %, two tenths short of the goal; 14 kindergartens are expected.
    #expect(
      try rows()[1].dropFirst(2) == ["≥\u{A0}99,7%", "99,5%", "-0,2", "2", "14", "Chưa đạt"])
  }

  @Test mutating func aBarePercentageMakesThePlainMeanAndSaysSo() throws {
    record("mn-hoa-ban", "t1", "45%")
    record("mn-son-ca", "t1", "50/100")
    #expect(
      try rows()[0].dropFirst(2)
        == [
          "≥\u{A0}46%", "47,5%", "1,5", "2", "14",
          "Đạt (bình quân các trường, chưa tính theo quy mô)",
        ])
  }

  @Test mutating func roundingNeverFeignsTheGoal() throws {
    // 99 696 of 100 000 would be 99,7 with two places.
    record("mn-hoa-ban", "t2", "99697/100000")
    #expect(try rows()[1].dropFirst(2).prefix(3) == ["≥\u{A0}99,7%", "99,697%", "-0,003"])
  }

  @Test mutating func theOfficesOwnCountStandsAgainstTheWhole() throws {
    record("", "t10", "125/129")
    #expect(
      try rows()[9].dropFirst(2) == ["≥\u{A0}126/129", "125", "-1", "1", "1", "Chưa đạt"])
    #expect(try rows()[5][2] == ">\u{A0}72,2%")
  }

  @Test mutating func aBlockIsMeasuredByItsOwnSchools() throws {
    record("mn-hoa-ban", "t15", "95/100")
    record("th-hoa-ban-1", "t15", "10/100")
    let rows = try rows(ReportScope(block: "Mầm non"))
    // Of the twenty: t1 to t3 and the seven that all levels report; not the office's own.
    #expect(rows.count == 10)
    let row = try #require(rows.first { $0[1].contains("Lao động tiên tiến") })
    #expect(row.dropFirst(2) == ["≥\u{A0}95%", "95%", "0", "1", "14", "Đạt"])
  }
}
