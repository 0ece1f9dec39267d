import JSON

extension Phase {
  var json: JSON {
    [
      "id": .string(id.rawValue), "name": .string(name), "starts": JSON(starts), "ends": JSON(ends),
      "about": JSON(about),
    ]
  }
}

extension SchoolWeeks {
  var json: JSON {
    [
      "starts": JSON(starts), "count": JSON(count), "tetWeeks": JSON(tetWeeks),
      "breaks": .array(
        breaks.map { ["from": JSON($0.lowerBound), "to": JSON($0.upperBound)] as JSON }),
    ]
  }
}

extension Deadline {
  func cutoffJSON(_ calendar: WorkCalendar, _ levels: (Scope) -> JSON) -> JSON? {
    guard let cutoff else { return nil }
    let collectBy = lastDay.map { cutoff.collectBy(lastDay: $0, calendar) }
    return [
      "id": .string(id.rawValue), "title": .string(title), "wording": .string(wording),
      "day": JSON(cutoff.printedDay),
      "bound": isOngoing ? .null : .string(cutoff.bound.rawValue), "ongoing": .bool(isOngoing),
      "opens": JSON(opens), "collectBy": JSON(collectBy),
      "lastDay": JSON(lastDay), "items": .array(cutoff.items.map(\.json)),
      "cap": JSON(cutoff.cap?.count), "capScope": JSON(cutoff.cap?.scope.rawValue),
      "capCounts": JSON(cutoff.cap?.counted.rawValue),
      "capCollectives": JSON(cutoff.capCollectives),
      "capShares": .array(
        (cutoff.cap?.shares ?? []).map { share in
          ["name": .string(share.name), "count": JSON(share.count)] as JSON
        }),
      "reward": JSON(cutoff.reward), "to": JSON(cutoff.superior), "levels": levels(scope),
      "blocks": .texts(scope.blocks), "communes": scope.communesJSON, "leadDays": JSON(leadDays),
      "note": JSON(note), "round": .string(cutoff.round.kind.rawValue),
      "proposes": ["office": .bool(cutoff.round.isByOffice)],
      "candidates": .texts(cutoff.round.candidates.map(\.rawValue)),
      "rewards": .texts(cutoff.round.rewards), "decides": JSON(cutoff.round.decides),
      "appraises": JSON(cutoff.round.appraises),
    ]
  }

  func taskJSON(_ levels: (Scope) -> JSON) -> JSON? {
    guard let task else { return nil }
    return [
      "id": .string(id.rawValue), "title": .string(title), "wording": .string(wording),
      "opens": JSON(opens), "lastDay": JSON(lastDay), "ongoing": .bool(isOngoing),
      "lead": .string(task.lead), "coordinating": .texts(task.coordinating),
      "perSchool": .bool(isPerSchool), "parts": .array(task.parts.map(\.json)),
      "levels": levels(scope), "blocks": .texts(scope.blocks),
      "communes": scope.communesJSON, "leadDays": JSON(leadDays),
      "note": JSON(note),
    ]
  }
}

extension Cutoff {
  /// The day by which the schools' dossiers are due at the office.
  func collectBy(lastDay: Day, _ calendar: WorkCalendar) -> Day {
    switch collection {
    case .workdaysBefore(let count): calendar.workday(count, before: lastDay)
    case .on(let day): day
    }
  }
}

extension Scope {
  /// Every level that there is where none is named: that is what it means.
  func levelsJSON(_ list: LevelList) -> JSON {
    .texts((levels.isEmpty ? list.ofSchools : levels).map(\.rawValue))
  }

  /// Null for a commune that the document counts and does not name.
  var communesJSON: JSON {
    .array(communes.map { .string($0) } + Array(repeating: .null, count: openCommunes))
  }
}

extension DossierItem {
  fileprivate var json: JSON {
    ["id": .string(id), "name": .string(name), "perNominee": .bool(perNominee)]
  }
}

extension TaskPart {
  fileprivate var json: JSON {
    [
      "id": .string(id), "title": .string(title), "perSchool": .bool(perSchool),
      "ifAny": .bool(ifAny), "printed": JSON(printed),
    ]
  }
}
