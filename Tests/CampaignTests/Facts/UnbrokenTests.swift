import Campaign
import Testing

/// Two entries that each say so of another day: since when it has been so is the first of them, and
/// who names the later one as the day means that it was not so before.
@Suite struct UnbrokenTests {
  private var desk = EntryOffice()
  private let early = d("2022-11-02")
  private let late = d("2022-11-05")

  @Test mutating func aTaskIsDoneSinceTheFirstDayAndIsMovedToTheLater() {
    let task = desk.plan.deadlines[1]
    let cell = Cell.task(desk.plan.id, task.id, school: "th-b")
    desk.add([Fact(cell, "done", on: early)])
    desk.add([Fact(cell, "done", on: late)], author: "Hoa")
    func acts() -> TaskActs { TaskActs(desk.ledger, plan: desk.plan, deadline: task) }
    #expect(acts().tick(part: "", school: "th-b", on: desk.day).since == early)
    desk.add(acts().tick(.done, part: "", school: "th-b", on: late))
    #expect(acts().tick(part: "", school: "th-b", on: desk.day).since == late)
    #expect(acts().tick(part: "", school: "th-b", on: d("2022-11-03")).state == .open)
  }

  @Test mutating func aMovementIsThereSinceTheFirstDayAndIsMovedToTheLater() {
    let movement = MovementRef(desk.plan.id, "pt-1")
    let aspect = MovementAspect.allCases[0]
    let cell = Cell(
      .movement, plan: desk.plan.id, subject: "pt-1", school: "th-b", item: aspect.item)
    desk.add([Fact(cell, true, on: early)])
    desk.add([Fact(cell, true, on: late)], author: "Hoa")
    func acts() -> MovementActs { MovementActs(desk.ledger, [movement], school: "th-b") }
    #expect(acts().since(aspect, on: desk.day) == early)
    desk.add(acts().tick(aspect, on: late))
    #expect(acts().since(aspect, on: desk.day) == late)
    #expect(acts().since(aspect, on: d("2022-11-03")) == nil)
  }
}
