import JSON

extension Reward {
  var json: JSON {
    [
      "id": .string(id), "name": .string(name), "title": .bool(isTitle),
      "for": .string(
        forIndividuals ? forCollectives ? "both" : "individuals" : "collectives"),
    ]
  }
}

extension EligibilityRule {
  var json: JSON {
    var object: JSONObject = ["reward": .string(reward)]
    switch requirement {
    case .yearsInARow(let count, let title):
      object["yearsInARow"] = JSON(count)
      object["title"] = .string(title)
    case .shareOfUnit(let percent, let title):
      object["atLeastPercentOfUnit"] = JSON(percent)
      object["title"] = .string(title)
    case .ceiling(let percent, let title):
      object["atMostPercentOfHolders"] = JSON(percent)
      object["title"] = .string(title)
    }
    object["from"] = JSON(from)
    object["until"] = JSON(until)
    object["basis"] = .string(basis)
    return .object(object)
  }
}

extension Medal {
  var json: JSON { ["name": .string(name), "count": JSON(count)] }
}
