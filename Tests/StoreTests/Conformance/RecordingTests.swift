import Campaign
import JSON
import Testing

@testable import Store

/// Facts go in whole and in one order, whatever keeps them.
@Suite struct RecordingTests {
  /// Two who hold the same office open.
  private func two(_ keeping: Keeping) throws -> (lan: any OfficeStore, hoa: any OfficeStore) {
    let house = keeping.house()
    try house.found()
    return (try house.open(), try house.open())
  }

  @Test(arguments: Keeping.allCases) func whatIsRecordedIsThereForWhoeverOpensIt(
    keeping: Keeping
  ) throws {
    let house = keeping.house()
    try house.found()
    let fact = Fact(
      .result("p", "t1", school: "th-a"), ["a": [1, "đỏ", .null]], on: Day(iso: "2026-11-20")!,
      base: nil)
    let receipt = try house.open().commit([fact], author: "Lan Anh", at: 1_700_000_000_123)
    #expect(receipt == Receipt(sequence: 1, facts: [fact], conflicts: []))
    let ledger = try house.open().ledger
    #expect(ledger.commitCount == 1 && ledger.entryCount == 1)
    let entry = ledger.entry(at: 0)
    #expect(entry.cell == fact.cell && entry.value == fact.value && entry.on == fact.on)
    #expect(entry.author == "Lan Anh" && entry.at == 1_700_000_000_123)
    #expect(entry.id.sequence == 1)
    #expect(ledger.log().first?.login == "lan")
  }

  @Test(arguments: Keeping.allCases) func theLoginStandsForAnAuthorWithoutAName(
    keeping: Keeping
  ) throws {
    let (lan, _) = try two(keeping)
    try lan.enter(1, 1, "")
    #expect(lan.ledger.entry(at: 0).author == "lan")
  }

  @Test(arguments: Keeping.allCases) func numbersHaveNoGapsAndOneOrderForAll(keeping: Keeping)
    throws
  {
    let (lan, hoa) = try two(keeping)
    var numbers: [Int64] = []
    for round in 1...20 {
      let store = round % 3 == 0 ? hoa : lan
      numbers.append(
        try store.enter(round % 4, JSON(round), round % 3 == 0 ? "Hoa" : "Lan").sequence)
      // What records nothing takes no number.
      #expect(try store.commit([], author: "Lan", at: Desk.morning).sequence == 0)
    }
    #expect(numbers == Array(1...20))
    for store in [lan, hoa] { _ = try store.refresh() }
    #expect(lan.ledger.log() == hoa.ledger.log())
    #expect(lan.ledger.log().map { $0.after.int } == Array(1...20))
    #expect(lan.found(0) == 20 && lan.found(3) == 19)
    #expect(try lan.verify() == [] && hoa.verify() == [])
  }

  @Test(arguments: Keeping.allCases) func aColleaguesEntryComesWithALookAndNotBefore(
    keeping: Keeping
  ) throws {
    let (lan, hoa) = try two(keeping)
    _ = hoa.hearing
    #expect(try hoa.refresh() == false)
    try lan.enter(1, 12)
    let shown = hoa.ledger
    #expect(hoa.found(1) == nil)
    #expect(try hoa.refresh())
    #expect(hoa.found(1) == 12)
    #expect(try hoa.refresh() == false)
    // Whoever shows what was there before goes on showing it.
    #expect(shown.commitCount == 0 && shown.value(.result("p", "t1")) == nil)
  }

  @Test(arguments: Keeping.allCases) func newThingsBearTheNumberTheyWereRecordedUnder(
    keeping: Keeping
  ) throws {
    let (lan, hoa) = try two(keeping)
    try hoa.enter(1, 1)
    let new = Fact(.difficulty("p"), "Thiếu mẫu", on: Desk.day)
    #expect(try lan.commit([new], author: "Lan", at: 0).facts.map(\.cell.item) == ["2"])
    let pair = try lan.commit([new, new], author: "Lan", at: 0)
    #expect(pair.facts.map(\.cell.item) == ["3.1", "3.2"])
    _ = try hoa.refresh()
    #expect(hoa.ledger.log().map(\.cell.item) == ["", "2", "3.1", "3.2"])
  }

