import Foundation
import Reports
import Testing
import Writing

/// Where the names of offices break in the head of a paper, measured on what comes out.
struct LetterheadTests {
  /// Superior and issuer as a plan has them, and the lines they must stand on.
  static let heads: [(superior: String, issuer: String, lines: [String])] = [
    (
      "Ủy ban nhân dân tỉnh Cao Bằng", "Ủy ban nhân dân huyện Quảng Hòa",
      ["ỦY BAN NHÂN DÂN", "TỈNH CAO BẰNG", "ỦY BAN NHÂN DÂN", "HUYỆN QUẢNG HÒA"]
    ),
    (
      "Ủy ban nhân dân thành phố Điện Biên Phủ",
      "Phòng Giáo dục và Đào tạo thành phố Điện Biên Phủ",
      [
        "ỦY BAN NHÂN DÂN", "THÀNH PHỐ ĐIỆN BIÊN PHỦ", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
        "THÀNH PHỐ ĐIỆN BIÊN PHỦ",
      ]
    ),
    (
      "Ủy ban nhân dân xã Nà Tấu", "Phòng Văn hóa - Xã hội",
      ["ỦY BAN NHÂN DÂN XÃ NÀ TẤU", "PHÒNG VĂN HÓA - XÃ HỘI"]
    ),
    (
      "Ủy ban nhân dân thị xã Mường Lay", "Phòng Giáo dục và Đào tạo",
      ["ỦY BAN NHÂN DÂN", "THỊ XÃ MƯỜNG LAY", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"]
    ),
    (
      "Ủy ban nhân dân phường Him Lam", "Phòng Văn hóa - Xã hội phường Him Lam",
      ["ỦY BAN NHÂN DÂN", "PHƯỜNG HIM LAM", "PHÒNG VĂN HÓA - XÃ HỘI", "PHƯỜNG HIM LAM"]
    ),
    ("", "Sở Giáo dục và Đào tạo tỉnh Điện Biên", ["SỞ GIÁO DỤC VÀ ĐÀO TẠO", "TỈNH ĐIỆN BIÊN"]),
  ]

  private func document(_ superior: String, _ issuer: String) -> Document {
    var document = Document(language: .vi, day: day("2022-11-10"), title: "BÁO CÁO", subject: "Thử")
    document.letterhead = Letterhead(
      superior: superior.uppercased(), issuer: issuer.uppercased(), number: "Số: 05/BC-PGDĐT",
      placeAndDate: "Điện Biên Phủ, ngày 10 tháng 11 năm 2022",
      nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", motto: "Độc lập - Tự do - Hạnh phúc")
    document.blocks = [.paragraph("Nội dung.")]
    return document
  }

  @Test(arguments: heads.indices)
  func namesBreakOnlyBeforeTheirOwnParts(at: Int) throws {
    let head = Self.heads[at]
    let pdf = try PDFPages(
      PaperJob(format: .pdf, documents: [document(head.superior, head.issuer)]).made())
    // The left column is 44 in a hundred of the text's width.
    let limit = (32 + 161 * 0.44) * PDFPages.millimetre
    let words = pdf.pages[0].filter { $0.left < limit }
    let number = try #require(words.first { $0.text == "Số:" })
    let left = words.filter { $0.top < number.top - 4 }
    #expect(left.allSatisfy { $0.right <= limit })
    let rows = Dictionary(grouping: left) { ($0.bottom / 4).rounded() }
    // Every line is centred in it, short of the 8 points that part the two columns.
    for row in rows.values {
      let middle = (row.map(\.left).min()! + row.map(\.right).max()!) / 2
      #expect(abs(middle - (32 * PDFPages.millimetre + limit - 8) / 2) < 1)
    }
    let lines = rows.keys.sorted().map { key in
      rows[key]!.sorted { $0.left < $1.left }.map(\.text).joined(separator: " ")
    }
    #expect(lines == head.lines)
  }

  @Test func theRightColumnTakesTheRest() throws {
    let pdf = try PDFPages(
      PaperJob(format: .pdf, documents: [document("", "Sở Nội vụ")]).made())
    let nation = try #require(pdf.line("CỘNG HÒA XÃ HỘI"))
    let middle = (nation[0].left + nation.last!.right) / 2
    #expect(abs(middle / PDFPages.millimetre - (32 + 161 * 0.72)) < 0.3)
    #expect(nation.count == 8)
  }

  @Test(arguments: heads.indices)
  func theTextBreaksThereToo(at: Int) throws {
    let head = Self.heads[at]
    let page = TextPaper.pages(document(head.superior, head.issuer))[0]
    let lines = page.prefix { !$0.contains("Số:") }.map { $0.prefix(28).filter { $0 != "-" } }
      .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    let whole = lines.joined(separator: " ")
    #expect(
      whole
        == (head.superior + " " + head.issuer).uppercased().filter { $0 != "-" }
        .split(separator: " ").joined(separator: " "))
    let starts = ["ỦY", "PHÒNG", "SỞ", "VÀ", "TỈNH", "HUYỆN", "THÀNH", "THỊ", "XÃ", "PHƯỜNG"]
    #expect(lines.allSatisfy { line in starts.contains { line.hasPrefix($0) } }, "\(lines)")
    #expect(!lines.contains { $0.hasPrefix("XÃ HỘI") || $0.hasPrefix("PHỐ") })
  }

  /// A name without any such place to break is broken between words rather than cut.
  @Test func anEndlessNameLosesNothing() throws {
    let name = "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên và Hướng nghiệp dạy nghề"
    for text in [
      try PDFPages(PaperJob(format: .pdf, documents: [document("", name)]).made()).pages[0]
        .map(\.text).joined(separator: " "),
      TextPaper.text([document("", name)]), HTMLPaper.text([document("", name)]),
    ] {
      for word in name.uppercased().split(separator: " ") { #expect(text.contains(word)) }
    }
  }

  @Test(arguments: heads.indices)
  func theWebPageBreaksWhereThePaperDoes(at: Int) throws {
    let head = Self.heads[at]
    let page = HTMLPaper.text([document(head.superior, head.issuer)])
    for line in head.lines {
      let bound = line.replacingOccurrences(of: " ", with: "\u{A0}")
      #expect(page.contains(bound), "\(line)")
    }
    #expect(page.contains("width=\"44%\"") && page.contains("width=\"56%\""))
  }
}
