import Campaign
import JSON
import Testing

@testable import Store

/// Whoever holds a ledger that was shown keeps it as it was, and the store goes on.
@Test func whatIsShownStaysWhileOneRecords() throws {
  let desk = try Desk()
  let store = try desk.open()
  var shown = [store.ledger]
  for number in 1...20 {
    try store.record(number % 5, JSON(number))
    if number % 7 == 0 {
      let undo = store.ledger.undo(by: "Lan", on: Desk.day)
      _ = try store.commit(undo, author: "Lan", at: Desk.morning)
    }
    shown.append(store.ledger)
  }
  let whole = try desk.open().ledger.log()
  for ledger in shown {
    #expect(ledger.log().map(\.id) == whole.prefix(ledger.commitCount).map(\.id))
  }
  #expect(store.ledger.log() == whole)
}

/// A colleague's record is taken back and another comes in its place: nothing of the old copy stays.
@Test func aLedgerThatIsReadAnewHasNothingOfTheOldOne() throws {
  let desk = try Desk()
  let store = try desk.open()
  try store.record(1, 1)
  let before = try desk.file(Desk.journal)
  try store.record(2, "taken back")
  try desk.edit(Desk.journal) { $0 = before }
  try desk.edit("lock") { $0 = LockNote().bytes }
  #expect(try store.refresh())
  for number in 3...5 { try store.record(number, JSON(number)) }
  #expect(store.value(2) == nil)
  #expect(store.ledger.log() == (try desk.open().ledger.log()))
}
