import Campaign
import JSON
import Testing
import Writing

/// A few people who record results of target cells, one after the other.
final class Colleagues {
  var ledger: Ledger
  static let day = Day.nearest(year: 2026, month: 11, day: 20)

  init(_ ledger: Ledger = Ledger()) { self.ledger = ledger }

  func record(_ author: String, _ facts: [Fact]) {
    ledger.append(
      CommitHeader(
        sequence: ledger.lastSequence + 1, at: ledger.lastSequence * 1000, author: author,
        login: "office"), facts)
  }

  func set(
    _ author: String, _ target: ObligationID, _ value: JSON, school: UnitID = "x",
    on: Day = Colleagues.day
  ) {
    record(author, [Fact(.result("p", target, school: school), value, on: on)])
  }

  /// Sets t1, t2 and t3 to 1, 2 and 3 in one commit.
  func setThree(_ author: String) {
    record(
      author,
      (1...3).map { (number: Int) in
        Fact(.result("p", "t\(number)", school: "x"), JSON(number), on: Colleagues.day)
      })
  }

  /// Undoes what the author did last; false where there is nothing.
  func undo(_ author: String) -> Bool {
    let facts = ledger.undo(by: author, on: Colleagues.day)
    if !facts.isEmpty { record(author, facts) }
    return !facts.isEmpty
  }

  func redo(_ author: String) -> Bool {
    let facts = ledger.redo(by: author, on: Colleagues.day)
    if !facts.isEmpty { record(author, facts) }
    return !facts.isEmpty
  }

  func value(_ target: ObligationID) -> JSON? { ledger.value(.result("p", target, school: "x")) }
}

@Test func undoTakesBackOnesOwnLastEntryAndRedoBringsItAgain() {
  let office = Colleagues()
  office.set("Lan", "t1", 12)
  office.set("Lan", "t1", 15)
  office.set("Hoa", "t2", 1)
  #expect(office.undo("Lan"))
  #expect(office.value("t1") == 12 && office.value("t2") == 1)
  #expect(office.undo("Lan"))
  #expect(office.value("t1") == nil)
  #expect(!office.undo("Lan"))
  #expect(office.redo("Lan"))
  #expect(office.value("t1") == 12)
  #expect(office.redo("Lan"))
  #expect(office.value("t1") == 15)
  #expect(!office.redo("Lan"))
  #expect(office.undo("Lan"))
  #expect(office.value("t1") == 12)
}

@Test func nothingIsBroughtAgainOnceSomethingNewWasRecorded() {
  let office = Colleagues()
  office.set("Lan", "t1", 12)
  #expect(office.undo("Lan"))
  office.set("Hoa", "t2", 1)
  #expect(!office.ledger.redo(by: "Lan", on: Colleagues.day).isEmpty)
  office.set("Lan", "t3", 1)
  #expect(!office.redo("Lan"))
  #expect(office.undo("Lan"))
  #expect(office.value("t3") == nil)
}

@Test func aCommitOfSeveralFactsIsTakenBackAsOne() {
  let office = Colleagues()
  office.setThree("Lan")
  #expect(office.undo("Lan"))
  #expect(["t1", "t2", "t3"].allSatisfy { office.value($0) == nil })
  #expect(office.redo("Lan"))
  #expect(["t1", "t2", "t3"].map { office.value($0) } == [1, 2, 3])
}

@Test func anyEntryIsTakenBackByItsIdWhoeverMadeIt() throws {
  let office = Colleagues()
  office.setThree("Lan")
  let id = try #require(EntryID("1.2"))
  office.record("Hoa", office.ledger.undoing(id, on: Colleagues.day))
  #expect(office.value("t1") == 1 && office.value("t2") == nil && office.value("t3") == 3)
  #expect(office.ledger.undoing(id, on: Colleagues.day).isEmpty)
  #expect(office.ledger.undoing(EntryID(sequence: 99), on: Colleagues.day).isEmpty)
  // Hoa's redo is of her own undo; Lan's undo takes what is left.
  #expect(office.redo("Hoa"))
  #expect(office.value("t2") == 2)
}

