import Campaign

/// Where something was being typed, as a text that outlives the program.
enum DraftPlace: Equatable {
  case cell(Cell)
  case form(FormID)
  /// Asked by a command, named first, of what follows.
  case prompt(String)

  var text: String {
    switch self {
    case .cell(let cell):
      [
        "cell", cell.kind.rawValue, cell.plan.rawValue, cell.subject.rawValue, cell.school.rawValue,
        cell.item,
      ]
      .joined(separator: "|")
    case .form(let id): "form|\(id.text)"
    case .prompt(let id): "prompt|\(id)"
    }
  }

  init?(text: String, forms: [FormID.Kind]) {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    if parts.first == "form" {
      guard let id = FormID(parts.dropFirst(), among: forms) else { return nil }
      self = .form(id)
      return
    }
    if parts.first == "prompt", parts.count > 1 {
      self = .prompt(parts.dropFirst().joined(separator: "|"))
      return
    }
    guard parts.count == 6, parts[0] == "cell", let kind = FactKind(rawValue: parts[1]) else {
      return nil
    }
    self = .cell(
      Cell(
        kind, plan: PlanID(parts[2]), subject: ObligationID(parts[3]), school: UnitID(parts[4]),
        item: parts[5]))
  }
}
