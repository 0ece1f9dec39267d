import Campaign
import JSON
import Reports
import Templates
import Testing
import Writing

/// What a plan's office puts at the head and the foot of its papers.
struct OfficeOnPaperTests {
  private func report(
    _ change: (inout JSONObject) -> Void, plan id: String = "quang-hoa", year: String = "2022-2023"
  ) throws -> Document {
    let template = try #require(Templates.plans.first { $0.id == id })
    var document = try #require(try JSON.parse(template.bytes).object)
    var office = try #require(document["office"]?.object)
    change(&office)
    document["office"] = .object(office)
    var sample = try SampleOffice.quangHoaInNovember()
    sample.plans = [try Plan.read(JSON.object(document).bytes(), year: PlanYear(year))]
    return Summary.document(sample.status("2022-11-10"), ledger: sample.ledger, language: .vi)
  }

  private func letterNumber(_ archive: String) throws -> String {
    var sample = try SampleOffice.quangHoaInNovember()
    sample.plans[0].issuers = []
    sample.plans[0].office.recipients = ["Các trường", archive]
    let status = sample.status("2022-11-10")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let letter = try #require(
      Letter(status, ledger: sample.ledger, deadline: deadline, number: 7, language: .vi))
    return try #require(letter.toAll()?.letterhead?.number)
  }

  @Test func whoSignsForACommitteeSaysSo() throws {
    #expect(
      try report { _ in }.closing?.signers == [
        Signer(titles: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Nguyễn Thành Hải")
      ])
  }

  @Test(arguments: [
    (
      #"{"prefix": "TM. Ủy ban nhân dân", "title": "KT. Chủ tịch / Phó Chủ tịch"}"#,
      ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
    ),
    (
      #"{"prefix": "TL. Giám đốc", "title": "Trưởng phòng Tổ chức cán bộ"}"#,
      ["TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG TỔ CHỨC CÁN BỘ"]
    ),
    (
      #"{"prefix": "TUQ. Trưởng phòng", "title": "Phó Trưởng phòng", "name": null}"#,
      ["TUQ. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"]
    ),
    // A plan of before, and one whose prefix was taken out.
    (#"{"title": "Chủ tịch"}"#, ["CHỦ TỊCH"]),
    (#"{"prefix": null, "title": "Chủ tịch"}"#, ["CHỦ TỊCH"]),
  ])
  func thePrefixOfASignerIsItsPlansOwn(signer: String, titles: [String]) throws {
    let signer = try JSON.parse(Array(signer.utf8))
    #expect(try report { $0["signer"] = signer }.closing?.signers.map(\.titles) == [titles])
  }

  @Test(arguments: [
    ("Lưu: VT, TĐKT", "UBND-TĐKT"), ("Lưu: VT, TĐKT (02 bản)", "UBND-TĐKT"),
    ("Lưu: VT, TĐKT(02b).", "UBND-TĐKT"), ("Lưu: VT, TĐKT, 02 bản", "UBND-TĐKT"),
    ("Lưu:VT;TCCB.", "UBND-TCCB"), ("Lưu: VT, P.GDTX&CN (Lan, 3b)", "UBND-P.GDTX&CN"),
    ("Lưu: VT", "UBND"), ("Lưu: VT (02 bản)", "UBND"), ("Lưu", "UBND"),
  ])
  func aLettersNumberHasOnlyTheUnitsLetters(archive: String, code: String) throws {
    #expect(try letterNumber(archive) == "Số: 07/\(code)")
  }

  @Test(arguments: ["quang-hoa", "dien-bien-phu-tasks", "dien-bien-province", "sa-dec"])
  func theAddresseeIsAsAboveAndNotNamedAgain(id: String) throws {
    let year = id == "quang-hoa" ? "2022-2023" : "2022"
    let lines = try #require(try report({ _ in }, plan: id, year: year).closing?.recipientLines)
    #expect(lines.first == "- Như trên;")
    #expect(lines.count { $0 == "- Như trên;" } == 1)
    for again in [
      "- Sở Giáo dục và Đào tạo;", "- UBND thành phố (B/c);", "- UBND tỉnh (B/c);",
      "- UBND Thành phố;",
    ] {
      #expect(!lines.contains(again))
    }
    #expect(lines.last?.hasPrefix("- Lưu: VT") == true)
  }

  /// The department's own council is another recipient than the department.
  @Test func whoIsNotTheAddresseeStays() throws {
    let lines = try report {
      $0["recipients"] = [
        "Sở Giáo dục và Đào tạo tỉnh Cao Bằng", "Sở Nội vụ", "Phòng Nội vụ", "Lưu: VT",
      ]
    }.closing?.recipientLines
    #expect(lines == ["- Như trên;", "- Sở Nội vụ;", "- Phòng Nội vụ;", "- Lưu: VT."])
  }

  @Test func withoutAnAddresseeNobodyIsAsAbove() throws {
    let lines = try report {
      $0["addressee"] = nil
      $0["recipients"] = ["Như trên", "Sở Nội vụ", "Lưu: VT"]
    }.closing?.recipientLines
    #expect(lines == ["- Sở Nội vụ;", "- Lưu: VT."])
  }

  @Test func aDocumentIsCitedByItsDayAsOfficesWriteIt() throws {
    let sample = try SampleOffice.quangHoaInNovember()
    let status = sample.status("2022-11-10")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let paper = try #require(
      PhasePaper(status, ledger: sample.ledger, deadline: deadline, language: .vi)?.submission())
    let bases = paper.blocks.compactMap { block -> String? in
      if case .paragraph(let text, .italic) = block { text } else { nil }
    }.joined(separator: "\n")
    #expect(bases.contains("1112/CT-BGDĐT ngày 19/8/2022"))
    #expect(!bases.contains("/08/2022"))
    // A day below ten and the first two months keep their nought.
    let province = try SampleOffice(["dien-bien-province"], years: ["2023"]).plans[0].bases
    #expect(province.contains { $0.reference(.vi).contains("301/CT-UBND ngày 03/02/2023") })
  }
}
