import Campaign
import Canvas
import Writing

/// The schools that the task selected asks for something, those not done first.
struct TaskSchoolRows {
  private let state: State
  private let one: DeadlineStatus?
  private let order: [Int32]

  init(_ state: State) {
    self.state = state
    one = TaskRows(state).selected
    order = one.flatMap { state[TaskSlice.self].schools[$0.key.text]?.groups.order } ?? []
  }

  private func standing(_ item: Int) -> Standing? {
    guard order.indices.contains(item) else { return nil }
    return one?.standing(Int(order[item]))
  }

  private func school(_ item: Int) -> School? {
    let schools = state.status.roster.schools
    guard order.indices.contains(item), schools.indices.contains(Int(order[item])) else {
      return nil
    }
    return schools[Int(order[item])]
  }

  var selected: School? { state.list(.taskSchools).item.flatMap { school($0) } }

  var source: ListSource {
    var source = ListSource(
      count: order.count, id: { school($0)?.id.rawValue ?? "" },
      text: { row in school(row).map { "\($0.name) \($0.block) \($0.commune)" } ?? "" },
      isLate: { row in
        guard let standing = standing(row) else { return false }
        return standing.state == .late || standing.state == .overdue
      })
    source.columns = [
      SortColumn(Phrase("Tên trường", "Name"), at: 1) { CollationKey(school($0)?.name ?? "") },
      SortColumn(Phrase("Khối thi đua", "Block"), at: 2) {
        CollationKey(school($0)?.block ?? "")
      },
      SortColumn(Phrase("Số phần đã xong", "Parts done")) { standing($0)?.itemsIn ?? 0 },
    ]
    source.context = one?.key.text ?? ""
    return source
  }

  func draw(in rect: Rect, _ hasFocus: Bool, into frame: inout Frame) {
    let list = state.list(.taskSchools)
    if list.isEmpty, list.isNarrowed {
      frame.draw(
        EmptyState.noSchools(
          list, state.language, noneLate: Phrase("Không trường nào quá hạn.", "No school is late.")),
        in: rect)
    } else if let table = table(list, hasFocus, frame.glyphs) {
      frame.draw(table, in: rect)
    }
  }

  /// The numbers of the parts that schools do, as the facts beside count them.
  private static func parts(_ one: DeadlineStatus) -> [Int] {
    one.parts.enumerated().filter { $0.element.part.perSchool }.map { $0.offset + 1 }
  }

  private func table(_ list: RowList, _ hasFocus: Bool, _ glyphs: Glyphs) -> Table? {
    guard let one else { return nil }
    let language = state.language
    let rows = self
    let mark = one.mark
    let parts = TaskSchoolRows.parts(one)
    let fixed: [Table.Column] = [
      Table.Column("", .fixed(1)),
      Table.Column(language("Trường", "School"), .flexible(minimum: 12)),
      Table.Column(language("Khối", "Block"), .fixed(9), dropOrder: 1),
    ]
    let marks = parts.map { Table.Column("\($0)", .fixed(2), .center) }
    let word = Table.Column("", .flexible(minimum: 8), dropOrder: 2)
    var table = Table(fixed + marks + [word], rowCount: list.rows.count) { row, column in
      let item = Int(list.rows[row])
      guard let school = rows.school(item), let standing = rows.standing(item) else {
        return .text("")
      }
      switch column {
      case 0: return .text(standing.sign.map { String(glyphs.sign($0)) } ?? "", standing.style)
      case 1: return .text(school.shortName)
      case 2: return .text(school.block, .dim)
      case 3..<(3 + parts.count):
        let isDone = standing.has(item: column - 3)
        return .text(String(glyphs.sign(isDone ? .done : .missing)), isDone ? .good : .dim)
      default: return .text(standing.word(language, mark: mark), standing.style)
      }
    }
    table.firstRow = list.first
    table.selectedRow = list.row
    table.isFocused = hasFocus
    table.sorted = list.sortedColumn
    return table
  }
}
