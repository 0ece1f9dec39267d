import Campaign
import JSON
import Testing

@testable import Store

private let zone = OfficeZone(name: OfficeZone.defaultName, data: [])

private func line(_ facts: [Fact], previous: UInt64? = nil) -> [UInt8] {
  RecordWriter.line(
    CommitHeader(sequence: 123, at: 1_795_226_400_123, author: "Lan", login: "lan"), facts,
    zone: zone, previous: previous)
}

/// The checksum was computed by `xxhsum -H64` over the bytes before `,"sum"`.
@Test func aRecordIsOneLineOfJSONWithItsChecksumLast() {
  let fact = Fact(
    .dossier("quang-hoa-2022-2023", "dot-1", school: "th-a", item: "to-trinh"), true,
    on: Day.nearest(year: 2022, month: 11, day: 5), base: EntryID("120.2"))
  let text = String(decoding: line([fact], previous: 0xabc), as: UTF8.self)
  #expect(
    text == #"{"v":1,"seq":123,"at":"2026-11-21T09:00:00.123+07:00","author":"Lan","login":"lan","#
      + #""facts":[{"kind":"dossier","plan":"quang-hoa-2022-2023","subject":"dot-1","#
      + #""school":"th-a","item":"to-trinh","on":"2022-11-05","value":true,"base":"120.2"}],"#
      + #""prev":"0000000000000abc","sum":"3338efa709f684dd"}"# + "\n")
}

@Test func newThingsGetTheIdOfTheirOwnEntry() {
  let nominee = Fact(.nominee("p", "dot-1", school: "s"), ["name": "An"], on: Desk.day)
  let one = String(decoding: line([nominee]), as: UTF8.self)
  #expect(one.contains(#""item":"123""#))
  let two = String(decoding: line([nominee, nominee]), as: UTF8.self)
  #expect(two.contains(#""item":"123.1""#) && two.contains(#""item":"123.2""#))
}

private func read(_ text: String) -> ParsedRecord? {
  var reader = RecordReader()
  reader.newest = 2
  var record = ParsedRecord()
  var ledger = Ledger()
  let isRecord = Array(text.utf8).withUnsafeBufferPointer {
    reader.read($0, into: &record, ledger: &ledger)
  }
  return isRecord ? record : nil
}

private let head = #""v":1,"seq":5,"at":"2026-11-21T09:00:00Z","author":"Lan","login":"lan""#

@Test func fieldsMayStandInAnyOrderAndUnknownOnesArePassedOver() throws {
  let record = try #require(
    read(
      #"{"facts":[{"value":[1,{"a":null}],"mood":"good","on":"2026-11-20","kind":"dance"}],"#
        + #""weather":{"rain":[1,2]},\#(head)}"#))
  #expect(record.sequence == 5)
  #expect(record.facts.count == 1)
}

/// No program of a store of version 1 writes such a record: what it says would be lost unseen.
@Test func aNewerRecordInAStoreOfThisVersionIsDamage() throws {
  let desk = try Desk()
  let newer = head.replacing(#""v":1"#, with: #""v":2"#).replacing(#""seq":5"#, with: #""seq":1"#)
  let line = RecordWriter.seal(Array(#"{\#(newer),"facts":[{"kind":"sent"}]"#.utf8)[...])
  _ = try desk.open().commit([], author: "Lan", at: Desk.morning)
  let store = try desk.open()
  _ = try store.commit(
    [Fact(.sent("p", "d"), true, on: Desk.day)], author: "Lan", at: Desk.morning)
  try desk.edit(Desk.journal) { $0 = line }
  let seen = try desk.open()
  // What the line hides was counted in the lock, and is missed there.
  let missed = Damage.Kind.ahead(noted: seen.noteInLock().last, last: 0)
  #expect(seen.damages.map(\.kind) == [.malformed, missed])
  #expect(try store.verify().contains { $0.kind == .malformed })
}

@Test func aRecordOfANewerProgramKeepsItsNumberAndNothingElse() throws {
  let newer = head.replacing(#""v":1"#, with: #""v":2"#)
  let record = try #require(read(#"{\#(newer),"facts":{"packed":"…"}}"#))
  #expect(record.sequence == 5)
  #expect(record.facts.isEmpty)
}

@Test(arguments: [
  "{}", "[]", "null", "{\(head)", "{\(head)} x", "{\(head),\"seq\":6}", "\u{FEFF}{\(head)}",
  "{\(head),}", "{\(head),\"facts\":[{}]}", "{\(head),\"facts\":{}}",
  #"{\#(head),"facts":[{"kind":"note","on":"2026-02-30","value":1}]}"#,
  #"{\#(head),"facts":[{"kind":"note","value":1}]}"#,
  #"{\#(head),"facts":[{"on":"2026-02-03","value":1}]}"#,
  #"{\#(head),"facts":[{"kind":"note","on":"2026-02-03","value":01}]}"#,
  #"{\#(head),"facts":[{"kind":"note","on":"2026-02-03","value":1,"base":"x"}]}"#,
  #"{\#(head),"prev":"12"}"#,
  #"{"v":1,"seq":-5,"at":"2026-11-21T09:00:00Z","author":"","login":""}"#,
  #"{"v":1,"seq":1e3,"at":"2026-11-21T09:00:00Z","author":"","login":""}"#,
  #"{"v":1,"seq":99999999999999999999,"at":"2026-11-21T09:00:00Z","author":"","login":""}"#,
  #"{"v":1,"seq":1,"at":"2026-02-30T09:00:00Z","author":"","login":""}"#,
  #"{"v":1,"seq":1,"at":"2026-11-21T09:00:00Z","author":"","login":null}"#,
])
func whatIsNotStrictlyARecordIsRefused(text: String) {
  #expect(read(text) == nil)
}

@Test func depthAndDigitsWithoutEndAreRefused() {
  let deep = String(repeating: "[", count: 100_000)
  #expect(read(#"{\#(head),"x":\#(deep)}"#) == nil)
  let digits = String(repeating: "9", count: 100_000)
  #expect(read(#"{\#(head),"x":\#(digits)}"#) == nil)
  Soak.report("a depth of 100000 and a number of 100000 digits: refused")
}

@Test func aSealHoldsForTheExactBytesOnly() {
  let record = Array(line([.result(1, 97.5)]).dropLast())
  #expect(record.withUnsafeBytes { Seal.sum(of: $0) } != nil)
  for place in record.indices {
    var changed = record
    changed[place] ^= 1
    #expect(changed.withUnsafeBytes { Seal.sum(of: $0) } == nil, "byte \(place)")
  }
  for count in 0..<record.count {
    #expect(record[..<count].withUnsafeBytes { Seal.sum(of: $0) } == nil, "cut to \(count)")
  }
}
