import JSON
import Writing

/// What an entry of a plan says, in a line: its name, and what tells most of it.
struct EntryWords {
  private let plan: Plan
  private let language: Language

  init(_ plan: Plan, _ language: Language) {
    self.plan = plan
    self.language = language
  }

  func title(_ entry: JSON, _ section: PlanSection) -> String {
    if let text = entry.string { return plan.printed(text) }
    switch section {
    case .general: return plan.printed(entry["title"]?.string ?? "")
    case .document, .bases:
      let parts = [entry["kind"], entry["number"] ?? entry["printed"]].compactMap { $0?.string }
      let name = parts.isEmpty ? language("(chưa có số)", "(no number yet)") : joined(parts, " ")
      return plan.printed(name)
    case .weeks, .reminders, .council, .fund: return section.title(language)
    case .reviews:
      return entry["title"]?.string
        ?? entry["period"]?.string.flatMap { Period(rawValue: $0) }.map { $0.word(language) } ?? ""
    case .rules: return name(ofReward: entry["reward"]?.string)
    case .staff: return entry["name"]?.string ?? language("(chưa có tên)", "(nobody yet)")
    case .levels: return entry["code"]?.string ?? ""
    default:
      let text = (entry["title"] ?? entry["what"] ?? entry["name"])?.string
      return text.map { plan.printed($0) } ?? language("(chưa đặt tên)", "(not named)")
    }
  }

  func detail(_ entry: JSON, _ section: PlanSection) -> String {
    switch section {
    case .general: return plan.printed(entry["theme"]?.string ?? "")
    case .document, .bases:
      return joined([day(entry["issued"]), entry["issuer"]?.string, entry["about"]?.string], " · ")
    case .office, .issuers:
      return joined(
        [
          entry["superior"]?.string, entry["signer"]?["title"]?.string,
          entry["signer"]?["name"]?.string,
        ], " · ")
    case .phases: return joined([day(entry["from"]), day(entry["to"])], " – ")
    case .honours:
      return joined(
        [day(entry["day"]), entry["since"]?.int.map { language("từ \($0)", "since \($0)") }], " · ")
    case .weeks:
      return joined(
        [day(entry["from"]), entry["count"]?.int.map { language("\($0) tuần", "\($0) weeks") }],
        " · ")
    case .cutoffs: return cutoff(entry)
    case .tasks, .duties, .goals, .solutions, .themes: return asked(entry)
    case .targets: return target(entry)
    case .movements: return movement(entry)
    case .criteria:
      return joined(
        [entry["most"]?.int.map { language("tối đa \($0)", "at most \($0)") }, day(entry["by"])],
        " · ")
    case .registrations, .levels, .medals:
      return joined(
        [
          entry["kind"]?.string, entry["name"]?.string, entry["count"]?.int.map { "\($0)" },
          day(entry["by"]),
        ].filter { $0 != title(entry, section) }, " · ")
    case .reviews:
      return entry["within"]?.int.map { language("trong \($0) ngày", "within \($0) days") } ?? ""
    case .staff: return entry["role"]?.string ?? ""
    case .rewards:
      return entry["title"]?.bool == true ? language("danh hiệu", "a title") : ""
    case .rules: return entry["basis"]?.string ?? ""
    case .reminders:
      let after = entry["escalateAfter"]?.array?.compactMap(\.int).map { "\($0)" } ?? []
      return after.isEmpty
        ? ""
        : language("báo lãnh đạo sau ", "tells the head after ") + after.joined(separator: ", ")
          + language(" ngày", " days")
    case .fund: return entry["amount"]?.int.map { "\($0.grouped(language)) đồng" } ?? ""
    case .council:
      return entry["members"]?.int.map { language("\($0) thành viên", "\($0) members") } ?? ""
    case .shares:
      return joined(
        [
          entry["of"]?.string.flatMap { AwardShare.Group(rawValue: $0) }.map { $0.word(language) },
          entry["atLeast"]?.int.map { language("ít nhất \($0)%", "at least \($0)%") },
          entry["atMost"]?.int.map { language("nhiều nhất \($0)%", "at most \($0)%") },
        ], " · ")
    case .blocks, .councils: return ""
    }
  }

  // MARK: Of one kind

  private func cutoff(_ entry: JSON) -> String {
    let items = entry["items"]?.array?.count ?? 0
    let round = entry["round"]?.string.flatMap { AwardRound.Kind(rawValue: $0) }
    return joined(
      [
        round.flatMap { $0 == .phase ? nil : $0.word(language) },
        day(entry["day"]) ?? language("thường xuyên", "ongoing"),
        items > 0 ? language("\(items) loại hồ sơ", "\(items) documents") : nil,
        entry["cap"]?["count"]?.int.map { language("tối đa \($0)", "at most \($0)") },
      ], " · ")
  }

  private func asked(_ entry: JSON) -> String {
    let isOngoing = entry["ongoing"]?.bool == true
    let when = joined([day(entry["opens"]), day(entry["lastDay"])], " – ")
    return joined(
      [
        isOngoing ? language("thường xuyên", "ongoing") : when,
        entry["period"]?.string.flatMap { Period(rawValue: $0) }.map { $0.word(language) },
        (entry["lead"] ?? entry["unit"])?.string,
      ], " · ")
  }

  private func target(_ entry: JSON) -> String {
    let goal = entry["goal"]?.number.flatMap { Quantity(text: $0.text) }?.formatted(language)
    let whole = entry["of"]?.number.flatMap { Quantity(text: $0.text) }?.formatted(language)
    let sign = entry["comparator"]?.string ?? ""
    let figure = [goal, whole].compactMap { $0 }.joined(separator: "/")
    return joined([sign, figure, entry["unit"]?.string], " ")
  }

  private func movement(_ entry: JSON) -> String {
    let expects = entry["expects"]?.array?.compactMap { $0["what"]?.string } ?? []
    let words = expects.compactMap { MovementAspect(rawValue: $0) }.map { $0.word(language) }
    return joined([words.joined(separator: ", "), day(entry["until"])], " · ")
  }

  private func name(ofReward id: String?) -> String {
    plan.rewards.first { $0.id == id }?.name ?? id ?? ""
  }

  // MARK: Parts

  /// A day as it is in the plan's year.
  private func day(_ value: JSON?) -> String? {
    guard let text = value?.string else { return nil }
    return plan.day(written: text)?.vietnamese ?? text
  }

  private func joined(_ parts: [String?], _ separator: String) -> String {
    plan.printed(parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: separator))
  }
}
