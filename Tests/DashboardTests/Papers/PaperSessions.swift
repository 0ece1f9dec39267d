import Campaign
import Canvas
import Dashboard
import Testing
import Writing

/// Papers made while the dashboard goes on: looked at, printed, saved, copied, stopped.
@Suite struct PaperSessions {
  private static let summary = PaperOrder.summary(school: nil)
  private let cutoff = DeadlineKey(plan: Sample.schoolYear.id, id: "dot-1")

  /// The preview open with two pages.
  private func previewing() -> State {
    var state = Sample.state()
    state.press(.character("p"))
    _ = update(
      &state, .made(.pages([PreviewPage(["trang một"]), PreviewPage(["trang hai"])])))
    return state
  }

  @Test func thePreviewIsMadeApartAndCountsItsSeconds() {
    var state = Sample.state()
    #expect(state.press(.character("p")) == [.make(Self.summary, .preview)])
    #expect(state.picture.contains("Đang lập… 0 giây."))
    _ = update(&state, .making(seconds: 3))
    #expect(state.picture.contains("Đang lập… 3 giây."))
    // What others enter goes on arriving.
    _ = update(
      &state, .officeChanged(state.office, news: [News(author: "Minh", count: 2)]))
    #expect(state.picture.contains("Minh +2"))
    _ = update(&state, .made(.pages([PreviewPage(["trang một"])])))
    #expect(state.picture.contains("trang một"))
    #expect(!state.picture.contains("Đang lập"))
  }

  @Test func escapeStopsThePreview() {
    var state = Sample.state()
    state.press(.character("p"))
    #expect(state.press(.escape) == [.stopMaking])
    #expect(state.overlays.isEmpty)
    _ = update(&state, .made(.stopped))
    #expect(state.banner == Banner("Đã dừng.", .warning))
    #expect(state.press(.character("p")) == [.make(Self.summary, .preview)])
  }

  /// A window says why a key does nothing now, as a screen does.
  @Test func aPreviewSaysWhyItCannotBePrintedOrCopiedYet() {
    var state = Sample.state()
    state.press(.character("p"))
    #expect(state.press(.enter) == [.bell])
    #expect(state.banner == Banner("Đang lập… 0 giây.", .warning))
    state = previewing()
    #expect(state.press(.character("c")) == [.bell])
    #expect(state.banner == Banner("Chỉ công văn đôn đốc có lời để chép.", .warning))
    #expect(state.overlays.count == 1)
  }

