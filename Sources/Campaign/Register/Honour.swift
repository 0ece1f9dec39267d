package import JSON

/// One line of what the register knows of a person: what they were granted, an initiative, a penalty.
package struct Honour: Equatable, Sendable {
  /// The entry's; of what a nomination came to, the nominee's.
  package var id: String
  package var person: PersonID
  package var kind = Kind.award
  /// The title or reward by its id, or as it was written; of an initiative its level.
  package var reward: String
  /// The year it is of; of a school year the one it began in.
  package var year: Int
  /// Of an initiative or a penalty what it is called; of an award what it is for.
  package var title: String?
  /// Of the decision or certificate.
  package var number: String?
  package var date: Day?
  package var by: String?
  /// In đồng.
  package var money: Int?
  /// Of an initiative: how it was judged, and how far it spread.
  package var result: String?
  package var spread: String?
  package var note: String?
  /// The plan and cutoff whose nomination it came from; none of what was entered by itself.
  package var origin: Origin?

  package enum Kind: String, Sendable, CaseIterable {
    case award, initiative, discipline
    /// What they registered for at the year's start.
    case aim
  }

  package struct Origin: Hashable, Sendable {
    package let plan: PlanID
    package let deadline: ObligationID
  }

  package init(id: String = Cell.newID, person: PersonID, reward: String, year: Int) {
    self.id = id
    self.person = person
    self.reward = reward
    self.year = year
  }
}

extension Honour {
  init?(_ value: JSON, id: String) {
    guard let person = value["person"]?.string.map({ PersonID($0) }),
      let year = value["year"]?.int
    else { return nil }
    self.init(id: id, person: person, reward: value["reward"]?.string ?? "", year: year)
    kind = value["what"]?.string.flatMap { Kind(rawValue: $0) } ?? .award
    title = value["title"]?.string
    number = value["number"]?.string
    date = value["date"]?.string.flatMap { Day(iso: $0) }
    by = value["by"]?.string
    money = value["money"]?.int
    result = value["result"]?.string
    spread = value["spread"]?.string
    note = value["note"]?.string
  }

  package var json: JSON {
    var object: JSONObject = [
      "person": .string(person.rawValue), "what": .string(kind.rawValue),
      "reward": .string(reward), "year": JSON(year),
    ]
    for (key, value) in [
      ("title", title), ("number", number), ("date", date?.iso), ("by", by), ("result", result),
      ("spread", spread), ("note", note),
    ] {
      if let value { object[key] = .string(value) }
    }
    if let money { object["money"] = JSON(money) }
    return .object(object)
  }
}

extension Honour {
  /// One line of what somebody had been granted: reward, year, number, date, by whom, what it is.
  fileprivate static let separator: Character = "\t"

  var line: String {
    [reward, "\(year)", number ?? "", date?.iso ?? "", by ?? "", kind.rawValue]
      .map { $0.filter { $0 != Honour.separator && !$0.isNewline } }
      .joined(separator: String(Honour.separator))
  }

  init?(line: Substring, id: String, person: PersonID) {
    let parts = line.split(separator: Honour.separator, omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.count == 6, let year = Int(parts[1]) else { return nil }
    self.init(id: id, person: person, reward: parts[0], year: year)
    number = parts[2].isEmpty ? nil : parts[2]
    date = Day(iso: parts[3])
    by = parts[4].isEmpty ? nil : parts[4]
    kind = Kind(rawValue: parts[5]) ?? .award
  }
}
