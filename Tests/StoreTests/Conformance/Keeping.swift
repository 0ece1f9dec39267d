import Campaign
import JSON
import Testing

@testable import Store

/// What an office can be kept in: every one of them has to pass the same tests.
enum Keeping: CaseIterable, CustomTestStringConvertible {
  case files
  case memory

  var testDescription: String { "\(self)" }

  func house() -> any House {
    switch self {
    case .files: FileHouse()
    case .memory: MemoryHouse()
    }
  }
}

/// A place for offices, and what the tests do to it that no program can.
protocol House {
  var engine: any StoreEngine { get }
  /// Where one office is kept, another, and a backup.
  var office: String { get }
  /// Lets a commit of some hundred facts be a large one.
  func shortenCommits(of store: any OfficeStore)
  /// Puts another list of schools in the place of the one on record, behind the office's back.
  func exchangeRoster(_ schools: [School]) throws
  /// Keeps days off beside the office's records.
  func putHolidays(_ bytes: [UInt8]) throws
}

extension House {
  var office: String { "/office" }
  var other: String { "/other" }
  var backup: String { "/backup" }

  /// Founds the office that most tests are about.
  func found(_ schools: [School] = [], _ plans: [PlanFile] = []) throws {
    var content = NewStore()
    content.roster = Roster(schools)
    content.plans = plans
    try engine.create(office, content, at: Desk.morning)
  }

  func open() throws -> any OfficeStore { try engine.open(office) }
}

private struct FileHouse: House {
  let disk = MemoryDisk()
  var engine: any StoreEngine { FileEngine(system: disk) }

  func shortenCommits(of store: any OfficeStore) {
    guard let store = store as? FileStore else { return }
    store.longestRecord = 5_000
    store.longestPart = 2_000
  }

  func exchangeRoster(_ schools: [School]) throws {
    try Desk(left: disk).edit("roster.json") { $0 = RosterFile.bytes(Roster(schools)) }
  }

  func putHolidays(_ bytes: [UInt8]) throws {
    try Desk(left: disk).put("holidays.json", bytes, owner: 1000)
  }
}

private struct MemoryHouse: House {
  let memory = MemoryEngine(login: "lan", system: MemoryDisk())
  var engine: any StoreEngine { memory }

  func shortenCommits(of store: any OfficeStore) {}

  func exchangeRoster(_ schools: [School]) throws {
    memory.offices[office]?.roster = Roster(schools)
  }

  func putHolidays(_ bytes: [UInt8]) throws { memory.offices[office]?.holidays = bytes }
}

extension OfficeStore {
  @discardableResult
  func enter(_ target: Int, _ value: JSON, _ author: String = "Lan") throws -> Receipt {
    try commit([.result(target, value)], author: author, at: Desk.morning)
  }

  func found(_ target: Int) -> JSON? { ledger.value(.result("p", "t\(target)")) }
}
