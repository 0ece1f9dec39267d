import JSON

extension Office {
  /// The status of a day as it would be if nothing had ever been taken out of the plans; none where
  /// nothing was.
  package func formerStatus(on day: Day) -> Status? {
    var isOther = false
    let former = plans(on: day).map { plan -> Plan in
      guard let whole = whole(plan, on: day) else { return plan }
      isOther = true
      return whole
    }
    guard isOther else { return nil }
    return Status.of(
      plans: former, roster: roster, ledger: ledger, day: day, calendar: calendar, flaws: flaws)
  }

  /// The plan with the entries that were taken out of it as they last stood; what does not read any
  /// more beside the others stays out.
  private func whole(_ plan: Plan, on day: Day) -> Plan? {
    guard let document = documents.first(where: { $0.original.id == plan.id }) else { return nil }
    return PlanList.allCases.reduce(nil) { whole, list in
      ledger.droppedEntries(list, of: document.original, on: day).reduce(whole) { whole, entry in
        let edit = PlanEdit(list: list.rawValue, id: entry["id"]?.string ?? "", .object(entry))
        let added = (whole ?? plan).document.edited(by: [edit])
        return (try? Plan.read(added, unknownKeys: .kept)) ?? whole
      }
    }
  }
}
