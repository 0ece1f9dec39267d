package import Campaign
package import JSON
import Writing

extension Status {
  /// The status for scripts; fields may be added here, never renamed or taken away.
  package func json(_ measures: Measures) -> JSON {
    [
      "asOf": .string(day.iso), "office": .string(office),
      "overdue": JSON(count(.overdue)), "soon": JSON(count(.soon)),
      "phases": .array(phases.map(\.json)),
      "deadlines": .array(deadlines.map { json(of: $0) }),
      "schools": .array(schools.map(\.json)),
      "targets": .array(targets.map(\.json)),
      "commemorations": .array(commemorations.map(\.json)),
      "difficulties": .array(difficulties.map(\.json)),
      "obligations": .array(urgentObligations.map { obligations[$0].json }),
      "measures": .array(measures.each.map(\.json)),
      "measureSums": .array(measures.sums.map(\.json)),
      "damages": .array(flaws.map(\.json)),
    ]
  }

  private func json(of status: DeadlineStatus) -> JSON {
    [
      "plan": .string(status.plan.rawValue), "id": .string(status.id.rawValue),
      "kind": .string(status.deadline.kind.isCutoff ? "cutoff" : "task"),
      "title": .string(status.title), "wording": .string(status.deadline.wording),
      "opens": JSON(status.opens), "collectBy": JSON(status.collectBy),
      "lastDay": JSON(status.lastDay), "state": .string(status.state.rawValue),
      "daysLeft": JSON(status.daysLeft), "workingDaysLeft": JSON(status.workingDaysLeft),
      "schools": status.schools.map { json(of: $0) } ?? .null,
      "nominees": status.nominees?.json ?? .null,
      "lastWorkday": JSON(status.lastWorkday), "sentOn": JSON(status.sentOn),
      "extensions": .array(status.extensions.map(\.json)),
      "uncertain": .bool(status.isUncertain),
    ]
  }

  private func json(of tally: SchoolsTally) -> JSON {
    [
      "expected": JSON(tally.expected), "done": JSON(tally.done),
      "accepted": JSON(tally.accepted), "late": JSON(tally.late),
      "missing": .array(
        tally.missing.compactMap { position in
          let at = Int(position)
          return roster.schools.indices.contains(at) ? .string(roster.schools[at].id.rawValue) : nil
        }),
    ]
  }
}

extension PhaseStatus {
  fileprivate var json: JSON {
    [
      "plan": .string(plan.rawValue), "id": .string(phase.id.rawValue), "name": .string(phase.name),
      "starts": .string(phase.starts.iso), "ends": .string(phase.ends.iso),
      "state": .string(state.rawValue), "daysLeft": JSON(daysLeft),
    ]
  }
}

extension NomineeTally {
  fileprivate var json: JSON {
    [
      "count": JSON(count), "chosen": JSON(chosen), "aside": JSON(aside), "cap": JSON(cap),
      "over": .bool(over), "counted": JSON(counted), "capScope": .string(scope.rawValue),
      "yearCount": JSON(yearCount), "capCollectives": JSON(capCollectives),
      "collectives": JSON(collectives), "yearCollectives": JSON(yearCollectives),
      "shares": .array(
        shares.map { share in
          [
            "name": .string(share.name), "count": JSON(share.held), "cap": JSON(share.count),
            "over": .bool(share.held > share.count),
          ] as JSON
        }),
    ]
  }
}

extension Extension {
  fileprivate var json: JSON {
    ["day": .string(day.iso), "document": .string(document), "on": .string(on.iso)]
  }
}

extension SchoolStatus {
  fileprivate var json: JSON {
    [
      "id": .string(school.id.rawValue), "name": .string(school.name),
      "level": .string(school.level.rawValue), "block": .string(school.block),
      "expected": JSON(expected), "done": JSON(done), "late": JSON(late),
      "overdue": JSON(overdue), "commune": .string(school.commune), "owed": JSON(owed),
      "proven": JSON(proven), "behind": JSON(behind),
      "uncertain": .bool(isUncertain),
    ]
  }
}

