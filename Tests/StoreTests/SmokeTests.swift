import Campaign
import Foundation
import JSON
import Testing

@testable import Store

@Test func whatIsCommittedIsReadBackByAnotherProcess() throws {
  let dir = NSTemporaryDirectory() + "s-\(UUID())"
  var new = NewStore()
  new.roster = Roster([School(id: "th-a", name: "TH A", level: .primary)])
  new.plans = [PlanFile(id: "p", bytes: Array("{}".utf8))]
  try FileStore.create(dir, new, at: 1_763_690_400_000)
  let store = try FileStore.open(dir)
  let cell = Cell.dossier("p", "d", school: "th-a", item: "x")
  let day = Day.nearest(year: 2026, month: 11, day: 1)
  let r = try store.commit([Fact(cell, true, on: day)], author: "Lan", at: 1_763_690_400_123)
  let s2 = try FileStore.open(dir)
  #expect(s2.ledger.value(cell) == true)
  #expect(r.sequence == 1)
  #expect(s2.roster.schools.count == 1)
  _ = try store.commit(
    [Fact(cell, false, on: day, base: nil)], author: "Hoa", at: 1_763_690_400_123)
  #expect(try s2.refresh())
  #expect(try s2.verify() == [])
  #expect(Timestamp.milliseconds("2025-11-21T09:00:00.123+07:00") == 1_763_690_400_123)
}
