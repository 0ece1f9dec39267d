import Campaign
import JSON
import Testing
import Writing

@Suite struct ResultImportTests {
  private func office() -> QuangHoa {
    var office = QuangHoa()
    office.plan.targets = [
      Target(id: "t1", title: "Trẻ ra lớp", comparator: .atLeast, goal: Quantity(text: "46")!),
      Target(id: "t2", title: "Lên lớp", comparator: .above, goal: Quantity(text: "99.7")!),
      Target(
        id: "t10", title: "Xã đạt chuẩn", comparator: .atLeast, goal: Quantity(text: "126")!,
        of: Quantity(text: "129")!, unit: "xã", source: .office),
    ]
    office.plan.targets[1].scope = Scope(levels: [.primary, .lowerSecondary])
    office.add([Fact(.result(office.plan.id, "t2", school: "th-b"), "99%", on: d("2022-10-01"))])
    return office
  }

  private func read(_ text: String) -> ResultImport {
    let office = office()
    return ResultImport(
      Array(text.utf8), plan: office.plan, schools: SchoolIndex(office.roster),
      ledger: office.ledger, on: d("2022-11-01"), .vi)
  }

  @Test func oneColumnATargetAndEmptyMeansUnchanged() {
    let result = read("trường;t1;t2\r\nmn-a;97,2;\r\nTH B;45/50;99\r\nthcs c;;98,25%\r\n")
    #expect(result.faults.isEmpty)
    #expect(
      result.changes.map { "\($0.school?.id ?? "-") \($0.target) \($0.after.text)" } == [
        "mn-a t1 97.2%", "th-b t1 45/50", "thcs-c t2 98.25%",
      ])
    #expect(result.unchanged == 1)
    #expect(result.changes.map(\.fact.on) == Array(repeating: d("2022-11-01"), count: 3))
  }

  @Test func theFactKnowsTheEntryItChanges() {
    let change = read("school,t2\nth-b,99.5\n").changes.first
    #expect(change?.before == Measurement(text: "99%"))
    #expect(change?.fact.base == EntryID(sequence: 1))
  }

  @Test func theOfficesOwnFiguresStandInARowOfTheirOwn() {
    let result = read("school,t10\noffice,126/129\n")
    #expect(result.faults.isEmpty)
    #expect(result.changes.first?.fact.cell == .result(QuangHoa.planID, "t10"))
  }

  @Test func allBadFieldsAreToldInOneGoAndNothingIsTaken() {
    let result = read(
      """
      school,t1 Trẻ ra lớp,t2,t10
      mn-a,130/129,50,
      th-b,abc,100.1,126
      th-x,1,,
      mn-a,2,,
      office,,,50%
      """)
    #expect(
      result.faults.map { $0.text(.en) } == [
        "line 2, column 2 (t1 Trẻ ra lớp): “130/129”: the numerator is above the denominator",
        "line 2, column 3 (t2): this target does not expect schools of level MN",
        "line 3, column 2 (t1 Trẻ ra lớp): “abc”: not a number: type 97.2 or 126/129",
        "line 3, column 3 (t2): “100.1”: a percentage above 100",
        "line 3, column 4 (t10): this figure is the office's own; write “office” for the school",
        "line 4, column 1 (school): there is no school “th-x”; nearest: th-b (TH B)",
        "line 5, column 1 (school): “mn-a” is on line 2 already",
        "line 6, column 4 (t10): “50%”: this target counts things: type 126 or 126/129",
      ])
    #expect(result.changes.isEmpty)
  }

  @Test func aColumnOfNoTargetIsRefused() {
    #expect(
      read("school,t99\nmn-a,1\n").faults.map { $0.text(.vi) } == [
        "dòng 1, cột 2: không hiểu cột “t99”"
      ])
  }
}
