import Campaign
import Canvas
import Dashboard
import Testing
import Writing

/// The tasks screen at the three sizes, in both languages.
@Suite struct TaskDrawings {
  @Test(arguments: ScreenDrawings.sizes, Language.allCases)
  func theYearOverItsMonths(size: (Int, Int), language: Language) {
    let state = Sample.state(size.0, size.1, language, start: .tasks)
    expectDrawing(render(state), "tasks-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(arguments: [(80, 24), (50, 15)], Language.allCases)
  func oneTaskWithItsSchools(size: (Int, Int), language: Language) {
    let state = Sample.state(size.0, size.1, language, start: .tasks)
    expectDrawing(
      render(state.after(.enter)),
      "task-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func theSameInSpring() {
    let state = Sample.state(
      office: Sample.office([Sample.tasks], today: day("2022-04-20")), today: day("2022-04-20"),
      start: .tasks)
    expectDrawing(render(state), "tasks-spring-80x24-vi")
  }

  @Test func withoutUTF8() {
    let state = Sample.state(glyphs: .ascii, start: .tasks)
    expectDrawing(render(state.after(.home)), "tasks-80x24-vi-ascii")
  }

  @Test func noTasks() {
    let state = Sample.state(office: Sample.office([Sample.schoolYear]), start: .tasks)
    expectDrawing(render(state), "tasks-none-80x24-vi")
  }

  @Test func styles() {
    expectDrawing(render(Sample.state(start: .tasks)), "tasks-80x24-vi-styled", styled: true)
  }
}
