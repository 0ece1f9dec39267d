import Campaign
import Canvas
import Writing

/// The movements of the open plans, those that no school took up first.
struct MovementRows {
  private let movements: [MovementCoverage]
  private let order: [Int]
  private let state: State

  init(_ state: State) {
    self.state = state
    movements = state.status.coverage.movements
    let movements = self.movements
    order =
      movements.indices.filter { movements[$0].isUncovered }
      + movements.indices.filter { !movements[$0].isUncovered }
  }

  func movement(_ item: Int) -> MovementCoverage? {
    order.indices.contains(item) ? movements[order[item]] : nil
  }

  /// The movement that keys act on.
  var selected: MovementCoverage? { state.list(.movements).item.flatMap { movement($0) } }

  var count: Int { movements.count }
  var uncovered: Int { movements.count { $0.isUncovered } }

  var source: ListSource {
    let titles = state.planNames
    func one(_ row: Int) -> MovementCoverage { movements[order[row]] }
    var source = ListSource(
      count: order.count, id: { one($0).key.text },
      text: { row in
        let movement = one(row).movement
        return [movement.title, movement.printed ?? "", titles[one(row).plan] ?? ""]
          .joined(separator: " ")
      }, isLate: { one($0).isUncovered })
    source.columns = [
      SortColumn(
        Phrase("Trường có kế hoạch", "Schools with a plan"), id: MovementTable.sort(.plan)
      ) {
        one($0).count(.plan)
      },
      SortColumn(
        Phrase("Trường có báo cáo", "Schools with a report"), id: MovementTable.sort(.report)
      ) {
        one($0).count(.report)
      },
      SortColumn(
        Phrase("Trường tham gia", "Schools that joined"), id: MovementTable.sort(.joined)
      ) {
        one($0).count(.joined)
      },
      SortColumn(Phrase("Tên", "Title"), id: "title") { CollationKey(one($0).movement.title) },
      SortColumn(Phrase("Kế hoạch", "Plan"), id: "plan") {
        CollationKey(titles[one($0).plan] ?? "")
      },
    ]
    return source
  }
}

extension MovementCoverage {
  var key: CoverageKey { CoverageKey(.movement, plan: plan, id: movement.id) }

  /// Nobody, somebody, or everybody with all it asks; nothing is asked while no commune is named.
  var sign: Sign {
    if expected == 0 { return .missing }
    return isUncovered ? .overdue : isCovered ? .done : .partial
  }

  var style: Style {
    if expected == 0 { return .warning }
    return isUncovered ? .bad : isCovered ? .good : .plain
  }

  /// What stands in place of the bars where there is nothing to count.
  func instead(_ language: Language) -> String? {
    if expected == 0, waitsForCommunes {
      let count = movement.scope.openCommunes
      return language("\(count) xã chưa ghi tên", "\(count) communes not named")
    }
    return isUncovered ? language("chưa trường nào triển khai", "no school yet") : nil
  }
}
