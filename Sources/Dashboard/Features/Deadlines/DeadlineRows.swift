import Campaign
import Canvas
import Writing

/// The list of deadlines, on whichever screen it stands.
struct DeadlineRows {
  private let state: State

  init(_ state: State) { self.state = state }

  /// The deadline of a row of the source.
  func status(_ item: Int) -> DeadlineStatus? {
    guard state.digest.urgent.indices.contains(item) else { return nil }
    return state.status.deadlines[state.digest.urgent[item]]
  }

  func selected(in list: ListID) -> DeadlineStatus? {
    state.list(list).item.flatMap { status($0) }
  }

  var source: ListSource {
    let deadlines = state.digest.urgent.map { state.status.deadlines[$0] }
    let language = state.language
    let titles = state.planNames
    var source = ListSource(
      count: deadlines.count, id: { deadlines[$0].key.text },
      text: { row in
        let one = deadlines[row]
        return [
          one.title, one.deadline.wording, titles[one.plan] ?? "", DeadlineLook(one).when(language),
        ].joined(separator: " ")
      }, isLate: { deadlines[$0].isLate })
    source.columns = [
      SortColumn(Phrase("Ngày cuối", "Last day"), id: "day") { deadlines[$0].lastDay ?? .last },
      SortColumn(Phrase("Tên", "Title"), id: "title") { CollationKey(deadlines[$0].title) },
      SortColumn(
        Phrase("Số trường còn thiếu", "Schools missing"), id: "missing", largestFirst: true
      ) {
        deadlines[$0].missingCount
      },
      SortColumn(Phrase("Kế hoạch", "Plan"), id: "plan") {
        CollationKey(titles[deadlines[$0].plan] ?? "")
      },
      SortColumn(Phrase("Số người được đề nghị", "Nominees"), id: "nominees", largestFirst: true) {
        deadlines[$0].nominees?.count ?? -1
      },
      SortColumn(Phrase("Mức gấp", "Urgency"), id: "urgency") { $0 },
    ]
    return source
  }
}

extension DeadlineStatus {
  /// What `!` leaves: overdue, or with schools past their collection day.
  var isLate: Bool { state == .overdue || isWaiting && (schools?.late ?? 0) > 0 }
  var missingCount: Int { schools?.missing.count ?? 0 }
}

extension State {
  /// Shows one deadline on the deadlines screen, and a school among those that it lacks.
  mutating func openDeadline(_ key: DeadlineKey, school: UnitID? = nil) {
    if lists[.deadlines]?.isNarrowed == true { lists[.deadlines]?.clearNarrowing() }
    lists[.deadlines, default: RowList()].select(key.text)
    if let school {
      if lists[.missing]?.isNarrowed == true { lists[.missing]?.clearNarrowing() }
      lists[.missing, default: RowList()].select(school.rawValue, in: key.text)
    }
    trail.go(to: Place(.deadlines, focus: 1))
  }
}
