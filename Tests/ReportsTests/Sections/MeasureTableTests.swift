import Campaign
import Reports
import Testing
import Writing

/// The rates of the annex, counted by hand: of 40 schools 14 are of the block Mầm non.
struct MeasureTableTests {
  private func rows(_ scope: ReportScope = ReportScope()) throws -> [[String]]? {
    var office = try SampleOffice()
    for (school, on) in [
      ("mn-hoa-ban", "2022-11-02"), ("mn-son-ca", "2022-11-03"), ("thcs-hoa-ban", "2022-10-20"),
    ] {
      office.add(
        ["to-trinh", "bien-ban", "danh-sach", "bao-cao"].map {
          Fact(
            .dossier(SampleOffice.quangHoa, "dot-1", school: UnitID(school), item: $0), true,
            on: day(on))
        })
    }
    let status = office.status("2022-11-10")
    let measures = Measures(status, phase: scope.phase) { scope.includes($0) }
    return Summary.document(
      status, ledger: office.ledger, scope: scope, measures: measures, language: .vi
    ).table("measures")
  }

  @Test func whatHasComeDueIsCountedByBlock() throws {
    #expect(
      try rows() == [
        ["Tất cả", "40", "3", "7,5%", "2", "5%", "–"],
        ["Mầm non", "14", "2", "14,29%", "1", "7,14%", "–"],
        ["Tiểu học", "10", "0", "0%", "0", "0%", "–"],
        ["THCS", "16", "1", "6,25%", "1", "6,25%", "–"],
      ])
  }

  @Test func ofOneBlockOnlyItsOwn() throws {
    #expect(
      try rows(ReportScope(block: "THCS")) == [
        ["Tất cả", "16", "1", "6,25%", "1", "6,25%", "–"],
        ["THCS", "16", "1", "6,25%", "1", "6,25%", "–"],
      ])
  }
}
