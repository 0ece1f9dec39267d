import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

@Suite struct ChromeTests {
  @Test(arguments: Language.allCases)
  func theHelpHintIsNeverCut(language: Language) {
    let hint = language("? Trợ giúp", "? Help")
    for screen in Screen.allCases where screen != .firstRun {
      var state = Sample.state(80, 24, language, start: screen)
      for width in 20...140 {
        _ = update(&state, .resized(Size(width, 24)))
        #expect(render(state).text.last?.hasSuffix(hint) == true, "\(screen) at \(width)")
      }
    }
  }

  @Test func everyCommandIsNamedInBothLanguagesAndOnce() {
    for command in Commands.all {
      #expect(!command.title.vietnamese.isEmpty && !command.title.english.isEmpty)
    }
    #expect(Set(Commands.all.map(\.id)).count == Commands.all.count)
  }

  @Test func noKeyMeansTwoThingsOnOneScreen() {
    for screen in Screen.allCases {
      let keys = Commands.all.filter { $0.screens?.contains(screen) == true }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(screen)")
    }
    let everywhere = Commands.all.filter { $0.screens == nil }.flatMap(\.keys)
    #expect(Set(everywhere).count == everywhere.count)
  }

  @Test func theHeaderCountsDownToTheNextCutoff() {
    #expect(Sample.state(today: day("2022-11-04")).picture.contains("Hạn Đợt 1: còn 5 ngày"))
    #expect(Sample.state(today: day("2022-11-09")).picture.contains("Hạn Đợt 1: hạn hôm nay"))
    #expect(Sample.state(today: day("2022-11-14")).picture.contains("Đợt 1: quá hạn 5 ngày"))
  }

  @Test func aReadOnlyStoreSaysSo() {
    var state = Sample.state()
    _ = update(&state, .readOnly(reason: "kho chỉ đọc"))
    #expect(state.picture.contains("chỉ đọc"))
    #expect(state.press(.character("u")) == [.bell])
    #expect(state.record([Fact(.sent("p", "d"), true, on: Sample.today)], label: "x") == [.bell])
  }
}
