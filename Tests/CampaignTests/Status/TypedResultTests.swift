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
    guard case .measured(let measured) = TypedResult(typed, for: percent, .vi) else {
      Issue.record("refused \(typed)")
      return
    }
    #expect(measured.text == kept)
  }

  @Test(arguments: [
    ("abc", TypedResult.Problem.notANumber), ("130/129", .partAboveWhole), ("1/0", .noWhole),
    ("100,1", .aboveHundred), ("-1", .negative), ("1.234,5", .aboveHundred), ("1.2.3", .notANumber),
    ("1,234,5", .notANumber), ("12 3", .notANumber), ("1,5/3", .fractionOfCount),
    ("/", .notANumber),
  ])
  func whatCannotBeIsRefused(typed: String, problem: TypedResult.Problem) {
    #expect(TypedResult(typed, for: percent, .vi) == .refused(problem))
  }

  @Test func aCountTakesACountOrARatioOfItsTotal() {
    #expect(TypedResult("126", for: count, .vi) == .measured(.count(Quantity(126)!)))
    #expect(
      TypedResult("126/129", for: count, .vi) == .measured(.ratio(Quantity(126)!, Quantity(129)!)))
    #expect(TypedResult("97%", for: count, .vi) == .refused(.percentForCount))
    #expect(TypedResult("130", for: count, .vi) == .refused(.aboveTotal(Quantity(129)!)))
  }

  @Test func nothingTypedIsNothing() {
    #expect(TypedResult("  ", for: percent, .vi) == .empty)
  }

  /// A point groups thousands in Vietnamese, a comma in English.
  @Test(arguments: [
    ("1.180/1.200", Language.vi, "1180/1200"), ("1,180/1,200", .en, "1180/1200"),
    ("1180/1200", .vi, "1180/1200"), ("1 180/1 200", .vi, "1180/1200"), ("12.34", .vi, "12.34%"),
    ("12,34", .en, "12.34%"), ("0.985", .vi, "0.985%"), ("97,2", .en, "97.2%"),
  ])
  func numbersAreReadAsTheLanguageWritesThem(_ typed: String, _ language: Language, _ kept: String)
  {
    guard case .measured(let measured) = TypedResult(typed, for: percent, language) else {
      Issue.record("refused \(typed)")
      return
    }
    #expect(measured.text == kept)
  }

  @Test func aCountHasNoFraction() {
    let many = Target(
      id: "t", title: "", comparator: .atLeast, goal: Quantity(1000)!, unit: "học sinh")
    #expect(TypedResult("1.200", for: many, .vi) == .measured(.count(Quantity(1200)!)))
    #expect(TypedResult("1.200,5", for: many, .vi) == .refused(.fractionOfCount))
    #expect(TypedResult("126,5/129", for: count, .vi) == .refused(.fractionOfCount))
    let points = Target(id: "t", title: "", comparator: .atLeast, goal: Quantity(7)!, unit: "điểm")
    #expect(TypedResult("7,5", for: points, .vi) == .measured(.count(Quantity(text: "7.5")!)))
  }

  private func question(_ typed: String, goal: String, _ comparator: Target.Comparator = .atLeast)
    -> String?
  {
    let target = Target(
      id: "t", title: "", comparator: comparator, goal: Quantity(text: goal)!)
    guard case .measured(let figure) = TypedResult(typed, for: target, .vi) else { return nil }
    return TypedResult.doubts(figure, typed: typed, for: target).first?.question(.vi)
  }

  @Test func aShareOfOneIsAskedWhereTheGoalMakesItUnlikely() {
    #expect(question("0,985", goal: "97") == "0,985 % hay 98,5 %?")
    #expect(question("0.985", goal: "97") == "0,985 % hay 98,5 %?")
    #expect(question("1", goal: "97") == "1 % hay 100 %?")
    #expect(question("0,985%", goal: "97") == nil)
    #expect(question("0,5", goal: "2") == nil)
    #expect(question("0", goal: "97") == nil)
    #expect(question("1,5", goal: "97") == nil)
  }
}
