import Campaign
import Foundation
import Reports
import Testing
import Writing

/// The Word file as another program reads it: named styles, tables whose heads come again, pages
/// that count themselves, and nothing that acts or leads elsewhere.
struct WordFileTests {
  private let office: SampleOffice
  private let status: Status

  init() throws {
    office = try SampleOffice.quangHoaInNovember()
    status = office.status("2022-11-10")
  }

  private var summary: Document {
    Summary.document(status, ledger: office.ledger, language: .vi)
  }

  private func paper() throws -> PhasePaper {
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    return try #require(
      PhasePaper(status, ledger: office.ledger, deadline: deadline, language: .vi))
  }

  @Test func everyPartOfAPaperHasItsStyle() throws {
    let file = try WordFile([summary])
    func texts(_ style: String) -> [String] {
      file.paragraphs.filter { $0.style == style }.map(\.text)
    }
    #expect(texts("Title") == ["BÁO CÁO"])
    #expect(texts("Tên phụ lục") == ["Phụ lục"])
    #expect(texts("Heading 1").allSatisfy { $0.contains(". ") })
    #expect(texts("Heading 1").count >= 5)
    #expect(texts("Kính gửi").count == 1)
    let shown = summary.blocks + summary.annexes.flatMap(\.blocks)
    let bodies = shown.filter { if case .paragraph(_, .body) = $0 { true } else { false } }
    #expect(texts("Body Text").count == bodies.count)
    // Nothing is set by hand where a style says it.
    #expect(texts("Normal").isEmpty)
    #expect(file.fonts == ["Times New Roman"])
    #expect(file.language == "vi-VN")
    #expect(file.title.hasPrefix("BÁO CÁO: Tình hình thực hiện công tác thi đua"))
    #expect(file.author == "ỦY BAN NHÂN DÂN HUYỆN QUẢNG HÒA")
  }

  @Test func tablesRepeatTheirHeadsAndDoNotPartTheirRows() throws {
    let file = try WordFile([summary])
    let tables = (summary.blocks + summary.annexes.flatMap(\.blocks)).compactMap {
      if case .table(let table) = $0 { table } else { nil }
    }
    #expect(file.tables.count == tables.count)
    #expect(file.hasHead.allSatisfy { $0 })
    #expect(file.rowsThatPart.allSatisfy { $0 == 0 })
    for (read, table) in zip(file.tables, tables) {
      #expect(read[0] == table.columns.map(\.title.clean))
      #expect(read.count == table.rows.count + 1)
      for (cells, row) in zip(read.dropFirst(), table.rows) {
        #expect(cells == row.cells.map { $0.shown(.vi) })
      }
    }
  }

  @Test func figuresArePicturesThatSayWhatTheyShow() throws {
    let file = try WordFile([summary])
    let figures = summary.blocks.compactMap { block -> String? in
      switch block {
      case .timeline(let timeline): timeline.words
      case .bars(let bars): bars.words
      default: nil
      }
    }
    #expect(figures.count >= 2)
    #expect(file.pictures == figures)
    #expect(file.parts.filter { $0.hasSuffix(".png") }.count == figures.count)
  }

  /// The annex and each letter count their pages anew, and show no number on the first.
  @Test func whatCountsItsPagesAnewIsASection() throws {
    #expect(try WordFile([summary]).sections == [true, true])
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: deadline, language: .vi))
    let letters = try WordFile(letter.toEach())
    #expect(letters.sections == Array(repeating: true, count: 10))
    #expect(letters.fields == ["PAGE"])
  }

  @Test func nothingInItActsOrLeadsElsewhere() throws {
    let file = try WordFile([summary, try paper().minutes()])
    #expect(file.linksOutside == 0)
    #expect(file.fields == ["PAGE"])
    let known = ["[Content_Types].xml", "_rels/", "docProps/", "word/"]
    #expect(file.parts.allSatisfy { part in known.contains { part.hasPrefix($0) } })
    #expect(!file.parts.contains { $0.contains("vba") || $0.contains("embeddings") })
  }

  @Test func whatStandsAboveTheSignatureStaysWithIt() throws {
    for document in [try paper().minutes(), summary] {
      let file = try WordFile([document])
      guard case .paragraph(let last, _)? = document.blocks.last else {
        Issue.record("the paper ends otherwise")
        continue
      }
      #expect(file.paragraphs.last { $0.text == last }?.staysWithNext == true)
    }
  }

  @Test func theSamePaperIsTheSameBytes() throws {
    let job = PaperJob(format: .docx, documents: [summary])
    #expect(try job.made() == (try job.made()))
  }

  /// A table of more columns than Word opens stands as several.
  @Test func noTableHasMoreColumnsThanWordOpens() throws {
    var document = Document(language: .vi, day: day("2022-11-10"), title: "T", subject: "S")
    document.blocks = [
      .table(
        Table(
          id: "wide", title: "Rộng", columns: (0..<100).map { Column("c\($0)") },
          rows: [Row((0..<100).map { .count($0) }), Row([.count(1)])]))
    ]
    let file = try WordFile([document])
    #expect(file.tables.map { $0[0].count } == [63, 37])
    #expect(file.tables.map { $0[1] }.joined().map { Int($0) } == (0..<100).map { $0 })
    #expect(file.tables[1][2].allSatisfy { $0.isEmpty })
  }
}
