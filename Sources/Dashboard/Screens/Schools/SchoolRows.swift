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

  /// For each way of sorting, the column of the schools screen that shows it.
  static let columnOrder: [Int: Int] = [0: 6, 1: 0, 2: 2, 3: 1, 4: 3, 5: 4]

  var source: ListSource {
    let lines = state.status.schools
    let order = self.order
    func line(_ row: Int) -> SchoolStatus { lines[order.map { $0[row] } ?? row] }
    var source = ListSource(
      count: lines.count, id: { line($0).school.id },
      text: { line($0).school.searchText },
      isLate: { line($0).late + line($0).overdue > 0 })
    source.index = state.schoolIndex
    source.places = order == nil ? state.digest.positions : state.digest.worstPositions
    source.columns = [
      SortColumn(Phrase("Trễ nhiều nhất", "Most late")) { row in
        -(line(row).overdue * 1000 + line(row).late)
      },
      SortColumn(Phrase("Tên trường", "Name")) { CollationKey(line($0).school.name) },
      SortColumn(Phrase("Khối thi đua", "Block")) { CollationKey(line($0).school.block) },
      SortColumn(Phrase("Cấp học", "Level")) { line($0).school.level },
      SortColumn(Phrase("Xã", "Commune")) { CollationKey(line($0).school.commune) },
      SortColumn(Phrase("Xong ít nhất", "Least done")) { row in
        line(row).expected == 0 ? 1_000_000 : line(row).done * 10_000 / line(row).expected
      },
    ]
    source.facets = [
      Facet(Phrase("Khối thi đua", "Block")) { line($0).school.block },
      Facet(Phrase("Cấp học", "Level")) { line($0).school.level.rawValue },
      Facet(Phrase("Xã, phường", "Commune")) { line($0).school.commune },
    ]
    return source
  }
}

extension School {
  /// What `/` looks in.
  var searchText: String {
    [name, id, level.rawValue, block, commune].joined(separator: " ")
  }

  /// The name with its kind abbreviated as its level is, for narrow columns.
  package var shortName: String {
    var name = self.name
    for (word, short) in [("Trường ", ""), ("Mầm non ", "MN "), ("Tiểu học ", "TH ")]
    where name.hasPrefix(word) {
      name = short + name.dropFirst(word.count)
    }
    return name
  }
}
