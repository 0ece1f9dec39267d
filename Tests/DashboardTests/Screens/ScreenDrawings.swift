import Canvas
import Dashboard
import Testing
import Writing

/// Each screen at the three sizes, in both languages, as it opens on the sample office.
@Suite struct ScreenDrawings {
  static let sizes = [(80, 24), (140, 45), (50, 15)]

  @Test(arguments: sizes, Language.allCases)
  func deadlines(size: (Int, Int), language: Language) {
    let state = Sample.state(size.0, size.1, language, start: .deadlines)
    expectDrawing(render(state.after(.down)), "deadlines-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(arguments: sizes, Language.allCases)
  func schools(size: (Int, Int), language: Language) {
    let state = Sample.state(size.0, size.1, language, start: .schools)
    expectDrawing(render(state), "schools-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(arguments: sizes, Language.allCases)
  func school(size: (Int, Int), language: Language) {
    let state = Sample.state(size.0, size.1, language)
    expectDrawing(
      render(state.after(.tab, .enter)), "school-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(arguments: sizes, Language.allCases)
  func palette(size: (Int, Int), language: Language) {
    let state = Sample.state(size.0, size.1, language)
    expectDrawing(
      render(state.after(.character("?"))), "palette-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(arguments: sizes, Language.allCases)
  func firstRun(size: (Int, Int), language: Language) {
    let state = Sample.firstRun(size.0, size.1, language)
    expectDrawing(render(state), "firstrun-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  /// What has no ASCII of its own would be a question mark; only the key of the help is one.
  @Test(arguments: Language.allCases)
  func firstRunWithoutUTF8(language: Language) {
    let lines = render(Sample.firstRun(80, 24, language, glyphs: .ascii)).text
    #expect(lines.dropLast().allSatisfy { !$0.contains("?") })
    #expect(lines.contains { $0.contains("2022-2023 < >") })
  }

  @Test(arguments: Language.allCases)
  func printPreview(language: Language) {
    var state = Sample.state(80, 24, language)
    state.press(.character("p"))
    let page = (1...58).map { "\($0) " + String(repeating: "x", count: 60) }
    _ = update(&state, .made(.pages([PreviewPage(page), PreviewPage(["2"])])))
    expectDrawing(render(state), "preview-80x24-\(language.rawValue)")
  }

  @Test func theDeadlineOfATaskWithParts() {
    let state = Sample.state(start: .deadlines)
    expectDrawing(render(state), "deadline-task-80x24-vi")
  }

  @Test func stylesOfTheFirstScreen() {
    expectDrawing(render(Sample.state()), "today-80x24-vi-styled", styled: true)
  }

  @Test func aTerminalWithoutUTF8() {
    expectDrawing(render(Sample.state(glyphs: .ascii)), "today-80x24-vi-ascii")
  }

  @Test(arguments: [(19, 10), (30, 4), (8, 2), (1, 1)])
  func tooSmall(size: (Int, Int)) {
    expectDrawing(render(Sample.state(size.0, size.1)), "toosmall-\(size.0)x\(size.1)-vi")
  }

  @Test(arguments: Screen.allCases)
  func everySizeHasAPicture(screen: Screen) {
    var state = screen == .firstRun ? Sample.firstRun() : Sample.state(start: screen)
    for width in stride(from: 1, through: 120, by: 7) {
      for height in stride(from: 1, through: 50, by: 3) {
        _ = update(&state, .resized(Size(width, height)))
        #expect(render(state).size == Size(width, height))
      }
    }
  }
}
