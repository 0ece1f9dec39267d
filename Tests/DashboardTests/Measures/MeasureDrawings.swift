import Campaign
import Canvas
import Dashboard
import Testing
import Writing

/// The measures screen, and how schools kept to their days.
@Suite struct MeasureDrawings {
  private func state(
    _ size: (Int, Int), _ language: Language = .vi, office: Office = Sample.district,
    glyphs: Glyphs = .unicode
  ) -> State {
    Sample.state(
      size.0, size.1, language, office: office, glyphs: glyphs, start: .measures)
  }

  @Test(arguments: ScreenDrawings.sizes, Language.allCases)
  func ratesByLevel(size: (Int, Int), language: Language) {
    expectDrawing(
      render(state(size, language)), "measures-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(arguments: [(80, 24), (50, 15)])
  func ratesByBlock(size: (Int, Int)) {
    expectDrawing(
      render(state(size).after(.enter, .character("m"))),
      "measures-blocks-\(size.0)x\(size.1)-vi")
  }

  @Test func whyAPercentage() {
    let one = state((80, 24)).after(.down, .down, .down, .enter, .down, .enter)
    expectDrawing(render(one), "measures-why-80x24-vi")
  }

  @Test func withoutUTF8() {
    expectDrawing(render(state((80, 24), glyphs: .ascii)), "measures-80x24-vi-ascii")
  }

  /// Nothing is recorded: nothing looks well, and nothing is a percentage of nobody.
  @Test func whereNothingIsRecorded() {
    let office = Office(
      documents: [PlanDocument(Sample.schoolYear)], roster: Sample.roster, ledger: Ledger(),
      calendar: Sample.calendar)
    let frame = render(state((80, 24), office: office))
    #expect(!frame.text.joined().contains("✓"))
    expectDrawing(frame, "measures-unrecorded-80x24-vi")
  }

  @Test func whereNoUnitOwesAnything() {
    let office = Office(
      documents: [PlanDocument(Sample.plan("sa-dec", .calendar(2022)))], roster: Roster(),
      ledger: Ledger(), calendar: Sample.calendar)
    expectDrawing(render(state((80, 24), office: office)), "measures-none-80x24-vi")
  }
}
