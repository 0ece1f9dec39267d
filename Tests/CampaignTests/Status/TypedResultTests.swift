import Campaign
import Testing
import Writing

@Suite struct TypedResultTests {
  private let percent = Target(id: "t1", title: "", comparator: .atLeast, goal: .zero)
  private let count = Target(
    id: "t10", title: "", comparator: .atLeast, goal: Quantity(126)!, of: Quantity(129),
    unit: "xã", source: .office)

  @Test(arguments: [
    ("97,2", "97.2%"), ("97.2%", "97.2%"), (" 97,2 % ", "97.2%"), ("126/129", "126/129"),
    ("126 / 129", "126/129"), ("100", "100%"), ("0", "0%"),
  ])
  func aPercentageOrARatioIsTaken(typed: String, kept: String) {
    guard case .measured(let measured) = TypedResult(typed, for: percent) else {
      Issue.record("refused \(typed)")
      return
    }
    #expect(measured.text == kept)
  }

  @Test(arguments: [
    ("abc", TypedResult.Problem.notANumber), ("130/129", .partAboveWhole), ("1/0", .noWhole),
    ("100,1", .aboveHundred), ("-1", .negative), ("1.234,5", .notANumber), ("/", .notANumber),
  ])
  func whatCannotBeIsRefused(typed: String, problem: TypedResult.Problem) {
    #expect(TypedResult(typed, for: percent) == .refused(problem))
  }

  @Test func aCountTakesACountOrARatioOfItsTotal() {
    #expect(TypedResult("126", for: count) == .measured(.count(Quantity(126)!)))
    #expect(TypedResult("126/129", for: count) == .measured(.ratio(Quantity(126)!, Quantity(129)!)))
    #expect(TypedResult("97%", for: count) == .refused(.percentForCount))
    #expect(TypedResult("130", for: count) == .refused(.aboveTotal(Quantity(129)!)))
  }

  @Test func nothingTypedIsNothing() {
    #expect(TypedResult("  ", for: percent) == .empty)
  }
}
