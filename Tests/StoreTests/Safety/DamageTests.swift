import Campaign
import Foundation
import JSON
import Testing

@testable import Store

/// Three people and twelve records, several facts in some of them.
private func office() throws -> Desk {
  let desk = try Desk()
  for number in 0..<12 {
    let facts = (0...number % 3).map { Fact.result(number * 10 + $0, .string("giá trị \($0)")) }
    let user = UInt32(1000 + number % 3)
    _ = try desk.as(user).open().commit(facts, author: "A\(number % 2)", at: Desk.morning)
  }
  return desk
}

private let journals = ["lan", "hoa", "an"].map { "journal/2026/\($0).jsonl" }

@Test func everyChangeOfARecordIsFound() throws {
  let desk = try office()
  var generator = SeededGenerator(seed: 1)
  let whole = try journals.map { try desk.file($0) }
  let wanted = Soak.count(200, full: 10_000)
  var (number, found) = (0, 0)
  // Some mutations change nothing, as lines that change places with themselves.
  while found < wanted {
    number += 1
    let copy = Desk(left: desk.disk.afterKill())
    let which = Int.random(in: 0..<3, using: &generator)
    var bytes = whole[which]
    let mutation = Mutation.allCases[number % Mutation.allCases.count]
    mutation.apply(to: &bytes, &generator)
    guard bytes != whole[which] else { continue }
    try copy.edit(journals[which]) { $0 = bytes }
    let store = try copy.open()
    #expect(try !store.verify().isEmpty, "\(mutation) \(number)")
    // What is still whole still counts, and nothing else does.
    for entry in store.ledger.log() {
      #expect(entry.after.string?.hasPrefix("giá trị") == true, "\(mutation) \(number)")
    }
    try store.record(500, 1)
    #expect(try copy.open().value(500) == 1, "\(mutation) \(number)")
    found += 1
  }
  Soak.report("\(found) mutations of records: all detected, 0 crashes")
}

private enum Mutation: CaseIterable {
  case flip, cut, nul, swap, double, drop, insert, lineOut, linesSwapped, otherDigit

  func apply(to bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    let at = Int.random(in: 0..<bytes.count, using: &generator)
    let other = Int.random(in: 0..<bytes.count, using: &generator)
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: true).map(Array.init)
    let line = at % lines.count
    switch self {
    case .flip: bytes[at] ^= 1 << UInt8(other % 8)
    case .cut: bytes.removeLast(bytes.count - at)
    case .nul: for place in at..<min(at + 20, bytes.count) { bytes[place] = 0 }
    case .swap: bytes.swapAt(at, other)
    case .drop: bytes.remove(at: at)
    case .insert: bytes.insert(UInt8(truncatingIfNeeded: other), at: at)
    case .otherDigit:
      guard let digit = bytes[at...].firstIndex(where: { (48..<57).contains($0) }) else { return }
      bytes[digit] += 1
    case .double, .lineOut, .linesSwapped:
      if self == .double { lines.insert(lines[line], at: other % lines.count) }
      if self == .lineOut { lines.remove(at: line) }
      if self == .linesSwapped { lines.swapAt(line, other % lines.count) }
      bytes = lines.flatMap { $0 + [10] }
    }
  }
}

@Test func aDamagedLineIsPassedOverReportedByItsPlaceAndCopied() throws {
  let desk = try Desk()
  for number in 1...3 { try desk.open().record(number, JSON(number)) }
  let whole = try desk.file(Desk.journal)
  let start = try #require(whole.firstIndex(of: 10)) + 1
  try desk.edit(Desk.journal) { $0[start + 30] ^= 4 }
  let store = try desk.open()
  #expect(store.value(1) == 1 && store.value(2) == nil && store.value(3) == 3)
  let end = try #require(whole[start...].firstIndex(of: 10)) + 1
  let damage = Damage(.checksum, path: Desk.journal, offset: start, length: end - start)
  #expect(try store.verify() == [damage, Damage(.missing(2...2), path: "journal")])
  #expect(damage.message(.en).hasPrefix("journal/2026/lan.jsonl:byte \(start): damaged line"))
  let copies = try desk.disk.node(at: "/office/quarantine").names.values.map(\.content)
  #expect(copies == [Array(try desk.file(Desk.journal)[start..<end])])
  // It is never cut off, and what is recorded later stands behind it.
  try store.record(4, 4)
  #expect(try desk.file(Desk.journal).count > whole.count)
  #expect(try desk.open().verify() == [damage, Damage(.missing(2...2), path: "journal")])
}

@Test func theLastRecordOfAllIsMissedWhenItIsGone() throws {
  let desk = try Desk()
  try desk.open().record(1, 1)
  let before = try desk.file(Desk.journal)
  try desk.open().record(2, 2)
  try desk.edit(Desk.journal) { $0 = before }
  let told = [Damage(.ahead(noted: 2, last: 1), path: "lock")]
  #expect(try desk.open().verify() == told)
  // Its number is given again, for what stands in the lock orders nothing; that it was noted stays.
  #expect(try desk.open().record(3, 3).sequence == 2)
  #expect(try desk.open().verify() == told)
}

