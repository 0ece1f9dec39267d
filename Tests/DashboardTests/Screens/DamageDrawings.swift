import Campaign
import Canvas
import Dashboard
import Testing
import Writing

/// What is wrong with the files stands on every screen, and marks who is late by it.
@Suite struct DamageDrawings {
  private static let journal = Flaw(
    file: "journal/2022/lan.jsonl", reach: .entries(of: "lan")
  ) { $0("dòng bị hỏng (120 byte)", "damaged line (120 bytes)") }

  private static let stranger = Flaw(file: "plans/x", reach: .nothing) {
    $0("liên kết, không đọc", "a link; not read")
  }

  private func office(_ flaws: [Flaw]) -> Office {
    var office = Sample.district
    office.flaws = flaws
    return office
  }

  private func state(
    _ width: Int, _ height: Int, _ language: Language = .vi, glyphs: Glyphs = .unicode,
    start: Screen = .today, flaws: [Flaw] = [DamageDrawings.journal, DamageDrawings.stranger]
  ) -> State {
    Sample.state(
      width, height, language, office: office(flaws), glyphs: glyphs, start: start)
  }

  @Test(arguments: ScreenDrawings.sizes, Language.allCases)
  func today(size: (Int, Int), language: Language) {
    let state = state(size.0, size.1, language)
    expectDrawing(render(state), "damage-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func withoutUTF8() {
    expectDrawing(render(state(80, 24, glyphs: .ascii)), "damage-80x24-vi-ascii")
  }

  @Test func allOfItIsReadInAWindow() {
    var state = state(80, 24)
    _ = Commands.named("damage")?.attempt(&state)
    expectDrawing(render(state), "damage-reader-80x24-vi")
  }

  @Test(arguments: Screen.allCases.filter({ $0 != .firstRun }), Language.allCases)
  func everyScreenSaysItAtEverySize(screen: Screen, language: Language) {
    for glyphs in [Glyphs.unicode, .ascii] {
      let word = language == .en ? "damaged" : glyphs == .ascii ? "hong" : "hỏng"
      for (width, height) in [(20, 5), (34, 8), (50, 15), (80, 24), (140, 45), (300, 90)] {
        let frame = render(state(width, height, language, glyphs: glyphs, start: screen))
        #expect(frame.text.contains { $0.contains(word) }, "\(screen) \(width)×\(height)")
      }
      let small = render(state(12, 4, language, glyphs: glyphs, start: screen))
      #expect(small.text.contains { $0.contains(word) })
    }
  }

  /// What affects nobody is said, and marks nothing.
  @Test func aStrangerAloneMarksNothing() {
    let picture = state(80, 24, flaws: [Self.stranger]).picture
    #expect(picture.contains("hỏng: plans/x") && !picture.contains("ngày?"))
  }

  @Test func whatHappensWhileItIsOpenIsShownAndGoesAgain() {
    var state = Sample.state()
    let before = state.picture
    _ = update(&state, .officeChanged(office([Self.journal]), news: []))
    #expect(
      state.picture.contains("quá hạn 5 ngày?")
        && state.picture.contains("14 trường chưa hoàn thành?"))
    _ = update(&state, .officeChanged(office([]), news: []))
    #expect(state.picture == before)
  }
}
