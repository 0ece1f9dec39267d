import Campaign
import Canvas
import Dashboard
import Testing
import Writing

/// The movements screen at the three sizes, in both languages.
@Suite struct MovementDrawings {
  @Test(arguments: ScreenDrawings.sizes, Language.allCases)
  func whoCoversWhat(size: (Int, Int), language: Language) {
    let state = Sample.state(size.0, size.1, language, start: .movements)
    expectDrawing(render(state), "movements-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(arguments: [(80, 24), (50, 15)], Language.allCases)
  func oneMovementSchoolBySchool(size: (Int, Int), language: Language) {
    let state = Sample.state(size.0, size.1, language, start: .movements)
    expectDrawing(
      render(state.after(.down, .down, .down, .enter)),
      "movement-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(arguments: [(80, 24), (50, 15)], Language.allCases)
  func theCriteria(size: (Int, Int), language: Language) {
    let state = Sample.state(size.0, size.1, language, start: .movements)
    expectDrawing(
      render(state.after(.tab)), "criteria-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func oneCriterionBesideItsList() {
    let state = Sample.state(140, 45, start: .movements)
    expectDrawing(render(state.after(.tab, .down, .down)), "criterion-140x45-vi")
  }

  @Test func oneRegistration() {
    let state = Sample.state(start: .movements)
    expectDrawing(render(state.after(.tab, .end, .enter)), "registration-80x24-vi")
  }

  @Test func withoutUTF8() {
    let state = Sample.state(glyphs: .ascii, start: .movements)
    expectDrawing(render(state), "movements-80x24-vi-ascii")
  }

  @Test func styles() {
    expectDrawing(
      render(Sample.state(start: .movements)), "movements-80x24-vi-styled", styled: true)
  }
}
