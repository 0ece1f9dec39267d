import Campaign
import Writing

/// What somebody must look at in a plan of a new year.
struct PlanNotes {
  private let plan: Plan
  private let session: Session

  init(_ plan: Plan, _ session: Session) {
    self.plan = plan
    self.session = session
  }

  /// Last days that are days off, and an office that will be no more.
  func lines() throws(Failure) -> [String] {
    let language = session.language
    let calendar = try session.calendar(years: plan.year.start...plan.year.start + 1)
    return plan.daysOff(calendar).map { $0.text(language) }
      + [plan.officeEndsText(language)].compactMap { $0 }
  }

  /// Difficulties of the former year that nobody closed: they move only where someone says so.
  func questions(_ office: Office, from former: Plan, on day: Day) -> [String] {
    let open = office.openDifficulties(of: former, on: day)
    if open.isEmpty { return [] }
    let language = session.language
    let list = open.map { "  \($0.text) (\($0.raisedOn.vietnamese))" }
    return [
      language(
        "\(open.count) khó khăn của \(former.id) còn mở, mang sang \(plan.id)?",
        "open difficulties of \(former.id): \(open.count); carry them into \(plan.id)?")
    ] + list + [
      language(
        "nếu có, sau khi thêm kế hoạch: thidua plan carry \(plan.id)",
        "if so, once the plan is added: thidua plan carry \(plan.id)")
    ]
  }
}
