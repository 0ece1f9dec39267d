import Campaign
import JSON
import Testing
import Writing

@Suite struct PeopleTests {
  private var hand: QuangHoa

  init() {
    hand = QuangHoa()
    hand.plan.targets = [
      Target(id: "t1", title: "Target", comparator: .atLeast, goal: .zero),
      Target(id: "t2", title: "Other", comparator: .atLeast, goal: .zero),
    ]
    hand.plan.commitments = [Commitment(.themes, "nd-1", "Theme")]
    hand.plan.staff = [
      StaffMember(id: "head", name: "Nguyễn Công Hiếu", role: "Trưởng phòng"),
      StaffMember(id: "clerk", name: "Lý Thị Mai", role: "Chuyên viên"),
    ]
    hand.plan.assignments = [
      Assignment(staff: "head", subject: "t1"), Assignment(staff: "clerk", subject: "t1"),
      Assignment(staff: "clerk", subject: "dot-1"),
    ]
  }

  private mutating func assign(
    _ kind: Responsibility.Kind, _ id: String, _ who: JSON, on day: String = "2022-10-01"
  ) {
    hand.add([Fact(.assigned(hand.plan.id, kind, id), who, on: d(day))])
  }

  private func people(_ day: String = "2022-11-14") -> People {
    People(hand.status(day), ledger: hand.ledger)
  }

  @Test func thePlansOwnAssignmentsAreTheBase() {
    let people = people()
    #expect(
      people.responsibilities.map(\.subject) == [
        "target:t1", "target:t2", "theme:nd-1", "cutoff:dot-1",
      ])
    #expect(people.responsibilities.map(\.owners) == [["head", "clerk"], [], [], ["clerk"]])
    #expect(people.responsibilities.map(\.isOrphan) == [false, true, true, false])
    #expect(people.orphans == 2)
  }

  @Test func whoFollowsWhatIsCountedForEachMember() {
    let staff = people().staff
    #expect(staff.map(\.id) == ["head", "clerk"])
    #expect(staff.map(\.follows) == [[0], [0, 3]])
  }

  @Test mutating func anEntryReplacesWhatThePlanSays() {
    assign(.target, "t1", "clerk")
    assign(.theme, "nd-1", "head", on: "2022-11-20")
    #expect(people().responsibility(.target, "t1", plan: hand.plan.id)?.owners == ["clerk"])
    #expect(
      people().responsibility(.target, "t1", plan: hand.plan.id)?.since == d("2022-10-01"))
    #expect(people().responsibility(.theme, "nd-1", plan: hand.plan.id)?.isOrphan == true)
    #expect(
      people("2022-11-20").responsibility(.theme, "nd-1", plan: hand.plan.id)?.owners == ["head"])
  }

  @Test mutating func anEntryCanLeaveAThingToNobodyAndItsUndoBringsTheOwnerBack() {
    assign(.target, "t1", .null)
    #expect(people().responsibility(.target, "t1", plan: hand.plan.id)?.isOrphan == true)
    hand.add([.undo(EntryID(sequence: 1), on: d("2022-10-02"))])
    #expect(
      people().responsibility(.target, "t1", plan: hand.plan.id)?.owners == ["head", "clerk"])
  }

  @Test mutating func whomNoPlanListsIsKeptByName() {
    assign(.target, "t2", "Lan")
    assign(.school, "th-b", "Lan")
    assign(.school, "gone", "clerk")
    let people = people()
    let lan = people.member("Lan", plan: hand.plan.id)
    #expect(lan?.follows.map { people.responsibilities[$0].title } == ["Other", "TH B"])
    #expect(people.responsibility(.school, "gone", plan: hand.plan.id)?.title == "gone")
    #expect(people.staff.count == 3)
  }

  /// The document names nobody but the head, and gives the head no theme.
  @Test func theOfficeOfTheFifthDocumentStartsWithNineThemesThatNobodyFollows() throws {
    let plan = try templatePlan("sa-dec")
    let status = Status.of(
      plans: [plan], roster: Roster(), ledger: Ledger(), day: plan.year.first,
      calendar: plainCalendar)
    let people = People(status, ledger: Ledger())
    #expect(people.responsibilities.count == 9)
    #expect(people.orphans == 9)
    #expect(people.staff.map(\.name) == ["Nguyễn Công Hiếu"])
    #expect(people.staff.reduce(0) { $0 + $1.follows.count } == 0)
  }

  /// A plan made from an earlier template gives themes to slots: a slot without a name owns nothing.
  @Test func aSlotThatNobodyFilledOwnsNothing() throws {
    var plan = try templatePlan("sa-dec")
    plan.staff += [
      StaffMember(id: "pho-1", role: "Phó Trưởng phòng"),
      StaffMember(id: "pho-2", name: "Trần Thị Bích", role: "Phó Trưởng phòng"),
    ]
    plan.assignments = [
      Assignment(staff: "pho-1", subject: "chu-de-3"),
      Assignment(staff: "pho-2", subject: "chu-de-4"),
    ]
    let status = Status.of(
      plans: [plan], roster: Roster(), ledger: Ledger(), day: plan.year.first,
      calendar: plainCalendar)
    let people = People(status, ledger: Ledger())
    #expect(people.orphans == 8)
    let third = people.responsibility(.theme, "chu-de-3", plan: plan.id)
    #expect(third?.owners == [] && third?.openSlots == ["Phó Trưởng phòng"])
    #expect(people.responsibility(.theme, "chu-de-4", plan: plan.id)?.owners == ["pho-2"])
  }
}