@Test func anUndoOfItselfOrOfWhatIsYetToComeDoesNothing() {
  let office = Colleagues()
  for id in ["1", "1.1", "2", "7", "x", "", "-1"] {
    office.record("Lan", [Fact(Cell(.undo, item: id), true, on: Colleagues.day)])
  }
  office.set("Lan", "t1", 1)
  #expect(office.value("t1") == 1)
}

@Test func chainsOfUndoesAreFollowedToTheirEnd() {
  let office = Colleagues()
  office.set("Lan", "t1", 1)
  for number in 1...99 {
    office.record("Lan", [.undo(EntryID(sequence: Int64(number)), on: Colleagues.day)])
  }
  // Each is of the one before: an odd number takes it back, and what goes on without end does not.
  #expect(office.value("t1") == nil)
  for number in 100...5_000 {
    office.record("Lan", [.undo(EntryID(sequence: Int64(number)), on: Colleagues.day)])
  }
  #expect(office.value("t1") == 1)
}

@Test func anUndoIsNamedInBothLanguages() {
  let office = Colleagues()
  office.set("Lan", "t1", "15%")
  office.set("Lan", "t1", "12.5%")
  let whole = Office(
    roster: Roster([School(id: "x", name: "TH Độc Lập", level: .primary)]),
    ledger: office.ledger, calendar: WorkCalendar(rules: HolidayRules(), years: 2022...2022))
  let (vi, en) = (ActivityWords(whole, .vi), ActivityWords(whole, .en))
  let changes = office.ledger.changes(by: office.ledger.undo(by: "Lan", on: Colleagues.day))
  #expect(vi.undo(changes) == "hoàn tác: TH Độc Lập, t1: 12,5% → 15%")
  #expect(en.undo(changes) == "undone: TH Độc Lập, t1: 12.5% → 15%")
  #expect(office.undo("Lan"))
  let again = office.ledger.changes(by: office.ledger.redo(by: "Lan", on: Colleagues.day))
  #expect(vi.undo(again, isRedo: true) == "làm lại: TH Độc Lập, t1: 15% → 12,5%")
}

@Test func manyChangesAreNamedByTheFirstAndTheirNumber() {
  let office = Colleagues()
  office.record(
    "Lan",
    (1...12).map {
      Fact(.dossier("p", "dot-1", school: "s\($0)", item: "bb"), true, on: Colleagues.day)
    })
  let changes = office.ledger.changes(by: office.ledger.undo(by: "Lan", on: Colleagues.day))
  let names = ActivityWords(
    Office(calendar: WorkCalendar(rules: HolidayRules(), years: 2022...2022)), .vi)
  #expect(
    names.undo(changes) == "hoàn tác: s1, dot-1, bb: đã nhận → (trống) và 11 mục khác")
}

@Test func aPlanThatWasAddedAndARemindersRecordAreNobodysToUndo() {
  let office = Colleagues()
  office.set("Lan", "t1", 1)
  office.record("Lan", [Ledger.planAdded("p", on: Colleagues.day)])
  office.record("Lan", [Fact(Cell(.remind, plan: "p"), "x", on: Colleagues.day)])
  #expect(office.ledger.planAdded(by: EntryID(sequence: 2)) == "p")
  #expect(office.undo("Lan"))
  #expect(office.value("t1") == nil)
  #expect(!office.undo("Lan"))
}

/// Records that a stranger's editor could have put together: each fact takes back a whole commit.
@Test
func takingTheSameBackAgainAndAgainCostsNoMoreThanTheFactsThemselves() {
  let (day, count) = (Colleagues.day, 20_000)
  let people = Colleagues()
  people.record("A", (0..<count).map { Fact(.result("p", "t\($0)"), 1, on: day) })
  people.record("B", (0..<count).map { _ in .undo(EntryID(sequence: 1), on: day) })
  #expect(people.ledger.value(.result("p", "t5")) == nil)
  // Each of these brings the first commit back as a whole.
  people.record("A", (1...Int32(count)).map { .undo(EntryID(sequence: 2, part: $0), on: day) })
  #expect(people.ledger.value(.result("p", "t5")) == 1)
  people.record("B", (0..<count).map { _ in .undo(EntryID(sequence: 1), on: day) })
  #expect(people.ledger.value(.result("p", "t\(count - 1)")) == nil)
}
