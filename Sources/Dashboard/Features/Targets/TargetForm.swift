import Campaign
import JSON

/// The form of a target: what is measured, how much of it, and who is expected to report.
enum TargetForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    guard let plan = selected.plan else { return nil }
    let state = selected.state
    let former = id.about.id(of: .target).flatMap { plan.target($0) }
    if id.about.subject != nil, former == nil { return nil }
    let form = PlanEntryForm(
      id: id, plan: plan, list: .targets, shownIn: [.targets], entryID: former?.id.rawValue,
      fields: fields(former, plan, state), prefix: "t")
    return form.form(
      former.map { "\($0.id) \($0.title)" }
        ?? state.language("Chỉ tiêu mới · ", "New target · ") + plan.short, state)
  }

  private static func fields(_ former: Target?, _ plan: Plan, _ state: State) -> [PlanField] {
    let language = state.language
    let comparators = [
      FormField.Choice(">=", language("từ … trở lên (≥)", "at least (≥)")),
      FormField.Choice(">", language("trên … (>)", "above (>)")),
      FormField.Choice("=", language("đúng bằng (=)", "exactly (=)")),
      FormField.Choice("<=", language("không quá (≤)", "at most (≤)")),
      FormField.Choice("<", language("dưới … (<)", "below (<)")),
      FormField.Choice("range", language("từ … đến …", "from … to …")),
    ]
    let sources = [
      FormField.Choice("schools", language("trường báo cáo", "the schools report it")),
      FormField.Choice("office", language("cơ quan tổng hợp", "the office's own figure")),
    ]
    return [
      .text("title", Phrase("Tên", "Title"), former?.title).required,
      .choice(
        "comparator", Phrase("So sánh", "Comparator"), comparators,
        former?.comparator.rawValue ?? ">="),
      PlanField.quantity("goal", Phrase("Mục tiêu", "Goal"), former?.goal, language).required,
      .text("unit", Phrase("Đơn vị", "Unit"), former?.unit ?? "%").required,
      PlanField.quantity("of", Phrase("Trên tổng số", "Of"), former?.of, language)
        .hinting("chỉ khi đếm: 126 trên 129", "where things are counted: 126 of 129"),
      .choice(
        "source", Phrase("Số liệu", "Figures"), sources, former?.source.rawValue ?? "schools"),
    ] + PlanField.scope(former?.scope, state.office.levels) + [
      PlanField.text("base", Phrase("Mẫu số là", "Out of"), former?.base)
        .hinting("đối tượng, hoặc mã chỉ tiêu khác", "what is counted, or another target's id"),
      .quantity("ceiling", Phrase("Mức trần (%)", "Ceiling (%)"), former?.ceiling, language),
      PlanField.quantity("most", Phrase("Cao nhất", "Upper end"), former?.most, language)
        .hinting("chỉ khi so sánh từ … đến …", "of a range alone"),
      UnitShares(plan, state).field(former?.allotments ?? [], language),
      .text("note", Phrase("Ghi chú", "Note"), former?.note),
    ]
  }
}

extension FormID.Kind {
  package static let target = FormID.Kind("target") { TargetForm.form($0, $1) }
}
