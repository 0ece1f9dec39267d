import Campaign
import Testing
import Writing

@Suite struct GridImportTests {
  private let office = EntryOffice()

  private func read(_ text: String) -> GridImport {
    GridImport(
      Array(text.utf8), into: office.grid(.dossier("dot-1")), schools: SchoolIndex(office.roster),
      ledger: office.ledger)
  }

  private func told(_ list: GridImport) -> [String] {
    list.changes.map { "\($0.school.id) \($0.item) \($0.after.typed(.vi))" }
  }

  @Test func aColumnADocumentAndEmptyMeansUnchanged() {
    let list = read(
      "STT;trường;tên;to-trinh Tờ trình;Báo cáo thành tích\r\n"
        + "1;mn-a;MN Hoa Ban;x;\r\n2;TH doc lap;;5/11;Có\r\n3;th-d;;-;\r\n")
    #expect(list.faults.isEmpty)
    #expect(
      told(list) == ["mn-a to-trinh x", "th-b to-trinh 05/11/2022", "th-b bao-cao x"])
    #expect(list.facts.map(\.on) == [office.day, d("2022-11-05"), office.day])
    #expect(
      list.facts.first?.cell == .dossier(office.plan.id, "dot-1", school: "mn-a", item: "to-trinh"))
  }

  @Test func whatIsInAlreadyIsLeftWithItsDayAndAnotherDayCorrectsIt() {
    var office = office
    office.type("3/11", .dossier("dot-1"), "mn-a")
    func read(_ text: String) -> GridImport {
      GridImport(
        Array(text.utf8), into: office.grid(.dossier("dot-1")),
        schools: SchoolIndex(office.roster), ledger: office.ledger)
    }
    let same = read("trường,to-trinh\nmn-a,x\n")
    #expect(same.changes.isEmpty && same.unchanged == 1)
    let corrected = read("trường,to-trinh\nmn-a,4/11\n")
    #expect(corrected.changes.map(\.before) == [.yes(d("2022-11-03"))])
    #expect(corrected.facts.last?.on == d("2022-11-04"))
  }

  @Test func allBadFieldsAreToldInOneGoAndNothingIsTaken() {
    let list = read(
      "school,to-trinh,bao-cao\nmn-a,x,maybe\nmn-b,x,\nmn-a,x,\nth-d,20/11,\n,x,\n")
    #expect(
      list.faults.map { $0.text(.en) } == [
        "line 2, column 3 (bao-cao): type x or a day, as 5/11",
        "line 3, column 1 (school): there is no school “mn-b”; nearest: mn-a (MN Hoa Ban), "
          + "mn-c (MN Sơn Ca)",
        "line 4, column 1 (school): “mn-a” is on line 2 already",
        "line 5, column 2 (to-trinh): 20/11/2022 is after the day of entry, 14/11/2022",
        "line 6, column 1 (school): must not be empty",
      ])
    #expect(list.changes.isEmpty)
  }

  @Test func aRowWithTooManyFieldsHidesNoOther() {
    #expect(
      read("school,to-trinh\nmn-a,x,y\nmn-z,x\n").faults.map(\.place.line) == [2, 3])
  }

  @Test func aColumnOfNoDocumentIsRefused() {
    #expect(
      read("trường,to-trin\nmn-a,x\n").faults.map { $0.text(.vi) } == [
        "dòng 1, cột 2: không hiểu cột “to-trin”; có phải “to-trinh”?"
      ])
    #expect(
      read("to-trinh\nx\n").faults.map { $0.text(.en) } == [
        "line 1: there is no column “school”"
      ])
  }
}