  @Test(arguments: Keeping.allCases) func factsAreMadeOfTheNewestState(keeping: Keeping) throws {
    let (lan, hoa) = try two(keeping)
    try lan.enter(1, 12)
    var seen: JSON?
    let receipt = try hoa.commit(author: "Hoa", at: Desk.morning) { ledger in
      seen = ledger.value(.result("p", "t1"))
      return [.result(2, 15)]
    }
    #expect(seen == 12)
    #expect(receipt.sequence == 2)
    // What was recorded before is taken in with it.
    #expect(hoa.found(1) == 12 && hoa.found(2) == 15)
  }

  @Test(arguments: Keeping.allCases) func whatIsRefusedWritesNothing(keeping: Keeping) throws {
    struct Doubt: Error, Equatable { var number: Int }
    let (lan, hoa) = try two(keeping)
    try lan.enter(1, 1)
    let plan = PlanFile(id: "p", bytes: Array("{}".utf8))
    for document in [nil, .plan(plan, replacing: false), .roster] as [CommitRequest.Document?] {
      let request = CommitRequest(author: "Lan", at: 0, document: document)
      let answer = try lan.commit(request) { (_) throws(Doubt) -> [Fact] in throw Doubt(number: 7) }
      #expect(answer == .failure(Doubt(number: 7)))
      // Nothing to say is no entry either, nor does a document come without one.
      #expect(try lan.commit(request) { _ in [] }.sequence == 0)
    }
    #expect(lan.plans == [] && lan.ledger.commitCount == 1)
    _ = try hoa.refresh()
    #expect(hoa.plans == [] && hoa.ledger.commitCount == 1)
    #expect(try lan.verify() == [])
    let next = try lan.commit(CommitRequest(author: "Lan", at: 0)) { (_) throws(Doubt) -> [Fact] in
      [.result(1, 2)]
    }
    #expect(try next.get().sequence == 2)
  }

  @Test(arguments: Keeping.allCases) func nobodyRecordsWhileSomebodyMakesFacts(keeping: Keeping)
    throws
  {
    let (lan, hoa) = try two(keeping)
    var refusal: StoreError?
    let receipt = try lan.commit(author: "Lan", at: Desk.morning) { _ in
      do throws(StoreError) {
        _ = try hoa.commit([.result(1, 2)], author: "Hoa", at: Desk.morning)
      } catch { refusal = error }
      return [.result(1, 1)]
    }
    guard case .busy = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(receipt.sequence == 1)
    #expect(try hoa.enter(1, 2, "Hoa").sequence == 2)
  }

