import Campaign

/// What the measures screen is about: everything of a plan that has come due, or one obligation.
struct MeasureSubject: Sendable {
  let all: Measure
  /// None where it is the sum.
  let one: ObligationStatus?
  let title: String

  var id: String { "\(all.plan):\(all.obligation?.rawValue ?? "")" }
  var hasDay: Bool { one == nil || one?.due != nil }
}

/// The measures of the day, worked out when somebody looks at them.
struct MeasuresState: Slice {
  private(set) var measures: Measures?
  private(set) var subjects: [MeasureSubject] = []
  /// What the groups of the lower pane are.
  var grouping = Grouping.level
  /// Whether the year before was known when they were worked out.
  private var isBeside = false

  init() {}

  mutating func renew(_ state: State) { measures = nil }

  func isUpToDate(_ state: State) -> Bool {
    measures != nil && isBeside == (state.pastYears != nil)
  }

  mutating func work(out state: State) {
    let past = state.pastYears
    isBeside = past != nil
    let measures = Measures(state.status, before: past?.sameDay ?? [:])
    let names = state.planNames
    let status = state.status
    let language = state.language
    let sums = measures.sums.filter { $0.by == .all }.compactMap { sum -> MeasureSubject? in
      guard measures.each.contains(where: { $0.plan == sum.plan && $0.rate.expected > 0 }) else {
        return nil
      }
      var name = names[sum.plan] ?? sum.plan.rawValue
      // Two years of a plan go by one short name.
      if names.values.count(where: { $0 == name }) > 1,
        let plan = status.plans.first(where: { $0.id == sum.plan })
      {
        name += " \(plan.year.text)"
      }
      return MeasureSubject(
        all: sum, one: nil, title: language("Đã đến hạn: \(name)", "Come due: \(name)"))
    }
    let each = measures.each.filter { $0.by == .all && $0.rate.expected > 0 }
      .compactMap { measure -> MeasureSubject? in
        measure.obligation.flatMap { status.obligation($0, plan: measure.plan) }
          .map { MeasureSubject(all: measure, one: $0, title: $0.title) }
      }
    subjects = sums + each
    self.measures = measures
  }

  /// The groups of a subject.
  func groups(of subject: MeasureSubject) -> [Measure] {
    guard let measures else { return [] }
    if let one = subject.one { return measures.each(of: one, by: grouping) }
    return measures.sums.filter { $0.plan == subject.all.plan && $0.by == grouping }
  }
}

extension State {
  /// What the lower pane of the measures screen shows the groups of.
  var measured: MeasureSubject? {
    let subjects = self[MeasuresState.self].subjects
    guard let item = list(.measured).item, subjects.indices.contains(item) else { return nil }
    return subjects[item]
  }
}