@Test func aWholeJournalThatIsGoneIsMissed() throws {
  let desk = try office()
  try desk.disk.remove("/office/journal/2026/an.jsonl", at: -1)
  let missing = try desk.open().verify().map(\.kind)
  #expect(
    missing
      == [.missing(3...3), .missing(6...6), .missing(9...9), .ahead(noted: 12, last: 11)])
}

@Test func aRecordInAnothersNameIsNotCounted() throws {
  // The store belongs to 1000; 1001 writes what 1002 is to have said.
  let desk = try Desk()
  try desk.as(1001).open().record(1, 1)
  let header = CommitHeader(sequence: 2, at: Desk.morning, author: "An", login: "an")
  let zone = OfficeZone(name: OfficeZone.defaultName, data: [])
  let previous = try #require(
    try desk.file("journal/2026/hoa.jsonl").dropLast().withUnsafeBytes { Seal.sum(of: $0) })
  let forged = RecordWriter.line(header, [.result(1, 99)], zone: zone, previous: previous)
  try desk.edit("journal/2026/hoa.jsonl") { $0 += forged }
  let store = try desk.as(1002).open()
  #expect(store.value(1) == 1)
  #expect(store.damages.first?.kind == .misnamed(login: "an"))
  #expect(try store.verify().count == 1)
}

@Test func unknownKindsAndFieldsCountAndStay() throws {
  let desk = try Desk()
  let open =
    #"{"v":1,"mood":{"x":1.10},"seq":1,"at":"2026-11-21T09:00:00+07:00","author":"Lan","#
    + #""login":"lan","facts":[{"kind":"hologram","school":"s","on":"2026-11-20","value":[1.10]}]"#
  let line = RecordWriter.seal(Array(open.utf8)[...])
  try desk.open().record(1, 1)
  try desk.edit(Desk.journal) { $0 = line }
  let store = try desk.open()
  let log = store.ledger.log()
  #expect(log.map(\.kind) == ["hologram"])
  #expect(log.first?.after == [JSON.number(JSONNumber(text: "1.10")!)])
  try store.record(2, 2)
  #expect(try desk.file(Desk.journal).starts(with: line))
}

/// What a newer program wrote beside what this one knows is there after recording, undoing and a
/// backup's way there and back, to the last digit.
@Test func unknownFieldsOfEveryFileSurviveARoundTrip() throws {
  let folder = try Folder()
  try folder.makeStore()
  let files = [
    (
      "roster.json",
      #"{"later":[1.10,"đ"],"schools":[{"id":"a","name":"A","level":"TH","x":{"y":1.0}}]}"#
    ),
    ("plans/p.json", #"{"later" : 1.10, "đ":"\u202e"}"#),
    ("holidays.json", #"{"format": 1, "later":[1e2]}"#),
  ]
  for (file, text) in files {
    _ = FileManager.default.createFile(
      atPath: "\(folder.store)/\(file)", contents: Data(text.utf8),
      attributes: [.posixPermissions: 0o600])
  }
  let line = RecordWriter.seal(
    Array(
      (#"{"v":1,"mood":{"x":1.10},"seq":1,"at":"2026-11-21T09:00:00+07:00","author":"Lan","#
        + #""login":"root","facts":[{"kind":"hologram","on":"2026-11-20","value":[1.10],"z":1.0}]"#)
        .utf8)[...])
  try FileManager.default.createDirectory(
    atPath: folder.store + "/journal/2025", withIntermediateDirectories: false,
    attributes: [.posixPermissions: 0o700])
  let journal = "journal/2025/root.jsonl"
  _ = FileManager.default.createFile(
    atPath: "\(folder.store)/\(journal)", contents: Data(line),
    attributes: [.posixPermissions: 0o600])
  let store = try folder.open()
  try store.record(1, 1)
  _ = try store.commit(store.ledger.undo(by: "Lan", on: Desk.day), author: "Lan", at: Desk.morning)
  try store.backup(to: folder.path + "/b.tar", at: Desk.morning)
  try FileStore.restore(folder.path + "/b.tar", into: folder.path + "/copy", at: Desk.morning)
  for root in [folder.store, folder.path + "/copy"] {
    for (file, text) in files { #expect(try folder.bytes("\(root)/\(file)") == Array(text.utf8)) }
    #expect(try folder.bytes("\(root)/\(journal)") == line)
    let kinds = try FileStore.open(root).ledger.log().map(\.kind)
    #expect(kinds.filter { $0 != "upkeep" } == ["hologram", "result", "undo"])
  }
  Soak.report("unknown fields in \(files.count + 1) files: byte-equal after a round trip")
}
