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
      text: { row in school(row).map(\.searchedPlaces) ?? "" },
      isLate: { row in
        guard let standing = standing(row) else { return false }
        return standing.state == .late || standing.state == .overdue
      })
    source.columns = [
      SortColumn(Phrase("Tên trường", "Name"), id: "name") { CollationKey(school($0)?.name ?? "") },
      SortColumn(state.step.word, id: "group") { [step = state.step] row in
        CollationKey(school(row)?.group(step) ?? "")
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
    let (language, rows, mark) = (state.language, self, one.mark)
    var columns: [Column<(school: School, standing: Standing)>] = [
      Column(.fixed(1)) { row in
        .text(row.standing.sign.map { String(glyphs.sign($0)) } ?? "", row.standing.style)
      },
      Column(Phrase("Trường", "School"), .flexible(minimum: 12), sort: "name") {
        .text($0.school.shortName)
      },
      Column(state.step.word, .fixed(9), dropOrder: 1, sort: "group") { [step = state.step] in
        .text($0.school.group(step), .dim)
      },
    ]
    for (bit, part) in TaskSchoolRows.parts(one).enumerated() {
      columns.append(
        Column(Phrase("\(part)", "\(part)"), .fixed(2), .center) { row in
          let isDone = row.standing.has(item: bit)
          return .text(String(glyphs.sign(isDone ? .done : .missing)), isDone ? .good : .dim)
        })
    }
    columns.append(
      Column(.flexible(minimum: 8), dropOrder: 2) { row in
        .text(row.standing.word(language, mark: mark), row.standing.style)
      })
    return Table(list, columns, language, hasFocus: hasFocus) { item in
      guard let school = rows.school(item), let standing = rows.standing(item) else { return nil }
      return (school, standing)
    }
  }
}
