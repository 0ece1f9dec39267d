import Campaign
import Foundation
import Glibc
import JSON
import Testing

@testable import Store

/// Plans and the roster are held against what the journals tell of them.
@Suite struct DocumentTests {
  private let plan = PlanFile(id: "p", bytes: Array(#"{"id":"p"}"#.utf8))
  private let school = School(id: "a", name: "A", level: .primary)

  private func office() throws -> Folder {
    let folder = try Folder()
    var content = NewStore()
    content.sharing = .alone
    content.roster = Roster([school])
    content.plans = [plan]
    try FileStore.create(folder.store, content, at: Desk.morning)
    return folder
  }

  private func kinds(_ folder: Folder) throws -> [String: Damage.Kind] {
    let store = try folder.open()
    let told = try store.verify()
    #expect(store.damages == told)
    return Dictionary(told.map { ($0.path, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func aNewStoreIsWholeBeforeAndAfterItsFirstEntry() throws {
    let folder = try office()
    #expect(try kinds(folder) == [:])
    try folder.open().record(1, 1)
    #expect(try kinds(folder) == [:])
  }

  @Test(arguments: [false, true]) func whatIsGoneAlteredOrAddedIsDamage(isUsed: Bool) throws {
    let changes: [(path: String, kind: Damage.Kind, change: (String) throws -> Void)] = [
      ("plans/p.json", .documentMissing, { unlink($0) }),
      ("plans/p.json", .documentChanged, { try self.write(#"{"id":"p","x":1}"#, $0) }),
      ("plans/q.json", .documentUnknown, { try self.write(#"{"id":"q"}"#, $0) }),
      ("roster.json", .documentMissing, { unlink($0) }),
      ("roster.json", .documentChanged, { try self.write(#"{"schools":[]}"#, $0) }),
    ]
    for (path, kind, change) in changes {
      let folder = try office()
      if isUsed { try folder.open().record(1, 1) }
      try change("\(folder.store)/\(path)")
      #expect(try kinds(folder) == [path: kind], "\(path)")
      // What is recorded meanwhile does not bless it.
      try folder.open().record(2, 2)
      #expect(try kinds(folder) == [path: kind], "\(path)")
    }
  }

  @Test func anOpenStoreTellsOfItAtItsNextLook() throws {
    let folder = try office()
    let store = try folder.open()
    #expect(store.damages == [])
    unlink("\(folder.store)/roster.json")
    #expect(try store.refresh())
    #expect(store.damages == [Damage(.documentMissing, path: "roster.json")])
    #expect(store.damages.map(\.affected) == [.roster])
  }

  @Test func aHandEditIsTakenOverAndTheFormerIsKept() throws {
    let folder = try office()
    try folder.open().record(1, 1)
    let edited = PlanFile(id: "p", bytes: Array(#"{"id":"p","title":"x"}"#.utf8))
    try write(#"{"id":"p","title":"y"}"#, folder.store + "/plans/p.json")
    let store = try folder.open()
    #expect(throws: StoreError.planExists(id: "p")) {
      try store.addPlan(edited, facts: [.result(9, 9)], author: "Lan", at: Desk.morning)
    }
    _ = try store.addPlan(
      edited, facts: [.result(9, 9)], replacing: true, author: "Lan", at: Desk.morning)
    #expect(try kinds(folder) == [:])
    #expect(try folder.open().plans == [edited])
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.store + "/quarantine")
    #expect(kept.count == 1)
    #expect(
      try folder.bytes(folder.store + "/quarantine/" + kept[0])
        == Array(#"{"id":"p","title":"y"}"#.utf8))
  }

  @Test(arguments: [#"{"schools":[]}"#, nil]) func aRosterEditedByHandIsTakenOver(text: String?)
    throws
  {
    let folder = try office()
    try folder.open().record(1, 1)
    let path = folder.store + "/roster.json"
    if let text { try write(text, path) } else { unlink(path) }
    let store = try folder.open()
    #expect(!store.isRosterOnRecord)
    let request = CommitRequest(author: "Lan", at: Desk.morning, document: .roster)
    _ = try store.commit(request) { _ in
      [.upkeep(.roster, on: Desk.day)]
    }
    #expect(try kinds(folder) == [:])
    #expect(try folder.open().isRosterOnRecord)
  }

  @Test func aPlanIsNotAddedUnderANameThatDiffersInCaseAlone() throws {
    let folder = try office()
    let other = PlanFile(id: "P", bytes: plan.bytes)
    #expect(throws: StoreError.planExists(id: "p")) {
      try folder.open().addPlan(other, facts: [.result(1, 1)], author: "Lan", at: Desk.morning)
    }
  }

  @Test func whatIsNoPlainFileAmongThePlansIsNamedAndPassedOver() throws {
    let folder = try office()
    let plans = folder.store + "/plans"
    mkdir(plans + "/d.json", 0o700)
    mkfifo(plans + "/f.json", 0o600)
    symlink("/etc/passwd", plans + "/l.json")
    let store = try folder.open()
    #expect(store.plans == [plan])
    let told = ["d", "f", "l"].map { Damage(.notAPlainFile, path: "plans/\($0).json") }
    #expect(store.damages == told)
    #expect(try store.verify() == told)
    try store.record(1, 1)
    #expect(try folder.open().value(1) == 1)
  }

  @Test func idsThatCannotBeToldApartAreDamage() throws {
    for ids in [["a", "a"], ["a", "A"], [""], ["all"], ["Office"]] {
      let folder = try office()
      let schools = ids.map { #"{"id":"\#($0)","name":"A","level":"TH"}"# }
      try write(#"{"schools":[\#(schools.joined(separator: ","))]}"#, folder.store + "/roster.json")
      let told = try folder.open().verify()
      #expect(told.contains(Damage(.unfitID(ids.last ?? ""), path: "roster.json")), "\(ids)")
    }
  }

  @Test func theStoresOwnNumberIsOnRecord() throws {
    let folder = try office()
    try folder.open().record(1, 1)
    let text = String(decoding: try folder.bytes(folder.store + "/store.json"), as: UTF8.self)
    let id = try folder.open().description.id
    try write(
      text.replacingOccurrences(of: id, with: String(id.reversed())), folder.store + "/store.json")
    #expect(try kinds(folder) == ["store.json": .otherStore])
  }

  private func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    chmod(path, 0o600)
  }
}
