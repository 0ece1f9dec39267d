/// A school with its span of life: one that closed keeps its past.
package struct School: Sendable, Equatable {
  package var id: UnitID
  package var name: String
  package var level: Level
  package var commune: String
  package var block: String
  /// The unit that it is under: its commune, block or department, or another school.
  package var parent: UnitID?
  /// The department above it, as the tree says; never kept by itself.
  package internal(set) var department = ""
  package var head: String?
  package var phone: String?
  package var mail: String?
  package var opens: Day?
  /// The first day on which it is no longer a school of its own.
  package var closes: Day?
  package var mergedInto: UnitID?
  /// The school that this one was a part of before it opened.
  package var splitFrom: UnitID?
  /// Not a part of what the school is: two values of it are one school.
  var apart = SetApart()

  package init(
    id: UnitID, name: String, level: Level, commune: String = "", block: String = "",
    head: String? = nil, phone: String? = nil, mail: String? = nil, opens: Day? = nil,
    closes: Day? = nil, mergedInto: UnitID? = nil, splitFrom: UnitID? = nil,
    parent: UnitID? = nil
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.commune = commune
    self.block = block
    self.head = head
    self.phone = phone
    self.mail = mail
    self.opens = opens
    self.closes = closes
    self.mergedInto = mergedInto
    self.splitFrom = splitFrom
    self.parent = parent
  }

  package var lifetime: Lifetime { Lifetime(opens: opens, closes: closes) }

  package func isAlive(on day: Day) -> Bool { lifetime.includes(day) }
}

/// The days on which a school is one of its own.
package struct Lifetime: Sendable, Equatable {
  package let opens: Day?
  /// The first day on which it no longer is.
  package let closes: Day?

  package func includes(_ day: Day) -> Bool {
    if let opens, day < opens { return false }
    if let closes, day >= closes { return false }
    return true
  }
}
