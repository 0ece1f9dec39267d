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
      PastedCells(text), into: grid, from: grid.rows[at...], column: column, office.ledger, .vi)
  }

  private func told(_ paste: GridPaste) -> [String] {
    paste.changes.map { change in
      guard case .school(let at) = change.row else { return "office \(change.column)" }
      return
        "\(office.roster.schools[at].id) \(change.column) \(change.after!.shown(.vi, on: d("2022-11-14")))"
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
      PastedCells("97,2%\n96"), into: grid, from: grid.rows[2...], column: 0, office.ledger, .vi)
    #expect(paste.unchanged == 1)
    #expect(paste.changes.map(\.column) == [0])
  }

  @Test func ticksAreTakenAsTheyAreTyped() {
    let paste = paste(
      "Trường\tTờ trình\tBáo cáo thành tích\nMN Hoa Ban\tx\t-\nMN Sơn Ca\t5/11\tcó",
      .dossier("dot-1"))
    #expect(told(paste) == ["mn-a 0 có", "mn-c 0 05/11", "mn-c 1 có"])
  }

  /// The roster says “Trường MN Hoa Ban”, the screen “MN Hoa Ban”, a sheet what it likes.
  @Test func everyNameOfASchoolLeadsToItsRowWhereverTheCursorIs() {
    for name in [
      "MN Hoa Ban", "Mầm non Hoa Ban", "Trường Mầm non Hoa Ban", "TRƯỜNG MN HOA BAN", "mn hoa ban",
      "mn-a", "Ma\u{302}\u{300}m non Hoa Ban",
    ] {
      let paste = paste("\(name)\tx\tx", .dossier("dot-1"), from: .school(2), column: 0)
      #expect(told(paste) == ["mn-a 0 có", "mn-a 1 có"], "\(name)")
      #expect(paste.refusals.isEmpty)
    }
  }

  /// A text that is no school is never taken for a reason to count rows.
  @Test(arguments: [
    "TH Hoa Lư\tx\tx", "Trường ABC\tx\tx\nKhông có\tx\t", "1\tTH Hoa Lư\tx", "x\tx\tTH Hoa Lư",
    "th-999\tx\tx", "Ai đó\t5/11", "Đơn vị này\tTờ trình\nTH Hoa Lư\tx",
  ]) func aTextThatIsNoSchoolRefusesItsRow(_ text: String) {
    let paste = paste(text, .dossier("dot-1"), column: 0)
    #expect(told(paste) == [])
    #expect(!paste.refusals.isEmpty)
    for refusal in paste.refusals where refusal.column == nil {
      guard case .school = refusal.problem else {
        Issue.record("\(refusal)")
        continue
      }
    }
  }

  @Test func oneUnknownNameRefusesItsOwnRowAlone() {
    let paste = paste("MN Hoa Ban\tx\nMN Hoa Lư\tx\n\t\nTH Độc Lập\tx", .dossier("dot-1"))
    #expect(told(paste) == ["mn-a 0 có", "th-b 0 có"])
    #expect(paste.refusals.map(\.line) == [2])
  }

  @Test func anIdAndANameStandForOneSchool() {
    let paste = paste("mn-a\tMN Hoa Ban\t90\nmn-c\tTH Độc Lập\t80\nth-b\tTrường mới\t70", column: 1)
    #expect(told(paste) == ["mn-a 1 90%", "th-b 1 70%"])
    #expect(paste.refusals.map(\.problem) == [.twoSchools("Trường MN Sơn Ca", "Trường TH Độc Lập")])
  }

  @Test func valuesWithoutANameAmongNamesAreRefused() {
    let paste = paste("MN Hoa Ban\t90\n\t80\nMN Sơn Ca\t70")
    #expect(told(paste) == ["mn-a 0 90%", "mn-c 0 70%"])
    #expect(paste.refusals.map(\.problem) == [.noSchool])
    #expect(paste.refusals.map(\.text) == ["80"])
  }

  /// Texts between the names and the values may be anything: nothing is placed.
  @Test func anUnclearColumnIsNotCountedOver() {
    let paste = paste("MN Hoa Ban\tHoa Ban\t90\nMN Sơn Ca\tHoa Ban\t80")
    #expect(told(paste) == [])
    #expect(Set(paste.refusals.map(\.column)) == [2, 3])
    #expect(paste.refusals.allSatisfy { $0.problem == .unclearColumn })
  }

  @Test func aHeaderWithoutANameOfSchoolsStillFindsThem() {
    let paste = paste("Mã\tTên\tCấp\tt1\nmn-a\tMN Hoa Ban\tMN\t90\nmn-x\tMN Lạ\tMN\t80")
    #expect(told(paste) == ["mn-a 0 90%"])
    #expect(paste.refusals.map(\.line) == [3])
  }

  @Test func numbersAloneFollowTheCursor() {
    #expect(
      told(paste("90\n80", from: .school(0), column: 1)) == ["mn-a 1 90%", "mn-c 1 80%"])
    #expect(told(paste("1\t90\n2\t80", from: .school(0))).count == 4)
  }
}
