import Campaign
import Foundation
import Reports
import Testing
import Writing

/// Nghị định 30/2020/NĐ-CP, appendix I, measured on the paper that comes out.
struct DecreeTests {
  /// The program's own pages, and those that a word processor makes of its Word file.
  enum Maker: CaseIterable { case program, wordProcessor }

  private static let made = Dictionary(
    uniqueKeysWithValues: Maker.allCases.map { maker in
      (maker, Result { () throws -> Made in try Made(maker) })
    })

  struct Made {
    let pdf: Data
    let paper: PDFPages

    init(_ maker: Maker) throws {
      let office = try SampleOffice.quangHoaInNovember()
      let document = Summary.document(
        office.status("2022-11-10"), ledger: office.ledger, language: .vi)
      switch maker {
      case .program: pdf = try PaperJob(format: .pdf, documents: [document]).made()
      case .wordProcessor: pdf = try document.printedFromWord()
      }
      paper = try PDFPages(pdf)
    }
  }

  private func made(_ maker: Maker) throws -> Made { try #require(Self.made[maker]).get() }

  private func millimetres(_ points: Double) -> Double { points / PDFPages.millimetre }

  @Test(arguments: Maker.allCases) func pagesAreA4(by maker: Maker) throws {
    let pdf = try made(maker).pdf
    let folder = try TemporaryFolder()
    let info = try Tool.pdfinfo.run([folder.write(pdf, "paper.pdf")]).text
    #expect(info.contains("(A4)"))
    #expect(info.contains("Title:           BÁO CÁO: Tình hình thực hiện công tác thi đua"))
    #expect(info.contains("Author:          ỦY BAN NHÂN DÂN HUYỆN QUẢNG HÒA"))
  }

  @Test(arguments: Maker.allCases)
  func marginsAreThoseOfTheDecree(by maker: Maker) throws {
    let paper = try made(maker).paper
    for (number, words) in paper.pages.enumerated() {
      let body = words.filter { $0.top > 20 * PDFPages.millimetre - 1 }
      let left = millimetres(try #require(body.map(\.left).min()))
      let right = 210 - millimetres(try #require(body.map(\.right).max()))
      let top = millimetres(try #require(body.map(\.top).min()))
      let bottom = 297 - millimetres(try #require(body.map(\.bottom).max()))
      #expect((30...35).contains(left), "left of page \(number + 1)")
      #expect((15...20.5).contains(right) || number == 3, "right of page \(number + 1)")
      #expect((20...25).contains(top), "top of page \(number + 1)")
      #expect(bottom >= 20, "bottom of page \(number + 1)")
    }
  }

  @Test(arguments: Maker.allCases)
  func theNumberStandsInTheTopMarginOfEveryPageButTheFirst(by maker: Maker) throws {
    let paper = try made(maker).paper
    #expect(paper.pages.count > 3)
    var annex = 0
    for (number, words) in paper.pages.enumerated() {
      let above = words.filter { $0.bottom < 20 * PDFPages.millimetre }
      // The annex counts its pages by itself, and its first one shows none either.
      if words.contains(where: { $0.text == "Phụ" && $0.top < 30 * PDFPages.millimetre }) {
        annex = number
      }
      let shown = number - annex + 1
      guard shown > 1 else {
        #expect(above.isEmpty)
        continue
      }
      #expect(above.map(\.text) == ["\(shown)"])
      let word = try #require(above.first)
      let middle = (32 + (210 - 17)) / 2.0
      #expect(abs(millimetres((word.left + word.right) / 2) - middle) < 0.5)
      // The box of a 14 point letter; a word processor's is a little higher.
      #expect((14...18.5).contains(word.bottom - word.top))
    }
  }

  @Test(arguments: Maker.allCases)
  func theHeadStandsInTwoColumns(by maker: Maker) throws {
    let paper = try made(maker).paper
    let nation = try #require(paper.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    let motto = try #require(paper.line("Độc lập - Tự do - Hạnh phúc"))
    let issuer = try #require(paper.line("HUYỆN QUẢNG HÒA"))
    let number = try ["Số:", "/BC-UBND"].map { text in
      try #require(paper.pages[0].first { $0.text == text })
    }
    let place = try #require(paper.line("Quảng Hòa, ngày 10 tháng 11 năm 2022"))
    #expect(issuer.map(\.right).max()! < nation[0].left)
    // Both lines of the right column share their middle, and so do those of the left.
    #expect(abs(middle(nation) - middle(motto)) < 1)
    #expect(abs(middle(nation) - middle(place)) < 1)
    #expect(abs(middle(issuer) - middle(number)) < 1)
    // The number and the place stand level.
    #expect(abs(number[0].bottom - place[0].bottom) < 1)
  }

  @Test(arguments: Maker.allCases) func theRulesHaveTheirLengths(by maker: Maker) throws {
    let (pdf, paper) = (try made(maker).pdf, try made(maker).paper)
    let level = try strokes(pdf, page: 1).filter(\.isLevel)
    let motto = try #require(paper.line("Độc lập - Tự do - Hạnh phúc"))
    let issuer = try #require(paper.line("HUYỆN QUẢNG HÒA"))
    let subject = try #require(paper.line("năm học 2022-2023 (tính đến"))

    let underMotto = try #require(nearestRule(under: motto, of: level))
    #expect(abs(underMotto.length - length(motto)) < 1)
    for line in [issuer, subject] {
      let rule = try #require(nearestRule(under: line, of: level))
      #expect((1 / 3...1 / 2).contains(rule.length / length(line)))
      #expect(abs((rule.x1 + rule.x2) / 2 - middle(line)) < 1)
    }
  }

  @Test(arguments: Maker.allCases)
  func paragraphsAreJustifiedWithTheirFirstLineIndented(by maker: Maker) throws {
    let paper = try made(maker).paper
    let lines = paper.lines(0)
    let first = try #require(
      lines.firstIndex { $0.map(\.text).joined(separator: " ").hasPrefix("Thực hiện Kế hoạch") })
    #expect((10...12.75).contains(millimetres(lines[first][0].left) - 32))
    let theme = try #require(
      lines.firstIndex { $0.map(\.text).joined(separator: " ").hasPrefix("Chủ đề") })
    let last = theme - 1
    #expect(last > first + 2)
    // Every line but the last ends at the right margin, and those after the first begin at the left.
    for line in lines[first..<last] {
      #expect(abs(210 - 17 - millimetres(line.last!.right)) < 0.5)
    }
    for line in lines[first + 1...last] { #expect(abs(millimetres(line[0].left) - 32) < 0.2) }
    #expect(210 - 17 - millimetres(lines[last].last!.right) > 5)
    // 14 points, single to one and a half spaced.
    let pitch = lines[first + 1][0].bottom - lines[first][0].bottom
    #expect((14 * 1.1...14 * 1.75).contains(pitch))
  }

  @Test(arguments: Maker.allCases)
  func theSignerStandsLevelWithTheRecipients(by maker: Maker) throws {
    let paper = try made(maker).paper
    let page = try #require(
      paper.pages.indices.first { paper.pages[$0].contains { $0.text == "nhận:" } })
    let words = paper.pages[page]
    let head = try #require(words.first { $0.text == "Nơi" })
    let title = try #require(words.first { $0.text == "TM." && $0.left > head.right + 50 })
    // On one baseline, which lies a fifth of the size above the foot of the box.
    #expect(abs((head.bottom - 12 * 0.216) - (title.bottom - 14 * 0.216)) < 0.5)
    #expect(abs(millimetres(head.left) - 32) < 0.2)
    let name = try #require(words.first { $0.text == "Nguyễn" && $0.left > head.right })
    #expect(millimetres(name.top - title.bottom) > 20)
    #expect(words.contains { $0.text == "TĐKT." })
  }

  @Test(arguments: Maker.allCases)
  func aTableRepeatsItsHeadOnEveryPage(by maker: Maker) throws {
    let paper = try made(maker).paper
    // The annex of 44 schools fills the last two pages.
    for words in paper.pages.suffix(2) {
      let head = try ["TT", "Trường", "Cấp", "Khối"].map { text in
        try #require(words.first { $0.text == text })
      }
      let firstRow = try #require(words.first { Int($0.text) != nil && $0.left < 100 })
      #expect(head.allSatisfy { $0.bottom <= firstRow.top + 1 })
    }
  }

  private func middle(_ line: [PDFPages.Word]) -> Double { (line[0].left + line.last!.right) / 2 }

  private func length(_ line: [PDFPages.Word]) -> Double { line.last!.right - line[0].left }

  /// The nearest rule below a line and within its width.
  private func nearestRule(under line: [PDFPages.Word], of strokes: [Stroke]) -> Stroke? {
    strokes.filter {
      $0.y1 > line[0].top && $0.y1 - line[0].bottom < 8
        && min($0.x1, $0.x2) > line[0].left - 2 && max($0.x1, $0.x2) < line.last!.right + 2
    }.min { $0.y1 < $1.y1 }
  }
}
