import Campaign
import Foundation
import Glibc
import JSON
import Testing

@testable import Store

/// Stores that earlier programs made: each is read for ever and means what it meant.
@Suite struct SampleTests {
  @Test(arguments: ["office", "restored", "alone", "parts"])
  func aStoreOfAnEarlierProgramOpensWholeAndSaysWhatItSaid(name: String) throws {
    let sample = try Sample(name)
    let store = try sample.open()
    #expect(store.damages == [])
    #expect(try store.verify() == [])
    #expect(try sample.account(of: store) == sample.recorded())
  }

  /// The first entry of this program takes nothing away, and the store is as whole after it.
  @Test(arguments: ["office", "restored", "alone", "parts"])
  func anEntryIntoAStoreOfAnEarlierProgramLeavesItWhole(name: String) throws {
    let sample = try Sample(name)
    let before = try sample.account(of: try sample.open())
    try sample.open().record(1, 1)
    let store = try sample.open()
    #expect(try store.verify() == [])
    #expect(try sample.account(of: store).hasPrefix(before.prefix { $0 != "=" }))
    #expect(store.value(1) == 1)
  }
}

/// A copy of a sample with the rights that a store of one's own has: what a version control system
/// brings has owners and modes of its own, and no empty folders.
struct Sample {
  let name: String
  let folder: Folder

  init(_ name: String) throws {
    self.name = name
    folder = try Folder()
    let files = FileManager.default
    try files.copyItem(atPath: Sample.place + "/" + name, toPath: folder.store)
    for year in ["journal/2026", "journal/2027", "plans", "quarantine"] {
      try files.createDirectory(
        atPath: "\(folder.store)/\(year)", withIntermediateDirectories: true)
    }
    chmod(folder.store, 0o700)
    for path in try files.subpathsOfDirectory(atPath: folder.store) {
      let full = "\(folder.store)/\(path)"
      var isFolder: ObjCBool = false
      _ = files.fileExists(atPath: full, isDirectory: &isFolder)
      chmod(full, isFolder.boolValue ? 0o700 : 0o600)
    }
  }

  func open() throws -> FileStore { try folder.open() }

  func recorded() throws -> String {
    String(decoding: try folder.bytes("\(Sample.place)/\(name).txt"), as: UTF8.self)
  }

  /// Every entry as the log tells it, then how every deadline and target stands on some days.
  func account(of store: FileStore) throws -> String {
    var lines = store.ledger.log().map { entry in
      let cell = entry.cell
      return [
        entry.id.text, "\(entry.at)", entry.on.iso, entry.author, entry.login, entry.kind,
        cell.plan.rawValue, cell.subject.rawValue, cell.school.rawValue, cell.item,
        entry.before.text,
        entry.after.text,
        entry.undoes?.text ?? "", entry.isUndone ? "undone" : "",
      ].joined(separator: "|")
    }
    lines.append("=")
    let calendar = WorkCalendar(rules: HolidayRules(), years: 2025...2026)
    for file in store.plans {
      let plan = try Plan.read(file.bytes, unknownKeys: .kept)
      for day in ["2025-11-08", "2025-11-21", "2026-03-10"] {
        let status = Status.of(
          plans: [plan], roster: store.roster, ledger: store.ledger,
          day: try #require(Day(iso: day)), calendar: calendar)
        lines += status.deadlines.map { "\(day) \($0.account)" }
        lines += status.targets.map { "\(day) \(plan.id) \($0.id) \($0.state)" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Samples").path
}

extension DeadlineStatus {
  fileprivate var account: String {
    let schools = self.schools.map { tally in
      tally.standings.map { "\($0.received)" }.joined(separator: ", ")
    }
    let last = lastDay?.iso ?? "-"
    return "\(plan) \(id) \(last) \(nominees?.count ?? 0): \(schools ?? "-")"
  }
}

extension JSON {
  fileprivate var text: String { String(decoding: bytes(), as: UTF8.self) }
}
