import Campaign

/// What all stores of one office in memory have in common.
final class MemoryOffice {
  var description: StoreDescription
  var owner: String
  var plans: [PlanFile]
  var roster: Roster
  /// The list of schools as it was last put on record.
  var recordedRoster: Roster
  var holidays: [UInt8]?
  var ledger: Ledger
  let personal: MemoryPersonalValues
  /// Whether somebody is recording.
  var isHeld = false
  /// Whether somebody has the turn to remind.
  var isReminding = false

  init(
    _ description: StoreDescription, _ content: NewStore, _ ledger: Ledger, owner: String
  ) {
    self.description = description
    self.owner = owner
    personal = MemoryPersonalValues()
    self.ledger = ledger
    self.ledger.personal = personal
    plans = content.plans.sorted { $0.id < $1.id }
    roster = content.roster
    recordedRoster = content.roster
  }

  init(copyOf other: MemoryOffice) {
    description = other.description
    owner = other.owner
    plans = other.plans
    roster = other.roster
    recordedRoster = other.recordedRoster
    holidays = other.holidays
    personal = other.personal.copy
    ledger = other.ledger
    ledger.personal = personal
  }

  func put(_ plan: PlanFile) {
    plans.removeAll { $0.id == plan.id }
    plans.append(plan)
    plans.sort { $0.id < $1.id }
  }

  /// What is wrong with the documents; nothing befalls entries that never leave the process.
  var damages: [Damage] {
    var damages = RosterFile.unfitIDs(roster.schools.map(\.id.rawValue)).map {
      Damage(.unfitID($0), path: Layout.roster)
    }
    if roster != recordedRoster { damages.append(Damage(.documentChanged, path: Layout.roster)) }
    return damages
  }
}
