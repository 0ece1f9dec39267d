import Campaign
import Templates
import Testing

/// The sample roster is believable: all levels and blocks, no school twice, nobody real.
@Suite struct SampleSchoolsTests {
  private let rows: [[String]]

  init() {
    rows = String(decoding: Templates.sampleSchools, as: UTF8.self)
      .split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
  }

  @Test func theHeaderIsTheOneThatImportKnows() {
    #expect(rows.first == ["mã", "tên", "cấp", "xã", "khối", "head", "phone", "mail"])
    #expect(rows.allSatisfy { $0.count == 8 && !$0.contains("") })
  }

  @Test func allLevelsBlocksAndADozenCommunesAreThere() {
    let schools = rows.dropFirst()
    #expect(schools.count == 44)
    #expect(Set(schools.map { $0[0] }).count == 44)
    #expect(Set(schools.map { $0[1] }).count == 44)
    #expect(Set(schools.map { $0[2] }) == ["MN", "TH", "TH&THCS", "THCS", "THPT"])
    #expect(Set(schools.map { $0[3] }).count == 12)
    #expect(Set(schools.map { $0[4] }) == ["Mầm non", "Tiểu học", "THCS", "THPT"])
  }

  @Test func noAddressLeadsAnywhere() {
    #expect(rows.dropFirst().allSatisfy { $0[7].hasSuffix("@truong.example") })
    // 0200 is no area code of Vietnam.
    #expect(rows.dropFirst().allSatisfy { $0[6].hasPrefix("0200 000 ") })
  }
}
