import Campaign
import Testing

/// Whatever a screen or a paper calls a school, and however its kind is written, is understood.
@Suite struct SchoolNamesTests {
  private let roster = Roster([
    School(id: "th-hl", name: "Tiểu học Hoa Lư", level: .primary),
    School(id: "mn-hl", name: "Mầm non Hoa Lư", level: .preschool),
    School(id: "mg-hm", name: "Trường Mẫu giáo Hoa Mai", level: .preschool),
    School(id: "cs-hl", name: "Trung học cơ sở Hoa Lư", level: .lowerSecondary),
    School(id: "ts-px", name: "TH&THCS Phi Hải", level: .primaryAndLowerSecondary),
    School(
      id: "bt-tk", name: "Phổ thông dân tộc bán trú Tiểu học Thượng Khê", level: .primary),
    School(id: "nt-hb", name: "PTDTNT THCS huyện Hoa Ban", level: .lowerSecondary),
    School(id: "pt-qu", name: "Trường THPT Quảng Uyên", level: .upperSecondary),
    School(id: "th-1", name: "Tiểu học Hoa Ban số 1", level: .primary),
    School(id: "th-2", name: "Tiểu học Hoa Ban số 2", level: .primary),
    School(id: "bare", name: "Độc Lập", level: .primary),
    School(id: "tx", name: "Trung tâm GDNN-GDTX Hoa Ban", level: .upperSecondary),
  ])
  private var index: SchoolIndex { SchoolIndex(roster) }

  @Test(arguments: [
    ("TH Hoa Lư", "th-hl"), ("th hoa lu", "th-hl"), ("Trường TH Hoa Lư", "th-hl"),
    ("TRƯỜNG TIỂU HỌC HOA LƯ", "th-hl"), ("Trường tiểu học  Hoa Lư.", "th-hl"),
    ("Ti\u{65}\u{302}\u{309}u ho\u{323}c Hoa Lu\u{31B}", "th-hl"), ("MN Hoa Lư", "mn-hl"),
    ("Trường mầm non Hoa Lư", "mn-hl"), ("mau giao hoa mai", "mg-hm"), ("MN Hoa Mai", "mg-hm"),
    ("MG Hoa Mai", "mg-hm"), ("THCS Hoa Lư", "cs-hl"), ("Trường THCS Hoa Lư", "cs-hl"),
    ("TH và THCS Phi Hải", "ts-px"), ("TH-THCS Phi Hải", "ts-px"), ("TH & THCS Phi Hải", "ts-px"),
    ("Trường Tiểu học và Trung học cơ sở Phi Hải", "ts-px"), ("THTHCS Phi Hải", "ts-px"),
    ("TH – THCS Phi Hải", "ts-px"), ("PTDTBT TH Thượng Khê", "bt-tk"),
    ("PTDTBT Tiểu học Thượng Khê", "bt-tk"), ("Trường TH PTDTBT Thượng Khê", "bt-tk"),
    ("Trường Phổ thông Dân tộc Nội trú THCS huyện Hoa Ban", "nt-hb"),
    ("trung hoc pho thong quang uyen", "pt-qu"), ("THPT Quảng Uyên", "pt-qu"),
    ("TH Hoa Ban 1", "th-1"), ("TH Hoa Ban số 02", "th-2"), ("TH Độc Lập", "bare"),
    ("Tiểu học Độc Lập", "bare"), ("Độc Lập", "bare"),
    ("TT GDNN-GDTX Hoa Ban", "tx"),
    ("Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên Hoa Ban", "tx"),
    ("TH Hoa …số 2", "th-2"),
  ]) func isUnderstood(_ typed: String, _ id: String) throws {
    #expect(try index.school(typed).id.rawValue == id)
  }

  /// The roster of the sample, and every name that a screen gives its schools.
  @Test func everyShortNameLeadsBackToItsSchool() throws {
    for school in roster.schools {
      #expect(try index.school(school.shortName).id == school.id)
      #expect(try index.school("Trường " + school.shortName).id == school.id)
    }
  }

  // MARK: Schools of one name

  private let alike = Roster([
    School(id: "kd-1", name: "Tiểu học Kim Đồng", level: .primary, commune: "Hạnh Phúc"),
    School(id: "kd-2", name: "Trường Tiểu học Kim Đồng", level: .primary, commune: "Độc Lập"),
    School(id: "kd-3", name: "Mầm non Kim Đồng", level: .preschool, commune: "Độc Lập"),
    School(id: "hb-1", name: "Hoa Ban", level: .preschool, commune: "Độc Lập"),
    School(id: "hb-2", name: "Hoa Ban", level: .primary, commune: "Độc Lập"),
    School(id: "sc-1", name: "Mầm non Sơn Ca", level: .preschool),
    School(id: "sc-2", name: "Mầm non Sơn Ca", level: .preschool),
  ])

