package import JSON

/// Someone, or a collective, of whom the office keeps what they were granted.
package struct Person: Equatable, Sendable {
  package var id: PersonID
  package var name: String
  package var unit: UnitID
  package var kind = Nominee.Kind.teacher
  package var birth: Birth?
  package var position: String?
  package var className: String?
  package var isWoman: Bool?
  /// Whether they hold an office (chức vụ quản lý): what documents ask of those who do not.
  package var holdsOffice: Bool?
  package var note: String?
  /// What they had been granted when they were entered, a line each: of ten years of many people it is
  /// read when somebody asks.
  var hadLines = ""

  package init(id: PersonID = PersonID(Cell.newID), name: String, unit: UnitID) {
    self.id = id
    self.name = name
    self.unit = unit
  }
}

/// A day of birth, of which often only the year is known.
package struct Birth: Hashable, Sendable {
  package let year: Int
  package let day: Day?

  package init(year: Int) {
    self.year = year
    day = nil
  }

  package init(_ day: Day) {
    year = day.year
    self.day = day
  }

  /// `1980-05-20` or `1980`
  package init?(_ text: String) {
    if let day = Day(iso: text) {
      self.init(day)
    } else if text.utf8.count == 4, let year = Int(text), year > 1800 {
      self.init(year: year)
    } else {
      return nil
    }
  }

  package var text: String { day?.iso ?? "\(year)" }
  package var vietnamese: String { day?.vietnamese ?? "\(year)" }

  /// Whether both can be of one person.
  package func agrees(with other: Birth) -> Bool {
    guard let day, let otherDay = other.day else { return year == other.year }
    return day == otherDay
  }
}

extension Person {
  /// None where it names nobody.
  init?(_ value: JSON, id: PersonID) {
    guard let name = value.personName else { return nil }
    self.init(id: id, name: name, unit: UnitID(value["unit"]?.string ?? ""))
    kind = value["kind"]?.string.flatMap { Nominee.Kind(rawValue: $0) } ?? .teacher
    birth = value["birth"]?.string.flatMap { Birth($0) }
    position = value["position"]?.string
    className = value["class"]?.string
    isWoman = value["woman"]?.bool
    holdsOffice = value["office"]?.bool
    note = value["note"]?.string
    hadLines = value["had"]?.string ?? ""
  }

  package var json: JSON {
    var object: JSONObject = [
      "name": .string(name), "unit": .string(unit.rawValue), "kind": .string(kind.rawValue),
    ]
    for (key, value) in [
      ("birth", birth?.text), ("position", position), ("class", className), ("note", note),
    ] {
      if let value { object[key] = .string(value) }
    }
    if let isWoman { object["woman"] = .bool(isWoman) }
    if let holdsOffice { object["office"] = .bool(holdsOffice) }
    if !hadLines.isEmpty { object["had"] = .string(hadLines) }
    return .object(object)
  }

  package var isBlotted: Bool { name == Nominee.blottedName }
}

extension Person {
  package var had: [Honour] {
    get {
      hadLines.split(separator: "\n").enumerated().compactMap { at, line in
        Honour(line: line, id: "\(id)/h\(at + 1)", person: id)
      }
    }
    set { hadLines = newValue.map(\.line).joined(separator: "\n") }
  }

  /// How many awards, without reading each line.
  package var awardCount: Int {
    hadLines.isEmpty
      ? 0 : hadLines.split(separator: "\n").count { $0.hasSuffix(Honour.Kind.award.rawValue) }
  }
}
