import Campaign
import Glibc
import JSON
import Testing

@testable import Store

/// What says who somebody is is kept apart from the journals, and goes for good when it is blotted out.
@Suite struct PersonalTests {
  private let hoa: JSON = [
    "name": "Nguyễn Thị Hoa", "kind": "teacher", "position": "Tổ trưởng", "reward": "giay-khen",
  ]
  private let cell = Cell.nominee("p", "dot-1", school: "th-a")

  private func record(_ store: any OfficeStore, _ facts: [Fact]) throws -> Receipt {
    try store.commit(facts, author: "Lan", at: Desk.morning)
  }

  @Test(arguments: Keeping.allCases) func whoeverOpensTheOfficeReadsTheName(keeping: Keeping) throws
  {
    let house = keeping.house()
    try house.found()
    let store = try house.open()
    let colleague = try house.open()
    let receipt = try record(store, [Fact(cell, hoa, on: Desk.day)])
    #expect(receipt.facts.first?.value == hoa)
    _ = try colleague.refresh()
    for one in [store, colleague, try house.open()] {
      #expect(one.ledger.entry(at: 0).value == hoa)
      #expect(one.ledger.nominees(plan: "p", deadline: "dot-1").map(\.name) == ["Nguyễn Thị Hoa"])
      #expect(try one.verify() == [])
    }
  }

  @Test(arguments: Keeping.allCases) func manyAreOneEntryAndOneOfThemIsBlottedOutAlone(
    keeping: Keeping
  ) throws {
    let house = keeping.house()
    try house.found()
    let store = try house.open()
    let people = ["Lò Văn Á", "Đặng Thị Ý", "Ẩn"].map { Person(name: $0, unit: "th-a") }
    _ = try record(store, PersonActs(store.ledger, on: Desk.day).add(people))
    #expect(store.ledger.entryCount == 1)
    var register = Register(store.ledger)
    #expect(register.people.map(\.name) == people.map(\.name))
    let second = register.people[1].id
    _ = try record(store, PersonActs(store.ledger, on: Desk.day).blot(second, register))
    for one in [store, try house.open()] {
      register = Register(one.ledger)
      #expect(register.people.map(\.name) == ["Lò Văn Á", "×××", "Ẩn"])
      #expect(register[second]?.unit == "th-a")
      #expect(try one.verify() == [])
    }
  }

  @Test(arguments: Keeping.allCases) func ofWhomIsBlottedOutTheNominationStaysWithoutAName(
    keeping: Keeping
  ) throws {
    let house = keeping.house()
    try house.found()
    let store = try house.open()
    _ = try record(store, [Fact(cell, hoa, on: Desk.day)])
    let keys = [store.ledger.personalKey(of: store.ledger.entry(at: 0).id)!]
    _ = try record(
      store, [Fact(.blot("1"), ["keys": [.string(keys[0])], "entries": []], on: Desk.day)])
    for one in [store, try house.open()] {
      let nominee = one.ledger.nominees(plan: "p", deadline: "dot-1").first
      #expect(nominee?.name == "×××" && nominee?.position == nil)
      #expect(nominee?.reward == "giay-khen" && nominee?.kind == .teacher)
    }
  }

  @Test(arguments: Keeping.allCases) func aBackupHoldsTheNames(keeping: Keeping) throws {
    let house = keeping.house()
    try house.found()
    let store = try house.open()
    _ = try record(store, [Fact(cell, hoa, on: Desk.day)])
    try store.backup(to: house.backup, at: Desk.morning)
    try house.engine.restore(house.backup, into: house.other, at: Desk.morning)
    let restored = try house.engine.open(house.other, StoreOpening())
    #expect(restored.ledger.entry(at: 0).value == hoa)
    #expect(try restored.verify() == [])
  }
}

/// The same as files.
@Suite struct PersonalFileTests {
  private let cell = Cell.nominee("p", "dot-1", school: "th-a")
  private let named = Fact(
    .nominee("p", "dot-1", school: "th-a"), ["name": "Nguyễn Thị Hoa", "kind": "pupil"],
    on: Desk.day)

  @Test func noNameIsInAJournal() throws {
    let desk = try Desk()
    let store = try desk.open()
    _ = try store.commit([named], author: "Lan", at: Desk.morning)
    #expect(!(try desk.text(Desk.journal)).contains("Hoa"))
    #expect(try desk.text(Desk.journal).contains(#""kind":"pupil""#))
    #expect(try desk.text(Layout.personal).contains("Nguyễn Thị Hoa"))
  }

  @Test func whatIsBlottedOutIsInNoFileOfTheStore() throws {
    let desk = try Desk()
    let store = try desk.open()
    _ = try store.commit([named], author: "Lan", at: Desk.morning)
    let facts = PersonActs(store.ledger, on: Desk.day).blot(
      "1", Register(store.ledger, plans: [], roster: Roster()))
    // Nobody whom the register does not know is blotted out.
    #expect(facts.isEmpty)
    let key = store.ledger.personalKey(of: store.ledger.entry(at: 0).id)!
    _ = try store.commit(
      [Fact(.blot("1"), ["keys": [.string(key)]], on: Desk.day)], author: "Lan", at: Desk.morning)
    for file in [Desk.journal, Layout.personal] {
      #expect(!(try desk.text(file)).contains("Hoa"), "\(file)")
    }
  }

