import Campaign
import JSON
import Testing
import Writing

/// Units under units: a school in its commune, a commune under a department of the office.
@Suite struct UnitTreeTests {
  private let units = [
    School(id: "gdtx", name: "Phòng GDTX", level: Level(rawValue: "Phòng") ?? .preschool),
    School(id: "xa-moi", name: "Xã Mới", level: .commune, parent: "gdtx"),
    School(id: "th-a", name: "TH A", level: .primary, commune: "Xã Cũ", parent: "xa-moi"),
    School(id: "th-b", name: "TH B", level: .primary, commune: "xã mới"),
    School(id: "thpt-c", name: "THPT C", level: .upperSecondary, block: "Khối 1", parent: "gdtx"),
  ]

  @Test func whatStandsAboveSaysCommuneAndDepartment() throws {
    let roster = Roster(units)
    try #require(roster["gdtx"]?.level.kind == .department)
    #expect(roster["th-a"]?.commune == "Xã Mới")
    #expect(roster["th-a"]?.department == "Phòng GDTX")
    #expect(roster["th-b"]?.department == "")
    #expect(roster["thpt-c"]?.department == "Phòng GDTX")
    #expect(roster["thpt-c"]?.block == "Khối 1")
  }

  /// Written with its kind or without, a commune is one group.
  @Test func everyStepGroupsByWhatItSays() {
    let roster = Roster(units)
    func groups(_ step: UnitStep) -> [String] {
      var grouping = UnitGrouping(step)
      let places = roster.schools.map { grouping.place(of: $0) }
      return places.map { grouping.names[$0] }
    }
    #expect(groups(.commune) == ["", "", "Xã Mới", "Xã Mới", ""])
    #expect(groups(.department) == ["", "Phòng GDTX", "Phòng GDTX", "", "Phòng GDTX"])
    #expect(groups(.level).suffix(3) == ["TH", "TH", "THPT"])
    #expect(groups(.block).suffix(3) == ["TH", "TH", "Khối 1"])
  }

  @Test func aCommuneThatIsRenamedIsSoCalledByItsSchools() throws {
    var office = Office(roster: Roster(units), calendar: plainCalendar)
    let facts = try SchoolActs(office, on: d("2022-11-10")).change(
      "xa-moi", since: d("2022-11-01")
    ) { $0.name = "Xã Hòa Bình" }
    var ledger = office.ledger
    ledger.append(CommitHeader(sequence: 1, at: 1, author: "Lan", login: "lan"), facts)
    office.update(ledger)
    #expect(office.roster(on: d("2022-10-31"))["th-a"]?.commune == "Xã Mới")
    #expect(office.roster(on: d("2022-11-01"))["th-a"]?.commune == "Xã Hòa Bình")
  }

  @Test func aWrongPlaceInTheTreeIsRefusedAtItsField() {
    let acts = SchoolActs(
      Office(roster: Roster(units), calendar: plainCalendar), on: d("2022-11-10"))
    func fault(_ id: UnitID, _ change: (inout School) -> Void) -> SchoolFault? {
      do throws(SchoolFault) {
        _ = try acts.change(id, since: d("2022-11-10"), change)
        return nil
      } catch { return error }
    }
    #expect(fault("th-a") { $0.parent = "khong-co" } == .noParent("khong-co"))
    #expect(fault("gdtx") { $0.parent = "th-a" } == .circle("TH A"))
    #expect(fault("gdtx") { $0.parent = "gdtx" } == .circle("Phòng GDTX"))
    #expect(fault("th-a") { $0.commune = "Xã Khác" } == .settledAbove("Xã Mới", .commune))
    #expect(fault("th-b") { $0.parent = "xa-moi" } == nil)
  }

  @Test func aCircleInAFileEnds() {
    let roster = Roster([
      School(id: "a", name: "A", level: .commune, parent: "b"),
      School(id: "b", name: "B", level: .commune, parent: "a"),
    ])
    #expect(roster["a"]?.commune == "B")
  }

  @Test func measuresAreTakenByDepartment() {
    var hand = QuangHoa()
    for unit in units.prefix(3) { hand.roster.put(unit) }
    hand.roster = Roster(hand.roster.schools)
    let measures = Measures(hand.status("2022-12-01"))
    let rates = measures.each.filter { $0.obligation == "dot-1" && $0.by == .department }
    #expect(rates.map(\.group) == ["", "Phòng GDTX"])
    #expect(rates.map(\.rate.expected) == [3, 1])
    #expect(Measures(QuangHoa().status("2022-12-01")).each.allSatisfy { $0.by != .department })
  }
}
