import Campaign
import JSON
import Testing

/// Single lines against the log gone through as a whole.
@Suite struct LogReaderTests {
  private func check(_ ledger: Ledger) {
    let reader = LogReader(ledger)
    let log = ledger.log()
    #expect(reader.count == log.count)
    for number in log.indices {
      #expect(reader.line(number) == log[number])
      #expect(reader.id(number) == log[number].id)
      #expect(reader.number(log[number].id) == number)
    }
  }

  @Test func undoAndRedoOneAfterAnother() {
    let office = Colleagues()
    office.set("Lan", "t1", 12)
    office.set("Hoa", "t1", 15)
    for _ in 0..<4 {
      #expect(office.undo("Hoa"))
      #expect(office.redo("Hoa"))
    }
    check(office.ledger)
  }

  @Test(arguments: 1...20)
  func anyLineIsThatOfTheWholeLog(seed: UInt64) {
    let office = Colleagues()
    var state = seed
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    for number in 1...120 {
      switch random(6) {
      case 0: office.setThree("Mai")
      case 1 where number > 3:
        // Anything that was ever made is taken back: entries, commits, undoes, undoes of undoes.
        let id = EntryID(
          sequence: Int64(1 + random(Int(office.ledger.lastSequence))), part: Int32(random(3)))
        office.record("Hoa", [.undo(id, on: Colleagues.day)])
      case 2: _ = office.undo("Mai")
      case 3: _ = office.redo("Mai")
      default:
        office.set(
          "Lan", "t\(random(4))", JSON(number), on: Colleagues.day.adding(days: random(5) - 2))
      }
    }
    check(office.ledger)
  }

  @Test func whoTookAnEntryBackIsTold() {
    let office = Colleagues()
    office.setThree("Lan")
    office.record("Hoa", [.undo(EntryID(sequence: 1, part: 2), on: Colleagues.day)])
    let reader = LogReader(office.ledger)
    #expect(reader.undoer(of: 1)?.id.text == "2")
    #expect(reader.undoer(of: 1)?.author == "Hoa")
    #expect(reader.undoer(of: 0) == nil)
    #expect(reader.companions(of: 1) == 3)
    #expect(office.redo("Hoa"))
    #expect(LogReader(office.ledger).undoer(of: 1) == nil)
  }

  @Test func entriesAreCountedByAuthorAndBySchool() {
    let office = Colleagues()
    office.setThree("Lan")
    office.set("Hoa", "t1", 4, school: "y")
    office.set("Lan", "t1", 5, school: "y")
    let reader = LogReader(office.ledger)
    #expect(reader.authors.map(\.name) == ["Lan", "Hoa"])
    #expect(reader.authors.map(\.count) == [4, 1])
    #expect(reader.entriesBySchool == ["x": 3, "y": 2])
  }
}
