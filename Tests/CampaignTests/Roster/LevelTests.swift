import Campaign
import Testing

/// Levels are data: a list with codes, names and an order, to which an office adds its own.
@Suite struct LevelTests {
  private let list = LevelList.standard

  @Test func theListHasTheLevelsInTheirOrder() {
    #expect(
      list.codes == [
        "MN", "TH", "TH&THCS", "THCS", "TH-THCS-THPT", "THCS&THPT", "THPT", "GDTX", "Xã",
        "Phòng", "Khối",
      ])
    let levels = list.codes.reversed().compactMap { Level(rawValue: $0) }
    #expect(levels.sorted().map(\.rawValue) == list.codes)
  }

  @Test(arguments: [
    ("MN", "MN"), ("mầm non", "MN"), ("Mẫu giáo", "MN"), ("tiểu học", "TH"), ("TIỂU  HỌC", "TH"),
    ("tieuhoc", "TH"), ("Cấp 2", "THCS"), ("TH và THCS", "TH&THCS"), ("TH & THCS", "TH&THCS"),
    ("TH-THCS", "TH&THCS"), ("ththcs", "TH&THCS"), ("Tiểu học và Trung học cơ sở", "TH&THCS"),
    ("THCS & THPT", "THCS&THPT"), ("THCS-THPT", "THCS&THPT"), ("THPT và THCS", "THCS&THPT"),
    ("Trung học cơ sở, trung học phổ thông", "THCS&THPT"), ("TH, THCS và THPT", "TH-THCS-THPT"),
    ("TH&THCS&THPT", "TH-THCS-THPT"), ("GDNN-GDTX", "GDTX"),
    ("Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên", "GDTX"), ("thpt", "THPT"),
  ])
  func aLevelIsUnderstoodAsOfficesWriteIt(text: String, code: String) {
    #expect(list.level(written: text)?.rawValue == code)
  }

  @Test func aLevelSaysWhatKindOfUnitItIs() {
    let kinds = list.entries.map { $0.kind }
    #expect(kinds.filter { $0 != .school } == [.commune, .department, .block])
    #expect(list.level(written: "phường")?.kind == .commune)
    #expect(list.level(written: "TH&THCS")?.kind == .school)
    #expect(!list.ofSchools.contains(.commune) && list.ofSchools.count == 8)
  }

  /// PTDTBT and liên cấp say more, or less, than a level does: whoever means one writes it.
  @Test(arguments: [
    "", "&", "T", "THC", "PTDTBT TH", "liên cấp", "TH 2", "MN&GDTX", "cấp 1,2", "đại học",
    "THPT chuyên", "và",
  ])
  func nothingIsGuessed(text: String) {
    #expect(list.level(written: text) == nil)
  }

  @Test func anOfficeAddsItsOwnBehindAnother() throws {
    let special = OwnLevel(
      level: try #require(Level(rawValue: "CB")), name: "Trường chuyên biệt", after: .primary,
      written: ["giáo dục đặc biệt"])
    let list = list.adding([special])
    #expect(list.codes.prefix(4) == ["MN", "TH", "CB", "TH&THCS"])
    for text in ["cb", "Trường chuyên biệt", "Giáo dục đặc biệt"] {
      #expect(list.level(written: text) == special.level)
    }
    #expect(self.list.level(written: "CB") == nil)
    #expect(list.place(of: special.level) < list.place(of: .lowerSecondary))
  }

  @Test(arguments: ["MN", "TH-THCS-THPT", "TH&THCS", "16 bytes of code", "Đ"])
  func aCodeIsKeptAsItIs(code: String) { #expect(Level(rawValue: code)?.rawValue == code) }

  @Test(arguments: ["", " TH", "TH ", "a code of 17 byte", "T\u{7}H", "T\u{200B}H"])
  func whatIsNoCodeIsNoLevel(code: String) { #expect(Level(rawValue: code) == nil) }

  @Test func anImportTakesEachOfThemAndThoseOfTheOffice() {
    let rows = "id,name,level\na,Một,THCS & THPT\nb,Hai,TT GDTX\nc,Ba,CB\n"
    let refused = SchoolImport(Array(rows.utf8), into: Roster())
    #expect(refused.faults.map(\.place.line) == [4])
    #expect(refused.faults.first?.text(.vi).contains("MN, TH, TH&THCS") == true)
    let own = OwnLevel(level: .own("CB"), name: "Chuyên biệt")
    let taken = SchoolImport(
      Array(rows.utf8), into: Roster(), levels: LevelList.standard.adding([own]))
    #expect(taken.faults.isEmpty)
    #expect(taken.changes.map(\.after.level.rawValue) == ["THCS&THPT", "GDTX", "CB"])
  }

  /// What a school's fact says is its level, also where no plan declares it any more.
  @Test func aSchoolOfAnUnknownLevelIsStillASchool() {
    let school = School(["id": "x", "name": "X", "level": "CB"])
    #expect(school?.level == .own("CB"))
    #expect(school?.json["level"]?.string == "CB")
  }

  @Test func aPlanDeclaresThemAndExpectsThem() throws {
    let text = """
      {"format": 1, "id": "a", "title": "A", "kind": "calendar-year", "original": "2026",
       "office": {"name": "Phòng"}, "levels": [{"code": "CB", "name": "Chuyên biệt", "after": "TH"}],
       "targets": [{"id": "t1", "title": "T", "comparator": ">=", "goal": 1, "unit": "%",
                    "source": "schools", "levels": ["CB", "GDTX"]}]}
      """
    let plan = try Plan.read(Array(text.utf8))
    #expect(plan.levels == [OwnLevel(level: .own("CB"), name: "Chuyên biệt", after: .primary)])
    #expect(plan.targets[0].scope.levels == [.own("CB"), .continuing])
    let without = text.replacing("CB\", \"name", with: "CC\", \"name")
    #expect(problems(without).map(\.path.description) == ["targets[0].levels[0]"])
  }
}

extension Level {
  fileprivate static func own(_ code: String) -> Level {
    guard let level = Level(rawValue: code) else { preconditionFailure(code) }
    return level
  }
}
