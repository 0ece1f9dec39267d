import Canvas
import Testing

@Suite struct RectTests {
  @Test func sidesAreNeverNegative() {
    let rect = Rect(x: 3, y: 4, width: 5, height: 2)
    #expect(rect.inset(3).isEmpty)
    #expect(rect.inset(3).width == 0)
    #expect(rect.cutTop(9).rest.height == 0)
    #expect(rect.cutLeft(-1).left.width == 0)
    #expect(rect.row(2).isEmpty)
    #expect(rect.intersection(Rect(x: 20, y: 20, width: 1, height: 1)).isEmpty)
    #expect(Rect(x: .max, y: .min, width: .max, height: .min).height == 0)
    #expect(Size(-1, 7).isEmpty)
  }

  @Test func cutsMeetWithoutOverlap() {
    let rect = Rect(x: 1, y: 1, width: 10, height: 6)
    let (left, rest) = rect.cutLeft(4)
    #expect(left == Rect(x: 1, y: 1, width: 4, height: 6))
    #expect(rest == Rect(x: 5, y: 1, width: 6, height: 6))
    let (body, footer) = rect.cutBottom(1)
    #expect(body == Rect(x: 1, y: 1, width: 10, height: 5))
    #expect(footer == Rect(x: 1, y: 6, width: 10, height: 1))
  }

  @Test func lengthsShareWhatThereIs() {
    #expect(Length.share(20, among: [.fixed(5), .flexible(), .flexible()], gap: 1) == [5, 6, 7])
    #expect(Length.share(20, among: [.flexible(weight: 3), .flexible()]) == [15, 5])
    #expect(Length.share(8, among: [.fixed(5), .flexible(minimum: 6), .fixed(4)]) == [5, 3, 0])
    #expect(Length.share(0, among: [.fixed(5), .flexible()]) == [0, 0])
  }

  @Test func columnsStandSideBySide() {
    let columns = Rect(x: 2, y: 0, width: 11, height: 3).columns([.flexible(), .fixed(4)], gap: 1)
    #expect(
      columns == [
        Rect(x: 2, y: 0, width: 6, height: 3), Rect(x: 9, y: 0, width: 4, height: 3),
      ])
  }

  @Test func theMiddleIsHalfwayAndNeverLargerThanTheRest() {
    let rect = Rect(x: 0, y: 0, width: 10, height: 5)
    #expect(rect.centered(Size(4, 3)) == Rect(x: 3, y: 1, width: 4, height: 3))
    #expect(rect.centered(Size(40, 30)) == rect)
  }
}
