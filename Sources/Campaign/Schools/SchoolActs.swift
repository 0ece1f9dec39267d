import Writing

/// What can be changed of the roster; the past of a school stays as it was.
package struct SchoolActs {
  private let office: Office
  private let day: Day

  package init(_ office: Office, on day: Day) {
    self.office = office
    self.day = day
  }

  private var roster: Roster { office.roster(on: .last) }

  /// A new school counts for every day, as one that is imported does; `opens` says otherwise.
  package func add(_ school: School) throws(SchoolFault) -> [Fact] {
    try checkID(school.id)
    let school = try checked(school, before: nil)
    return [office.ledger.setting(.school(school.id), school.json, on: .first)]
  }

  /// What a list changes. A new school counts for every day, as if it had been on the list from the
  /// start; a change counts from the day it is made, so that the past keeps its names.
  package func take(_ list: SchoolImport) -> [Fact] {
    list.changes.map { change in
      office.ledger.setting(
        .school(change.after.id), change.after.json, on: change.before == nil ? .first : day)
    }
  }

  /// Changes a school from a day on: before it the school keeps what it was called.
  package func change(
    _ id: UnitID, since day: Day, _ change: (inout School) -> Void
  ) throws(SchoolFault) -> [Fact] {
    var facts: [Fact] = []
    // What was recorded for a later day would hide the change when that day comes.
    let later = office.ledger.history(.school(id)).filter { $0.isActive && $0.on > day }.map(\.on)
    for day in [day] + Set(later).sorted() {
      guard let former = office.roster(on: day)[id] else { throw .unknown(id) }
      var school = former
      change(&school)
      school.id = id
      school = try checked(school, before: former)
      if school == former { continue }
      facts.append(office.ledger.setting(.school(id), school.json, on: day))
    }
    return facts
  }

  /// From this day on it is no school any more; what it owed before stays its own.
  package func close(_ id: UnitID, from closes: Day) throws(SchoolFault) -> [Fact] {
    try end(id, from: closes, into: nil)
  }

  package func merge(_ id: UnitID, into other: UnitID, from closes: Day)
    throws(SchoolFault) -> [Fact]
  {
    guard let target = roster[other] else { throw .unknown(other) }
    if other == id { throw .intoItself }
    if !target.isAlive(on: closes) { throw .notAlive(target.name, on: closes) }
    return try end(id, from: closes, into: other)
  }

  package func reopen(_ id: UnitID) throws(SchoolFault) -> [Fact] {
    guard let school = roster[id] else { throw .unknown(id) }
    guard let closes = school.closes else { return [] }
    return try change(id, since: min(day, closes)) { school in
      school.closes = nil
      school.mergedInto = nil
    }
  }

  /// A part of a school that becomes one of its own; the rest goes on under the old name.
  package func split(_ part: School, from id: UnitID, on opens: Day) throws(SchoolFault) -> [Fact] {
    guard let former = roster[id] else { throw .unknown(id) }
    if !former.isAlive(on: opens) { throw .notAlive(former.name, on: opens) }
    var part = part
    part.opens = opens
    part.splitFrom = id
    return try add(part)
  }

  private func end(_ id: UnitID, from closes: Day, into other: UnitID?) throws(SchoolFault)
    -> [Fact]
  {
    guard let school = roster[id] else { throw .unknown(id) }
    if let opens = school.opens, closes <= opens { throw .closesBeforeItOpens(opens) }
    // It happened on that day, whenever it is entered.
    return try change(id, since: min(day, closes)) { school in
      school.closes = closes
      school.mergedInto = other
    }
  }

  // MARK: Checking, by the rules of an imported list

  private func checkID(_ id: UnitID) throws(SchoolFault) {
    if !School.isUsable(id: id.rawValue) { throw .id(id.isEmpty ? .missing : .badID(id.rawValue)) }
    for school in roster.schools {
      if school.id == id { throw .idTaken(id, school.name) }
      if Vietnamese.fold(school.id.rawValue) == Vietnamese.fold(id.rawValue) {
        throw .id(.onlyCaseDiffers(id.rawValue, from: school.id.rawValue))
      }
    }
  }

  /// The school with what the units above it say of it.
  private func checked(_ school: School, before former: School?) throws(SchoolFault) -> School {
    if school.name.isEmpty { throw .nameMissing }
    if let opens = school.opens, let closes = school.closes, closes <= opens {
      throw .closesBeforeItOpens(opens)
    }
    guard let parent = school.parent else { return roster.settled(school) }
    guard let above = roster[parent] else { throw .noParent(parent) }
    if roster.isCircle(school.id, under: parent) { throw .circle(above.name) }
    let settled = roster.settled(school)
    if school.commune != former?.commune, !school.commune.isEmpty,
      Commune(school.commune).id != Commune(settled.commune).id
    {
      throw .settledAbove(settled.commune, .commune)
    }
    if school.block != former?.block, !school.block.isEmpty, school.block != settled.block {
      throw .settledAbove(settled.block, .block)
    }
    return settled
  }
}
