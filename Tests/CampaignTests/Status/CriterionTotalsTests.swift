import Testing
import Writing

@testable import Campaign

/// Held against a table that was added up by hand.
@Suite struct CriterionTotalsTests {
  /// Five schools by three criteria of at most 10, 10 and 5; the office scores itself by the first
  /// two.
  ///
  ///          tc-1  tc-2  tc-3   sum   rank
  ///     a     8     7.5   4     19.5   1
  ///     b     9     6     –     15     3
  ///     c     –     –     –     –      –
  ///     d     10    5     4.5   19.5   1
  ///     e     –     0     –     0      4
  private let criteria = [
    one("tc-1", most: 10, .office, ["8", "9", nil, "10", nil], own: "9.5"),
    one("tc-2", most: 10, .office, ["7.5", "6", nil, "5", "0"], own: nil),
    one("tc-3", most: 5, .schools, ["4", nil, nil, "4.5", nil], own: nil),
  ]

  private static func one(
    _ id: ObligationID, most: Int?, _ source: Criterion.Source, _ scores: [String?], own: String?
  ) -> CriterionCoverage {
    CriterionCoverage(
      plan: "p", criterion: Criterion(id: id, most: most, source: source), expected: scores.count,
      scores: scores.map { $0.flatMap { Quantity(text: $0) } },
      own: own.flatMap { Quantity(text: $0) })
  }

  @Test func schoolsAreAddedUpAndRanked() {
    let totals = CriterionTotals("p", criteria)
    #expect(totals.schools.map { $0?.total.text } == ["19.5", "15", nil, "19.5", "0"])
    #expect(totals.schools.map { $0?.scored } == [3, 2, nil, 3, 1])
    #expect(totals.ranks == [1, 3, nil, 1, 4])
    #expect(totals.ranked == 4)
  }

  @Test func theOfficeIsAddedUpOverItsOwn() {
    let own = CriterionTotals("p", criteria).office
    #expect(own?.total.text == "9.5")
    #expect(own?.scored == 1)
    #expect(own?.of == 2)
    #expect(own?.shown(.vi) == "9,5/20")
    let open =
      criteria + [Self.one("tc-4", most: nil, .office, [nil, nil, nil, nil, nil], own: "1")]
    #expect(CriterionTotals("p", open).office?.shown(.vi) == "10,5")
  }

  @Test func eachPlanIsAddedUpForItself() {
    var coverage = Coverage()
    var other = criteria
    for at in other.indices { other[at].plan = "q" }
    coverage.criteria = criteria + other
    #expect(coverage.criterionTotals.map(\.plan) == ["p", "q"])
    #expect(coverage.criterionTotals.allSatisfy { $0.office?.of == 2 })
  }
}
