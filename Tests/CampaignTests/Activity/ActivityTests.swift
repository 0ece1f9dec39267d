import Campaign
import JSON
import Testing
import Writing

@Suite struct ActivityTests {
  private let cell = Cell.result("p", "t1", school: "th-b")

  private func ledger(_ commits: [(String, [Fact])]) -> Ledger {
    var ledger = Ledger()
    for (number, (author, facts)) in commits.enumerated() {
      ledger.append(
        CommitHeader(sequence: Int64(number + 1), at: 0, author: author, login: "x"), facts)
    }
    return ledger
  }

  private func set(_ text: String, on day: String = "2022-10-01") -> Fact {
    Fact(cell, .string(text), on: d(day))
  }

  private func undo(_ id: Int64, _ part: Int32 = 0) -> Fact {
    .undo(EntryID(sequence: id, part: part), on: d("2022-12-01"))
  }

  private func lines(_ ledger: Ledger) -> [String] {
    ledger.activities().map {
      "\($0.entry.id.text) \($0.before?.text() ?? "-") \($0.after?.text() ?? "-") "
        + ($0.undoes?.text ?? "-")
    }
  }

  @Test func everyEntrySaysWhatItChangedWhenItWasMade() {
    let ledger = ledger([
      ("Lan", [set("12%")]), ("Lan", [set("15%")]), ("Lan", [undo(2)]), ("Lan", [undo(3)]),
      ("Mai", [set("16%")]),
    ])
    #expect(
      lines(ledger) == [
        "1 - \"12%\" -", "2 \"12%\" \"15%\" -", "3 \"15%\" \"12%\" 2", "4 \"12%\" \"15%\" 3",
        "5 \"15%\" \"16%\" -",
      ])
  }

  @Test func anUndoOfManyEntriesNamesTheCommitAlone() {
    let other = Fact(.result("p", "t2", school: "th-b"), "9%", on: d("2022-10-01"))
    let ledger = ledger([("Lan", [set("12%"), other]), ("Lan", [undo(1)]), ("Mai", [undo(1, 2)])])
    #expect(
      lines(ledger) == ["1.1 - \"12%\" -", "1.2 - \"9%\" -", "2 - - 1", "3 - - 1.2"])
  }

  @Test func undoStepsBackAndRedoForwardForEachAuthor() {
    var commits = [("Lan", [set("12%")]), ("Mai", [set("13%")]), ("Lan", [set("15%")])]
    #expect(ledger(commits).undoable(by: "Lan")?.text == "3")
    #expect(ledger(commits).redoable(by: "Lan") == nil)
    commits.append(("Lan", [undo(3)]))
    #expect(ledger(commits).undoable(by: "Lan")?.text == "1")
    commits.append(("Lan", [undo(1)]))
    #expect(ledger(commits).undoable(by: "Lan") == nil)
    #expect(ledger(commits).undoable(by: "Mai")?.text == "2")
    #expect(ledger(commits).redoable(by: "Lan")?.text == "5")
    commits.append(("Lan", [undo(5)]))
    #expect(ledger(commits).redoable(by: "Lan")?.text == "4")
    commits.append(("Lan", [undo(4)]))
    #expect(ledger(commits).redoable(by: "Lan") == nil)
    #expect(ledger(commits).undoable(by: "Lan")?.text == "3")
  }

  @Test func aNewEntryEndsWhatCouldBeDoneAgain() {
    let ledger = ledger([("Lan", [set("12%")]), ("Lan", [undo(1)]), ("Lan", [set("14%")])])
    #expect(ledger.redoable(by: "Lan") == nil)
  }

  @Test func sentencesNameSchoolsDocumentsAndValues() {
    var office = QuangHoa()
    office.receiveAll("th-b", on: "2022-10-05")
    office.add([Fact(.result(office.plan.id, "t1", school: "th-b"), "12.5%", on: d("2022-10-06"))])
    office.add([.undo(EntryID(sequence: 2), on: d("2022-10-07"))])
    let whole = Office(
      documents: [PlanDocument(office.plan)], roster: office.roster, ledger: office.ledger,
      calendar: plainCalendar)
    let rows = whole.ledger.activities()
    let words = ActivityWords(whole, .vi)
    #expect(words.text(rows[0]) == "TH B, dot-1, to-trinh: đã nhận")
    #expect(words.text(rows[4]) == "TH B, t1: 12,5%")
    #expect(words.text(rows[5]) == "hoàn tác #2: TH B, t1: 12,5% → (trống)")
  }
}
