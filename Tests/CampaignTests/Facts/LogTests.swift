import Campaign
import JSON
import Testing

@Test func theLogSaysWhoWhatWhenBeforeAndAfter() {
  let office = Colleagues()
  office.set("Lan", "t1", 12)
  office.set("Hoa", "t1", 15)
  #expect(office.undo("Hoa"))
  #expect(office.redo("Hoa"))
  let log = office.ledger.log()
  #expect(log.map(\.id.text) == ["1", "2", "3", "4"])
  #expect(log.map(\.author) == ["Lan", "Hoa", "Hoa", "Hoa"])
  #expect(log.map(\.kind) == ["result", "result", "undo", "undo"])
  #expect(log.map(\.before) == [nil, 12, 15, 12])
  #expect(log.map(\.after) == [12, 15, 12, 15])
  #expect(log.map { $0.undoes?.text } == [nil, nil, "2", "3"])
  #expect(log.map(\.isUndone) == [false, false, true, false])
  #expect(log.allSatisfy { $0.school == "x" && $0.target == "t1" && $0.plan == "p" })
  #expect(log.map(\.at) == [0, 1000, 2000, 3000])
}

@Test func anEntryForAnEarlierDayShowsWhatStoodThereThen() {
  let office = Colleagues()
  let early = Colleagues.day.adding(days: -5)
  office.set("Lan", "t1", 3, on: Colleagues.day)
  office.set("Lan", "t1", 1, on: early)
  office.set("Lan", "t1", 2, on: early.adding(days: 1))
  let log = office.ledger.log()
  #expect(log.map(\.before) == [nil, nil, 1])
  #expect(log.map(\.after) == [3, 1, 2])
}

/// A second account of the same: what stands in a cell is looked up in the facts so far.
@Test func beforeAndAfterAreThoseOfASlowAccount() {
  let office = Colleagues()
  var account: [(entry: Int, target: Int, value: Int, on: Int, isOn: Bool)] = []
  var expected: [(before: Int?, after: Int?)] = []
  func standing(_ target: Int, _ on: Int) -> Int? {
    account.filter { $0.isOn && $0.target == target && $0.on <= on }
      .max { ($0.on, $0.entry) < ($1.on, $1.entry) }?.value
  }
  var state: UInt64 = 5
  func random(_ below: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % below
  }
  for number in 1...400 {
    if random(4) == 0, let undone = account.indices.filter({ account[$0].isOn }).randomElement() {
      let (target, on) = (account[undone].target, account[undone].on)
      let before = standing(target, on)
      account[undone].isOn = false
      expected.append((before, standing(target, on)))
      office.record(
        "Lan", [.undo(EntryID(sequence: Int64(account[undone].entry)), on: Colleagues.day)])
    } else {
      let (target, on) = (random(5), random(6))
      expected.append((standing(target, on), number))
      account.append((number, target, number, on, true))
      office.set("Lan", "t\(target)", JSON(number), on: Colleagues.day.adding(days: on))
    }
  }
  let log = office.ledger.log()
  #expect(log.map { $0.before.int } == expected.map(\.before))
  #expect(log.map { $0.after.int } == expected.map(\.after))
}

@Test func theLogIsFilteredBySchoolTargetAuthorAndTheDayOfEntering() {
  let office = Colleagues()
  office.set("Lan", "t1", 1, school: "a")
  office.set("Hoa", "t2", 2, school: "b")
  office.set("Lan", "t2", 3, school: "b")
  #expect(office.undo("Lan"))
  func ids(_ filter: LogFilter) -> [String] { office.ledger.log(filter).map(\.id.text) }
  #expect(ids(LogFilter(school: "b")) == ["2", "3", "4"])
  #expect(ids(LogFilter(target: "t1")) == ["1"])
  #expect(ids(LogFilter(author: "Lan")) == ["1", "3", "4"])
  #expect(ids(LogFilter(school: "b", author: "Hoa")) == ["2"])
  #expect(ids(LogFilter(entered: 1000..<3000)) == ["2", "3"])
  #expect(ids(LogFilter(plan: "q")) == [])
}
