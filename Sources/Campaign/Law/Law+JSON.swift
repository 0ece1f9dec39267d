import JSON

extension EligibilityRule.Requirement {
  func write(into object: inout JSONObject) {
    let (key, count, title): (String, Int, String)
    switch self {
    case .initiatives(let count):
      object["initiatives"] = JSON(count)
      return
    case .noDiscipline:
      object["noDiscipline"] = true
      return
    case .yearsInARow(let own, let of): (key, count, title) = ("yearsInARow", own, of)
    case .timesInARow(let own, let of): (key, count, title) = ("timesInARow", own, of)
    case .shareOfUnit(let own, let of): (key, count, title) = ("atLeastPercentOfUnit", own, of)
    case .overShareOfUnit(let own, let of): (key, count, title) = ("overPercentOfUnit", own, of)
    case .ceiling(let own, let of): (key, count, title) = ("atMostPercentOfHolders", own, of)
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
        object["atLeastPartOfMembers"] = rule.partOfMembers.map {
          [JSON($0.count), JSON($0.whole)]
        }
        object["atLeastPercentOfVotes"] = rule.percentOfVotes.map { JSON($0) }
        object["from"] = rule.validity.from.map { .string($0.iso) } ?? .null
        object["until"] = rule.validity.until.map { .string($0.iso) } ?? .null
        object["basis"] = .string(rule.basis)
        object["checked"] = .bool(rule.isChecked)
        return .object(object)
      })
  }
}
