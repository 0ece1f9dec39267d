import Campaign
import Canvas
import Writing

/// The schools that are not done with the deadline selected.
struct MissingSchools {
  private let state: State
  private let deadline: DeadlineStatus?

  init(_ state: State) {
    self.state = state
    deadline = DeadlineRows(state).selected(in: .deadlines)
  }

  private var missing: [Int32] { deadline?.schools?.missing ?? [] }

  private func school(_ item: Int) -> School? {
    let schools = state.status.roster.schools
    guard missing.indices.contains(item), schools.indices.contains(Int(missing[item])) else {
      return nil
    }
    return schools[Int(missing[item])]
  }

  private func standing(_ item: Int) -> Standing? {
    guard missing.indices.contains(item) else { return nil }
    return deadline?.standing(Int(missing[item]))
  }

  var selected: SchoolStatus? {
    guard let id = state.list(.missing).item.flatMap({ school($0) })?.id else { return nil }
    return state.status.schools.first { $0.school.id == id }
  }

  var source: ListSource {
    var source = ListSource(
      count: missing.count, id: { school($0)?.id.rawValue ?? "" },
      text: { row in
        school(row).map { "\($0.name) \($0.block) \($0.commune)" } ?? ""
      })
    source.columns = [
      SortColumn(Phrase("Tên trường", "Name"), at: 0) { CollationKey(school($0)?.name ?? "") },
      SortColumn(Phrase("Khối thi đua", "Block")) { CollationKey(school($0)?.block ?? "") },
      SortColumn(Phrase("Số giấy tờ đã có", "Documents in"), at: 1) { row in
        standing(row)?.itemsIn ?? 0
      },
    ]
    source.context = deadline?.key.text ?? ""
    return source
  }

  func table(_ hasFocus: Bool) -> Table? {
    guard let deadline, let tally = deadline.schools else { return nil }
    let list = state.list(.missing)
    let language = state.language
    let rows = self
    var table = Table(
      [
        Table.Column(language("Còn thiếu", "Missing"), .flexible(minimum: 14)),
        Table.Column(language("Có", "In"), .fixed(3), .right),
        Table.Column(language("Thiếu", "Lacks"), .flexible(minimum: 12), dropOrder: 1),
      ], rowCount: list.rows.count
    ) { row, column in
      let item = Int(list.rows[row])
      guard let school = rows.school(item) else { return .text("") }
      let standing = tally.standings[Int(rows.missing[item])]
      switch column {
      case 0: return .text(school.shortName)
      case 1: return .text("\(standing.itemsIn)/\(standing.items)", standing.style)
      default:
        let before =
          standing.itemsBefore > 0
          ? language(
            ", trước có \(standing.itemsBefore)/\(standing.items)",
            ", had \(standing.itemsBefore) of \(standing.items)") : ""
        let returned =
          standing.isReturned ? language("trả lại\(before); ", "returned\(before); ") : ""
        return .text(
          returned + deadline.deadline.missing(standing).joined(separator: ", "), .dim)
      }
    }
    table.firstRow = list.first
    table.selectedRow = list.row
    table.isFocused = hasFocus
    table.sorted = list.sortedColumn
    return table
  }
}
