import Campaign
import Canvas
import Dashboard
import Testing
import Writing

@Suite struct GridDrawingTests {
  @Test(arguments: [(80, 24), (140, 45), (50, 15)], Language.allCases)
  func targetsBySchools(size: (Int, Int), language: Language) {
    var state = Sample.state(size.0, size.1, language, start: .entry)
    state.openGrid(GridSubject(plan: Sample.targets.id, .targets))
    _ = update(&state, .resized(state.size))
    expectDrawing(
      render(state), "entry-targets-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(arguments: [(80, 24), (140, 45)])
  func documentsBySchools(size: (Int, Int)) {
    var state = Sample.state(size.0, size.1, start: .entry)
    expectDrawing(render(state), "entry-dossier-\(size.0)x\(size.1)")
    state.press(.character("5"), .character("0"), .character("/"))
    expectDrawing(render(state), "entry-dossier-typing-\(size.0)x\(size.1)")
  }
}
