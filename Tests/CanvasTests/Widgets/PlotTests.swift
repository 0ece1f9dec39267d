import Canvas
import Testing

@Suite struct PlotTests {
  private func slope(_ glyphs: Glyphs) -> [String] {
    let plot = Plot(
      x: 0...1, y: 0...1, series: [.init([(x: 0, y: 1), (x: 1, y: 0)], ink: .accent)])
    return drawing(plot, 4, 2, glyphs: glyphs)
  }

  @Test func aSlopeFallsInEveryTier() {
    #expect(slope(.unicode) == ["⠑⢄", "  ⠑⢄"])
    #expect(slope(.blocks) == ["▀▄", "  ▀▄"])
    #expect(slope(.ascii) == ["'.", "  '."])
  }

  @Test func stepsHoldUntilTheNextValue() {
    let plot = Plot(
      x: 0...3, y: 0...1,
      series: [.init([(x: 0, y: 1), (x: 2, y: 0), (x: 3, y: 0)], ink: .bad, isStepped: true)])
    #expect(drawing(plot, 4, 1, glyphs: .ascii) == ["'':."])
    #expect(frame(plot, 4, 1, glyphs: .ascii).inkText == ["bbbb"])
  }

  @Test func valuesOutsideAreKeptAtTheEdgeAndNonsenseIsLeftOut() {
    let plot = Plot(
      x: 0...1, y: 0...0, series: [.init([(x: 1e300, y: .nan), (x: -9, y: .infinity)], ink: .good)])
    #expect(drawing(plot, 2, 1) == [""])
    let outside = Plot(x: 0...1, y: 0...1, series: [.init([(x: 1e300, y: -1e300)], ink: .good)])
    #expect(drawing(outside, 2, 1, glyphs: .ascii) == [" ."])
  }
}
