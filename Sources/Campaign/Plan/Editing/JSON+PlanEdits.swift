package import JSON

/// A plan's document with what was recorded of it later laid over it.
///
/// A cell `(.plan, list, id)` holds an entry of a list whole, or null where it was taken out;
/// a cell with an empty list holds the value of a key at the top, such as `theme` or `office`.
extension JSON {
  package func edited(plan: PlanID, by ledger: Ledger, on day: Day) -> JSON {
    edited(by: ledger.planEdits(of: plan, on: day).map { PlanEdit($0.cell, $0.value) })
  }

  func edited(by edits: [PlanEdit]) -> JSON {
    guard case .object(var document) = self else { return self }
    var gone: Set<String> = []
    for list in PlanList.allCases {
      let own = edits.filter { $0.list == list.rawValue }
      if own.isEmpty { continue }
      let entries = document[list.rawValue].map { $0.named(as: list) }
      document[list.rawValue] = .array(edited(entries, by: own))
      gone.formUnion(own.filter { $0.value.isNull }.map(\.id))
    }
    for edit in edits where edit.list.isEmpty && !PlanList.fixedKeys.contains(edit.id) {
      if let list = PlanOrder.list(ofKey: edit.id) {
        document[list.rawValue] = document[list.rawValue].map {
          .array(PlanOrder.ordered($0.named(as: list).array ?? [], by: edit.value))
        }
      } else {
        document[edit.id] = edit.value.isNull ? nil : edit.value
      }
    }
    if !gone.isEmpty { document.dropAssignments(of: gone) }
    return .object(document)
  }

  private func edited(_ list: JSON?, by edits: [PlanEdit]) -> [JSON] {
    var entries = list?.array ?? []
    for edit in edits {
      let place = entries.firstIndex { $0["id"]?.string == edit.id }
      switch (place, edit.value) {
      case (let place?, .null): entries.remove(at: place)
      case (nil, .null): break
      case (_, .object(var entry)):
        // The cell names the entry: a value that calls itself otherwise would become another.
        if entry["id"]?.string != edit.id { entry["id"] = .string(edit.id) }
        if let place { entries[place] = .object(entry) } else { entries.append(.object(entry)) }
      default: break
      }
    }
    return entries
  }
}

extension JSON {
  /// The entries of a list, each with the id that it has by its place where it says none: what is
  /// taken out before it must not give it another.
  func named(as list: PlanList) -> JSON {
    guard let stem = Commitment.List(rawValue: list.rawValue)?.stem, let entries = array else {
      return self
    }
    return .array(
      entries.enumerated().map { place, entry in
        let id = JSON.string("\(stem)-\(place + 1)")
        switch entry {
        case .string: return ["id": id, "title": entry]
        case .object(var object) where object["id"]?.string == nil:
          object["id"] = id
          return .object(object)
        default: return entry
        }
      })
  }
}

extension JSON {
  /// The entries of a list of a plan.
  func entries(of list: PlanList) -> [JSONObject] {
    self[list.rawValue]?.named(as: list).array?.compactMap(\.object) ?? []
  }
}

extension JSONObject {
  /// What was taken out needs nobody to follow it, and comes back with whoever followed it.
  mutating func dropAssignments(of gone: Set<String>) {
    guard let assignments = self["assignments"]?.array else { return }
    self["assignments"] = .array(
      assignments.filter { assignment in
        !["subject", "staff"].contains { gone.contains(assignment[$0]?.string ?? "") }
      })
  }
}

/// One change of a plan's document.
struct PlanEdit {
  /// Empty for a key at the top.
  var list: String
  var id: String
  var value: JSON

  init(_ cell: Cell, _ value: JSON) {
    self.init(list: cell.subject.rawValue, id: cell.item, value)
  }

  init(list: String, id: String, _ value: JSON) {
    self.list = list
    self.id = id
    self.value = value
  }
}

extension Ledger {
  /// What counts on a day of all that was recorded of a plan's own entries, oldest first.
  func planEdits(of plan: PlanID, on day: Day) -> [Entry] {
    guard hasPlanEdits(of: plan) else { return [] }
    return (PlanList.allCases.map(\.rawValue) + [""])
      .flatMap { entries(.plan, plan: plan, subject: ObligationID($0), on: day) }
      .sorted { $0.id < $1.id }
  }

  /// The entries that were taken out of a plan by a day, as they last stood.
  func droppedEntries(_ list: PlanList, of plan: Plan, on day: Day) -> [JSONObject] {
    guard hasPlanEdits(of: plan.id) else { return [] }
    return entries(.plan, plan: plan.id, subject: ObligationID(list.rawValue), on: day)
      .compactMap { $0.value == .null ? lastEntry($0.cell, of: plan, on: day) : nil }
  }

  /// What a cell said last before it was emptied, or what the file of the plan says.
  func lastEntry(_ cell: Cell, of plan: Plan, on day: Day) -> JSONObject? {
    let recorded = history(cell).last { $0.isActive && $0.value != .null && $0.on <= day }
    return recorded?.value.object
      ?? PlanList(rawValue: cell.subject.rawValue).flatMap { list in
        plan.document.entries(of: list).first { $0["id"]?.string == cell.item }
      }
  }

  /// Tells two sets of such entries apart without reading them.
  func planEditIDs(of plan: PlanID, on day: Day) -> [EntryID] {
    guard hasPlanEdits(of: plan) else { return [] }
    var ids: [EntryID] = []
    for list in PlanList.allCases.map(\.rawValue) + [""] {
      forEachCell(of: .plan, plan: plan, subject: ObligationID(list)) { cell in
        guard let row = current(cell, on: day.number).map({ entries[Int($0)] }) else { return }
        ids.append(EntryID(sequence: commits[Int(row.commit)].sequence, part: row.part))
      }
    }
    return ids
  }
}

/// Lists of a plan whose entries are edited one by one, by their ids.
package enum PlanList: String, Sendable, CaseIterable {
  case themes, movements, phases, cutoffs, tasks, targets, criteria, registrations, rewards, staff
  case goals, solutions, duties

  /// What makes a plan this plan, which no edit may change.
  static let fixedKeys: Set<String> = ["format", "id", "template", "kind", "year", "original"]
}