  @Test func aNameThatWasChangedBehindTheStoresBackIsFoundAndMasked() throws {
    let desk = try Desk()
    _ = try desk.open().commit([named], author: "Lan", at: Desk.morning)
    try desk.edit(Layout.personal) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      bytes = Array(text.replacing("Hoa", with: "Hòa").utf8)
    }
    let store = try desk.open()
    #expect(store.ledger.nominees(plan: "p", deadline: "dot-1").map(\.name) == ["×××"])
    #expect(try store.verify().map(\.kind) == [.personalMissing(1)])
  }

  @Test func whatWasBrokenOffHarmsNobody() throws {
    let desk = try Desk()
    _ = try desk.open().commit([named], author: "Lan", at: Desk.morning)
    try desk.edit(Layout.personal) { $0 += Array(#"{"key":"0123456789abcdef","sa"#.utf8) }
    let store = try desk.open()
    var second = named
    second.value = ["name": "Trần Nam", "kind": "teacher"]
    _ = try store.commit([second], author: "Lan", at: Desk.morning)
    #expect(
      try desk.open().ledger.nominees(plan: "p", deadline: "dot-1").map(\.name)
        == ["Nguyễn Thị Hoa", "Trần Nam"])
    #expect(try store.verify() == [])
  }

  @Test func withoutTheFileEverythingButTheNamesIsThere() throws {
    let desk = try Desk()
    _ = try desk.open().commit([named], author: "Lan", at: Desk.morning)
    try desk.edit(Layout.personal) { $0 = [] }
    let store = try desk.open()
    #expect(store.ledger.nominees(plan: "p", deadline: "dot-1").map(\.kind) == [.pupil])
    #expect(try store.verify().map(\.kind) == [.personalMissing(1)])
  }

  /// Journals of earlier programs hold names themselves.
  @Test func aNameInAnOldJournalIsMaskedOnceItIsBlottedOut() throws {
    let desk = try Desk()
    let old = RecordWriter.line(
      CommitHeader(sequence: 1, at: Desk.morning, author: "Lan", login: "lan"),
      [named], zone: OfficeZone(OfficeZone.defaultName, system: desk.disk), previous: nil)
    try desk.put(Desk.journal, old, owner: 1000)
    let store = try desk.open()
    #expect(store.ledger.nominees(plan: "p", deadline: "dot-1").map(\.name) == ["Nguyễn Thị Hoa"])
    _ = try store.commit(
      [Fact(.blot("1"), ["keys": [], "entries": ["1"]], on: Desk.day)], author: "Lan",
      at: Desk.morning)
    for one in [store, try desk.open()] {
      #expect(one.ledger.nominees(plan: "p", deadline: "dot-1").map(\.name) == ["×××"])
    }
  }

  private func record(_ store: FileStore, _ name: String) throws(StoreError) {
    var fact = named
    fact.value = ["name": .string(name), "kind": "teacher"]
    _ = try store.commit([fact], author: "Lan", at: Desk.morning)
  }

  private func names(_ store: FileStore) -> [String] {
    store.ledger.nominees(plan: "p", deadline: "dot-1").map(\.name)
  }

  @Test(arguments: [EIO, ENOSPC, EACCES, EINTR])
  func whateverCallFailsANameIsRecordedWholeOrNotAtAll(code: Int32) throws {
    var number = 1
    while true {
      let desk = try Desk()
      try record(desk.open(), "Cũ")
      let system = FaultySystem(desk.disk)
      let store = try desk.open(system)
      let start = system.calls.count
      system.fault = { at, _ in at == start + number ? code : nil }
      let isSaid = (try? record(store, "Mới")) != nil
      if system.calls.count < start + number { break }
      system.fault = { _, _ in nil }
      #expect(try names(desk.open()) == (isSaid ? ["Cũ", "Mới"] : ["Cũ"]), "call \(number)")
      try record(store, "Sau")
      #expect(
        try names(desk.open()) == (isSaid ? ["Cũ", "Mới", "Sau"] : ["Cũ", "Sau"]), "call \(number)")
      #expect(try desk.open().verify() == [], "call \(number)")
      number += 1
    }
    #expect(number > 25)
  }

  @Test func afterAPowerCutAtAnyCallEveryNameThatWasSaidIsThere() throws {
    var generator = SeededGenerator(seed: 7)
    var call = 1
    while true {
      let desk = try Desk()
      let system = FaultySystem(desk.disk)
      system.diesAt = call
      var said: [String] = []
      if let store = try? desk.open(system) {
        for name in ["Một", "Hai"] where (try? record(store, name)) != nil && !system.isDead {
          said.append(name)
        }
      }
      if !system.isDead { break }
      for _ in 0..<4 {
        let left = Desk(left: desk.disk.afterPowerCut(&generator))
        let found = try names(left.open())
        #expect(found.starts(with: said) && !found.contains("×××"), "call \(call): \(found)")
      }
      call += 1
    }
    #expect(call > 60)
  }
}
