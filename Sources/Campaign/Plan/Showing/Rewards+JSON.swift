import JSON

extension Reward {
  var json: JSON {
    var object: JSONObject = [
      "id": .string(id), "name": .string(name), "title": .bool(isTitle),
      "for": .string(
        forIndividuals ? forCollectives ? "both" : "individuals" : "collectives"),
    ]
    if rate != Rate() {
      object["rate"] = ["individual": JSON(rate.individual), "collective": JSON(rate.collective)]
    }
    return .object(object)
  }
}

extension EligibilityRule {
  var json: JSON {
    var object: JSONObject = ["reward": .string(reward)]
    requirement.write(into: &object)
    object["local"] = .bool(isLocal)
    object["from"] = JSON(from)
    object["until"] = JSON(until)
    object["basis"] = .string(basis)
    return .object(object)
  }
}

extension AwardShare {
  var json: JSON {
    var object: JSONObject = [
      "id": .string(id), "title": .string(title), "of": .string(of.rawValue),
    ]
    switch bound {
    case .atLeast(let percent): object["atLeast"] = JSON(percent)
    case .atMost(let percent): object["atMost"] = JSON(percent)
    }
    return .object(object)
  }
}

extension Medal {
  var json: JSON { ["name": .string(name), "count": JSON(count)] }
}
