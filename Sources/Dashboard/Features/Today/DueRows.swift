import Campaign
import Canvas
import Writing

/// Everything that the open plans ask for as a list, whichever kind it is of.
struct DueRows {
  private let state: State

  init(_ state: State) { self.state = state }

  /// What a row is about, and how many alike it stands for.
  func row(_ item: Int) -> (obligation: ObligationStatus, count: Int)? {
    guard state.digest.due.indices.contains(item) else { return nil }
    let members = state.digest.due[item].members
    guard let first = members.first else { return nil }
    return (state.status.obligations[first], members.count)
  }

  var selected: ObligationStatus? {
    state.list(.todayDeadlines).item.flatMap { row($0)?.obligation }
  }

  func title(_ row: (obligation: ObligationStatus, count: Int)) -> String {
    row.count == 1
      ? row.obligation.title : state.language("\(row.count) tiêu chí", "\(row.count) criteria")
  }

  var source: ListSource {
    let (due, language) = (state.digest.due, state.language)
    let obligations = state.status.obligations
    let titles = state.planNames
    func first(_ row: Int) -> ObligationStatus { obligations[due[row].members[0]] }
    func owner(_ one: ObligationStatus) -> String {
      guard let owner = one.owner else { return "" }
      let staff = state.status.plan(one.plan)?.staff ?? []
      return staff.first { $0.id == owner }?.name ?? owner
    }
    var source = ListSource(
      count: due.count, id: { first($0).key.text },
      text: { row in
        let one = first(row)
        let members = due[row].members.map { obligations[$0].title }
        return
          (members + [
            one.wording, one.kind.word(language), titles[one.plan] ?? "",
            ObligationLook(one).when(language), owner(one),
          ]).joined(separator: " ")
      }, isLate: { first($0).isLate })
    source.columns = [
      SortColumn(Phrase("Ngày cuối", "Last day"), id: "day") { first($0).lastDay ?? .last },
      SortColumn(Phrase("Tên", "Title"), id: "title") { CollationKey(first($0).title) },
      SortColumn(Phrase("Loại", "Kind"), id: "kind") { row in
        ObligationKind.allCases.firstIndex(of: first(row).kind) ?? 0
      },
      SortColumn(
        Phrase("Số trường còn thiếu", "Schools missing"), id: "missing", largestFirst: true
      ) { first($0).count.map { $0.expected - $0.done } ?? 0 },
      SortColumn(Phrase("Mức gấp", "Urgency"), id: "urgency") { $0 },
    ]
    source.facets = [
      Facet(Phrase("Loại", "Kind")) { first($0).kind.word(language) },
      Facet(Phrase("Tình trạng", "State")) { first($0).state.word(language) },
      Facet(Phrase("Người phụ trách", "Followed by")) { row in
        let name = owner(first(row))
        return name.isEmpty ? language("chưa phân công", "nobody") : name
      },
      Facet(Phrase("Kế hoạch", "Plan")) { titles[first($0).plan] ?? first($0).plan.rawValue },
    ]
    return source
  }
}

extension State {
  /// Shows one obligation where all is known of it.
  mutating func open(_ one: ObligationStatus) -> [Effect] {
    switch one.kind {
    case .cutoff: openDeadline(one.key)
    case .task, .duty, .goal, .solution, .plan:
      openTask(DeadlineKey(plan: one.plan, id: one.subject))
    case .target: openTarget(one.subject.rawValue, plan: one.plan)
    case .movement: openCoverage(CoverageKey(.movement, plan: one.plan, id: one.subject))
    case .criterion: openCoverage(CoverageKey(.criterion, plan: one.plan, id: one.subject))
    case .registration: openCoverage(CoverageKey(.registration, plan: one.plan, id: one.subject))
    case .review:
      guard let reader = ReviewReader.overlay(one, self) else { return [.bell] }
      overlays.append(reader)
    case .difficulty: openDifficulty(one.plan, one.subject.rawValue)
    }
    return []
  }
}
