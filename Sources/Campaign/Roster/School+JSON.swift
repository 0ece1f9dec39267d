package import JSON

extension School {
  /// Reads a school as a fact or the roster file keeps it; none where it is no school.
  package init?(_ json: JSON, id: UnitID? = nil) {
    guard let id = json["id"]?.string.map({ UnitID($0) }) ?? id, let name = json["name"]?.string,
      let level = json["level"]?.string.flatMap({ Level(rawValue: $0) })
    else { return nil }
    self.init(
      id: id, name: name, level: level, commune: json["commune"]?.string ?? "",
      block: json["block"]?.string ?? "", head: json["head"]?.string,
      phone: json["phone"]?.string, mail: json["mail"]?.string,
      opens: json["opens"]?.string.flatMap { Day(iso: $0) },
      closes: json["closes"]?.string.flatMap { Day(iso: $0) },
      mergedInto: json["mergedInto"]?.string.map { UnitID($0) },
      splitFrom: json["splitFrom"]?.string.map { UnitID($0) },
      parent: json["parent"]?.string.map { UnitID($0) })
  }

  package var json: JSON {
    var object: JSONObject = [
      "id": .string(id.rawValue), "name": .string(name), "level": .string(level.rawValue),
      "commune": .string(commune), "block": .string(block),
    ]
    for (key, value) in [
      ("head", head), ("phone", phone), ("mail", mail), ("opens", opens?.iso),
      ("closes", closes?.iso), ("mergedInto", mergedInto?.rawValue),
      ("splitFrom", splitFrom?.rawValue), ("parent", parent?.rawValue),
    ] {
      if let value { object[key] = .string(value) }
    }
    return .object(object)
  }
}
