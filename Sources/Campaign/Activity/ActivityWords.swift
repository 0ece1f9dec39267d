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
  package func text(_ activity: Activity) -> String {
    guard let undoes = activity.undoes else {
      return activity.isPlanAdded
        ? language("thêm kế hoạch ", "added the plan ") + activity.cell.plan
        : change(activity.cell, activity.before, activity.after)
    }
    let verb =
      activity.isRedo ? language("làm lại", "redone") : language("hoàn tác", "undone")
    let what = activity.undone.map { change($0, activity.before, activity.after) }
    return "\(verb) #\(undoes.text): "
      + (what ?? language("\(count(undoes)) mục", "\(count(undoes)) entries"))
  }

  private func count(_ id: EntryID) -> Int { office.ledger.entries(of: id).count }

  /// A change of a cell from one value to another.
  package func change(_ cell: Cell, _ before: JSON?, _ after: JSON?) -> String {
    let old = before.map { value($0, cell) }
    let new = after.map { value($0, cell) } ?? language("(trống)", "(empty)")
    let place = place(of: cell)
    let step = old.map { $0 == new ? new : "\($0) → \(new)" } ?? new
    return place.isEmpty ? step : "\(place): \(step)"
  }

  /// What a cell is about, from the widest to the narrowest.
  package func place(of cell: Cell) -> String {
    var parts: [String] = []
    if !cell.school.isEmpty { parts.append(roster[cell.school]?.name ?? cell.school) }
    switch cell.kind {
    case .school: break
    case .close: parts.append(language("kế hoạch \(cell.plan)", "plan \(cell.plan)"))
    case .plan: parts += [cell.plan, cell.subject, cell.item]
    case .undo: parts.append("#\(cell.item)")
    case .task: parts.append(task(cell))
    case .remind where cell == .restored:
      parts.append(language("phục hồi từ bản sao lưu", "restored from a backup"))
    case .remind: parts += [subject(cell), step(of: cell)]
    default: parts += [subject(cell), item(cell)]
    }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `task-9/1`, whether the plan writes its parts so or only `1`.
  private func task(_ cell: Cell) -> String {
    if cell.item.isEmpty || cell.item.hasPrefix("\(cell.subject)/") {
      return cell.item.isEmpty ? cell.subject : cell.item
    }
    return "\(cell.subject)/\(cell.item)"
  }

  /// Targets go by their id, which is short; deadlines by their title.
  private func subject(_ cell: Cell) -> String {
    office.plan(cell.plan)?.deadline(cell.subject)?.title ?? cell.subject
  }

  private func item(_ cell: Cell) -> String {
    switch cell.kind {
    case .dossier:
      let id = cell.item.split(separator: "/").first.map(String.init) ?? ""
      let items = office.plan(cell.plan)?.deadline(cell.subject)?.cutoff?.items
      return items?.first { $0.id == id }?.name ?? cell.item
    case .nominee, .difficulty: return ""
    default: return cell.item
    }
  }
}
