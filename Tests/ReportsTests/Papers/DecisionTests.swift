import Campaign
import Foundation
import Testing
import Writing

@testable import Reports

/// The decision that rewards, in the form of Nghị định 30/2020/NĐ-CP, appendix III.
struct DecisionTests {
  private func office() throws -> SampleOffice {
    var office = try SampleOffice(schools: 12)
    let schools = office.roster.schools.map(\.id)
    for (at, school) in schools.prefix(5).enumerated() {
      office.nominate(
        school, "Nguyễn Văn \(at)", reward: at == 4 ? "bang-khen" : "giay-khen",
        standing: at == 3 ? "aside" : "chosen")
    }
    return office
  }

  private func paper(_ office: SampleOffice, number: PaperNumber = .blank) throws -> PhasePaper {
    let status = office.status("2022-11-10")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    return try #require(
      PhasePaper(
        status, ledger: office.ledger, deadline: deadline, number: number, language: .vi))
  }

  private func texts(_ document: Document) -> [String] {
    document.blocks.compactMap { if case .paragraph(let text, _) = $0 { text } else { nil } }
  }

  @Test func itGrantsByRewardToThoseWhoWereChosen() throws {
    let decision = try #require(try paper(office()).decision())
    let texts = texts(decision)
    #expect(decision.title == "QUYẾT ĐỊNH")
    #expect(texts.first == "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN QUẢNG HÒA")
    #expect(texts.contains("QUYẾT ĐỊNH:"))
    let articles = texts.filter { $0.hasPrefix("Điều ") }
    #expect(articles.count == 3)
    #expect(
      articles[0].hasPrefix(
        "Điều 1. Tặng Giấy khen cho 3 cá nhân; tặng Bằng khen cho 1 cá nhân, đã có thành tích"))
    #expect(articles[2].hasSuffix("./."))
    // Every basis but the last ends in a semicolon.
    let bases = texts.filter { $0.hasPrefix("Căn cứ") }
    #expect(bases.count >= 5 && bases.allSatisfy { $0.hasSuffix(";") })
    #expect(texts.contains { $0.hasPrefix("Theo đề nghị của") && $0.hasSuffix(".") })
    #expect(decision.closing?.recipients.first == "Như Điều 3")
  }

  @Test func theListNamesThoseAndNobodyElse() throws {
    let decision = try #require(try paper(office()).decision())
    let names = decision.annexes.flatMap(\.blocks).flatMap { block -> [String] in
      guard case .table(let table) = block else { return [] }
      return table.rows.map { $0.cells[1].shown(.vi) }
    }
    #expect(names == ["Nguyễn Văn 0", "Nguyễn Văn 1", "Nguyễn Văn 2", "Nguyễn Văn 4"])
  }

  @Test func whomTheDeciderRefusedIsNotInIt() throws {
    var office = try office()
    let plan = office.plans[0]
    let deadline = try #require(plan.deadline("dot-1"))
    let one = office.ledger.candidacies(plan: plan.id, deadline: deadline)[0]
    office.add(
      try ReviewStepActs(office.ledger, plan: plan.id, deadline: "dot-1", on: day("2022-11-09"))
        .refuse(one.nominee, because: "trùng"))
    let decision = try #require(try paper(office).decision())
    #expect(texts(decision).contains { $0.contains("Tặng Giấy khen cho 2 cá nhân") })
  }

  @Test func theNumberOnRecordIsThePapersAndTheMoneyIsSummed() throws {
    var office = try office()
    let plan = office.plans[0]
    let deadline = try #require(plan.deadline("dot-1"))
    for one in office.ledger.candidacies(plan: plan.id, deadline: deadline)
    where one.nominee.standing == .chosen {
      var award = CandidateAward(number: "123/QĐ-UBND", date: day("2022-11-08"))
      award.money = 1_000_500
      office.add(
        try ReviewStepActs(office.ledger, plan: plan.id, deadline: "dot-1", on: day("2022-11-09"))
          .decide(award, for: one))
    }
    let decision = try #require(try paper(office).decision())
    #expect(decision.letterhead?.number == "Số: 123/QĐ-UBND")
    #expect(decision.letterhead?.placeAndDate.hasSuffix("ngày 08 tháng 11 năm 2022") == true)
    #expect(decision.annexes[0].reference.contains("số 123/QĐ-UBND ngày 08 tháng 11 năm 2022"))
    #expect(texts(decision).contains { $0.contains("4.002.000 đồng") })
    // A number that is asked for comes before the one on record.
    let other = try #require(try paper(office, number: 7).decision())
    #expect(other.letterhead?.number == "Số: 07/QĐ-UBND")
  }

  /// Each school hears of its own and of nobody else.
  @Test func aSchoolIsToldWhatBecameOfThoseItProposed() throws {
    var office = try office()
    let plan = office.plans[0]
    let deadline = try #require(plan.deadline("dot-1"))
    let one = office.ledger.candidacies(plan: plan.id, deadline: deadline)[0]
    office.add(
      try ReviewStepActs(office.ledger, plan: plan.id, deadline: "dot-1", on: day("2022-11-09"))
        .decide(CandidateAward(number: "9/QĐ", date: day("2022-11-08")), for: one))
    let paper = try paper(office)
    #expect(paper.proposing == Array(office.roster.schools.prefix(5).map(\.id)))
    let letter = try #require(paper.outcome(for: office.roster.schools[0].id))
    let rows = letter.tables.flatMap(\.rows).map { $0.cells.map { $0.shown(.vi) } }
    #expect(rows.count == 1 && rows[0][1] == "Nguyễn Văn 0")
    #expect(rows[0].suffix(2) == ["Đã khen", "9/QĐ, 08/11/2022"])
    let aside = try #require(paper.outcome(for: office.roster.schools[3].id))
    #expect(aside.tables[0].rows[0].cells.suffix(2).map { $0.shown(.vi) } == ["Để lại", ""])
    #expect(paper.outcome(for: office.roster.schools[9].id) == nil)
  }

  @Test func whereNobodyIsChosenThereIsNone() throws {
    #expect(try paper(SampleOffice(schools: 3)).decision() == nil)
  }

  @Test(
    arguments: [
      (
        "Phòng Giáo dục và Đào tạo thị xã A", nil, "Trưởng phòng",
        "TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO THỊ XÃ A"
      ),
      (
        "Phòng Giáo dục và Đào tạo thị xã A", "KT. Trưởng phòng", "Phó Trưởng phòng",
        "TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO THỊ XÃ A"
      ),
      ("Sở Giáo dục và Đào tạo tỉnh B", nil, "Giám đốc", "GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH B"),
      ("Ủy ban nhân dân xã C", "TM. Ủy ban nhân dân", "Chủ tịch", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ C"),
      (
        "Ủy ban nhân dân xã C", "KT. Chủ tịch", "Phó Chủ tịch", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ C"
      ),
    ] as [(String, String?, String, String)])
  func whoDecidesIsTheHeadWhoeverSigns(
    office: String, prefix: String?, title: String, competence: String
  ) throws {
    var profile = try SampleOffice().plans[0].office
    profile.name = office
    profile.signerPrefix = prefix
    profile.signerTitle = title
    #expect(profile.competence == competence)
  }
}
