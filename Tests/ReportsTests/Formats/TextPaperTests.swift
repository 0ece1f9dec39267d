import Campaign
import Reports
import Testing
import Writing

/// The report as a line printer puts it out, drawn by hand where it matters.
struct TextPaperTests {
  private let pages: [[String]]

  init() throws {
    var office = try SampleOffice.quangHoaInNovember()
    // What the district asks for in sentences has tests of its own.
    office.plans[0].commitments = []
    pages = TextPaper.pages(
      Summary.document(office.status("2022-11-10"), ledger: office.ledger, language: .vi))
  }

  @Test func theFirstPageBeginsAsTheDecreeAsks() {
    let drawing = """
            ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
             TỈNH CAO BẰNG            Độc lập - Tự do - Hạnh phúc
            ỦY BAN NHÂN DÂN           ---------------------------
            HUYỆN QUẢNG HÒA
                 ------

           Số:       /BC-UBND     Quảng Hòa, ngày 10 tháng 11 năm 2022

                                  BÁO CÁO
             Tình hình thực hiện công tác thi đua, khen thưởng
                năm học 2022-2023 (tính đến ngày 10/11/2022)
                             -----------------

               Kính gửi: Sở Giáo dục và Đào tạo tỉnh Cao Bằng

          Thực hiện Kế hoạch số …/… ngày … tháng … năm … của Ủy ban
      nhân dân huyện Quảng Hòa về phát động phong trào thi đua năm học
      2022-2023, Ủy ban nhân dân huyện Quảng Hòa báo cáo tình hình đến
      hết ngày 10/11/2022 như sau: 1 nhiệm vụ quá hạn, 0 nhiệm vụ sắp
      đến hạn, 1 khó khăn chưa được trả lời; 10/44 trường chưa hoàn
      thành việc đã quá ngày thu (chi tiết từng trường tại Phụ lục kèm
      theo).

          Chủ đề năm học 2022-2023: “Đoàn kết, sáng tạo, ra sức phấn
      đấu hoàn thành tốt các nhiệm vụ và mục tiêu đổi mới, củng cố và
      nâng cao chất lượng giáo dục và đào tạo”.

      I. NHIỆM VỤ QUÁ HẠN, CHƯA THỰC HIỆN
      --+--------------+-----------+----------+-------+----+----+-----
      TT|   Nội dung   | Thời hạn  |Ngày cuối |Quá hạn|Phải| Đã | Còn
        |              |           |          |(ngày) |nộp |xong|thiếu
      --+--------------+-----------+----------+-------+----+----+-----
      1 |Đề nghị khen  |trước      |09/11/2022|      1|  40|  30|   10
        |thưởng đợt 1  |10/11/2022 |          |       |    |    |
      --+--------------+-----------+----------+-------+----+----+-----
      """
    let drawn = drawing.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(Array(pages[0].prefix(drawn.count)) == drawn)
  }

  @Test func noPageIsLongerOrWiderThanItsPaper() {
    #expect(pages.count > 2)
    for page in pages {
      #expect(page.count <= 58)
      for line in page { #expect(line.count <= 64, "\(line)") }
    }
  }

  @Test func everyPageButTheFirstBeginsWithItsNumber() {
    var annex = 0
    for (number, page) in pages.enumerated().dropFirst() {
      // The annex counts its pages by itself.
      if page[0].contains("Phụ lục") {
        annex = number
        continue
      }
      #expect(page[0].filter { $0 != " " } == "\(number - annex + 1)")
      #expect((30...33).contains(page[0].count))
      #expect(page[1].isEmpty)
    }
  }

  @Test func aTableThatGoesOnRepeatsItsHead() {
    let head = { (line: String) in line.hasPrefix("TT|") && line.contains("Cấp") }
    #expect(pages.flatMap { $0 }.count(where: head) == 2)
    #expect(pages.suffix(2).allSatisfy { $0.contains(where: head) })
  }

  @Test func theSignerStandsLevelWithTheRecipients() throws {
    let line = try #require(pages.flatMap { $0 }.first { $0.contains("Nơi nhận:") })
    #expect(line.hasPrefix("Nơi nhận:"))
    #expect(line.hasSuffix("TM. ỦY BAN NHÂN DÂN"))
  }

  @Test func aFormFeedStandsBetweenPages() throws {
    var office = try SampleOffice.quangHoaInNovember()
    office.plans[0].commitments = []
    let document = Summary.document(
      office.status("2022-11-10"), ledger: office.ledger, language: .vi)
    let text = TextPaper.text([document, document])
    #expect(text.count { $0 == "\u{C}" } == 2 * pages.count - 1)
    #expect(text.last == "\n")
  }

  @Test func aRowLongerThanAPageLosesNothing() {
    var table = Table(id: "a", title: "Dài", columns: [Column("TT"), Column("Nội dung")])
    let words = (1...2000).map { "từ\($0)" }
    table.add([.count(1), .text(words.joined(separator: " "))])
    var document = Document(language: .vi, day: day("2022-11-10"), title: "", subject: "")
    document.blocks = [.table(table)]
    let pages = TextPaper.pages(document)
    #expect(pages.allSatisfy { $0.count <= 58 && $0.contains { $0.hasPrefix("TT|") } })
    let found = pages.joined().flatMap { $0.split { " |".contains($0) } }
      .filter { $0.hasPrefix("từ") }.map(String.init)
    #expect(found == words)
  }

  @Test func figuresAreDrawnInLetters() throws {
    let timeline = Timeline(
      title: "Năm học", first: day("2022-09-01"), last: day("2023-05-31"), today: day("2022-11-10"),
      todayLabel: "hôm nay 10/11",
      spans: [
        Timeline.Span(
          label: "Đợt 1", starts: day("2022-09-01"), ends: day("2022-11-30"), state: .running)
      ], marks: [Timeline.Mark(label: "09/11 hạn", day: day("2022-11-09"), kind: .cutoff)])
    let bars = Bars(
      title: "Xong",
      bars: [Bars.Bar(label: "Mầm non", shown: "5/10", share: 0.5, goal: 0.75)])
    var document = Document(language: .vi, day: day("2022-11-10"), title: "", subject: "")
    document.blocks = [.timeline(timeline), .bars(bars)]
    let drawing = """
                                  Năm học
                  9     10   11    12    1     2    3     4    5
      Đợt 1       #############|####
      | hôm nay 10/11
      v 09/11 hạn

                                    Xong
      Mầm non                   [##########.....|....] 5/10
      """
    #expect(TextPaper.text([document]) == drawing + "\n")
  }
}
