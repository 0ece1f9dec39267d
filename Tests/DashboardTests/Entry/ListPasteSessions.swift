import Campaign
import Canvas
import Dashboard
import Testing

/// Lists that are copied out of a spreadsheet and pasted where they belong.
@Suite struct ListPasteSessions {
  private func desk(_ screen: Screen) -> EntryDesk {
    EntryDesk(Sample.state(120, 40, start: screen))
  }

  private func nominees(_ desk: EntryDesk) -> [Nominee] {
    desk.ledger.nominees(plan: Sample.schoolYear.id, deadline: "dot-1")
  }

  /// As a school's list looks: title rows, heads in capitals, names, positions, kinds, rewards.
  private let list = """
    DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG\t\t\t\t\t
    STT\tHỌ VÀ TÊN\tCHỨC VỤ\tĐƠN VỊ\tĐỐI TƯỢNG\tTHÀNH TÍCH
    1\tNông Thị Yến\tGiáo viên\tMN Sơn Ca\tcá nhân\tGiáo viên giỏi cấp huyện
    2\tHoàng Văn Nghĩa\tHiệu trưởng\tMN Bản Ngàn\tcá nhân\tĐổi mới quản lý
    3\tTổ 4 tuổi\t\tMN Bản Ngàn\ttập thể\t
    """

  @Test func nomineesArePastedLookedAtAndRecordedAsOne() throws {
    var desk = desk(.nominees)
    let before = nominees(desk)
    desk.paste(list)
    #expect(desk.shows("3 dòng thay đổi, 0 giữ nguyên"))
    #expect(desk.commits.isEmpty)
    desk.press(.enter)
    let new = nominees(desk).filter { one in !before.contains { $0.id == one.id } }
    #expect(new.map(\.name) == ["Nông Thị Yến", "Hoàng Văn Nghĩa", "Tổ 4 tuổi"])
    #expect(new.map(\.kind) == [.teacher, .teacher, .collective])
    #expect(new.map(\.position) == ["Giáo viên", "Hiệu trưởng", nil])
    #expect(new.map(\.achievement) == ["Giáo viên giỏi cấp huyện", "Đổi mới quản lý", nil])
    #expect(desk.commits.count == 1)
    // The same list once more changes nothing.
    desk.paste(list)
    #expect(desk.shows("0 dòng thay đổi, 3 giữ nguyên"))
    desk.press(.escape)
    desk.type("u")
    #expect(nominees(desk) == before)
  }

  @Test func oneWrongRowIsNamedAndNothingIsTaken() {
    var desk = desk(.nominees)
    desk.paste(list.replacing("MN Sơn Ca", with: "MN Không Có"))
    #expect(desk.shows("chưa nhận gì"))
    #expect(desk.shows("dòng 3"))
    desk.press(.enter)
    #expect(desk.commits.isEmpty)
    #expect(desk.shows("Sửa các dòng sai trong bảng tính rồi dán lại."))
  }

  @Test func aListWithoutHeadsIsRefused() {
    var desk = desk(.nominees)
    desk.paste("Nông Thị Yến\tGiáo viên\tMN Sơn Ca\nHoàng Văn Nghĩa\tHiệu trưởng\tMN Bản Ngàn")
    desk.press(.enter)
    #expect(desk.commits.isEmpty)
    #expect(desk.shows("chưa nhận gì"))
  }

  @Test func schoolsArePastedWithoutIds() throws {
    var desk = EntryDesk(
      Sample.state(
        120, 40,
        office: Office(documents: [PlanDocument(Sample.schoolYear)], calendar: Sample.calendar),
        start: .schools))
    desk.paste(
      "TT\tTên trường\tCấp học\tXã\n1\tTrường Mầm non Hoa Sen\tMN\tXã Mới\n2\tTH Xã Mới\tTH\tXã Mới"
    )
    #expect(desk.shows("2 dòng thay đổi"))
    desk.press(.enter)
    let roster = desk.state.status.roster.schools
    #expect(roster.map(\.name) == ["Trường Mầm non Hoa Sen", "TH Xã Mới"])
    #expect(Set(roster.map(\.id)).count == 2)
    desk.type("u")
    #expect(desk.state.status.roster.schools.isEmpty)
  }

