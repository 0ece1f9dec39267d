import Campaign
import Foundation
import Reports
import Testing
import Writing

/// A blank form that a school filled in is understood as it comes back: by import, and pasted.
struct FormReturnTests {
  private let office: SampleOffice
  private let status: Status
  private let province: Plan

  init() throws {
    office = try SampleOffice(["quang-hoa", "dien-bien-province"], years: ["2022-2023", "2023"])
    status = office.status("2022-11-10")
    province = try #require(office.plans.last)
  }

  private var schools: SchoolIndex { SchoolIndex(office.roster) }
  private var cutoff: Deadline { office.plans[0].deadline("dot-1")! }

  private func grid(_ kind: GridSubject.Kind, _ plan: PlanID) throws -> EntryGrid {
    try #require(
      EntryGrid(GridSubject(plan: plan, kind), status: status, ledger: office.ledger))
  }

  /// The form with these cells typed into the row of a school.
  private func filled(_ form: Document, school: UnitID, _ cells: [String]) throws -> Document {
    guard case .table(var table)? = form.blocks.first else { throw NoTable() }
    let row = try #require(table.rows.firstIndex { $0.cells.first == .text(school.rawValue) })
    for (at, text) in cells.enumerated() { table.rows[row].cells[2 + at] = .text(text) }
    var form = form
    form.blocks = [.table(table)]
    return form
  }

  private struct NoTable: Error {}

  /// As a spreadsheet puts its cells on the clipboard.
  private func copied(_ tables: [[[String]]]) throws -> PastedCells {
    let rows = try #require(tables.first)
    return PastedCells(rows.map { $0.joined(separator: "\t") }.joined(separator: "\r\n"))
  }

  private func paste(_ cells: PastedCells, _ grid: EntryGrid) -> GridPaste {
    GridPaste(cells, into: grid, from: grid.rows[...], column: 0, office.ledger, .vi)
  }

  @Test(arguments: Language.allCases) func theFormOfDocuments(language: Language) throws {
    let form = try filled(
      BlankForm.dossier(cutoff, status, language: language), school: "mn-ta-luong",
      ["x", "5/11", "", "x"])
    let grid = try grid(.dossier("dot-1"), SampleOffice.quangHoa)
    let expected = ["mn-ta-luong to-trinh", "mn-ta-luong bien-ban", "mn-ta-luong bao-cao"]

    let list = GridImport(
      Array(CSVPaper.text([form]).utf8), into: grid, schools: schools, ledger: office.ledger)
    #expect(list.faults == [])
    #expect(list.changes.map { "\($0.school.id) \($0.item)" } == expected)

    let workbook = try PaperJob(format: .xlsx, documents: [form]).made()
    for tables in [
      try ReadBack.csv(CSVPaper.text([form]), language), try ReadBack.workbook(workbook),
    ] {
      let paste = paste(try copied(tables), grid)
      #expect(paste.refusals == [])
      #expect(
        paste.changes.map { "\(grid.school($0.row)?.id ?? "") \(grid.columns[$0.column].id)" }
          == expected)
    }
  }

  @Test(arguments: Language.allCases) func theFormOfResults(language: Language) throws {
    let form = try filled(
      BlankForm.results(province, status, language: language), school: "mn-ta-luong",
      ["46/100", "99,7%"])
    let grid = try grid(.targets, province.id)
    let list = ResultImport(
      Array(CSVPaper.text([form]).utf8), plan: province, schools: schools,
      ledger: office.ledger, on: day("2022-11-10"), .vi)
    #expect(list.faults == [])
    #expect(
      list.changes.map { "\($0.school?.id ?? "") \($0.target) \($0.after.text)" }
        == ["mn-ta-luong t1 46/100", "mn-ta-luong t2 99.7%"])

    let workbook = try PaperJob(format: .xlsx, documents: [form]).made()
    for tables in [
      try ReadBack.csv(CSVPaper.text([form]), language), try ReadBack.workbook(workbook),
    ] {
      let paste = paste(try copied(tables), grid)
      #expect(paste.refusals == [])
      #expect(paste.changes.map { grid.columns[$0.column].id } == ["t1", "t2"])
    }
  }

  @Test(arguments: Language.allCases) func theListOfSchools(language: Language) throws {
    let form = BlankForm.roster(status, language: language)
    let list = SchoolImport(Array(CSVPaper.text([form]).utf8), into: office.roster)
    #expect(list.faults == [])
    #expect(list.changes == [])
    #expect(list.unchanged == office.roster.schools.count)
  }
}
