import CVterm
import Campaign
import Foundation
import Store
import Testing

/// A store in which schools report targets, and dashboards on it in terminals of their own.
final class EntryBench {
  let bench = Bench()
  let schools: Int

  static let plan: PlanID = "dien-bien-province-2022"
  static let day = "2022-11-14"

  /// As many primary schools as are wanted, all of which report t4 and t14 to t20.
  init(schools: Int) {
    self.schools = schools
    let lines = (1...schools).map { "th-\($0),Tiểu học số \($0),TH,Xã \($0 % 7),Khối \($0 % 4)" }
    let file = bench.file(
      "schools.csv", "id,name,level,commune,block\n" + lines.joined(separator: "\n"))
    bench("init", "--plan", "dien-bien-province", "--year", "2022", "--schools", file)
  }

  /// The environment of someone at work, whose drafts lie in a folder of their own.
  func environment(_ author: String) -> [String: String] {
    [
      "THIDUA_STORE": bench.store, "THIDUA_AUTHOR": author, "THIDUA_LANG": "vi",
      "HOME": bench.directory.path, "TZ": "UTC",
    ]
  }

  /// A dashboard before the grid of results, with the first cell that is asked for selected.
  ///
  /// - Parameter wrapper: words before the program's, as a shell that limits it.
  func open(
    _ author: String = "Lan", columns: Int = 120, rows: Int = 30, wrapper: [String] = []
  ) throws -> Screen {
    let screen = try start(author, columns: columns, rows: rows, wrapper: wrapper)
    try EntryBench.showGrid(screen)
    return screen
  }

  func start(
    _ author: String = "Lan", columns: Int = 120, rows: Int = 30, wrapper: [String] = []
  ) throws -> Screen {
    let screen = try Screen(
      wrapper + [Programs.thidua, "--as-of", EntryBench.day], columns: columns, rows: rows,
      environment: environment(author))
    try screen.wait(for: "Trợ giúp")
    return screen
  }

  static func showGrid(_ screen: Screen) throws {
    screen.type("4b")
    try screen.wait(for: "Nhập gì?")
    screen.type("1")
    try screen.wait(for: "Kết quả chỉ tiêu")
  }

  var ledger: Ledger {
    get throws { try FileEngine().open(bench.store).ledger }
  }

  /// What a school's cell holds.
  func result(_ target: ObligationID, _ school: UnitID) throws -> String? {
    try ledger.value(.result(EntryBench.plan, target, school: school))?.string
  }

  /// Everything ever recorded of results, oldest first.
  func history() throws -> [Entry] {
    let ledger = try ledger
    return (0..<ledger.entryCount).map { ledger.entry(at: $0) }.filter { $0.cell.kind == .result }
  }
}
