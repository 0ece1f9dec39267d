import Campaign
import Testing
import Writing

@Suite struct GridPasteTests {
  private let office = EntryOffice()

  private func paste(
    _ text: String, _ kind: GridSubject.Kind = .targets, from row: EntryGrid.Row = .school(0),
    column: Int = 0
  ) -> GridPaste {
    let grid = office.grid(kind)
    let at = grid.rows.firstIndex(of: row)!
    return GridPaste(
      PastedCells(text), into: grid, from: grid.rows[at...], column: column, office.ledger)
  }

  private func told(_ paste: GridPaste) -> [String] {
    paste.changes.map { change in
      guard case .school(let at) = change.row else { return "office \(change.column)" }
      return "\(office.roster.schools[at].id) \(change.column) \(change.after!.shown(.vi))"
    }
  }

  @Test func cellsAreSplitAsSpreadsheetsJoinThem() {
    #expect(PastedCells("a\tb\r\nc\td\r\n").rows == [["a", "b"], ["c", "d"]])
    #expect(PastedCells("a\t\n\tb\n\n").rows == [["a", ""], ["", "b"]])
    #expect(PastedCells("\"một\nhai\"\tx").rows == [["một hai", "x"]])
    #expect(PastedCells("\"lẻ\tx").rows == [["\"lẻ", "x"]])
    #expect(PastedCells("a\rb").rows == [["a"], ["b"]])
    #expect(!PastedCells("97,2\n").isRange)
  }

  @Test func plainCellsGoWhereTheCursorIsAndPassOverBlocks() {
    let paste = paste("97,2\t90\r\n95\t\r\n\t50/50", column: 0)
    #expect(told(paste) == ["mn-a 0 97,2%", "mn-a 1 90%", "mn-c 0 95%", "th-b 1 50/50"])
    #expect(paste.blank == 2)
    #expect(paste.refusals.isEmpty)
  }

  @Test func namesInTheFirstColumnLeadToTheirSchools() {
    let paste = paste("TH Doc Lap\t90\nmn-c\t80\nTrường MN Hoa Ban\t70", column: 1)
    #expect(told(paste) == ["th-b 1 90%", "mn-c 1 80%", "mn-a 1 70%"])
  }

  @Test func aHeaderTellsTheColumnsInAnyOrder() {
    let text = """
      STT\tTên trường\tt2 Lao động tiên tiến\tKhác\tt1
      1\tMN Hoa Ban\t90\t1\t97
      2\tMN Sơn Ca\t80\t\t96,5
      \tTổng cộng\t85\t1\t96
      """
    let paste = paste(text)
    #expect(told(paste) == ["mn-a 1 90%", "mn-a 0 97%", "mn-c 1 80%", "mn-c 0 96,5%"])
    #expect(paste.refusals.map(\.text) == ["Khác"])
    #expect(paste.refusals.first?.problem == .unknownColumn)
    #expect(paste.refusals.first?.column == 4)
  }

  @Test func whatCannotBeIsRefusedWithItsPlaceAndTheRestIsKept() {
    let paste = paste("MN Hoa Ban\t130/129\nMN Hoa\t90\nMN Sơn Ca\t95\nmn-c\t94")
    #expect(told(paste) == ["mn-c 0 95%"])
    #expect(paste.refusals.map(\.line) == [1, 2, 4])
    #expect(paste.refusals.map(\.text) == ["130/129", "MN Hoa", "mn-c"])
    #expect(paste.refusals[0].problem == .cell(.result(.partAboveWhole)))
    #expect(paste.refusals[2].problem == .doubledRow(line: 3))
  }

  @Test func whatLiesOutsideTheGridIsRefused() {
    let paste = paste("1\t2\t3\n4\t5", from: .school(4), column: 1)
    #expect(told(paste) == ["th-e 1 1%"])
    #expect(
      paste.refusals.map(\.problem) == [.cell(.officeAlone), .beyondLastColumn, .beyondLastRow])
  }

  @Test func whatStandsThereAlreadyIsNoChange() {
    var office = office
    office.result("t1", "mn-a", "97.2%")
    let grid = office.grid(.targets)
    let paste = GridPaste(
      PastedCells("97,2%\n96"), into: grid, from: grid.rows[2...], column: 0, office.ledger)
    #expect(paste.unchanged == 1)
    #expect(paste.changes.map(\.column) == [0])
  }

  @Test func ticksAreTakenAsTheyAreTyped() {
    let paste = paste(
      "Trường\tTờ trình\tBáo cáo thành tích\nMN Hoa Ban\tx\t-\nMN Sơn Ca\t5/11\tcó",
      .dossier("dot-1"))
    #expect(told(paste) == ["mn-a 0 có", "mn-c 0 05/11", "mn-c 1 có"])
  }
}
