import Campaign
import Canvas
import Writing

/// One theme whole: its words, its plan, and who follows it since when.
enum ThemeReader {
  static func overlay(_ one: Responsibility, _ state: State) -> Reader {
    let language = state.language
    let owners = AssignmentRows(state).owners(one)
    let plan = state.status.plans.first { $0.id == one.plan }?.title ?? one.plan.rawValue
    let since = one.since.map { $0.long(language) } ?? language("theo kế hoạch", "by the plan")
    return Reader(one.kind.heading(language)) { width in
      func facts(_ label: String, _ value: String, _ style: Style = .plain) -> [FactLine] {
        FactLine.lines(label, value, style, width: width)
      }
      var lines = one.title.wrapped(to: width).map { FactLine(spans: [Span($0, .title)]) }
      lines += facts(
        language("Phụ trách", "Followed by"),
        owners.isEmpty ? language("chưa phân công", "nobody") : owners,
        owners.isEmpty ? .bad : .plain)
      if !owners.isEmpty { lines += facts(language("Phân công", "Assigned"), since) }
      if let note = NoteLines.text(Selection(one), state) {
        lines += facts(language("Ghi chú", "Note"), note, .accent)
      }
      return lines + facts(language("Kế hoạch", "Plan"), plan, .dim)
    }
  }
}
