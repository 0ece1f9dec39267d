import Campaign
import Canvas

/// All schools, to be filtered by block, level and commune and ordered by any column.
struct SchoolsPage: Page {
  func panes(_ state: State) -> [Pane] {
    [
      Pane(state.language("Danh sách trường", "Schools"), list: .schools) { _ in
        ListShape(above: 1)
      }
    ]
  }

  /// In the order of the roster.
  private func rows(_ state: State) -> SchoolRows { SchoolRows(state, order: nil) }

  func source(of list: ListID, _ state: State) -> ListSource {
    list == .schools ? rows(state).source : .none
  }

  func prepare(_ state: inout State) { state.workOutMarks() }

  func selection(_ state: State) -> Selection {
    Selection(school: state.meant.map { UnitID($0.row) })
  }

  func open(_ pane: Int, _ state: inout State) -> [Effect] {
    guard let line = rows(state).selected(in: .schools) else { return [.bell] }
    state.openSchool(line.school.id)
    return []
  }

  func receive(_ paste: Paste, _ state: inout State) -> [Effect]? { state.pasteSchools(paste) }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    let language = state.language
    let list = state.list(.schools)
    guard !list.isEmpty else {
      frame.draw(
        list.isNarrowed
          ? EmptyState(
            language("Không trường nào khớp bộ lọc.", "No school matches the filter."),
            language("Esc bỏ bộ lọc.", "Esc clears the filter."))
          : EmptyState(
            language("Chưa có danh sách trường.", "There are no schools yet."),
            language(
              "I nhập từ tệp Excel; hoặc chép cả bảng kèm tiêu đề rồi dán vào đây; i thêm từng trường",
              "I takes a spreadsheet; or copy a table with its head and paste it here; i adds one")),
        in: body)
      return
    }
    frame.draw(table(state, list), in: body)
  }

  /// From this width on every column is called in full.
  private static let roomForWords = 120

  private func table(_ state: State, _ list: RowList) -> Table {
    let lines = state.status.schools
    let isWide = state.size.width >= SchoolsPage.roomForWords
    var columns: [Column<SchoolStatus>] = [
      Column(Phrase("Trường", "School"), .flexible(weight: 2, minimum: 18), sort: "name") {
        .text($0.school.name)
      },
      Column(Phrase("Cấp", "Level"), .fixed(7), dropOrder: 2, sort: "level") {
        .text($0.school.level.rawValue, .dim)
      },
      Column(Phrase("Khối", "Block"), .flexible(minimum: 8), dropOrder: 3, sort: "block") {
        .text($0.school.block, .dim)
      },
      Column(Phrase("Xã", "Commune"), .flexible(minimum: 12), dropOrder: 4, sort: "commune") {
        .text($0.school.commune, .dim)
      },
      Column(Phrase("Xong", "Done"), .fixed(6), .right, sort: "done") { line in
        .text("\(line.done)/\(line.expected)")
      },
      Column(.fixed(8), dropOrder: 1) { line in
        let style: Style = line.overdue > 0 ? .bad : line.late > 0 ? .warning : .good
        return .widget(Bar(line.done, of: line.expected, style: style))
      },
      Column(
        Phrase(isWide ? "Quá ngày thu" : "Quá", "Late"), .fixed(isWide ? 13 : 4), .right,
        sort: "late"
      ) { line in .text(line.late > 0 ? "\(line.late)\(line.mark)" : "", .warning) },
      Column(Phrase("Quá hạn", "Overdue"), .fixed(7), .right, dropOrder: 5, sort: "overdue") {
        line in .text(line.overdue > 0 ? "\(line.overdue)\(line.mark)" : "", .bad)
      },
    ]
    if isWide { columns.append(marks(state)) }
    return Table(list, columns, state.language, hasFocus: state.place.focus == 0) { item in
      lines.indices.contains(item) ? lines[item] : nil
    }
  }
}

extension SchoolsPage {
  private static let marksWidth = 12

  /// How each school kept to the days around this one.
  private func marks(_ state: State) -> Column<SchoolStatus> {
    let (marks, roster, glyphs) = (state.unitMarks, state.status.roster, state.glyphs)
    return Column(Phrase("Theo hạn", "By day"), .fixed(Self.marksWidth)) { line in
      guard let position = roster.position(of: line.school.id) else { return .text("") }
      return .spans(marks.spans(of: position, room: Self.marksWidth, glyphs))
    }
  }
}

extension Screen {
  package static let schools = Screen(
    "schools", Phrase("Trường", "Schools"), page: SchoolsPage())
}

extension ListID {
  package static var schools: ListID { ListID("schools") }
}
