import Campaign
import Foundation
import JSON
import Reports
import Testing
import Writing

/// The file itself, as other programs find it.
struct PDFFileTests {
  private func made(_ document: Document) throws -> (path: String, folder: TemporaryFolder) {
    let folder = try TemporaryFolder()
    let pdf = try PaperJob(format: .pdf, documents: [document]).made()
    return (try folder.write(pdf, "paper.pdf"), folder)
  }

  private func paper(_ text: String) -> Document {
    var document = Document(language: .vi, day: day("2022-11-10"), title: "", subject: "")
    document.blocks = [.paragraph(text)]
    return document
  }

  @Test func everyFontIsEmbeddedAndCanBeSearched() throws {
    let (path, folder) = try made(paper("Nghị định, ABC, đầy đủ dấu: Ặ Ễ Ữ ỹ"))
    let rows = try Tool.pdffonts.run([path]).text.split(separator: "\n").dropFirst(2)
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row.contains("LiberationSerif"))
      #expect(row.contains("yes yes yes"))
    }
    _ = folder
  }

  @Test func qpdfFindsNothingToWarnOf() throws {
    let office = try SampleOffice.quangHoaInNovember()
    let status = office.status("2022-11-10")
    let (path, folder) = try made(
      Summary.document(status, ledger: office.ledger, language: .vi))
    let check = try Tool.qpdf.run(["--check", path])
    #expect(check.status == 0)
    #expect(check.errors.isEmpty)
    _ = folder
  }

  /// All 134 letters of Vietnamese beyond ASCII, with their tones, come back as they went in.
  @Test func everyVietnameseLetterCanBeCopied() throws {
    let small = """
      à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ \
      ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ
      """
    let letters = (small + " " + small.uppercased()).split(separator: " ")
    #expect(Set(letters).count == 134)
    let words = letters.map { "th\($0)n" }
    for text in [words, words.map(\.decomposedStringWithCanonicalMapping)] {
      let (path, folder) = try made(paper(text.joined(separator: " ")))
      let found = try Tool.pdftotext.run([path, "-"]).text.split { $0.isWhitespace }
      // Compared by scalars: what is composed and what is not are equal as text.
      #expect(found.map { Array($0.unicodeScalars) } == words.map { Array($0.unicodeScalars) })
      _ = folder
    }
  }

  @Test func aRowTallerThanAPageGoesOnOverTheNext() throws {
    var table = Table(
      id: "tall", title: "Cao", columns: [Column("Trường"), Column("Nội dung")])
    let words = (1...3000).map { "từ\($0)" }
    table.add([.text("Một"), .text(words.joined(separator: " "))])
    var document = paper("Trước")
    document.blocks.append(.table(table))
    let (path, folder) = try made(document)
    let text = try Tool.pdftotext.run(["-layout", path, "-"]).text
    let found = text.split { $0.isWhitespace }.filter { $0.hasPrefix("từ") }.map(String.init)
    #expect(found == words)
    _ = folder
  }

  // MARK: What whoever does not see the pages is told

  private func objects(_ path: String) throws -> (json: JSON, objects: [JSON]) {
    let json = try JSON.parse(Array(Tool.qpdf.run(["--json", path]).output))
    let objects = json["qpdf"]?.array?.last?.object?.entries ?? []
    return (json, objects.compactMap { $0.value["value"] })
  }

  @Test(arguments: Language.allCases)
  func theFileSaysItsLanguageItsTitleAndWhatItsFiguresShow(language: Language) throws {
    let office = try SampleOffice.quangHoaInNovember()
    let document = Summary.document(
      office.status("2022-11-10"), ledger: office.ledger, language: language)
    let (path, folder) = try made(document)
    let objects = try objects(path).objects
    let catalog = try #require(objects.first { $0["/Type"] == "/Catalog" })
    #expect(catalog["/Lang"]?.string == "u:\(language("vi-VN", "en-GB"))")
    #expect(catalog["/ViewerPreferences"]?["/DisplayDocTitle"]?.bool == true)
    #expect(catalog["/MarkInfo"]?["/Marked"]?.bool == true)
    let figures = document.blocks.compactMap { block -> String? in
      if case .timeline(let timeline) = block { "u:\(timeline.words)" } else { nil }
    }
    #expect(!figures.isEmpty)
    #expect(objects.filter { $0["/S"] == "/Figure" }.map { $0["/Alt"]?.string } == figures)
    _ = folder
  }

  @Test func everyPartOfThePaperIsTagged() throws {
    let office = try SampleOffice.quangHoaInNovember()
    let document = Summary.document(
      office.status("2022-11-10"), ledger: office.ledger, language: .vi)
    let (path, folder) = try made(document)
    let tags = try objects(path).objects.compactMap { $0["/S"]?.string }
    func count(_ tag: String) -> Int { tags.count { $0 == tag } }
    let tables = document.tables.count - document.sheets.count
    #expect(count("/Document") == 1)
    // The paper and its annex.
    #expect(count("/H1") == 2)
    #expect(count("/Table") == tables)
    #expect(count("/TH") == document.tables.prefix(tables).reduce(0) { $0 + $1.columns.count })
    let cells = document.tables.prefix(tables).reduce(0) { $0 + $1.rows.count * $1.columns.count }
    #expect(count("/TD") == cells)
    let headings = document.blocks.filter { if case .heading = $0 { true } else { false } }
    #expect(count("/H2") + count("/H3") == headings.count)
    _ = folder
  }

  @Test func aLetterIsFoundBySchool() throws {
    let office = try SampleOffice.quangHoaInNovember()
    let status = office.status("2022-11-10")
    let letter = try #require(
      Letter(
        status, ledger: office.ledger,
        deadline: status.deadline("dot-1", plan: SampleOffice.quangHoa)!, language: .vi))
    let letters = letter.toEach()
    let folder = try TemporaryFolder()
    let path = try folder.write(
      PaperJob(format: .pdf, documents: letters).made(), "letters.pdf")
    let outline = try objects(path).json["outlines"]?.array ?? []
    #expect(outline.map { $0["title"]?.string } == letters.map { $0.addressees[0] })
    #expect(outline.map { $0["destpageposfrom1"]?.int } == Array(1...10))
  }

  @Test func eachLetterBeginsOnAPageOfItsOwn() throws {
    let office = try SampleOffice.quangHoaInNovember()
    let status = office.status("2022-11-10")
    let letter = try #require(
      Letter(
        status, ledger: office.ledger,
        deadline: status.deadline("dot-1", plan: SampleOffice.quangHoa)!, language: .vi))
    let letters = letter.toEach()
    let pages = try PDFPages(PaperJob(format: .pdf, documents: letters).made())
    #expect(letters.count == 10)
    #expect(pages.pages.count == 10)
    for page in pages.pages.indices {
      // Page numbers begin anew, and no first page shows one.
      #expect(pages.pages[page].allSatisfy { $0.top > 20 * PDFPages.millimetre })
    }
  }
}
