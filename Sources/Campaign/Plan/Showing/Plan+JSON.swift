package import JSON
import Writing

extension Plan {
  /// The dated plan as `plan show --json` prints it; fields may be added here, never taken away.
  package func json(_ calendar: WorkCalendar) -> JSON {
    let list = LevelList.standard.adding(levels)
    return [
      "id": .string(id.rawValue), "template": .string(template.rawValue), "title": .string(title),
      "short": .string(short), "kind": .string(year.kind.rawValue), "year": .string(year.text),
      "office": office.json, "issuers": .array(issuers.map(\.json)),
      "ownLevels": .array(levels.map(\.json)), "source": source.json,
      "bases": .array(bases.map(\.json)),
      "theme": JSON(theme), "goals": .texts(goals), "solutions": .texts(solutions),
      "themes": .array(themes.map(\.json)), "movements": .array(movements.map(\.json)),
      "movementsOpen": .bool(movementsOpen),
      "commemorations": .array(commemorations.map(\.json)), "blocks": .texts(blocks),
      "councils": .texts(councils),
      "council": councilMembers.map { ["members": JSON($0)] } ?? .null,
      "fund": fund.map { ["amount": JSON($0)] } ?? .null,
      "awardShares": .array(awardShares.map(\.json)), "groupsBy": JSON(groupsBy?.rawValue),
      "phases": .array(phases.map(\.json)),
      "schoolWeeks": schoolWeeks?.json ?? .null,
      "cutoffs": .array(
        deadlines.compactMap { $0.cutoffJSON(calendar) { $0.levelsJSON(list) } }),
      "tasks": .array(deadlines.compactMap { $0.taskJSON { $0.levelsJSON(list) } }),
      "targets": .array(targets.map { $0.json(list) }), "criteria": .array(criteria.map(\.json)),
      "registrations": .array(registrations.map(\.json)), "duties": .array(duties.map(\.json)),
      "commitments": .array(commitments.map(\.json)),
      "followed": .texts(followed.map(\.rawValue)), "reviews": .array(reviews.map(\.json)),
      "rewards": .array(rewards.map(\.json)), "rules": .array(rules.map(\.json)),
      "law": Law.standard.json(in: year.first...year.last),
      "medals": .array(medals.map(\.json)), "staff": .array(staff.map(\.json)),
      "assignments": .array(assignments.map(\.json)), "reminders": reminders.json,
    ]
  }
}

extension JSON {
  static func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  init(_ day: Day?) { self = JSON(day?.iso) }

  /// A plain number with exactly the digits it was given.
  init(_ quantity: Quantity?) {
    self = quantity.flatMap { JSONNumber(text: $0.text) }.map { .number($0) } ?? .null
  }
}
