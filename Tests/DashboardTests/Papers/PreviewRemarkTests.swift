import Canvas
import Dashboard
import Testing
import Writing

/// What is to be looked at before a paper is printed stands over its preview.
@Suite struct PreviewRemarkTests {
  private func preview(_ remarks: [String], _ width: Int, _ height: Int) -> State {
    var state = Sample.state(width, height)
    state.press(.character("p"))
    let page = (1...58).map { "dòng \($0)" }
    _ = update(&state, .made(.pages([PreviewPage(page)], remarks: remarks)))
    return state
  }

  @Test func aRemarkStandsOverTheSheet() {
    let state = preview(["Kế hoạch thiếu số, ngày: trên giấy để trống"], 80, 24)
    #expect(state.picture.contains("Cần xem lại: Kế hoạch thiếu số, ngày: trên giấy để trống"))
    #expect(state.picture.contains("dòng 1"))
  }

  @Test func theSheetIsSeenToItsEndUnderRemarks() {
    var state = preview(["một", "hai", "ba"], 80, 24)
    state.press(.end)
    #expect(state.picture.contains("dòng 58"))
  }

  @Test func tooManyRemarksLeaveTheSheetItsRoom() {
    let state = preview((1...40).map { "điều thứ \($0)" }, 80, 24)
    #expect(state.picture.contains("điều thứ 5"))
    #expect(state.picture.contains("… và 35 dòng cần xem lại nữa"))
    #expect(state.picture.contains("dòng 1"))
  }

  @Test func withoutRemarksTheSheetHasAllTheRoom() {
    #expect(!preview([], 80, 24).picture.contains("Cần xem lại"))
  }
}
