import Canvas
import Testing

@Suite struct TableTests {
  private let schools = [
    ["TH Sông Hiến", "Tiểu học", "7/9"], ["THCS Độc Lập", "THCS", "9/9"],
    ["MN Hoa Sen", "Mầm non", "0/9"],
  ]

  private func table(rows: Int = 3) -> Table {
    let schools = schools
    return Table(
      [
        .init("Trường", .flexible(minimum: 10)), .init("Cấp", .fixed(8), dropOrder: 1),
        .init("Nộp", .fixed(4), .right),
      ], rowCount: rows
    ) { row, column in .text(schools[row % 3][column]) }
  }

  @Test func columnsStandUnderTheirTitles() {
    #expect(
      drawing(table(), 28, 5) == [
        "Trường         Cấp       Nộp",
        "TH Sông Hiến   Tiểu học  7/9",
        "THCS Độc Lập   THCS      9/9",
        "MN Hoa Sen     Mầm non   0/9",
        "",
      ])
  }

  @Test func whatMattersLessGoesWhereThereIsLittleRoom() {
    #expect(
      drawing(table(), 16, 4) == [
        "Trường       Nộp", "TH Sông Hi…  7/9", "THCS Độc L…  9/9", "MN Hoa Sen   0/9",
      ])
  }

  @Test func theSelectedRowIsTintedAndTheScrollBarShowsWhere() {
    var table = table(rows: 30)
    table.firstRow = 27
    table.selectedRow = 28
    table.sorted = (column: 2, ascending: false)
    let frame = frame(table, 29, 4)
    #expect(
      frame.text == [
        "Trường         Cấp      Nộp▾",
        "TH Sông Hiến   Tiểu học  7/9│",
        "THCS Độc Lập   THCS      9/9│",
        "MN Hoa Sen     Mầm non   0/9█",
      ])
    #expect(frame.groundText == ["", "", String(repeating: "S", count: 28), ""])
    table.isFocused = false
    #expect(CanvasTests.frame(table, 29, 4).groundText[2].first == "s")
  }

  @Test func aGridScrollsSidewaysBesideItsPinnedColumn() {
    let titles = ["Trường", "Đợt 1", "Đợt 2", "Đợt 3", "Đợt 4"]
    var grid = Table(
      [.init(titles[0], .fixed(8))] + titles.dropFirst().map { .init($0, .fixed(5)) }, rowCount: 1
    ) { _, column in .text(column == 0 ? "MN 1" : "\(column)/9") }
    grid.pinned = 1
    #expect(drawing(grid, 21, 2) == ["Trường   Đợt 1 Đợt 2›", "MN 1     1/9   2/9"])
    grid.firstColumn = 2
    #expect(drawing(grid, 21, 2) == ["Trường  ‹Đợt 2 Đợt 3›", "MN 1     2/9   3/9"])
    grid.firstColumn = 3
    grid.selectedRow = 0
    grid.selectedColumn = 4
    let frame = frame(grid, 21, 2)
    #expect(frame.text == ["Trường  ‹Đợt 3 Đợt 4", "MN 1     3/9   4/9"])
    #expect(frame.groundText[1] == "sssssssssssssssSSSSSs")
  }

  @Test func onlyVisibleRowsAreAskedFor() {
    let table = Table([.init("x", .flexible())], rowCount: 10_000) { row, _ in
      #expect(row < 3)
      return .text("\(row)")
    }
    #expect(drawing(table, 6, 4)[3] == "2    │")
  }

  @Test func theMouseFindsRowsAndColumns() {
    let table = table()
    let rect = Rect(x: 4, y: 2, width: 28, height: 6)
    #expect(table.row(at: Point(5, 3), in: rect) == 0)
    #expect(table.row(at: Point(5, 2), in: rect) == nil)
    #expect(table.row(at: Point(5, 6), in: rect) == nil)
    #expect(table.column(at: Point(30, 3), in: rect) == 2)
    #expect(table.column(at: Point(19, 3), in: rect) == 1)
  }

  @Test func scrollingMovesAsLittleAsItCan() {
    #expect(Scrolling.first(0, selected: 3, visible: 5, count: 20) == 0)
    #expect(Scrolling.first(0, selected: 5, visible: 5, count: 20) == 1)
    #expect(Scrolling.first(10, selected: 4, visible: 5, count: 20) == 4)
    #expect(Scrolling.first(18, selected: nil, visible: 5, count: 20) == 15)
    #expect(Scrolling.first(3, selected: 2, visible: 5, count: 4) == 0)
    #expect(Scrolling.first(0, selected: 2, visible: 0, count: 0) == 0)
  }

  @Test func anySizeIsSurvived() {
    for width in 0..<14 {
      for height in 0..<5 { _ = drawing(table(rows: 9), width, height) }
    }
  }
}