  @Test func printingGoesOnBehindTheDashboard() {
    var state = previewing()
    state.press(.enter)
    var details = PaperDetails()
    details.date = Sample.today
    #expect(
      state.press(.control("s")) == [.keepHabits(details), .make(Self.summary, .printer, details)])
    #expect(state.overlays.isEmpty)
    _ = update(&state, .making(seconds: 2))
    #expect(state.picture.contains("Đang in… 2 giây. Esc dừng."))
    // Any other key does what it does.
    state.press(.character("3"))
    #expect(state.place.screen == .schools)
    #expect(state.picture.contains("Đang in… 2 giây."))
    // One paper at a time.
    #expect(state.press(.character("p")) == [.bell])
    #expect(state.banner?.text == "Đang in… 2 giây. Esc dừng.")
    _ = update(&state, .made(.printed("Đã gửi in: request id is office-7")))
    #expect(state.banner == Banner("Đã gửi in: request id is office-7", .good))
    #expect(state.paper == nil)
  }

  @Test func escapeStopsPrintingAndThenGoesBackAsEver() {
    var state = previewing()
    state.press(.enter, .control("s"), .character("3"))
    #expect(state.press(.escape) == [.stopMaking])
    #expect(state.place.screen == .schools)
    _ = update(&state, .made(.stopped))
    #expect(state.press(.escape) == [])
    #expect(state.place.screen == .today)
  }

  @Test func leavingWhileAPaperIsMadeAsksFirst() {
    var state = previewing()
    state.press(.enter, .control("s"))
    #expect(state.press(.character("q")) == [])
    #expect(state.picture.contains("Thoát và dừng lập giấy tờ?"))
    #expect(state.press(.enter) == [.quit])
  }

  @Test(arguments: [
    ("a.pdf", "PDF, để in"), ("a.HTML", "trang web"), ("a.docx", "Word, để sửa thêm"),
    ("a.xlsx", "bảng tính Excel"), ("a.csv", "CSV cho bảng tính"),
    ("a.txt", "văn bản thuần, 64 cột"), ("a.ics", "lịch các hạn cho điện thoại"),
    ("a.json", "số liệu JSON"),
  ]) func theEndingOfTheNamePicksTheFormat(name: String, echo: String) {
    var state = previewing()
    state.press(.character("s"))
    #expect(state.picture.contains("~/bao-cao-2022-11-14.pdf"))
    for _ in 0..<30 { state.press(.backspace) }
    state.type(name)
    #expect(state.picture.contains(echo))
    // What was typed is asked for no longer.
    var details = PaperDetails()
    details.date = Sample.today
    #expect(
      state.press(.control("s")) == [
        .keepHabits(details), .make(Self.summary, .file(name, replacing: false), details),
      ])
    #expect(state.overlays.isEmpty)
    _ = update(&state, .made(.saved(path: "/nhà/\(name)")))
    #expect(state.banner == Banner("Đã ghi /nhà/\(name)", .good))
  }

  @Test(arguments: ["bao-cao", "thư.mục/bao-cao", ".pdf", "bao-cao.", "bao-cao.doc", ""])
  func aNameWithoutAKnownEndingIsNotTaken(name: String) {
    var state = previewing()
    state.press(.character("s"))
    for _ in 0..<30 { state.press(.backspace) }
    state.type(name)
    #expect(state.press(.control("s")) == [.bell])
    #expect(name.isEmpty || state.picture.contains(".pdf .docx .html .xlsx .csv .txt .ics .json"))
  }

  /// Number, date, signer, printer and copies, asked once with what was said last.
  @Test func whatGoesOutIsAskedForOnceAndKept() {
    var state = previewing()
    state.press(.enter)
    #expect(state.picture.contains("Số văn bản"))
    state.type("45")
    state.press(.tab, .tab)
    state.type("KT. Trưởng phòng / Phó Trưởng phòng: Lò Thị Ban")
    state.press(.tab)
    state.type("hp-tang-2")
    state.press(.tab)
    state.type("3")
    var details = PaperDetails()
    details.number = 45
    details.date = Sample.today
    details.signer = "KT. Trưởng phòng / Phó Trưởng phòng: Lò Thị Ban"
    details.printer = "hp-tang-2"
    details.copies = 3
    #expect(
      state.press(.control("s")) == [.keepHabits(details), .make(Self.summary, .printer, details)])
    _ = update(&state, .made(.printed("xong")))
    state.press(.character("p"))
    _ = update(&state, .made(.pages([PreviewPage(["trang một"])])))
    state.press(.enter)
    for said in ["Phó Trưởng phòng: Lò Thị Ban", "hp-tang-2", "lần trước 45"] {
      #expect(state.picture.contains(said), "\(said)")
    }
    // A number is given once.
    details.number = nil
    state.press(.control("s"))
    #expect(state.paper?.details == details)
    // Letters also ask by when.
    var letter = Sample.state()
    letter.press(.character("2"), .character("P"), .character("1"))
    _ = update(&letter, .made(.pages([PreviewPage(["trang một"])])))
    letter.press(.character("s"))
    #expect(letter.picture.contains("Trường nộp trước hết"))
  }

  @Test func aFileThatIsThereIsReplacedOnlyWhereSomeoneSaysSo() {
    var state = previewing()
    state.press(.character("s"))
    state.press(.control("s"))
    _ = update(&state, .made(.exists(path: "/nhà/bao-cao.pdf")))
    #expect(state.picture.contains("Đã có tệp này. Ghi đè?"))
    var details = PaperDetails()
    details.date = Sample.today
    var declined = state
    #expect(declined.press(.escape) == [])
    #expect(declined.paper == nil)
    #expect(
      state.press(.enter)
        == [.make(Self.summary, .file("/nhà/bao-cao.pdf", replacing: true), details)])
  }

  @Test func aFailureIsToldWholeAndThePreviewStays() {
    var state = previewing()
    state.press(.character("s"), .control("s"))
    let reason = "Không ghi được tệp /một/đường/dẫn/rất/dài/mà/không/có/dòng/nào/chứa/hết/"
    #expect(update(&state, .made(.failed(reason + "bao-cao.pdf: hết chỗ trên đĩa"))) == [.bell])
    let shown = state.picture.filter { !$0.isWhitespace }
    #expect(shown.contains("bao-cao.pdf:hếtchỗtrênđĩa"))
    // Where no page could be made there is nothing to look at.
    var empty = Sample.state()
    empty.press(.character("p"))
    _ = update(&empty, .made(.failed("Kho hỏng")))
    #expect(empty.overlays.isEmpty)
  }

  @Test func theLettersOfTheSelectedDeadlineAreOneKeyAway() {
    var state = Sample.state(start: .deadlines)
    state.press(.down, .character("P"))
    #expect(state.picture.contains("Công văn đôn đốc chung"))
    #expect(state.press(.character("1")) == [.make(.letter(cutoff, .all), .preview)])
    _ = update(&state, .made(.pages([PreviewPage(["công văn"])])))
    #expect(
      state.press(.character("c")) == [.make(.letter(cutoff, .all), .clipboard)])
    _ = update(&state, .made(.copied))
    #expect(state.picture.contains("công văn"))
    #expect(state.banner?.text == "Đã chép, dán vào thư hoặc tin nhắn.")
    state.press(.character("s"))
    #expect(state.picture.contains("~/don-doc-dot-1.pdf"))
    // A letter is no calendar.
    for _ in 0..<4 { state.press(.backspace) }
    state.type(".ics")
    #expect(state.press(.control("s")) == [.bell])
  }

  @Test func everyPaperOfTheCutoffIsInTheMenu() {
    let orders: [Effect] = [
      .make(.letter(cutoff, .all), .preview), .make(.letter(cutoff, .each), .preview),
      .make(.letter(cutoff, .all), .clipboard), .make(.submission(cutoff), .preview),
      .make(.minutes(cutoff), .preview),
      .make(.results(plan: cutoff.plan, deadline: "dot-1"), .preview),
      .make(.decision(cutoff), .preview), .make(.certificates(cutoff), .preview),
    ]
    for (at, order) in orders.enumerated() {
      var state = Sample.state(start: .deadlines)
      state.press(.down, .character("P"))
      #expect(state.press(.character(Character("\(at + 1)"))) == [order])
    }
  }

  @Test func aSchoolHasItsOwnLetterAndReport() {
    var state = Sample.state(start: .deadlines)
    state.press(.down, .tab, .character("P"))
    #expect(state.picture.contains("Công văn đôn đốc trường này"))
    let school = UnitID(state.list(.missing).selected ?? "")
    var letter = state
    #expect(letter.press(.character("3")) == [.make(.letter(cutoff, .school(school)), .preview)])
    #expect(
      state.press(.character("8")) == [.make(.summary(school: school), .preview)])
  }

  @Test func wherePapersAreAboutNothingTheCommandSaysWhy() {
    var state = Sample.state(start: .log)
    #expect(state.press(.character("P")) == [.bell])
    #expect(state.banner?.text.contains("chọn một hạn") == true)
  }

  @Test func drawings() {
    var state = Sample.state(start: .deadlines)
    state.press(.down, .character("P"))
    expectDrawing(render(state), "papers-80x24-vi")
    state.press(.character("2"))
    _ = update(&state, .making(seconds: 4))
    expectDrawing(render(state), "preview-making-80x24-vi")
    _ = update(&state, .made(.pages([PreviewPage(["công văn"])])))
    state.press(.character("s"))
    expectDrawing(render(state), "paper-file-80x24-vi")
    state.press(.enter, .control("s"))
    _ = update(
      &state,
      .made(
        .failed(
          "Chưa in: máy này không có lệnh lp (gói cups-client); tệp để ở "
            + "/tmp/thidua-eizaR6/don-doc-dot-1.pdf")))
    expectDrawing(render(state), "paper-failed-80x24-vi")
  }
}
