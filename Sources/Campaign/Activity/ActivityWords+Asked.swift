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
      return language("tiêu chí ", "criterion ") + (title ?? cell.subject.rawValue)
    case .register:
      let title = plan?.registrations.first { $0.id == cell.subject }?.title
      return language("đăng ký: ", "registration: ") + (title ?? cell.subject.rawValue)
    case .assign:
      let id = cell.subject.rawValue.split(separator: ":", maxSplits: 1).last.map(String.init)
      return language("phụ trách ", "who follows ") + (id ?? cell.subject.rawValue)
    case .difficulty: return language("khó khăn", "difficulty")
    case .note:
      let title = noted(cell)
      return title.isEmpty
        ? language("ghi chú", "note") : language("ghi chú: ", "note: ") + title
    case .summary: return plan?.review(cell.subject)?.title ?? cell.subject.rawValue
    case .lock: return locked(cell)
    case .accept: return cell.subject.rawValue
    case .person, .blot: return language("người, tập thể", "person")
    case .honour: return language("thành tích, khen thưởng", "honour")
    case .reason: return language("lý do của \(cell.subject)", "reason for \(cell.subject)")
    case .dossier, .none, .review, .sent, .extend, .task, .result, .nominee, .decision, .stage,
      .school, .plan, .close, .holiday, .remind, .upkeep, .undo, .unknown:
      return nil
    }
  }

  /// What a note is about, besides its school.
  private func noted(_ cell: Cell) -> String {
    let parts = cell.subject.rawValue.split(separator: ":", maxSplits: 1).map(String.init)
    guard let kind = parts.first, let id = parts.last.map({ ObligationID($0) }) else { return "" }
    if !cell.item.isEmpty {
      return office.ledger.nominees(plan: cell.plan, deadline: id)
        .first { $0.id == cell.item }?.name ?? cell.item
    }
    let plan = office.plan(cell.plan)
    let title: String? =
      switch kind {
      case "deadline": plan?.deadline(id)?.title
      case "theme": plan?.themes.first { $0.id == id }?.title
      case "duty", "goal", "solution":
        plan?.commitments.first { $0.entry == id }?.title
      case "review": plan?.review(id)?.title
      case "movement": plan?.movements.first { $0.id == id }?.title
      case "criterion": plan?.criteria.first { $0.id == id }?.title
      case "registration": plan?.registrations.first { $0.id == id }?.title
      case "difficulty":
        office.ledger.value(.difficulty(cell.plan, id: id.rawValue))?["text"]?.string
      default: nil
      }
    return title ?? id.rawValue
  }

  /// Which of the office's words in a review.
  func reviewSection(_ cell: Cell) -> String {
    ReviewSection(rawValue: cell.item).map { language($0.title) } ?? cell.item
  }

  /// What is locked: the year, or a phase by its name.
  private func locked(_ cell: Cell) -> String {
    let phase = office.plan(cell.plan)?.phases.first { $0.id == cell.subject }
    let name =
      cell.subject == FigureLock.wholeYear
      ? language("cả năm", "the whole year") : phase?.name ?? cell.subject.rawValue
    return language("khóa sổ \(name)", "lock of \(name)")
  }

  /// Of the lock itself that it stands, and by which document; of a school until when it is excepted.
  func lock(_ value: JSON, _ cell: Cell) -> String {
    guard !cell.school.isEmpty else {
      return language("đã khóa", "locked") + detail(value["document"])
    }
    let day = value["until"]?.string.flatMap { Day(iso: $0)?.vietnamese } ?? "?"
    return language("được mở đến hết \(day)", "excepted until \(day)")
  }

  /// The figure that was accepted.
  func accepted(_ value: JSON) -> String {
    let figure = value.string.flatMap { Measurement(text: $0)?.shown(language) }
    return language("đã duyệt", "accepted") + (figure.map { " \($0)" } ?? "")
  }

  /// The reason with the figure that it was given for.
  func reason(_ value: JSON) -> String? {
    guard let text = value["text"]?.string else { return nil }
    let figure = value["figure"]?.string.flatMap { Measurement(text: $0)?.shown(language) }
    return text + (figure.map { " (\($0))" } ?? "")
  }

  func aspect(_ cell: Cell) -> String {
    switch MovementAspect(item: cell.item) {
    case .plan: language("kế hoạch", "plan")
    case .report: language("báo cáo", "report")
    case .joined: language("tham gia", "takes part")
    case nil: cell.item
    }
  }

  func tick(_ value: JSON) -> String {
    value.string ?? (value == true ? language("có", "yes") : language("không", "no"))
  }

  /// `Lao động tiên tiến 12, Chiến sĩ thi đua cơ sở 2`
  func registered(_ value: JSON, _ cell: Cell) -> String {
    guard let registered = RegistrationValue(value), !registered.isYes,
      let plan = office.plan(cell.plan),
      let asked = plan.registrationsAsked.first(where: { $0.topic.id == cell.subject })
    else { return tick(value) }
    return asked.words(registered)
  }

  func score(_ value: JSON) -> String? {
    (value.string ?? value.number?.text).flatMap { Quantity(text: $0) }?.formatted(language)
  }

  func owner(_ value: JSON, _ cell: Cell) -> String {
    let id = value.string ?? ""
    return office.plan(cell.plan)?.staff.first { $0.id == id }?.name ?? id
  }

  /// What was raised, what the head answered, and whether it is over.
  func difficulty(_ value: JSON) -> String? {
    guard let text = value["text"]?.string else { return nil }
    var words = text
    if let answer = value["answer"]?.string {
      words += language(" (trả lời: ", " (answer: ") + answer + ")"
    }
    return value["closed"] == true ? words + language(", đã xong", ", over") : words
  }
}