  @Test(arguments: Keeping.allCases) func theSameCellChangedSinceOneLookedIsAConflict(
    keeping: Keeping
  ) throws {
    let (lan, hoa) = try two(keeping)
    try lan.enter(1, 12)
    let receipt = try hoa.enter(1, 15, "Hoa")
    #expect(receipt.conflicts.map(\.mine.value) == [15])
    #expect(receipt.conflicts.map(\.theirs.value) == [12])
    #expect(receipt.conflicts.map(\.theirs.author) == ["Lan"])
    // Both stay, and the later one stands.
    #expect(hoa.ledger.history(.result("p", "t1")).map(\.value) == [12, 15])
    #expect(hoa.found(1) == 15)
    // What one had seen is none, nor is another cell, one's own word or the same value.
    _ = try lan.refresh()
    let seen = lan.ledger.lastSequence
    #expect(
      try lan.commit(author: "Lan", at: 0, seen: seen) { _ in [.result(1, 16)] }.conflicts == [])
    #expect(try lan.enter(1, 17).conflicts == [])
    #expect(try hoa.enter(2, 17, "Hoa").conflicts == [])
    #expect(try hoa.enter(1, 17, "Hoa").conflicts == [])
    // What had been seen is told by number where it is given.
    let late = try hoa.commit(author: "Hoa", at: 0, seen: seen) { _ in [.result(1, 18)] }
    #expect(late.conflicts.map(\.theirs.author) == [])
    let old = try lan.commit(author: "Lan", at: 0, seen: 0) { _ in [.result(2, 18)] }
    #expect(old.conflicts.map(\.theirs.value) == [17])
  }

  @Test(arguments: Keeping.allCases) func takingBackAndDoingAgainAreEntriesLikeOthers(
    keeping: Keeping
  ) throws {
    let (lan, hoa) = try two(keeping)
    try lan.enter(1, 12)
    try lan.enter(1, 13)
    for (number, expected) in [(3, 12), (4, nil), (5, 12), (6, 13)] as [(Int64, Int?)] {
      let receipt = try lan.commit(author: "Lan", at: Desk.morning) { ledger in
        number < 5 ? ledger.undo(by: "Lan", on: Desk.day) : ledger.redo(by: "Lan", on: Desk.day)
      }
      #expect(receipt.sequence == number)
      _ = try hoa.refresh()
      #expect(lan.found(1)?.int == expected && hoa.found(1)?.int == expected, "\(number)")
    }
    #expect(hoa.ledger.commitCount == 6)
    #expect(try hoa.verify() == [])
  }

  @Test(arguments: Keeping.allCases) func aLargeCommitIsOneAndSaysHowFarItIs(keeping: Keeping)
    throws
  {
    let house = keeping.house()
    try house.found()
    let (store, reader) = (try house.open(), try house.open())
    house.shortenCommits(of: store)
    let facts = (0..<500).map { Fact.result($0, .string("giá trị \($0)")) }
    var told: [Int] = []
    let tell = { (done: Int, all: Int) in
      #expect(all == 500)
      told.append(done)
      #expect(throws: Never.self) { _ = try reader.refresh() }
      #expect(done == 500 || reader.ledger.entryCount == 0)
    }
    let request = CommitRequest(author: "Lan", at: Desk.morning)
    let receipt = try store.commit(request, onProgress: tell) { _ in facts }
    #expect(receipt.sequence == 1 && receipt.facts == facts)
    #expect(told.last == 500 && told == told.sorted())
    _ = try reader.refresh()
    for store in [store, reader, try house.open()] {
      #expect(store.ledger.commitCount == 1 && store.ledger.entryCount == 500)
      #expect((0..<500).allSatisfy { store.found($0) == .string("giá trị \($0)") })
    }
    let undo = try reader.commit(
      store.ledger.undo(by: "Lan", on: Desk.day), author: "Lan", at: Desk.morning)
    #expect(undo.sequence == 2)
    #expect((0..<500).allSatisfy { reader.found($0) == nil })
    #expect(try reader.verify() == [])
  }

  @Test(arguments: Keeping.allCases) func theOwnerHasNothingToAnswerForWhereAllIsThere(
    keeping: Keeping
  ) throws {
    let (lan, _) = try two(keeping)
    try lan.enter(1, 1)
    #expect(try lan.accept(author: "Lan", at: Desk.morning, on: Desk.day).sequence == 0)
    #expect(lan.ledger.commitCount == 1)
  }

  @Test(arguments: Keeping.allCases) func oneAtATimeHasTheTurnToRemind(keeping: Keeping) throws {
    let (lan, hoa) = try two(keeping)
    var turn = try lan.takeReminderTurn()
    #expect(turn !== nil)
    #expect(try hoa.takeReminderTurn() === nil)
    // It keeps nobody from recording.
    #expect(try hoa.enter(1, 1).sequence == 1)
    withExtendedLifetime(turn) {}
    turn = nil
    let next = try hoa.takeReminderTurn()
    #expect(next !== nil)
    #expect(try lan.takeReminderTurn() === nil)
    #expect(try lan.verify() == [])
    withExtendedLifetime(next) {}
  }
}
