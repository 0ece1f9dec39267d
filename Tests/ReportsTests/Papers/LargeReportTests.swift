import Campaign
import Reports
import Testing
import Writing

/// The report of many schools stays one that is read: figures in the body, names once in the annex.
struct LargeReportTests {
  /// Three schools in four have handed in everything, the others a part of it.
  private func office(_ count: Int, isEmpty: Bool = false) throws -> SampleOffice {
    var office = try SampleOffice(schools: count)
    guard !isEmpty else { return office }
    let items = ["to-trinh", "bien-ban", "danh-sach", "bao-cao"]
    var facts: [Fact] = []
    for (at, school) in office.roster.schools.enumerated() {
      for item in at % 4 == 3 ? items.prefix(at % 3) : items.prefix(4) {
        facts.append(
          Fact(
            .dossier(SampleOffice.quangHoa, "dot-1", school: school.id, item: item), true,
            on: day("2022-11-03")))
      }
    }
    office.add(facts)
    return office
  }

  private func report(_ office: SampleOffice) -> Document {
    Summary.document(
      office.status("2022-11-10"), ledger: office.ledger, number: 5, language: .vi)
  }

  private func pages(_ document: Document) throws -> (all: Int, body: Int, text: [String]) {
    let pdf = try PDFPages(PaperJob(format: .pdf, documents: [document]).made())
    let texts = pdf.pages.map { $0.map(\.text).joined(separator: " ") }
    let body = texts.firstIndex { $0.contains("Phụ lục TÌNH HÌNH") } ?? texts.count
    return (texts.count, body, texts)
  }

  @Test func aThousandSchoolsAreFortyPagesWithABodyOfFive() throws {
    let pages = try pages(report(try office(1000)))
    #expect(pages.all <= 40, "\(pages.all)")
    #expect(pages.body <= 5, "\(pages.body)")
    let words = pages.text.joined(separator: " ").split(separator: " ")
    for number in [0, 3, 499, 999] {
      let name = "\(["Mầm non", "Tiểu học", "THCS"][number % 3]) Độc Lập \(number)"
        .split(separator: " ")
      let found = words.indices.count { words[$0...].starts(with: name) }
      #expect(found == 1, "\(name) \(found)")
    }
  }

  /// Names that offices write out in three or four words before the name itself.
  @Test func aThousandLongNamesAreFortyPagesToo() throws {
    var office = try office(1000)
    let kinds: [(String, Level)] = [
      ("Trường Mầm non thị trấn Nông trường Mộc Châu", .preschool),
      ("Trường Phổ thông dân tộc bán trú Tiểu học Nguyễn Bỉnh Khiêm", .primary),
      ("Trường Tiểu học và Trung học cơ sở Nguyễn Thị Minh Khai", .primaryAndLowerSecondary),
    ]
    office.roster = Roster(
      office.roster.schools.enumerated().map { at, school in
        let kind = kinds[at % 3]
        return School(
          id: school.id, name: "\(kind.0) \(at)", level: kind.1, commune: school.commune,
          block: school.block)
      })
    let pages = try pages(report(office))
    #expect(pages.all <= 40, "\(pages.all)")
    #expect(pages.body <= 5, "\(pages.body)")
  }

  @Test func theAnnexSaysWhatEachSchoolLacks() throws {
    let report = report(try office(60))
    let rows = try #require(report.table("schools"))
    #expect(rows.count == 60)
    #expect(rows[0].last == "")
    // Numbers 3, 7 and 11 have handed in none, one and two of the four documents.
    #expect(rows[3].last == "tất cả")
    #expect(rows[7].last == "2, 3, 4")
    #expect(rows[11].last == "3, 4")
    let note = report.annexes[0].blocks.compactMap { block -> String? in
      if case .paragraph(let text, _) = block { text } else { nil }
    }.joined()
    #expect(note.contains("(1) Tờ trình"))
    #expect(note.contains("(4) Báo cáo thành tích"))
    let owing = try #require(report.table("owing"))
    #expect(owing[0] == ["Mầm non", "20", "15", "5", "5"])
    #expect(owing.last == ["Cộng", "60", "45", "15", "5"])
  }

  @Test func allThatLackEverythingAreSaidInOneWord() throws {
    let report = report(try office(60, isEmpty: true))
    #expect(report.text.contains("toàn bộ 60 trường"))
    #expect(report.table("owing") == nil)
    #expect(report.table("schools")?.first?.count == 7)
    let pages = try pages(report)
    #expect(pages.body <= 5)
  }

  @Test func severalOverdueTasksAreCountedSideBySide() throws {
    var office = try SampleOffice(
      ["quang-hoa", "dien-bien-phu-tasks"], years: ["2022-2023", "2022"], schools: 60)
    office.add([
      Fact(
        .dossier(SampleOffice.quangHoa, "dot-1", school: "truong-0", item: "to-trinh"), true,
        on: day("2022-11-03"))
    ])
    let report = report(office)
    let overdue = try #require(report.table("overdue"))
    let rows = try #require(report.table("schools"))
    #expect(overdue.count == 10)
    // What all of them lack is not written on every row.
    #expect(report.text.contains("toàn bộ 60 trường"))
    #expect(rows.allSatisfy { $0.count == rows[0].count })
  }
}
