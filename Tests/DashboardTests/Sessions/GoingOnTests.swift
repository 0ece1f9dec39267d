import Canvas
import Dashboard
import Testing

/// What one stands on stays meant on the screen one goes to.
@Suite struct GoingOnTests {
  @Test func aSchoolsMissingRowOpensItsDeadlineAtThatSchool() {
    var state = Sample.state(start: .schools)
    state.press(.character("/"))
    state.type("lũng vài")
    state.press(.enter, .enter)
    #expect(state.place.screen == .school)
    state.press(.down)
    #expect(state.list(.schoolDeadlines).selected == "quang-hoa-2022-2023:dot-1")
    state.press(.enter)
    #expect(state.place.screen == .deadlines)
    #expect(state.list(.deadlines).selected == "quang-hoa-2022-2023:dot-1")
    #expect(state.list(.missing).selected == "mn-lung-vai")
  }

  @Test func theGridOpensAtTheSchoolOneStandsOnAndLaterWhereItWasLeft() {
    var state = Sample.state(start: .schools)
    state.press(.down, .down, .down)
    #expect(state.list(.schools).selected == "mn-khau-lich")
    state.press(.character("4"))
    #expect(state.place.screen == .entry)
    #expect(state.list(.entry).selected == "mn-khau-lich")
    state.press(.down, .escape, .down, .down, .function(4))
    #expect(state.list(.entry).selected == "mn-nam-sao")
  }
}
