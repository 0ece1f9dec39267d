import Reports
import Testing
import Writing

struct ColumnWidthTests {
  private func widths(_ columns: [[String]], total: Int) -> [Int] {
    var table = Table(
      id: "a", title: "", columns: columns.map { Column($0[0]) })
    for row in 1..<(columns.map(\.count).max() ?? 1) {
      table.add(columns.map { $0.indices.contains(row) ? .text($0[row]) : .empty })
    }
    return table.columnWidths(total: total, .vi) { $0.count }
  }

  @Test func allTheWidthIsGivenOut() {
    for total in [10, 20, 37, 64, 200] {
      let widths = widths(
        [["TT", "1"], ["Nội dung", "một hai ba bốn năm sáu"], ["Ngày", "09/11/2022"]], total: total)
      #expect(widths.reduce(0, +) == total)
    }
  }

  @Test func noWordBreaksWhileThereIsRoom() {
    let widths = widths(
      [["TT", "10"], ["Nội dung", "rất nhiều chữ ở trong ô này"], ["Ngày", "09/11/2022"]], total: 22
    )
    #expect(widths[0] >= 2)
    #expect(widths[1] >= 5)
    #expect(widths[2] >= 10)
  }

  @Test func whatNeedsLittleGetsItAndTheRestGoesToTheLongText() {
    let widths = widths(
      [["TT", "1"], ["Nội dung", "rất nhiều chữ ở trong ô này, dài hơn chỗ có"], ["Số", "7"]],
      total: 40)
    #expect(widths == [2, 36, 2])
  }

  /// Ten rows that all say the same are worth more than two that each say something else.
  @Test func whatManyRowsSayIsBrokenLast() {
    let block = ["Khối"] + Array(repeating: "Mầm non", count: 10)
    let widths = widths([block, ["Cấp", "abc def", "abd xyz"]], total: 11)
    #expect(widths[0] >= 7)
  }

  private func lines(_ text: String, _ width: Int) -> Int {
    var lines = 1
    var used = 0
    for word in text.split(separator: " ") {
      let more = (used > 0 ? 1 : 0) + word.count
      if used > 0, used + more > width {
        lines += 1
        used = word.count
      } else {
        used += more
      }
    }
    return lines
  }

  @Test func headsTakeTwoLinesRatherThanThreeWhereThereIsRoom() {
    let heads = ["Quá ngày thu", "Hình thức khen thưởng", "Trong đó chưa nộp gì"]
    let widths = widths(heads.map { [$0, "1"] }, total: 60)
    for (head, width) in zip(heads, widths) { #expect(lines(head, width) <= 2) }
  }

  @Test func aNameIsNotBrokenWhileOtherTextsCanBe() {
    let table = Table(
      id: "a", title: "",
      columns: [Column("Họ và tên", isName: true), Column("Thành tích"), Column("Trường")],
      rows: (0..<5).map { _ in
        Row([
          .text("Nguyễn Thị Hồng Nhung"), .text("dạy giỏi cấp tỉnh nhiều năm liền, có sáng kiến"),
          .text("Tiểu học và Trung học cơ sở Khau Lịch"),
        ])
      })
    let widths = table.columnWidths(total: 60, .vi) { $0.count }
    #expect(widths[0] >= 21)
    #expect(widths.reduce(0, +) == 60)
  }
}
