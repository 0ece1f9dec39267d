import Canvas
import Testing

@Suite struct TimelineTests {
  private let year = Timeline(
    1...40,
    rows: [
      .init(
        [Span("Đợt 1")], stretches: [.init(1...10, .past, style: .dim)],
        marks: [.init(10, .cutoff, style: .bad)]),
      .init([Span("Đợt 2")], stretches: [.init(11...24, .running)], marks: [.init(24, .cutoff)]),
      .init([Span("Đợt 3")], stretches: [.init(25...99, .future)]),
    ],
    ticks: [.init(1, "Th9"), .init(11, "Th10"), .init(13, "Th?"), .init(39, "Th12")], today: 15,
    labelWidth: 6)

  @Test func phasesStandUnderTheirMonthsWithTodayAcross() {
    #expect(
      drawing(year, 27, 5) == [
        "       Th9  Th10",
        "Đợt 1  ▒▒▒▒◆  ┃",
        "Đợt 2       ██┃███◆",
        "Đợt 3         ┃    ░░░░░░░░",
        "",
      ])
  }

  @Test func inASCIIItSaysTheSame() {
    #expect(
      drawing(year, 27, 5, glyphs: .ascii)[1...3].map { $0.dropFirst(6) } == [
        " ====*  |", "      ##|###*", "        |    --------",
      ])
  }

  @Test func daysOutsideAreNotDrawn() {
    let scale = TimeScale(from: 10, through: 19, width: 5)
    #expect(scale.column(of: 9) == nil)
    #expect(scale.column(of: 10) == 0)
    #expect(scale.column(of: 19) == 4)
    #expect(scale.columns(from: 0, through: 11) == 0...0)
    #expect(scale.columns(from: 0, through: 9) == nil)
    #expect(scale.columns(from: 18, through: 400) == 4...4)
    #expect(TimeScale(from: 1, through: 2, width: 0).column(of: 1) == nil)
  }
}
