import Campaign
import Writing

/// The list of schools, on whichever screen it stands.
struct SchoolRows {
  private let state: State
  /// Positions in the status's lines of schools; none where the rows are the lines themselves.
  private let order: [Int]?

  init(_ state: State, order: [Int]?) {
    self.state = state
    self.order = order
  }

  func line(_ item: Int) -> SchoolStatus? {
    guard let at = place(item), state.status.schools.indices.contains(at) else { return nil }
    return state.status.schools[at]
  }

  /// Where the school stands in the roster, and so in every deadline's standings.
  func position(_ item: Int) -> Int { place(item).map { state.digest.positions[$0] } ?? 0 }

  private func place(_ item: Int) -> Int? {
    guard let order else { return item }
    return order.indices.contains(item) ? order[item] : nil
  }

  func selected(in list: ListID) -> SchoolStatus? {
    state.list(list).item.flatMap { line($0) }
  }

  /// A column of the matrix as a way to order schools: who owes most of it first.
  private var deadlineColumns: [SortColumn] {
    state.digest.matrix.map { at in
      let one = state.status.obligations[at]
      return SortColumn(Phrase(one.title, one.title), id: one.key.text, largestFirst: true) { row in
        guard let standing = one.standing(position(row)) else { return -1 }
        if standing.state == .notExpected || standing.isDone { return -1 }
        return Int(standing.items) - Int(standing.itemsIn)
      }
    }
  }

  var source: ListSource {
    /// The matrix has no column for it.
    func onScreen(_ id: String) -> String? { order == nil ? id : nil }
    let lines = state.status.schools
    let order = self.order
    // The matrix has one column for what units are grouped by.
    let step = order == nil ? .block : state.step
    func line(_ row: Int) -> SchoolStatus { lines[order.map { $0[row] } ?? row] }
    var source = ListSource(
      count: lines.count, id: { line($0).school.id.rawValue },
      text: { line($0).school.searchText },
      isLate: { line($0).behind > 0 })
    source.index = state.schoolIndex
    source.places = order == nil ? state.digest.positions : state.digest.worstPositions
    source.columns = [
      SortColumn(Phrase("Quá hạn nhiều nhất", "Most late"), id: "late", largestFirst: true) {
        row in
        line(row).overdue * 1000 + line(row).late
      },
      SortColumn(Phrase("Tên trường", "Name"), id: "name") {
        CollationKey(line($0).school.name)
      },
      SortColumn(step.word, id: onScreen("block") ?? "group") { [step] in
        CollationKey(line($0).school.group(step))
      },
      SortColumn(
        Phrase("Cấp học", "Level"), id: onScreen("level"),
        keys: { [office = state.office] count in
          let levels = office.levels
          return (0..<count).map { levels.place(of: line($0).school.level) }
        }),
      SortColumn(Phrase("Xã", "Commune"), id: onScreen("commune")) {
        CollationKey(line($0).school.commune)
      },
      SortColumn(Phrase("Xong ít nhất", "Least done"), id: onScreen("done")) { row in
        line(row).expected == 0 ? 1_000_000 : line(row).done * 10_000 / line(row).expected
      },
    ]
    if order == nil {
      source.columns.append(
        SortColumn(Phrase("Quá hạn", "Overdue"), id: "overdue", largestFirst: true) {
          line($0).overdue
        })
    } else {
      source.columns += deadlineColumns
    }
    source.facets = [
      Facet(Phrase("Khối thi đua", "Block")) { line($0).school.block },
      Facet(Phrase("Cấp học", "Level")) { line($0).school.level.rawValue },
      Facet(Phrase("Xã, phường", "Commune")) { line($0).school.commune },
      Facet(UnitStep.department.word) { line($0).school.department },
    ]
    return source
  }
}
