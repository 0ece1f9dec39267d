import Canvas
import Testing

@Suite struct BarTests {
  @Test(arguments: [
    (0.0, "········"), (0.001, "▏·······"), (0.5, "████····"), (0.53, "████▏···"),
    (0.999, "███████▉"),
    (1.0, "████████"), (7.0, "████████"), (-1.0, "········"), (.nan, "········"),
  ])
  func barsGrowByEighths(fraction: Double, expected: String) {
    #expect(drawing(Bar(fraction), 8) == [expected])
  }

  @Test func inASCIITheLastColumnWaitsForAll() {
    #expect(drawing(Bar(59, of: 60), 8, glyphs: .ascii) == ["#######."])
    #expect(drawing(Bar(60, of: 60), 8, glyphs: .ascii) == ["########"])
    #expect(drawing(Bar(1, of: 1000), 8, glyphs: .ascii) == ["#......."])
    #expect(drawing(Bar(0, of: 0), 8, glyphs: .ascii) == ["........"])
  }

  @Test func theGoalIsMarked() {
    let frame = frame(Bar(0.5, goal: 0.75, style: .warning), 8)
    #expect(frame.text == ["████··│·"])
    #expect(frame.inkText == ["wwwwooAo"])
    #expect(drawing(Bar(1, goal: 1), 4) == ["███│"])
  }

  @Test func sparklinesLeaveGaps() {
    #expect(drawing(Sparkline([0, 1, nil, 4, 8]), 9) == ["▁▂ ▅█"])
    #expect(drawing(Sparkline([1, 2, 3, 4], highest: 100), 2) == ["▁▁"])
    #expect(drawing(Sparkline([0, 0]), 9, glyphs: .ascii) == ["__"])
  }

  @Test func heatTellsNothingSomeAndAllApart() {
    let cells: [(Double?, String)] = [
      (nil, ""), (0, "0000"), (0.01, "1111"), (0.5, "2222"), (0.99, "3333"), (1, "4444"),
    ]
    for (fraction, grounds) in cells {
      #expect(frame(HeatCell(fraction, text: "7/9"), 4).groundText == [grounds])
    }
    #expect(drawing(HeatCell(0.5, text: "7/9"), 5) == [" 7/9"])
  }
}
