import Campaign
import Canvas
import Dashboard
import Testing

@Suite struct SortingTests {
  /// Every screen's every list, at a size that shows all panes.
  private static let screens: [Screen] = Screen.withDigits.filter { $0 != .entry } + [.school]

  private func open(_ screen: Screen) -> State {
    guard screen == .school else { return Sample.state(140, 45, start: screen) }
    return Sample.state(140, 45, start: .schools).after(.down, .enter)
  }

  @Test(arguments: SortingTests.screens)
  func everyListIsSortedByAnyColumnAndTurned(screen: Screen) throws {
    var state = open(screen)
    for pane in state.page.panes(state).indices {
      if let id = state.activeList {
        let count = state.page.source(of: id, state).columns.count
        #expect(count > 1, "\(id)")
        let own = state.list(id).rows
        for column in 0..<count {
          choose(column, &state)
          let sorting = try #require(state.list(id).sorting, "\(id)")
          #expect(state.list(id).rows.sorted() == own.sorted())
          let sign = state.glyphs.sign(sorting.ascending ? .ascending : .descending)
          let title = sorting.title(.vi).truncated(to: 20)
          #expect(state.picture.contains("\(title) \(sign)"), "\(id) column \(column)")
          state.press(.character("S"))
          #expect(state.list(id).sorting?.ascending == !sorting.ascending)
        }
        // The last choice of the menu is the list's own order.
        state.press(.character("s"), .end, .enter)
        #expect(state.list(id).rows == own && state.list(id).sorting == nil, "\(id)")
      }
      state.press(.tab)
      _ = pane
    }
  }

  /// Rows of menus past the ninth have no digit.
  private func choose(_ column: Int, _ state: inout State) {
    state.press(.character("s"), .home)
    for _ in 0..<column { state.press(.down) }
    state.press(.enter)
  }

