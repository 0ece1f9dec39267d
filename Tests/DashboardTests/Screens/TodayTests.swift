import Dashboard
import Testing
import Writing

@Test(arguments: [(80, 24), (140, 45), (50, 15), (40, 12)], Language.allCases)
func theFirstScreenAnswersTheDaysQuestion(size: (Int, Int), language: Language) {
  let state = Sample.state(size.0, size.1, language)
  expectDrawing(render(state), "today-\(size.0)x\(size.1)-\(language.rawValue)")
}
