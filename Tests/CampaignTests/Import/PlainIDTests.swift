import Testing

@testable import Campaign

/// New ids are of letters, digits, point, underscore and hyphen; older ones stay what they are.
@Suite struct PlainIDTests {
  static let hostile = [
    "zz$(touch x)", "zz`touch x`", "zz a", "zz'a", "zz\"a", "zz\na", "zz;a", "-zz", "zz|a",
    "trường-1", "ñ", "zz\u{301}", "zz*", "~zz", "zz\\a", "№1",
  ]
  static let plain = ["zz", "ZZ-1", "th_doc.lap", "1", "TH&THCS".replacing("&", with: "-")]

  private func acts(_ schools: [School]) -> SchoolActs {
    SchoolActs(
      Office(
        roster: Roster(schools),
        calendar: WorkCalendar(rules: HolidayRules(), years: 2022...2023)),
      on: Day(iso: "2022-11-01")!)
  }

  @Test(arguments: hostile) func aHostileIDIsRefusedByListAndForm(_ id: String) {
    let quoted = "\"" + id.replacing("\"", with: "\"\"") + "\""
    let file = Array("id,name,level\n\(quoted),Trường,TH\n".utf8)
    let list = SchoolImport(file, into: Roster())
    #expect(list.changes.isEmpty && !list.faults.isEmpty, "\(id)")
    #expect(throws: SchoolFault.self) {
      try acts([]).add(School(id: UnitID(id), name: "Trường", level: .primary))
    }
  }

  @Test(arguments: plain) func aPlainIDIsTaken(_ id: String) throws {
    let list = SchoolImport(Array("id,name,level\n\(id),Trường,TH\n".utf8), into: Roster())
    #expect(list.faults.isEmpty && list.changes.map(\.after.id) == [UnitID(id)])
    #expect(try acts([]).add(School(id: UnitID(id), name: "Trường", level: .primary)).count == 1)
  }

  /// A list made from what the store has comes back, whatever its ids once were.
  @Test func anOlderIDIsStillKnown() {
    let old = School(id: "trường-1", name: "Cũ", level: .primary)
    let list = SchoolImport(
      Array("id,name,level\ntrường-1,Mới,TH\n".utf8), into: Roster([old]))
    #expect(list.faults.isEmpty && list.changes.map(\.after.name) == ["Mới"])
  }

  /// What is meant to be copied from a message is one word for a shell.
  @Test(arguments: [("zz$(touch x)", "'zz$(touch x)'"), ("zz'a", "'zz'\\''a'"), ("zz-b", "zz-b")])
  func anOlderIDIsQuotedWhereItIsOffered(id: String, shown: String) throws {
    let office = Office(
      roster: Roster([School(id: UnitID(id), name: "Tiểu học Độc Lập", level: .primary)]),
      calendar: WorkCalendar(rules: HolidayRules(), years: 2022...2023))
    let naming = try Naming(office, on: Day(iso: "2022-11-01")!, plan: nil)
    let error = #expect(throws: NamingError.self) { try naming.school("zz") }
    #expect(error?.text(.en).contains("\(shown) (TH Độc Lập)") == true)
  }
}
