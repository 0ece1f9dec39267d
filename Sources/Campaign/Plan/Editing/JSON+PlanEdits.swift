package import JSON

/// A plan's document with what was recorded of it later laid over it.
///
/// A cell `(.plan, list, id)` holds an entry of a list whole, or null where it was taken out;
/// a cell with an empty list holds the value of a key at the top, such as `theme` or `office`.
extension JSON {
  package func edited(plan: String, by ledger: Ledger, on day: Day) -> JSON {
    guard case .object(var document) = self else { return self }
    for list in PlanLists.withIDs {
      let edits = ledger.entries(.plan, plan: plan, subject: list, on: day)
      if !edits.isEmpty { document[list] = .array(edited(document[list], by: edits)) }
    }
    for edit in ledger.entries(.plan, plan: plan, subject: "", on: day)
    where !PlanLists.fixedKeys.contains(edit.cell.item) {
      document[edit.cell.item] = edit.value.isNull ? nil : edit.value
    }
    return .object(document)
  }

  private func edited(_ list: JSON?, by edits: [Entry]) -> [JSON] {
    var entries = list?.array ?? []
    for edit in edits {
      let place = entries.firstIndex { $0["id"]?.string == edit.cell.item }
      switch (place, edit.value) {
      case (let place?, .null): entries.remove(at: place)
      case (nil, .null): break
      case (_, .object(var entry)):
        // The cell names the entry: a value that calls itself otherwise would become another.
        if entry["id"]?.string != edit.cell.item { entry["id"] = .string(edit.cell.item) }
        if let place { entries[place] = .object(entry) } else { entries.append(.object(entry)) }
      default: break
      }
    }
    return entries
  }
}

/// What of a plan's document can be edited how.
package enum PlanLists {
  /// Lists whose entries are edited one by one, by their ids.
  package static let withIDs = [
    "themes", "movements", "phases", "cutoffs", "tasks", "targets", "criteria", "registrations",
    "rewards", "staff",
  ]

  /// What makes a plan this plan, which no edit may change.
  package static let fixedKeys: Set<String> = [
    "format", "id", "template", "kind", "year", "original",
  ]
}
