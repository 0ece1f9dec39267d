import Campaign
import Writing

/// The list of schools, on whichever screen it stands.
struct SchoolRows {
  private let state: State
  /// Positions in the status's lines of schools.
  private let order: [Int]

  init(_ state: State, order: [Int]) {
    self.state = state
    self.order = order
  }

  func line(_ item: Int) -> SchoolStatus? {
    guard order.indices.contains(item), state.status.schools.indices.contains(order[item]) else {
      return nil
    }
    return state.status.schools[order[item]]
  }

  /// Where the school stands in the roster, and so in every deadline's standings.
  func position(_ item: Int) -> Int { state.digest.positions[order[item]] }

  func selected(in list: ListID) -> SchoolStatus? {
    state.list(list).item.flatMap { line($0) }
  }

  var source: ListSource {
    let lines = state.status.schools
    let order = self.order
    func line(_ row: Int) -> SchoolStatus { lines[order[row]] }
    var source = ListSource(
      count: order.count, id: { line($0).school.id },
      text: { row in
        let school = line(row).school
        return [
          school.name, school.id, school.level.rawValue, school.block, school.commune,
        ].joined(separator: " ")
      }, isLate: { line($0).late + line($0).overdue > 0 })
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
