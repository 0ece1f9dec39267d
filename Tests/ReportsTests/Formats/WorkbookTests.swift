import Campaign
import Foundation
import JSON
import Reports
import Testing
import Writing

/// The workbook as openpyxl finds it.
struct WorkbookTests {
  private func sheets(_ documents: [Document]) throws -> JSON {
    try ReadBack.python(
      """
      import openpyxl, io
      book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
      print(json.dumps([{
        'name': sheet.title, 'frozen': sheet.freeze_panes, 'filter': sheet.auto_filter.ref,
        'head': sheet.print_title_rows,
        'widths': [sheet.column_dimensions[letter].width for letter in 'AB'],
        'heights': [sheet.row_dimensions[row].height for row in (1, 2, 3)],
        'cells': [[[cell.data_type, str(cell.value), cell.number_format] for cell in row]
                  for row in sheet.iter_rows()],
        'header': sheet.oddHeader.left.text, 'footer': sheet.oddFooter.right.text,
        'charts': [[s.val.numRef.f for s in chart.series] for chart in sheet._charts],
        'notes': [cell.comment.text if cell.comment else None for cell in sheet[1]],
      } for sheet in book]))
      """, PaperJob(format: .xlsx, documents: documents).made())
  }

  private func document(_ table: Table) -> Document {
    var document = Document(language: .vi, day: day("2022-11-10"), title: "", subject: "")
    document.blocks = [.table(table)]
    return document
  }

  @Test func numbersAndDaysAreNumbersAndDays() throws {
    var table = Table(
      id: "a", title: "Một", columns: ["a", "b", "c", "d", "e"].map { Column($0) })
    let quantity = { Quantity(text: $0)! }
    table.add([
      .count(3), .percent(quantity("97.25")), .amount(quantity("126"), NumberForm(suffix: "/129")),
      .day(day("2022-11-09")), .text("=1+1"),
    ])
    let cells = try #require(try sheets([document(table)])[0]?["cells"]?[1])
    #expect(cells[0] == ["n", "3", "0"])
    #expect(cells[1] == ["n", "0.9725", "0.00%"])
    #expect(cells[2] == ["n", "126", "0\"/129\""])
    #expect(cells[3] == ["d", "2022-11-09 00:00:00", "dd/mm/yyyy"])
    #expect(cells[4] == ["s", "=1+1", "General"])
  }

  @Test func rowsAreAsHighAsWhatWrapsInThem() throws {
    var table = Table(
      id: "a", title: "Một", columns: [Column("Trong đó không đề nghị"), Column("b")])
    table.add([.count(1), .text("ngắn")])
    table.add([.count(1), .text((1...30).map { "chữ \($0)" }.joined(separator: " "))])
    let heights = try #require(try sheets([document(table)])[0]?["heights"]?.array)
    // "Trong đó / không đề / nghị" above a column of one digit.
    #expect(heights.map { $0.double } == [46, nil, 76])
  }

  @Test func everyPageSaysWhoseItIsAndWhichOfHowMany() throws {
    let office = try SampleOffice.quangHoaInNovember()
    var document = Summary.document(
      office.status("2022-11-10"), ledger: office.ledger, language: .vi)
    document.letterhead?.issuer = "PHÒNG A & B"
    for sheet in try sheets([document]).array ?? [] {
      #expect(sheet["header"]?.string?.hasSuffix("PHÒNG A && B") == true)
      #expect(sheet["footer"]?.string == "Trang &P/&N")
    }
  }

  @Test func barsAreAChartOfTheirShares() throws {
    var document = document(Table(id: "a", title: "Một", columns: [Column("a")]))
    document.blocks.append(
      .bars(
        Bars(
          title: "Kết quả so với mục tiêu",
          bars: [
            Bars.Bar(label: "Chỉ tiêu 1", shown: "125 / ≥ 126/129", share: 0.9689, goal: 0.9767),
            Bars.Bar(label: "Chỉ tiêu 2", shown: "9/28", share: 0.3214),
          ])))
    let sheet = try #require(try sheets([document])[1])
    #expect(sheet["name"] == "Kết quả so với mục tiêu")
    #expect(sheet["cells"]?[1]?[2] == ["n", "0.9689", "0.00%"])
    #expect(sheet["cells"]?[1]?[3] == ["n", "0.9767", "0.00%"])
    #expect(
      sheet["charts"] == [
        ["'Kết quả so với mục tiêu'!$C$2:$C$3", "'Kết quả so với mục tiêu'!$D$2:$D$3"]
      ])
  }

  @Test func everyTableIsASheetWithItsHeadFrozenAndFiltered() throws {
    let office = try SampleOffice.quangHoaInNovember()
    let document = Summary.document(
      office.status("2022-11-10"), ledger: office.ledger, language: .vi)
    let all = try #require(try sheets([document]).array)
    let sheets = all.prefix(document.tables.count)
    // Behind them stand the charts.
    #expect(sheets.allSatisfy { $0["charts"] == [] })
    #expect(all.count > sheets.count)
    #expect(all[sheets.count...].allSatisfy { $0["charts"] != [] })
    for (sheet, table) in zip(sheets, document.tables) {
      #expect(sheet["frozen"] == "A2")
      #expect(sheet["head"] == "$1:$1")
      let last = table.rows.last?.kind == .total ? table.rows.count : table.rows.count + 1
      #expect(sheet["filter"]?.string?.hasPrefix("A1:") == true)
      #expect(sheet["filter"]?.string?.hasSuffix("\(last)") == true)
    }
    // The list of everything is on no paper and comes last.
    #expect(sheets.last?["name"] == "Việc")
    let schools = sheets.dropLast().last
    #expect(schools?["name"] == "Tình hình từng trường")
    #expect((schools?["widths"]?[1]?.double ?? 0) > 20)
  }

  @Test func sheetNamesAreShortPlainAndDifferent() throws {
    let titles = ["Hồ sơ: [một] 'hai' và ba/bốn*năm?sáu bảy tám chín mười", "x", "X", ""]
    let documents = titles.map { document(Table(id: "a", title: $0, columns: [Column("a")])) }
    let names = try #require(try sheets(documents).array).compactMap { $0["name"]?.string }
    #expect(names.count == 4)
    #expect(Set(names.map { $0.lowercased() }).count == 4)
    for name in names {
      #expect((1...31).contains(name.utf16.count))
      #expect(!name.contains { "[]:*?/\\'".contains($0) })
    }
  }

  @Test func aBlankFormTakesWhatIsTypedAsItIs() throws {
    let office = try SampleOffice(["dien-bien-province"], years: ["2023"])
    let status = office.status("2023-01-10")
    let form = BlankForm.results(status.plans[0], status, language: .vi)
    let sheet = try #require(try sheets([form])[0])
    let head = try #require(sheet["cells"]?[0]?.array).compactMap { $0[1]?.string }
    #expect(head.prefix(3) == ["trường", "tên", "t1 Trẻ 3 đến dưới 36 tháng tuổi đi nhà trẻ"])
    #expect(sheet["cells"]?[1]?[0]?[1] == "mn-hoa-ban")
    // Text, so that 126/129 does not become a date.
    #expect(sheet["cells"]?[1]?[2] == ["n", "None", "@"])
    #expect(sheet["notes"]?[2]?.string?.hasPrefix("≥ 46%") == true)
  }
}