extension TargetStatus {
  fileprivate var json: JSON {
    [
      "plan": .string(plan.rawValue), "id": .string(target.id.rawValue),
      "title": .string(target.title),
      "comparator": .string(target.comparator.rawValue), "goal": JSON(target.goal),
      "of": JSON(target.of), "unit": .string(target.unit), "actual": JSON(actual),
      "gap": JSON(gap), "weighted": .bool(weighted), "reported": JSON(reported),
      "expected": JSON(expected), "state": .string(state.rawValue),
      "most": JSON(target.most), "base": JSON(target.base), "ceiling": JSON(target.ceiling),
      "aboveCeiling": .bool(ceilingPassed != nil), "aboveBase": JSON(aboveBase.count),
    ]
  }
}

extension CommemorationStatus {
  fileprivate var json: JSON {
    [
      "plan": .string(plan.rawValue), "name": .string(commemoration.name),
      "date": JSON(commemoration.date), "years": JSON(commemoration.years),
    ]
  }
}

extension DifficultyStatus {
  fileprivate var json: JSON {
    [
      "plan": .string(plan.rawValue), "id": .string(id), "school": JSON(school?.rawValue),
      "text": .string(text),
      "raisedBy": .string(raisedBy), "raisedOn": .string(raisedOn.iso), "answer": JSON(answer),
      "closed": .bool(isClosed), "age": JSON(age),
    ]
  }
}

extension ObligationStatus {
  fileprivate var json: JSON {
    [
      "plan": .string(plan.rawValue), "id": .string(id.rawValue), "kind": .string(kind.rawValue),
      "title": .string(title), "state": .string(state.rawValue), "calls": .bool(calls),
      "owes": .string(owes.rawValue), "owner": JSON(owner), "opens": JSON(opens),
      "lastDay": JSON(lastDay), "daysLeft": JSON(daysLeft), "expected": JSON(count?.expected),
      "done": JSON(count?.done), "onTime": JSON(count?.onTime), "late": JSON(count?.late),
      "wording": .string(wording), "uncertain": .bool(isUncertain),
    ]
  }
}

extension Measure {
  fileprivate var json: JSON {
    var object: JSONObject = ["plan": .string(plan.rawValue)]
    if let obligation { object["id"] = .string(obligation.rawValue) }
    object["by"] = .string(by.rawValue)
    object["group"] = .string(group)
    for (key, value) in rate.fields { object[key] = value }
    var former: JSON = .null
    if let lastYear {
      var fields = JSONObject()
      for (key, value) in lastYear.fields { fields[key] = value }
      former = .object(fields)
    }
    object["lastYear"] = former
    return .object(object)
  }
}

extension Rate {
  fileprivate var fields: [(String, JSON)] {
    [
      ("expected", JSON(expected)), ("actual", JSON(actual)), ("rate", JSON(percent)),
      ("onTime", JSON(onTime)), ("rateOnTime", JSON(percentOnTime)),
    ]
  }
}

extension Flaw {
  fileprivate var json: JSON {
    [
      "file": .string(file), "affects": .string(reach.name), "plan": JSON(reach.plan?.rawValue),
      "login": JSON(reach.login), "reason": .string(reason(.vi)),
    ]
  }
}

extension Flaw.Reach {
  fileprivate var name: String {
    switch self {
    case .entries: "entries"
    case .plan, .allPlans: "plans"
    case .schools: "schools"
    case .calendar: "calendar"
    case .nothing: "nothing"
    }
  }

  fileprivate var plan: PlanID? { if case .plan(let id) = self { id } else { nil } }

  fileprivate var login: String? { if case .entries(let login) = self { login } else { nil } }
}

extension JSON {
  fileprivate init(_ day: Day?) { self = JSON(day?.iso) }

  /// A plain number with exactly the digits it has.
  fileprivate init(_ quantity: Quantity?) {
    self = quantity.flatMap { JSONNumber(text: $0.text) }.map { .number($0) } ?? .null
  }
}
