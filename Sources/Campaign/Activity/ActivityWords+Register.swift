import JSON
import Writing

/// What was put down of people, their honours and the review of nominees.
extension ActivityWords {
  func person(_ value: JSON) -> String {
    if let count = value["count"]?.int ?? value[FactKind.many]?.array?.count {
      return language("\(count) người, tập thể", "\(count) people")
    }
    if let id = value["joined"]?.string {
      return language("là một với người mang mã \(id)", "is one with \(id)")
    }
    guard let one = Person(value, id: "") else { return value.text() }
    let unit = office.roster(on: .last)[one.unit]?.shortName ?? one.unit.rawValue
    return [one.name, one.birth?.vietnamese ?? "", one.position ?? "", unit]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  func honour(_ value: JSON) -> String {
    if let count = value["count"]?.int ?? value[FactKind.many]?.array?.count {
      return language("\(count) dòng", "\(count) lines")
    }
    guard let one = Honour(value, id: "") else { return value.text() }
    let name = office.plans.lazy.compactMap { $0.reward(named: one.reward)?.name }.first
    return ["\(name ?? one.reward) \(one.year)", one.title ?? "", one.number ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension ActivityWords {
  /// Whose review a step is of.
  func candidate(_ cell: Cell) -> String {
    guard let (id, _) = cell.reviewStep else { return cell.item }
    let nominee = Cell.nominee(cell.plan, cell.subject, school: cell.school, id: id)
    return office.ledger.entry(nominee).flatMap { Nominee($0) }?.name ?? id
  }

  func stage(_ value: JSON, _ cell: Cell) -> String {
    guard let (_, step) = cell.reviewStep else { return value.text() }
    let title = step.title(language)
    switch step {
    case .checked:
      let missing = (value["missing"]?.array ?? []).compactMap(\.string)
      return missing.isEmpty
        ? language("\(title), đủ", "\(title), complete")
        : language("\(title), thiếu ", "\(title), missing ") + missing.joined(separator: ", ")
    case .returned, .refused: return title + detail(value["reason"])
    case .voted:
      guard let vote = CouncilVote(value) else { return title }
      return language(
        "\(title) \(vote.inFavour)/\(vote.members) đồng ý",
        "\(title), \(vote.inFavour)/\(vote.members) for")
    case .decided:
      guard let award = CandidateAward(value) else { return title }
      return language(
        "quyết định \(award.number) ngày \(award.date.vietnamese)",
        "decision \(award.number) of \(award.date.vietnamese)")
    case .submitted, .presented: return title
    }
  }
}