  /// The matrix puts the most urgent deadline first, so its columns change places.
  @Test func theOrderStaysThatOfTheSameDeadlineWhereverItsColumnGoes() throws {
    var state = Sample.state(140, 45).after(.tab)
    let columns = state.page.source(of: .todaySchools, state).columns
    let title = "Đề nghị khen thưởng đợt 1"
    choose(try #require(columns.firstIndex { $0.title.vietnamese == title }), &state)
    #expect(try #require(state.list(.todaySchools).sorting).title.vietnamese == title)
    let before = try #require(place(of: "Đ1▾", state))
    var ledger = state.office.ledger
    ledger.append(
      CommitHeader(sequence: ledger.lastSequence + 1, at: 0, author: "Mai", login: "mai"),
      [Fact(.sent("quang-hoa-2022-2023", "dot-1"), true, on: Sample.today)])
    var office = state.office
    office.update(ledger)
    _ = update(&state, .officeChanged(office, news: []))
    let after = try #require(state.list(.todaySchools).sorting)
    #expect(after.title.vietnamese == title)
    #expect(try #require(place(of: "Đ1▾", state)) != before)
  }

  private func place(of text: String, _ state: State) -> Int? {
    state.picture.split(separator: "\n").lazy.compactMap { line -> Int? in
      let line = String(line)
      return line.firstRange(of: text).map { line[..<$0.lowerBound].count }
    }.first
  }

  /// What stands above the column that shows each order, in the order of the menu; a narrow column
  /// cuts its title for the arrow.
  private static let arrows: [ListID: [String]] = [
    .todaySchools: ["Quá▾", "Trường▴", "Khối▴"],
    .deadlines: ["Ngày cuối▴", "Tên▴", "Xong▾", "Kế hoạ…▴", "Đề nghị▾", "Còn▴"],
    .missing: ["Còn thiếu▴", "Có▴"],
    .schools: ["Quá ngày thu▾", "Trường▴", "Khối▴", "Cấp▴", "Xã▴", "Xong▴", "Quá h…▾"],
    .nominees: [
      "Họ và tên▴", "Trường▴", "Đề nghị tặng▴", "Là▴", "Chức vụ, lớp▴", "Xét▴",
      "Ghi chú▴",
    ],
    // The sample has targets of one plan, so only the pane's title tells of the plan.
    .targets: ["Chênh lệch▴", "B.c…▴", "Chỉ tiêu▴", "Kế hoạch ▴", "Mục ti…▴", "Đạt đư…▴"],
    .targetSchools: ["Lệch▴", "Trường▴", "Khối▴", "Tỷ lệ▴"],
    .taskSchools: ["Trường▴", "Khối▴"],
    .movements: ["Có kế hoạch▴", "Có báo cáo▴", "Tham gia▴", "Phong trào▴", "Kế hoạ…▴"],
    .criteria: ["Trường có▴", "Tên▴", "Kế hoạ…▴", "Điểm …▴"],
    .coverageSchools: ["Trường▴", "Khối▴", "KH▴", "BC▴", "TG▴"],
    .assignments: ["Phụ trách▴", "Việc▴", "Loại▴", "Kế hoạ…▴", "Mã▴"],
    .log: ["Lúc▾", "Người nh…▴"],
  ]

  @Test(arguments: SortingTests.screens)
  func anOrderHasItsArrowAboveTheColumnThatShowsIt(screen: Screen) {
    var state = open(screen)
    _ = update(&state, .resized(Size(240, 50)))
    // Backwards, so that the movements' detail is about a movement.
    for _ in state.page.panes(state) {
      if let id = state.activeList, let arrows = Self.arrows[id] {
        expect(arrows, of: id, &state)
      }
      state.press(.backTab)
    }
  }

  private func expect(_ arrows: [String], of id: ListID, _ state: inout State) {
    let columns = state.page.source(of: id, state).columns
    #expect(Set(columns.map(\.id)).count == columns.count, "\(id)")
    // A deadline of the matrix has its place in tests of its own.
    let shown = columns.indices.filter { columns[$0].isShown && !columns[$0].id.contains(":") }
    #expect(shown.count == arrows.count, "\(id)")
    for (column, arrow) in zip(shown, arrows) {
      choose(column, &state)
      #expect(state.picture.contains(arrow), "\(id): \(arrow)")
    }
    state.press(.character("s"), .end, .enter)
  }

  /// Right and left go from day to day also where the year's list is sorted by something else.
  @Test func theYearIsWalkedByDaysHoweverItsListIsSorted() {
    var state = Sample.state(140, 45).after(.backTab)
    func day(_ state: State) -> Day? {
      state.list(.todayEvents).item.map { state.digest.events[$0].day }
    }
    let ahead = state.digest.events.map(\.day).filter { $0 > Sample.today }.prefix(5)
    state.press(.character("s"), .character("2"), .character("S"))
    #expect(day(state) == ahead.first)
    for next in ahead.dropFirst() {
      state.press(.right)
      #expect(day(state) == next)
    }
    state.press(.left, .left)
    #expect(day(state) == ahead.dropLast(2).last)
  }

  @Test func schoolsByNameAreInVietnameseOrder() {
    var state = Sample.state(100, 45, start: .schools)
    state.press(.character("s"), .character("2"))
    let first = state.picture.split(separator: "\n").map(String.init)
    #expect(first[2].contains("Tên trường ▴"))
    #expect(first[3].hasPrefix("Trường▴"))
    #expect(first[4].hasPrefix("Mầm non Ánh Dương"))
    #expect(first[5].hasPrefix("Mầm non Bản Ngàn"))
    state.press(.character("S"), .home)
    let last = state.picture.split(separator: "\n").map(String.init)
    #expect(last[2].contains("Tên trường ▾") && last[3].hasPrefix("Trường▾"))
    #expect(last[4].hasPrefix("Trung tâm GDNN-GDTX Hoa Ban"))
    #expect(last[5].hasPrefix("Tiểu học Tà Lương"))
  }

  @Test func theWorstSchoolIsOneKeyAndOneDigitAway() {
    var state = Sample.state(100, 45, start: .schools)
    state.press(.character("s"), .character("1"), .home)
    let lines = state.picture.split(separator: "\n").map(String.init)
    #expect(lines[3].contains("Quá▾"))
    #expect(lines[4].hasPrefix("PTDTBT THCS Cốc Trám"))
    // The same again puts the best first.
    state.press(.character("s"), .enter, .home)
    #expect(state.picture.contains("Quá▴"))
    #expect(!state.picture.split(separator: "\n")[4].contains("Cốc Trám"))
  }

  @Test func theMatrixIsSortedByADeadline() throws {
    var state = Sample.state(140, 45)
    state.press(.tab)
    // Which schools sent nothing of the first phase's dossier, the matrix itself says.
    choose(7, &state)
    #expect(state.picture.contains("✗N9 Đ1▾ ○Đ2"))
    state.press(.home)
    let lines = state.picture.split(separator: "\n").map { Array($0) }
    let header = try #require(lines.firstIndex { String($0).contains("Đ1▾") })
    let column = try #require(String(lines[header]).firstRange(of: "Đ1▾")?.lowerBound)
    let at = String(lines[header])[..<column].count
    let cells = lines[(header + 1)...].prefix(12).map { line in
      String(line[at..<at + 3]).filter { $0 != " " }
    }
    #expect(
      cells == ["✗", "✗", "✗", "✗", "2/4", "2/4", "2/4", "3/4", "3/4", "✓", "✓", "✓"])
  }

  @Test func withoutASortedColumnThereIsNothingToTurn() {
    var state = Sample.state()
    #expect(state.press(.character("S")) == [.bell])
    #expect(state.picture.contains("chưa sắp xếp theo cột nào"))
  }
}
