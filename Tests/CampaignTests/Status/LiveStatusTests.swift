import Campaign
import JSON
import Templates
import Testing

/// A status that is kept up fact by fact says what one says that is made of all facts at once.
///
/// `THIDUA_SOAK=1` takes 100,000 facts: ten offices, each with 10,000 in turn.
@Suite struct LiveStatusTests {
  private static let plans = [
    ("quang-hoa", "2022-2023"), ("dien-bien-phu-tasks", "2022"), ("dien-bien-phu-launch", "2022"),
    ("dien-bien-province", "2022"), ("sa-dec", "2022"),
  ]

  @Test(arguments: 0..<UInt64(Chance.runs(1, soak: 10)))
  func afterEveryFactItIsThatOfTheWholeFunction(run: UInt64) throws {
    let plans = try Self.plans.map { try templatePlan($0.0, $0.1) }
    var roster = Roster()
    for change in SchoolImport(Templates.sampleSchools, into: Roster()).changes.prefix(12) {
      roster.put(change.after)
    }
    var office = Office(
      documents: plans.map { PlanDocument($0) }, roster: roster, calendar: plainCalendar)
    let day = d("2022-11-14")
    var live = LiveStatus(office, on: day)
    var chance = Chance(seed: 20_221_114 + run)
    var ledger = office.ledger
    for sequence in 1...Int64(Chance.runs(1_500, soak: 10_000)) {
      let plan = plans[chance.below(plans.count)]
      let school = roster.schools[chance.below(roster.schools.count)].id
      var facts = [fact(plan, school, &chance)]
      if chance.below(6) == 0, sequence > 3 {
        facts = ledger.undoing(
          EntryID(sequence: sequence - 1 - Int64(chance.below(3))), on: day)
        if facts.isEmpty { facts = [fact(plan, school, &chance)] }
      }
      ledger.append(
        CommitHeader(sequence: sequence, at: sequence, author: "Lan", login: "lan"),
        facts.map { $0 })
      office.update(ledger)
      live.update(office, on: day)
      let whole = office.status(on: day)
      try #require(isSame(live.status, whole), "after \(sequence): \(facts)")
    }
  }

  private func isSame(_ one: Status, _ other: Status) -> Bool {
    one.deadlines == other.deadlines && one.commitments == other.commitments
      && one.targets == other.targets && one.coverage == other.coverage
      && one.difficulties == other.difficulties && one.obligations == other.obligations
      && one.schools == other.schools && one.phases == other.phases
  }

  private func fact(_ plan: Plan, _ school: UnitID, _ chance: inout Chance) -> Fact {
    let on = d("2022-11-14").adding(days: 3 - chance.below(40))
    let yes: JSON = chance.below(5) == 0 ? false : true
    switch chance.below(12) {
    case 0, 1:
      if let one = pick(plan.cutoffs, &chance), let item = pick(one.cutoff?.items ?? [], &chance) {
        return Fact(.dossier(plan.id, one.id, school: school, item: item.id), yes, on: on)
      }
    case 2:
      if let one = pick(plan.cutoffs, &chance) {
        return chance.below(3) == 0
          ? Fact(.review(plan.id, one.id, school: school), ["state": "returned"], on: on)
          : Fact(.noNomination(plan.id, one.id, school: school), yes, on: on)
      }
    case 3:
      if let one = pick(plan.cutoffs, &chance) {
        return Fact(
          .nominee(plan.id, one.id, school: school, id: "n\(chance.below(6))"),
          ["name": "A", "kind": "individual"], on: on)
      }
    case 4:
      if let one = pick(plan.cutoffs, &chance) {
        return Fact(.sent(plan.id, one.id), yes, on: on)
      }
    case 5, 6:
      let all = plan.tasks + plan.commitments.map(\.deadline)
      if let one = pick(all, &chance) {
        let state: JSON = chance.below(4) == 0 ? "open" : chance.below(8) == 0 ? "na" : "done"
        let part = pick(one.task?.parts ?? [], &chance)?.id ?? ""
        let whom = chance.below(4) == 0 ? "" : school
        return Fact(.task(plan.id, one.id, part: part, school: whom), state, on: on)
      }
    case 7:
      if let one = pick(plan.targets, &chance) {
        let value: JSON = chance.below(6) == 0 ? .null : .string("\(50 + chance.below(50))/100")
        let whom = one.source == .office ? "" : school
        return Fact(.result(plan.id, one.id, school: whom), value, on: on)
      }
    case 8:
      if let one = pick(plan.movements, &chance) {
        let aspect = MovementAspect.allCases[chance.below(3)]
        return Fact(
          Cell(.movement, plan: plan.id, subject: one.id, school: school, item: aspect.item), yes,
          on: on)
      }
    case 9:
      if let one = pick(plan.criteria, &chance) {
        let whom = chance.below(2) == 0 ? "" : school
        return Fact(
          Cell(.criterion, plan: plan.id, subject: one.id, school: whom), .string("8"), on: on)
      }
    case 10:
      if let one = pick(plan.registrations, &chance) {
        return Fact(
          Cell(.register, plan: plan.id, subject: one.id, school: school), yes, on: on)
      }
    default: break
    }
    return Fact(
      .difficulty(plan.id, id: "k\(chance.below(5))", school: school),
      ["text": "Thiếu", "by": "Lan", "answer": chance.below(2) == 0 ? "Có" : .null], on: on)
  }

  private func pick<Thing>(_ things: [Thing], _ chance: inout Chance) -> Thing? {
    things.isEmpty ? nil : things[chance.below(things.count)]
  }
}
