import Campaign
import Canvas
import Dashboard
import Testing
import Writing

/// The screen of a plan: its sections, and what stands in each.
@Suite struct OutlineDrawings {
  private func state(_ size: (Int, Int), _ language: Language = .vi, year: PlanYear = .school(2026))
    -> State
  {
    let office = Office(
      documents: [PlanDocument(Sample.plan("quang-hoa", year))], roster: Sample.roster,
      calendar: Sample.calendar)
    return Sample.state(size.0, size.1, language, office: office, start: .plan)
  }

  @Test(arguments: ScreenDrawings.sizes, Language.allCases)
  func theSectionsOfAPlan(size: (Int, Int), language: Language) {
    expectDrawing(
      render(state(size, language)), "plan-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func basesThatWaitForTheirSuccessors() {
    let one = state((80, 24)).after(.down, .down, .enter)
    expectDrawing(render(one), "plan-bases-80x24-vi")
  }

  @Test func theFormOfATask() {
    let one = state((80, 24)).after(
      .character("/"), .character("t"), .character("r"), .character("á"), .character("c"), .enter,
      .enter, .enter)
    expectDrawing(render(one), "plan-duty-80x24-vi")
  }
}
