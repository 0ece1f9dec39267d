import JSON
import Writing

/// What asks every school, who follows what, and what went wrong.
extension ActivityWords {
  func askedSubject(_ cell: Cell) -> String? {
    let plan = office.plan(cell.plan)
    switch cell.kind {
    case .movement: return plan?.movements.first { $0.id == cell.subject }?.title
    case .criterion:
      let title = plan?.criteria.first { $0.id == cell.subject }?.title
      return language("tiêu chí ", "criterion ") + (title ?? cell.subject)
    case .register:
      let title = plan?.registrations.first { $0.id == cell.subject }?.title
      return language("đăng ký: ", "registration: ") + (title ?? cell.subject)
    case .assign:
      let id = cell.subject.split(separator: ":", maxSplits: 1).last.map(String.init)
      return language("phụ trách ", "who follows ") + (id ?? cell.subject)
    case .difficulty: return language("khó khăn", "difficulty")
    default: return nil
    }
  }

  func aspect(_ cell: Cell) -> String {
    switch MovementAspect(item: cell.item) {
    case .plan: language("kế hoạch", "plan")
    case .report: language("báo cáo", "report")
    case .joined: language("tham gia", "takes part")
    case nil: cell.item
    }
  }

  func asked(_ value: JSON, _ cell: Cell) -> String? {
    switch cell.kind {
    case .movement, .register:
      return value.string ?? (value == true ? language("có", "yes") : language("không", "no"))
    case .criterion:
      return (value.string ?? value.number?.text).flatMap { Quantity(text: $0) }?
        .formatted(language)
    case .assign:
      let id = value.string ?? ""
      return office.plan(cell.plan)?.staff.first { $0.id == id }?.name ?? id
    case .difficulty: return difficulty(value)
    default: return nil
    }
  }

  /// What was raised, what the head answered, and whether it is over.
  private func difficulty(_ value: JSON) -> String? {
    guard let text = value["text"]?.string else { return nil }
    var words = text
    if let answer = value["answer"]?.string {
      words += language(" (trả lời: ", " (answer: ") + answer + ")"
    }
    return value["closed"] == true ? words + language(", đã xong", ", over") : words
  }
}
