/// Who stands behind the figures of one measure, unit by unit.
package struct MeasureAccount: Sendable {
  package struct Unit: Sendable, Equatable {
    package var name: String
    /// The day on which the last of it came in.
    package var received: Day?
    package var leftOut: LeftOut?
  }

  /// Why a unit is not counted, though it is one of those that are asked.
  package enum LeftOut: Sendable, Equatable {
    case opensLater(Day)
    case closed(Day, into: String?)
  }

  package let one: ObligationStatus
  package let measure: Measure
  package private(set) var inTime: [Unit] = []
  package private(set) var afterwards: [Unit] = []
  package private(set) var missing: [Unit] = []
  package private(set) var leftOut: [Unit] = []
  /// How many of the group the obligation does not ask.
  package private(set) var notAsked = 0
  /// How far past the due day the day is.
  package let daysPast: Int

  package init(_ measure: Measure, of one: ObligationStatus, in status: Status) {
    self.measure = measure
    self.one = one
    daysPast = one.due.map { max(0, status.day - $0) } ?? 0
    if let tally = one.schools {
      for (at, school) in status.roster.schools.enumerated() where measure.holds(school) {
        add(school, tally.standings[at], status)
      }
    }
  }

  private mutating func add(_ school: School, _ standing: Standing, _ status: Status) {
    var unit = Unit(name: school.fullName)
    if standing.state != .notExpected {
      put(unit, standing.isDone, standing.doneOn)
    } else if one.scope.includes(school), let why = school.isAbsent(one, on: status) {
      unit.leftOut = why
      leftOut.append(unit)
    } else {
      notAsked += 1
    }
  }

  private mutating func put(_ unit: Unit, _ isDone: Bool, _ doneOn: Int32) {
    var unit = unit
    guard isDone else {
      missing.append(unit)
      return
    }
    unit.received = doneOn == .min ? nil : Day(number: Int(doneOn))
    if let due = one.due, doneOn > due.number {
      afterwards.append(unit)
    } else {
      inTime.append(unit)
    }
  }
}

extension School {
  fileprivate func isAbsent(_ one: ObligationStatus, on status: Status) -> MeasureAccount.LeftOut? {
    let day = min(status.day, one.lastDay ?? status.day)
    if let opens, opens > day { return .opensLater(opens) }
    guard let closes, closes <= status.day else { return nil }
    return .closed(closes, into: mergedInto.map { status.roster[$0]?.fullName ?? $0.rawValue })
  }
}

extension Measure {
  /// Whether a school is one of the group.
  package func holds(_ school: School) -> Bool {
    switch by {
    case .all, .phase: true
    case .level: school.level.rawValue == group
    case .block: school.block == group
    case .commune: Commune(school.commune).id == Commune(group).id
    case .department: school.department == group
    }
  }
}
