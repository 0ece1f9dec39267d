import Campaign
import Canvas
import Writing

/// The schools that the target selected expects figures of, the furthest from the goal first.
struct TargetSchoolRows {
  private let state: State
  private let one: TargetStatus?
  private let order: [Int32]

  init(_ state: State) {
    self.state = state
    one = TargetRows(state).selected
    order = one.flatMap { state[TargetState.self].schools[$0.key]?.order } ?? []
  }

  private func position(_ item: Int) -> Int? {
    order.indices.contains(item) ? Int(order[item]) : nil
  }

  private func school(_ item: Int) -> School? {
    let schools = state.status.roster.schools
    guard let at = position(item), schools.indices.contains(at) else { return nil }
    return schools[at]
  }

  var selected: School? { state.list(.targetSchools).item.flatMap { school($0) } }

  var source: ListSource {
    func standing(_ row: Int) -> TargetSchools.Standing {
      guard let one, let at = position(row) else { return .met }
      return one.standing(at)
    }
    var source = ListSource(
      count: order.count, id: { school($0)?.id.rawValue ?? "" },
      text: { row in school(row).map { "\($0.name) \($0.block) \($0.commune)" } ?? "" },
      isLate: { standing($0) == .short || standing($0) == .missing })
    source.columns = [
      SortColumn(Phrase("Khoảng cách tới mục tiêu", "Gap to the goal"), at: 5) { row in
        guard let one, let at = position(row) else { return Int64.max }
        return one.gap(at)?.units ?? .max
      },
      SortColumn(Phrase("Tên trường", "Name"), at: 1) { CollationKey(school($0)?.name ?? "") },
      SortColumn(Phrase("Khối thi đua", "Block"), at: 2) {
        CollationKey(school($0)?.block ?? "")
      },
      SortColumn(Phrase("Tỷ lệ", "Share"), at: 4) { row in
        guard let one, let at = position(row) else { return Int64.max }
        return one.measurement(at)?.share?.units ?? .max
      },
    ]
    source.context = one?.key ?? ""
    return source
  }

  func draw(in rect: Rect, _ hasFocus: Bool, into frame: inout Frame) {
    let list = state.list(.targetSchools)
    if list.isEmpty, list.isNarrowed {
      frame.draw(
        EmptyState.noSchools(
          list, state.language, noneLate: Phrase("Mọi trường đều đạt.", "Every school meets it.")),
        in: rect)
    } else if let table = table(list, hasFocus, frame.glyphs) {
      frame.draw(table, in: rect)
    }
  }

  private func table(_ list: RowList, _ hasFocus: Bool, _ glyphs: Glyphs) -> Table? {
    guard let one else { return nil }
    let language = state.language
    let rows = self
    var table = Table(
      [
        Table.Column("", .fixed(1)),
        Table.Column(language("Trường", "School"), .flexible(minimum: 12)),
        Table.Column(language("Khối", "Block"), .fixed(9), dropOrder: 2),
        Table.Column(language("Số liệu", "Figure"), .fixed(8), .right, dropOrder: 1),
        Table.Column(language("Tỷ lệ", "Share"), .fixed(7), .right),
        Table.Column(language("Lệch", "Gap"), .fixed(6), .right),
      ], rowCount: list.rows.count
    ) { row, column in
      let item = Int(list.rows[row])
      guard let school = rows.school(item), let at = rows.position(item) else { return .text("") }
      let standing = one.standing(at)
      let measured = one.measurement(at)
      switch column {
      case 0: return .text(String(glyphs.sign(standing.sign)), standing.style)
      case 1: return .text(school.shortName)
      case 2: return .text(school.block, .dim)
      case 3:
        guard let measured else { return .text("") }
        if case .percent = measured { return .text(TargetTable.unweighted(glyphs), .warning) }
        return .text(measured.shown(language), .dim)
      case 4:
        guard let share = measured?.share else {
          return measured == nil
            ? .text(language("chưa có", "no data"), standing.style) : .text("")
        }
        return .text(share.formatted(language, places: 1) + "%", standing.style)
      default:
        return .text(
          one.gap(at).map { TargetLook.difference($0, language, places: 1) } ?? "", standing.style)
      }
    }
    table.firstRow = list.first
    table.selectedRow = list.row
    table.isFocused = hasFocus
    table.sorted = list.sortedColumn
    return table
  }
}
