import Campaign
import JSON
import Testing

@Suite struct LedgerTests {
  private let cell = Cell.result("p", "t1", school: "s")

  private func ledger(_ commits: [[Fact]]) -> Ledger {
    var ledger = Ledger()
    for (number, facts) in commits.enumerated() {
      let sequence = Int64(number + 1)
      ledger.append(
        CommitHeader(sequence: sequence, at: 0, author: "Lan", login: "lan"), facts)
    }
    return ledger
  }

  private func result(_ text: String, on day: String) -> Fact {
    Fact(cell, .string(text), on: d(day))
  }

  @Test func theLatestDayCountsAndNotTheLatestEntry() {
    let ledger = ledger([[result("90%", on: "2022-05-10")], [result("80%", on: "2022-05-01")]])
    #expect(ledger.value(cell, on: d("2022-05-09")) == "80%")
    #expect(ledger.value(cell, on: d("2022-05-10")) == "90%")
    #expect(ledger.value(cell, on: d("2022-04-30")) == nil)
  }

  @Test func theLaterEntryOfOneDayCounts() {
    let ledger = ledger([[result("90%", on: "2022-05-10")], [result("91%", on: "2022-05-10")]])
    #expect(ledger.value(cell) == "91%")
  }

  @Test func undoBringsTheFormerValueAndRedoTheLater() {
    let undo = Fact.undo(EntryID(sequence: 2), on: d("2022-06-01"))
    let redo = Fact.undo(EntryID(sequence: 3), on: d("2022-06-01"))
    let again = Fact.undo(EntryID(sequence: 4), on: d("2022-06-01"))
    let entries = [
      [result("1%", on: "2022-05-10")], [result("2%", on: "2022-05-11")], [undo], [redo], [again],
    ]
    #expect(ledger(Array(entries[...2])).value(cell) == "1%")
    #expect(ledger(Array(entries[...3])).value(cell) == "2%")
    #expect(ledger(entries).value(cell) == "1%")
  }

  @Test func oneFactOfACommitCanBeUndoneAlone() {
    let other = Cell.result("p", "t2", school: "s")
    let both = [result("1%", on: "2022-05-10"), Fact(other, "2%", on: d("2022-05-10"))]
    let ledger = ledger([both, [Fact.undo(EntryID("1.2")!, on: d("2022-05-10"))]])
    #expect(ledger.value(cell) == "1%")
    #expect(ledger.value(other) == nil)
    #expect(ledger.history(other).map(\.isActive) == [false])
  }

  @Test func anUndoOfItselfOrOfWhatComesLaterDoesNothing() {
    let itself = ledger([
      [result("1%", on: "2022-05-10")], [.undo(EntryID("2")!, on: d("2022-05-10"))],
    ])
    #expect(itself.value(cell) == "1%")
    let later = ledger([
      [.undo(EntryID("2")!, on: d("2022-05-10"))], [result("1%", on: "2022-05-10")],
    ])
    #expect(later.value(cell) == "1%")
  }

  @Test func aNewIdIsTheEntrysOwn() {
    let new = Fact(.nominee("p", "dot-1", school: "s"), ["name": "A"], on: d("2022-05-10"))
    let ledger = ledger([[new], [new, new]])
    let found = ledger.entries(.nominee, plan: "p", subject: "dot-1", on: d("2022-05-10"))
    #expect(found.map(\.cell.item) == ["1", "2.1", "2.2"])
  }

  @Test func manyCellsAreFoundAgain() {
    var ledger = Ledger()
    for number in 0..<5_000 {
      ledger.append(
        CommitHeader(sequence: Int64(number + 1), at: 0, author: "a", login: "a"),
        [
          Fact(
            .result("p", "t\(number % 20)", school: "s\(number / 20)"), .string("\(number)"),
            on: d("2022-05-10"))
        ])
    }
    for number in stride(from: 0, to: 5_000, by: 37) {
      #expect(
        ledger.value(.result("p", "t\(number % 20)", school: "s\(number / 20)"))
          == .string("\(number)"))
    }
  }
}
