import Campaign
import Canvas
import Dashboard
import Testing

/// A day that is probably a slip is asked once, wherever it is typed, and the text stays.
@Suite struct DaySessionTests {
  private func desk() -> EntryDesk { GridSessionTests.desk(.dossier("dot-1")) }

  @Test func aDayFarBackIsAskedInTheGridAndTheTextStays() {
    var desk = desk()
    desk.type("5/8")
    desk.press(.enter)
    #expect(desk.shows("05/08/2022 đã qua 101 ngày"))
    desk.press(.escape)
    #expect(desk.commits.isEmpty)
    #expect(desk.state.grid.editor?.field.text == "5/8")
    desk.press(.enter, .enter)
    #expect(desk.commits.map { $0.map(\.on.iso) } == [["2022-08-05"]])
    // The same day is not asked again.
    desk.type("5/8")
    desk.press(.enter)
    #expect(desk.commits.count == 2)
  }

  @Test func aDayBeforeThePlanIsRefusedWhereItIsTyped() {
    var desk = desk()
    desk.type("1/1/1999")
    #expect(desk.shows("là trước khi kế hoạch có hiệu lực"))
    desk.press(.enter)
    #expect(desk.commits.isEmpty)
    #expect(desk.state.grid.editor?.field.text == "1/1/1999")
  }

  @Test func aDayOfAnotherYearShowsItsYear() {
    var desk = desk()
    desk.type("10/11")
    desk.press(.enter)
    #expect(desk.shows("10/11"))
    #expect(!desk.shows("10/11/22"))
    _ = update(&desk.state, .dayChanged(Day(iso: "2023-01-12")!))
    #expect(desk.shows("10/11/22"))
  }

  @Test func aPastedDayFarBackIsAsked() {
    var desk = desk()
    desk.paste("MN Hoa Ban\t5/8\t5/8\n")
    desk.press(.enter)
    #expect(desk.shows("05/08/2022 đã qua 101 ngày"))
    desk.press(.escape)
    #expect(desk.commits.isEmpty)
    desk.press(.enter, .enter)
    #expect(desk.commits.map(\.count) == [2])
  }
}