  /// By its level, its commune, or where neither tells them apart by its id.
  @Test func schoolsOfOneNameAreToldApart() {
    #expect(
      alike.schools.map(\.shortName) == [
        "TH Kim Đồng (Hạnh Phúc)", "TH Kim Đồng (Độc Lập)", "MN Kim Đồng", "Hoa Ban (MN)",
        "Hoa Ban (TH)", "MN Sơn Ca (sc-1)", "MN Sơn Ca (sc-2)",
      ])
    #expect(alike["kd-2"]?.fullName == "Trường Tiểu học Kim Đồng (Độc Lập)")
    #expect(alike["kd-3"]?.fullName == "Mầm non Kim Đồng")
  }

  @Test(arguments: [
    ("TH Kim Đồng (Hạnh Phúc)", "kd-1"), ("th kim dong doc lap", "kd-2"),
    ("Trường Tiểu học Kim Đồng (Độc Lập)", "kd-2"), ("TH Kim Đồng xã Hạnh Phúc", "kd-1"),
    ("Trường TH Kim Đồng - phường Hạnh Phúc", "kd-1"), ("MN Kim Đồng", "kd-3"),
    ("Hoa Ban (MN)", "hb-1"), ("TH Hoa Ban", "hb-2"), ("MN Sơn Ca (sc-2)", "sc-2"),
  ]) func whatTellsThemApartIsUnderstood(_ typed: String, _ id: String) throws {
    #expect(try SchoolIndex(alike).school(typed).id.rawValue == id)
    #expect(try SchoolIndex(alike).school(words: typed).id.rawValue == id)
  }

  @Test func theNameAloneIsAskedBack() {
    #expect(
      throws: NamingError(
        .school, "TH Kim Đồng",
        .ambiguous(["TH Kim Đồng (Hạnh Phúc)", "TH Kim Đồng (Độc Lập)"]))
    ) { try SchoolIndex(alike).school("TH Kim Đồng") }
    #expect(throws: NamingError.self) { try SchoolIndex(alike).school("TH Kim Đồng Hanh Phúc Hà") }
  }

  /// A school that is renamed, or whose namesake is taken out, is called by its name alone.
  @Test func theMarkGoesWithItsReason() throws {
    var ledger = Ledger()
    var renamed = try #require(alike["kd-2"])
    renamed.name = "Tiểu học Nam Cao"
    ledger.append(
      CommitHeader(sequence: 1, at: 1, author: "Lan", login: "vp"),
      [Fact(.school("kd-2"), renamed.json, on: .first)])
    let later = alike.adding(ledger, on: .last)
    #expect(later["kd-1"]?.shortName == "TH Kim Đồng")
    #expect(later["kd-2"]?.shortName == "TH Nam Cao")
    #expect(later["sc-1"]?.shortName == "MN Sơn Ca (sc-1)")
  }

  @Test(arguments: ["TH Hoa", "Hoa Lư", "TH", "MN Hoa Lu 2", "THPT Hoa Lư", "", "PTDTBT Hoa Lư"])
  func isNoSchool(_ typed: String) {
    #expect(throws: NamingError.self) { try index.school(typed) }
  }

  /// Another mark is another name; the one that was probably meant is told.
  @Test func otherMarksAreAnotherName() {
    #expect(
      throws: NamingError(.school, "TH Hoà Lư", .unknown(nearest: ["TH Hoa Lư"]))
    ) { try index.school("TH Hoà Lư") }
  }

  @Test func whereTheToneStandsDoesNotMatter() throws {
    let index = SchoolIndex(Roster([School(id: "hb", name: "TH Hoà Bình", level: .primary)]))
    #expect(try index.school("TH Hòa Bình").id == "hb")
    #expect(try index.school("TH HÒA BÌNH").id == "hb")
  }

  @Test func severalAreToldByTheShortestWordsThatDo() {
    #expect(
      throws: NamingError(
        .school, "hoa ban",
        .ambiguous(
          [
            "TH Hoa Ban số 1", "TH Hoa Ban số 2", "PTDTNT THCS huyện Hoa Ban",
            "Trung tâm GDNN-GDTX Hoa Ban",
          ].sorted { a, b in order(a) < order(b) }))
    ) { try index.school(words: "hoa ban") }
  }

  private func order(_ name: String) -> Int {
    roster.schools.firstIndex { $0.shortName == name } ?? 0
  }

  @Test(arguments: [
    ("doc lap", "bare"), ("phi hải", "ts-px"), ("hoa ban 2", "th-2"), ("tieu hoc hoa lu", "th-hl"),
  ])
  func wordsOfOneSchoolAloneDoWhereItIsToldBack(_ typed: String, _ id: String) throws {
    #expect(try index.school(words: typed).id.rawValue == id)
  }
}
