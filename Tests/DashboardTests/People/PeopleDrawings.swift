import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

/// The people screen at the three sizes, in both languages.
@Suite struct PeopleDrawings {
  @Test(arguments: ScreenDrawings.sizes, Language.allCases)
  func whoFollowsWhat(size: (Int, Int), language: Language) {
    let state = Sample.state(
      size.0, size.1, language, office: Sample.withStaff, start: .people)
    expectDrawing(render(state), "people-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func theDifficultiesOnASmallScreen(language: Language) {
    let state = Sample.state(50, 15, language, office: Sample.withStaff, start: .people)
    expectDrawing(
      render(state.after(.backTab)), "difficulties-50x15-\(language.rawValue)")
  }

  @Test(arguments: ScreenDrawings.sizes, Language.allCases)
  func oneDifficultyWhole(size: (Int, Int), language: Language) {
    let state = Sample.state(
      size.0, size.1, language, office: Sample.withStaff, start: .people)
    expectDrawing(
      render(state.after(.backTab, .end, .enter)),
      "difficulty-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func aThemeWhole() {
    let state = Sample.state(office: Sample.office([Sample.themes]), start: .people)
    expectDrawing(render(state.after(.enter)), "theme-80x24-vi")
  }

  @Test func nothingToFollow() {
    let state = Sample.state(
      office: Sample.office([Sample.schoolYear], roster: Roster()), start: .people)
    expectDrawing(render(state), "people-none-80x24-vi")
  }

  @Test func withoutUTF8() {
    let state = Sample.state(office: Sample.withStaff, glyphs: .ascii, start: .people)
    expectDrawing(render(state), "people-80x24-vi-ascii")
  }

  @Test func styles() {
    expectDrawing(
      render(Sample.state(office: Sample.withStaff, start: .people)), "people-80x24-vi-styled",
      styled: true)
  }
}

extension Sample {
  static let themes = plan("sa-dec", .calendar(2022))
  static let withStaff = office([schoolYear, tasks, targets, themes])
}
