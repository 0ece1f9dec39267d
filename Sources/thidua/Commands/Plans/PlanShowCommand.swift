import Campaign
import Writing

extension Command {
  static let planShow = Command(
    "plan show", [.planIDOrNone], options: [.year, .json],
    Phrase("một kế hoạch với mọi ngày của năm", "a plan with its days made dates"),
    details: Phrase(
      "Kế hoạch của kho hiện như đã sửa; mẫu có sẵn cần --year, nếu không thì là năm gốc.",
      "A plan of the store is shown as edited; a template takes --year, else its original year."),
    examples: [
      Example(
        "thidua plan show quang-hoa --year 2026-2027 --json",
        Phrase("mẫu Quảng Hòa cho năm học mới", "the template for the next school year"))
    ]
  ) { session throws(Failure) in
    let desk = try? Desk(session)
    let name = session.call[.planIDOrNone]
    let year = try session.year()
    let plan: Plan
    if year == nil, let own = desk.flatMap({ try? $0.finder.plan(name) }) {
      plan = own
    } else {
      plan = try PlanSource(name, in: desk?.office).plan(for: year)
    }
    let calendar = try session.calendar(years: plan.year.start...plan.year.start + 1)
    if session.call.has(.json) { return Answer(plan.json(calendar)) }
    return Answer(PlanText(plan, calendar, session.language).lines)
  }
}
