package import JSON
package import Writing

/// Says entries of the log in a sentence, with the names that the office knows things by.
package struct ActivityWords {
  let language: Language
  let office: Office
  private let roster: Roster

  package init(_ office: Office, _ language: Language) {
    self.office = office
    self.language = language
    roster = office.roster(on: .last)
  }

  /// `TH Độc Lập, t1: 12% → 15%`
  package func text(_ entry: LogEntry) -> String {
    if entry.isPlanAdded {
      return language("thêm kế hoạch ", "added the plan ") + entry.plan.rawValue
    }
    if entry.cell.kind == .upkeep { return upkeep(entry.cell) }
    guard let undoes = entry.undoes else {
      return change(entry.cell, entry.before, entry.after)
    }
    let isRedo = office.ledger.isUndo(undoes)
    let change = change(entry.cell, entry.before, entry.after, isUndo: !isRedo)
    return "\(verb(isRedo: isRedo)) #\(undoes.text): \(change)"
  }

  private func upkeep(_ cell: Cell) -> String {
    switch Upkeep(rawValue: cell.item) {
    case .restore:
      language("dựng lại kho từ bản sao lưu", "brought the store back from a backup")
    case .accept:
      language(
        "chủ kho đã xem những số bị thiếu và nhận các tệp của người khác",
        "the store's owner looked at what is missing and answers for others' files")
    case .replace:
      language("thay tệp của kế hoạch \(cell.plan)", "replaced the file of the plan \(cell.plan)")
    case .roster:
      language("nhận danh sách trường đã sửa tay", "took over the list of schools edited by hand")
    case nil: cell.item
    }
  }

  /// What an undo does or did, by its first cell and the number of the others.
  package func undo(_ changes: [CellChange], isRedo: Bool = false) -> String {
    guard let first = changes.first else { return verb(isRedo: isRedo) }
    let others = changes.count - 1
    let more = others > 0 ? language(" và \(others) mục khác", " and \(others) more") : ""
    let past = first.day.map { day in
      language(
        " (ngày \(day.vietnamese); nay vẫn như trước)", " (on \(day.vietnamese); now as before)")
    }
    return "\(verb(isRedo: isRedo)): "
      + change(first.cell, first.before, first.after, isUndo: !isRedo) + (past ?? "") + more
  }

  private func verb(isRedo: Bool) -> String {
    isRedo ? language("làm lại", "redone") : language("hoàn tác", "undone")
  }

  /// A change of a cell from one value to another; an undo may leave it to what the files say.
  package func change(
    _ cell: Cell, _ before: JSON?, _ after: JSON?, isUndo: Bool = false
  ) -> String {
    let place = cell.kind == .plan ? planPlace(cell, before, after) : place(of: cell)
    let step = editing(cell, before, after, isUndo) ?? plainChange(cell, before, after)
    return place.isEmpty ? step : "\(place): \(step)"
  }

  /// Of a plan and of a school only what changed is said.
  private func editing(_ cell: Cell, _ before: JSON?, _ after: JSON?, _ isUndo: Bool) -> String? {
    if cell.kind == .plan { return planChange(cell, before, after, isUndo: isUndo) }
    return cell.kind == .school ? schoolChange(cell, before, after) : nil
  }

  private func plainChange(_ cell: Cell, _ before: JSON?, _ after: JSON?) -> String {
    let old = before.flatMap { $0.isNull ? nil : value($0, cell) }
    let new =
      after.flatMap { $0.isNull ? nil : value($0, cell) } ?? language("(trống)", "(empty)")
    return old.map { $0 == new ? new : "\($0) → \(new)" } ?? new
  }

  /// What a cell is about, from the widest to the narrowest.
  package func place(of cell: Cell) -> String {
    var parts: [String] = []
    if !cell.school.isEmpty { parts.append(roster[cell.school]?.fullName ?? cell.school.rawValue) }
    switch cell.kind {
    case .school: break
    case .close: parts.append(language("kế hoạch \(cell.plan)", "plan \(cell.plan)"))
    case .plan: parts.append(planPlace(cell, nil, nil))
    case .holiday:
      let day = Day(iso: cell.item)?.vietnamese ?? cell.item
      parts.append(language("ngày nghỉ ", "day off ") + day)
    case .undo: parts.append("#\(cell.item)")
    case .task: parts.append(task(cell))
    case .remind: parts += [subject(cell), step(of: cell)]
    case .dossier, .none, .review, .sent, .extend, .result, .register, .movement, .criterion,
      .nominee, .decision, .stage, .person, .honour, .blot, .difficulty, .assign, .note, .summary,
      .lock, .accept, .reason, .upkeep,
      .unknown:
      parts += [subject(cell), item(cell)]
    }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `task-9/1`, whether the plan writes its parts so or only `1`.
  private func task(_ cell: Cell) -> String {
    if cell.item.isEmpty || cell.item.hasPrefix("\(cell.subject)/") {
      return cell.item.isEmpty ? cell.subject.rawValue : cell.item
    }
    return "\(cell.subject)/\(cell.item)"
  }

  /// Targets go by their id, which is short; deadlines by their title.
  private func subject(_ cell: Cell) -> String {
    askedSubject(cell) ?? office.plan(cell.plan)?.deadline(cell.subject)?.title
      ?? cell.subject.rawValue
  }

  private func item(_ cell: Cell) -> String {
    switch cell.kind {
    case .dossier:
      let id = cell.item.split(separator: "/").first.map(String.init) ?? ""
      let items = office.plan(cell.plan)?.deadline(cell.subject)?.cutoff?.items
      return items?.first { $0.id == id }?.name ?? cell.item
    case .movement: return aspect(cell)
    case .nominee, .difficulty, .note, .person, .honour, .blot: return ""
    case .stage: return candidate(cell)
    case .summary: return reviewSection(cell)
    case .none, .review, .sent, .extend, .task, .result, .register, .criterion, .decision, .assign,
      .lock, .accept, .reason, .school, .plan, .close, .holiday, .remind, .upkeep, .undo, .unknown:
      return cell.item
    }
  }
}