  // MARK: Files, which another process reads

  /// What a file changes is looked at first, then recorded, after a question where it is doubtful.
  @Test func aFileIsLookedAtThenRecorded() throws {
    var desk = desk(.nominees)
    desk.type("I")
    desk.type("de-nghi.xlsx")
    desk.press(.enter)
    let cutoff = DeadlineKey(plan: Sample.schoolYear.id, id: "dot-1")
    let order = ImportOrder(.nominees(cutoff), path: "de-nghi.xlsx")
    #expect(desk.others.last == .importFiles(order, .look))
    #expect(desk.shows("Đang đọc bảng tính…"))
    desk.hear(
      .imported(
        order, .look,
        .done(
          ["+ MN Sơn Ca Nông Thị Yến", "1 người, tập thể mới"],
          notes: ["de-nghi.xlsx: Sheet1!A9: đã bỏ qua"])))
    for text in ["1 người, tập thể mới", "Nông Thị Yến", "– Sheet1!A9: đã bỏ qua"] {
      #expect(desk.shows(text), "\(text)")
    }
    desk.press(.enter)
    #expect(desk.others.last == .importFiles(order, .record))
    // What is being recorded is not broken off.
    desk.press(.escape)
    #expect(desk.shows("Đang ghi…"))
    desk.hear(.imported(order, .record, .asked(["3 ô khác với điều đã ghi. Ghi đè?"])))
    #expect(desk.shows("3 ô khác với điều đã ghi"))
    desk.press(.enter)
    #expect(desk.others.last == .importFiles(order, .insist))
    desk.hear(.imported(order, .insist, .done(["+ a", "1 người mới", "Đã lưu #12"], notes: [])))
    #expect(desk.shows("Đã lưu: 1 người mới · Ctrl-Z hoàn tác"))
    #expect(desk.state.overlays.isEmpty)
  }

  /// A store that is busy asks nothing, so nothing is to be insisted on.
  @Test func whatCouldNotBeRecordedIsToldAndNotForced() {
    var desk = desk(.nominees)
    let cutoff = DeadlineKey(plan: Sample.schoolYear.id, id: "dot-1")
    let order = ImportOrder(.nominees(cutoff), path: "de-nghi.xlsx")
    desk.hear(.imported(order, .record, .refused(["kho đang bận"])))
    #expect(desk.shows("kho đang bận"))
    desk.press(.enter)
    #expect(!desk.others.contains(.importFiles(order, .insist)))
  }

  @Test func whatAFileIsAboutIsWhereOneLooks() {
    for (screen, content) in [
      (Screen.schools, ImportOrder.Content.schools),
      (.entry, .dossiers(DeadlineKey(plan: Sample.schoolYear.id, id: "dot-1"))),
    ] {
      var desk = desk(screen)
      desk.type("I")
      desk.type("a.ods")
      desk.press(.enter)
      #expect(desk.others.last == .importFiles(ImportOrder(content, path: "a.ods"), .look))
    }
    var desk = desk(.log)
    desk.type("I")
    #expect(desk.state.overlays.isEmpty)
    #expect(desk.shows("mở danh sách trường"))
  }

  @Test func whatIsWrongWithAFileIsToldWhole() {
    var desk = desk(.schools)
    desk.type("I")
    desk.type("a.xlsx")
    desk.press(.enter)
    let order = ImportOrder(.schools, path: "a.xlsx")
    desk.hear(
      .imported(
        order, .look, .refused(["a.xlsx: Sheet1!D7: sai cấp", "a.xlsx: Sheet1!D9: trùng mã"])))
    #expect(desk.shows("Sheet1!D7") && desk.shows("Sheet1!D9"))
    #expect(!desk.shows("Đang đọc"))
  }
}
