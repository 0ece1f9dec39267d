import JSON

extension EligibilityRule.Requirement {
  func write(into object: inout JSONObject) {
    let (key, count, title) =
      switch self {
      case .yearsInARow(let count, let title): ("yearsInARow", count, title)
      case .timesInARow(let count, let title): ("timesInARow", count, title)
      case .shareOfUnit(let percent, let title): ("atLeastPercentOfUnit", percent, title)
      case .overShareOfUnit(let percent, let title): ("overPercentOfUnit", percent, title)
      case .ceiling(let percent, let title): ("atMostPercentOfHolders", percent, title)
      }
    object[key] = JSON(count)
    object["title"] = .string(title)
  }
}

extension Law {
  /// What holds on some of these days.
  func json(in days: ClosedRange<Day>) -> JSON {
    .array(
      rules.filter { $0.validity.overlaps(days) }.map { rule in
        var object: JSONObject = [
          "matter": .string(rule.matter.rawValue),
          "reward": rule.reward.map { .string($0) } ?? .null,
          "says": .string(rule.says(.vi)),
        ]
        rule.requirement?.write(into: &object)
        object["atLeastPercentOfVotes"] = rule.percentOfVotes.map { JSON($0) }
        object["from"] = rule.validity.from.map { .string($0.iso) } ?? .null
        object["until"] = rule.validity.until.map { .string($0.iso) } ?? .null
        object["basis"] = .string(rule.basis)
        object["checked"] = .bool(rule.isChecked)
        return .object(object)
      })
  }
}
