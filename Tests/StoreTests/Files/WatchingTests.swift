import Campaign
import Glibc
import JSON
import Testing

@testable import Store

/// Whether it wakes one within a second.
private func wakes(_ hearing: Hearing) -> Bool {
  guard case .woken(let waking) = hearing else { return false }
  var waiting = pollfd(fd: waking.descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&waiting, 1, 1_000) == 1
}

@Test func aColleaguesEntryIsHeardOfWithinASecond() throws {
  let folder = try Folder()
  try folder.makeStore()
  let (reader, writer) = (try folder.open(), try folder.open())
  let hearing = reader.hearing
  _ = try reader.refresh()
  for number in 1...3 {
    try writer.record(number, JSON(number))
    #expect(wakes(hearing))
    #expect(try reader.refresh())
    #expect(reader.value(number) == JSON(number))
  }
}

@Test func aPlanAndAYearThatComeUpAreHeardOfToo() throws {
  let folder = try Folder()
  try folder.makeStore()
  let (reader, writer) = (try folder.open(), try folder.open())
  let hearing = reader.hearing
  _ = try reader.refresh()
  let plan = PlanFile(id: "p", bytes: Array("{}".utf8))
  _ = try writer.addPlan(plan, facts: [.result(1, 1)], author: "Lan", at: Desk.morning)
  #expect(wakes(hearing))
  #expect(try reader.refresh())
  #expect(reader.plans == [plan])
  let later = Desk.morning + 5 * 366 * 86_400_000
  for number in 2...3 {
    _ = try writer.commit([.result(number, 2)], author: "Lan", at: later)
    #expect(wakes(hearing))
    #expect(try reader.refresh())
    #expect(reader.value(number) == 2)
  }
}

/// Ten years either way, and a leap day: the sequence orders, and the clock only names the file.
@Test func aClockThatJumpsNeitherLosesNorReordersAnything() throws {
  let desk = try Desk()
  let store = try desk.open()
  let day: Int64 = 86_400_000
  let moments = [0, 1000, -1000, 3653 * day, -3653 * day, 466 * day, .max, .min]
  for (number, shift) in moments.enumerated() {
    let (at, overflow) = Desk.morning.addingReportingOverflow(shift)
    _ = try store.commit(
      [.result(1, JSON(number))], author: "Lan", at: overflow ? shift : at)
  }
  let reopened = try desk.open()
  #expect(
    reopened.ledger.history(.result("p", "t1")).compactMap(\.value.int) == Array(0..<moments.count))
  #expect(reopened.value(1) == JSON(moments.count - 1))
  #expect(try reopened.verify() == [])
  let years = Set(reopened.journals.journals.map { String($0.year) })
  #expect(years.isSuperset(of: ["2026", "2036", "2016", "2028"]))
  Soak.report("\(moments.count) jumps of the clock, 1 s to all of time: 0 lost, 0 out of order")
}
