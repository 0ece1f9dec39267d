/// What of a status an entry makes stale.
enum StatusChange: Hashable {
  case nothing
  /// Of one school where one is named, else of all.
  case deadline(PlanID, ObligationID, UnitID)
  case target(PlanID, ObligationID, UnitID)
  case movement(PlanID, ObligationID, UnitID)
  case criterion(PlanID, ObligationID, UnitID)
  case registration(PlanID, ObligationID, UnitID)
  /// Difficulties, words and owners, which are few.
  case plan(PlanID)

  /// None where the whole is to be made anew.
  static func of(_ cell: Cell) -> StatusChange? {
    switch cell.kind {
    case .dossier, .none, .review, .sent, .extend, .nominee, .decision, .stage, .task:
      .deadline(cell.plan, cell.subject, cell.school)
    case .result: .target(cell.plan, cell.subject, cell.school)
    case .movement: .movement(cell.plan, cell.subject, cell.school)
    case .criterion: .criterion(cell.plan, cell.subject, cell.school)
    case .register: .registration(cell.plan, cell.subject, cell.school)
    case .difficulty, .assign, .note, .summary: .plan(cell.plan)
    case .accept, .lock, .reason, .person, .honour, .blot, .remind, .unknown: .nothing
    case .school, .plan, .close, .holiday, .upkeep, .undo: nil
    }
  }

  var planID: PlanID {
    switch self {
    case .nothing: ""
    case .deadline(let plan, _, _), .target(let plan, _, _), .movement(let plan, _, _),
      .criterion(let plan, _, _), .registration(let plan, _, _), .plan(let plan):
      plan
    }
  }
}

extension Ledger {
  /// The cells that an entry has changed: its own, and of an undo those of what it took back.
  func cellsChanged(by entry: Int) -> [Int32] {
    guard let target = undoes[Int32(entry)] else { return [entries[entry].cell] }
    // Of an undo of an undo it is what that one was about.
    return entryRange(of: target).flatMap { cellsChanged(by: $0) }
  }

  /// The commit that the entry before a place belongs to.
  func sequence(beforeEntry place: Int) -> Int64 {
    place == 0 ? 0 : commits[Int(entries[place - 1].commit)].sequence
  }
}
