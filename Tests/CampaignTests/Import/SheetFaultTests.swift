import Campaign
import Testing
import Writing

/// What is wrong with a sheet is told cell by cell, all at once.
@Suite struct SheetFaultTests {
  private func row(_ line: Int, _ cells: [(TableCell.Kind, String)]) -> TableRow {
    TableRow(
      line: line, cells: cells.enumerated().map { TableCell($0.offset, $0.element.0, $0.element.1) }
    )
  }

  @Test func oneBadCellHidesNoneOfItsRow() {
    let table = ImportTable(
      name: "Tờ 1",
      rows: [
        row(1, [(.text, "mã"), (.text, "tên"), (.text, "cấp")]),
        row(2, [(.text, "th-a"), (.error, "#REF!"), (.text, "ĐẠI HỌC")]),
        row(3, [(.error, "#N/A"), (.formula, ""), (.text, "TH")]),
        row(4, [(.text, "th-c"), (.text, "TH C"), (.text, "TH")]),
      ])
    let list = SchoolImport(ImportSource([table]), into: Roster())
    #expect(list.faults.map(\.place.line) == [2, 2, 3, 3])
    #expect(list.faults.map(\.place.column) == [2, 3, 1, 2])
    #expect(list.faults.first?.text(.vi).hasPrefix("'Tờ 1'!B2") == true)
    #expect(list.changes.isEmpty)
  }

  /// A title that stands right above the head, in the column of running numbers, is none of it.
  @Test func aTitleAboveTheHeadIsNoHeading() {
    let table = ImportTable(
      name: "Tờ 1",
      rows: [
        row(1, [(.text, "DANH SÁCH TRƯỜNG")]),
        row(2, [(.text, "TT"), (.text, "Tên trường"), (.text, "Cấp học")]),
        row(3, [(.number, "1"), (.text, "TH A"), (.text, "TH")]),
      ])
    let list = SchoolImport(ImportSource([table]), into: Roster())
    #expect(list.faults.isEmpty)
    #expect(list.notes.isEmpty)
    #expect(list.changes.map(\.after.name) == ["TH A"])
  }
}
