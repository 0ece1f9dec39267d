import Campaign
import JSON
import Testing
import Writing

@Suite struct FlagChangeTests {
  /// What a look on one day sees changed since a look on another.
  private func changes(_ from: String, _ to: String, _ change: (inout QuangHoa) -> Void = { _ in })
    -> [String]
  {
    let before = QuangHoa()
    var after = before
    change(&after)
    return after.status(to).flagChanges(since: before.status(from)).map { $0.text(.en) }
  }

  @Test(arguments: [
    ("2022-10-25", "2022-10-26", ["dot-1: due soon"]),
    ("2022-10-26", "2022-10-27", []),
    ("2022-11-02", "2022-11-03", ["dot-1: schools are late"]),
    ("2022-11-08", "2022-11-09", ["dot-1: today is the last day"]),
    ("2022-11-09", "2022-11-10", ["dot-1: overdue"]),
    ("2022-11-10", "2022-11-11", []),
    ("2022-11-09", "2023-02-01", ["dot-1: overdue", "dot-2: due soon"]),
    ("2022-11-10", "2022-10-01", ["dot-1: not due yet"]),
  ]) func aDayThatPassesChangesFlags(_ from: String, _ to: String, _ expected: [String]) {
    #expect(changes(from, to) == expected)
  }

  @Test func anEntryChangesAFlagOnTheSameDay() {
    let sent = changes("2022-11-10", "2022-11-10") { hand in
      hand.add([Fact(.sent(QuangHoa.planID, "dot-1"), true, on: d("2022-11-10"))])
    }
    #expect(sent == ["dot-1: done"])
    let one = changes("2022-11-10", "2022-11-10") { $0.receiveAll("mn-a", on: "2022-11-10") }
    #expect(one == [])
  }

  @Test func aDeadlineThatIsNewIsNoChange() {
    var before = QuangHoa()
    let after = before.status("2022-11-10")
    before.plan.deadlines.removeFirst()
    #expect(after.flagChanges(since: before.status("2022-11-10")) == [])
  }
}
