import Campaign
import Canvas
import Writing

/// The criteria of the open plans, then what schools register for.
struct CriterionRows {
  enum Row {
    case criterion(CriterionCoverage)
    case registration(RegistrationCoverage)

    var key: CoverageKey {
      switch self {
      case .criterion(let one): CoverageKey(.criterion, plan: one.plan, id: one.criterion.id)
      case .registration(let one):
        CoverageKey(.registration, plan: one.plan, id: one.registration.id)
      }
    }

    var plan: PlanID { key.plan }

    /// How many schools have one.
    var count: Int {
      switch self {
      case .criterion(let one): one.isOfOffice ? (one.own == nil ? 0 : 1) : one.scored
      case .registration(let one): one.registered
      }
    }

    var expected: Int {
      switch self {
      case .criterion(let one): one.isOfOffice ? 1 : one.expected
      case .registration(let one): one.expected
      }
    }

    /// Slots stay open until the office names them.
    func title(_ language: Language) -> String {
      switch self {
      case .criterion(let one): one.criterion.title ?? language("chưa đặt tên", "not named yet")
      case .registration(let one): one.registration.title
      }
    }

    var isNamed: Bool {
      if case .criterion(let one) = self { one.criterion.title != nil } else { true }
    }

    var sign: Sign { count == 0 ? .missing : count >= expected ? .done : .partial }
    var style: Style { count == 0 ? .dim : count >= expected ? .good : .plain }
  }

  private let criteria: [CriterionCoverage]
  private let registrations: [RegistrationCoverage]
  private let state: State

  init(_ state: State) {
    self.state = state
    criteria = state[CoverageState.self].coverage?.criteria ?? []
    registrations = state[CoverageState.self].coverage?.registrations ?? []
  }

  func row(_ item: Int) -> Row? {
    if criteria.indices.contains(item) { return .criterion(criteria[item]) }
    let at = item - criteria.count
    return registrations.indices.contains(at) ? .registration(registrations[at]) : nil
  }

  /// The criterion or registration that keys act on.
  var selected: Row? { state.list(.criteria).item.flatMap { row($0) } }

  var hasCriteria: Bool { !criteria.isEmpty }
  var hasRegistrations: Bool { !registrations.isEmpty }

  var source: ListSource {
    let language = state.language
    let titles = state.planNames
    var source = ListSource(
      count: criteria.count + registrations.count, id: { row($0)?.key.text ?? "" },
      text: { item in
        guard let row = row(item) else { return "" }
        return "\(row.key.id) \(row.title(language)) \(titles[row.plan] ?? "")"
      })
    source.columns = [
      SortColumn(Phrase("Số trường đã có", "Schools that have it"), id: "count") {
        row($0)?.count ?? 0
      },
      SortColumn(Phrase("Tên", "Title"), id: "title") {
        CollationKey(row($0)?.title(language) ?? "")
      },
      SortColumn(Phrase("Kế hoạch", "Plan"), id: "plan") { item in
        CollationKey(row(item).flatMap { titles[$0.plan] } ?? "")
      },
      SortColumn(Phrase("Điểm trung bình", "Mean score"), id: "mean") { item in
        if case .criterion(let one) = row(item), let mean = one.mean { return mean.units }
        return .max
      },
    ]
    return source
  }
}
