import Campaign
import Testing

/// What the plan of Quảng Hòa for 2022-2023 says, copied out of the document by hand.
@Suite struct QuangHoaPlanTests {
  let plan: Plan

  init() throws { plan = try templatePlan("quang-hoa", "2022-2023") }

  @Test func itIsTheDistrictCommitteesPlanOfTheSchoolYear() {
    #expect(plan.id == "quang-hoa-2022-2023")
    #expect(plan.template == "quang-hoa")
    #expect(plan.title == "Phong trào thi đua năm học 2022-2023")
    #expect(plan.year == .school(2022))
    #expect(plan.office.name == "Ủy ban nhân dân huyện Quảng Hòa")
    #expect(plan.office.superior == "Ủy ban nhân dân tỉnh Cao Bằng")
    #expect(plan.office.place == "Quảng Hòa")
    #expect(plan.office.signerTitle == "Chủ tịch")
    #expect(plan.office.signerName == "Nguyễn Thành Hải")
    #expect(
      plan.office.recipients == [
        "Sở Giáo dục và Đào tạo", "Ban Thi đua - Khen thưởng, Sở Nội vụ",
        "Thường trực Huyện ủy", "CT, các PCT UBND huyện", "Phòng Nội vụ; Phòng GD&ĐT",
        "Liên đoàn Lao động huyện", "Các Khối GUTĐ của ngành",
        "Các trường MN, TH, THCS, THPT", "Lưu: VT, TĐKT",
      ])
    #expect(plan.office.until == d("2025-06-30"))
  }

  @Test func themeAndBasesAreThoseOfTheDocument() {
    #expect(
      plan.theme
        == "Đoàn kết, sáng tạo, ra sức phấn đấu hoàn thành tốt các nhiệm vụ và mục tiêu đổi mới, "
        + "củng cố và nâng cao chất lượng giáo dục và đào tạo")
    #expect(
      plan.bases.map(Basis.init) == [
        Basis("1112/CT-BGDĐT", "2022-08-19"), Basis("1048/QĐ-UBND", "2022-08-17"),
        Basis("91/KH-SGD&ĐT", "2022-08-19"),
      ])
    #expect(
      plan.movements.filter(\.isMain).map(\.title) == [
        "Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập"
      ])
    #expect(!plan.movementsOpen)
  }

  @Test func threePhasesCoverSeptemberToMay() {
    #expect(
      plan.phases.map { [$0.id.rawValue, $0.name, $0.starts.iso, $0.ends.iso] } == [
        ["dot-1", "Đợt 1", "2022-09-01", "2022-11-30"],
        ["dot-2", "Đợt 2", "2022-12-01", "2023-02-28"],
        ["dot-3", "Đợt 3", "2023-03-01", "2023-05-31"],
      ])
    #expect(
      plan.commemorations.map { $0.date?.iso } == [
        "2022-11-20", "2022-12-22", "2023-02-03", "2023-03-26", "2023-04-30", "2023-05-01",
        "2023-05-19",
      ])
    #expect(plan.commemorations.map(\.years) == [40, 78, 93, 92, 48, 137, 133])
  }

  @Test func cutoffsAreWordedAsPrintedAndEndTheDayBefore() throws {
    #expect(plan.cutoffs.map(\.id) == ["dot-1", "dot-2", "dot-3"])
    #expect(
      plan.cutoffs.map(\.wording)
        == ["trước 10/11/2022", "trước 15/02/2023", "trước ngày 10/5/2023"])
    #expect(plan.cutoffs.map { $0.lastDay?.iso } == ["2022-11-09", "2023-02-14", "2023-05-09"])
    #expect(plan.cutoffs.map { $0.lastDay?.weekday } == [.wednesday, .tuesday, .tuesday])
    #expect(plan.cutoffs.map { $0.opens?.iso } == ["2022-09-01", "2022-12-01", "2023-03-01"])
    for (deadline, phase) in zip(plan.cutoffs, plan.phases) {
      let cutoff = try #require(deadline.cutoff)
      #expect(cutoff.bound == .before)
      #expect(cutoff.collection == .workdaysBefore(5))
      #expect(try #require(deadline.lastDay) < phase.ends)
      #expect(deadline.leadDays == 14)
    }
  }

  @Test func aDossierIsFourDocumentsForAtMostTwentyPeopleAPhase() throws {
    for deadline in plan.cutoffs {
      let cutoff = try #require(deadline.cutoff)
      #expect(
        cutoff.items == [
          DossierItem(id: "to-trinh", name: "Tờ trình"),
          DossierItem(id: "bien-ban", name: "Biên bản họp xét"),
          DossierItem(id: "danh-sach", name: "Danh sách cá nhân đề nghị"),
          DossierItem(id: "bao-cao", name: "Báo cáo thành tích", perNominee: true),
        ])
      #expect(cutoff.cap == NominationCap(count: 20, scope: .phase, counted: .individuals))
      #expect(cutoff.reward == "giay-khen")
      #expect(cutoff.superior == "Giám đốc Sở Giáo dục và Đào tạo tỉnh Cao Bằng")
      // "Các đơn vị trường học trực thuộc" of the education office: THPT belongs to the department.
      #expect(
        deadline.scope
          == Scope(levels: [.preschool, .primary, .primaryAndLowerSecondary, .lowerSecondary]))
      #expect(deadline.note?.contains("nhà giáo và học sinh") == true)
    }
  }

  /// The committee launches; the education office compiles the dossiers and petitions the department.
  @Test func theEducationOfficeProposesAndTheCommitteeReports() {
    let office = "Phòng Giáo dục và Đào tạo huyện Quảng Hòa"
    for paper in [IssuedPaper.submission, .minutes, .letter] {
      #expect(plan.issuer(of: paper).name == office)
      #expect(plan.issuer(of: paper).superior == "Ủy ban nhân dân huyện Quảng Hòa")
      #expect(plan.issuer(of: paper).signerTitle == "Trưởng phòng")
      #expect(plan.issuer(of: paper).signerName == nil)
    }
    #expect(plan.issuer(of: .report).name == "Ủy ban nhân dân huyện Quảng Hòa")
  }

  @Test func dutiesAndRegistrationsAreNamed() {
    #expect(
      Set(plan.duties.map(\.unit)) == [
        "Phòng Nội vụ", "Phòng GD&ĐT", "Các trường", "Chủ tịch UBND huyện", "Toàn ngành",
      ])
    #expect(plan.registrations.map(\.id) == ["movement", "rating", "awards"])
    #expect(plan.tasks.isEmpty && plan.targets.isEmpty)
  }
}

/// Number and date of a document, for comparison.
struct Basis: Equatable {
  let number: String?
  let issued: String?

  init(_ number: String?, _ issued: String?) {
    self.number = number
    self.issued = issued
  }

  init(_ document: SourceDocument) {
    self.init(document.number, document.issued?.iso)
  }
}
