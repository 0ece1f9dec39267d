import Campaign
import Canvas
import Dashboard
import Testing
import Writing

/// What is doubtful is asked before it is handed to the store.
@Suite struct DoubtSessionTests {
  private func asked() -> (State, [Effect]) {
    var state = Sample.state()
    let fact = Fact(.sent("p", "dot-1"), true, on: state.today)
    let doubt = Doubt(
      Phrase("Thật sao?", "Really?"), asTyped: Phrase("ghi", "record"),
      instead: Phrase("thôi", "leave it"))
    let effects = state.record(Intent([fact], doubts: [doubt]), label: "thử")
    return (state, effects)
  }

  @Test func nothingIsRecordedBeforeTheAnswer() {
    let (state, effects) = asked()
    #expect(effects == [])
    #expect(state.picture.contains("Thật sao?"))
    #expect(state.picture.contains("nếu không: thôi"))
  }

  @Test func yesRecordsAndNoDoesNot() {
    var (state, _) = asked()
    #expect(state.press(.escape) == [])
    (state, _) = asked()
    let recorded = state.press(.enter).contains {
      if case .record(let facts, "thử", _) = $0 { facts.count == 1 } else { false }
    }
    #expect(recorded)
  }
}
