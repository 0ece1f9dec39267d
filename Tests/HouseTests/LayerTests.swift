import Foundation
import Testing

/// A folder inside a target refers only to those named before it.
struct LayerTests {
  /// From the lowest; what lies beside the folders comes last.
  static let order: [String: [String]] = [
    "Campaign": [
      "Doubts", "Calendar", "Facts", "Roster", "Law", "Plan", "Nominees", "Owners", "Status",
      "Review",
      "Office", "Register", "Measures", "Naming", "People", "Acts", "Entry", "Import", "Schools",
      "Activity",
      "Reminders",
      "Sample",
    ],
    "Dashboard": [
      "Kit", "Features/Papers", "Features/Notes", "Features/PastYears", "Features/Measures",
      "Features/Flags",
      "Features/Owners", "Features/NewYear", "Features/Plans", "Features/Deadlines",
      "Features/Targets", "Features/Tasks", "Features/Movements", "Features/Register",
      "Features/Nominations",
      "Features/Dossiers", "Features/Ticks", "Features/Cells", "Features/Grid", "Features/Drafts",
      "Features/Schools", "Features/People", "Features/Log", "Features/Reviews", "Features/Today",
      "Features/DeadlineChanges", "Features/Outline", "Features/Proposed",
      "Features/Holidays", "Features/Enter", "Features/FirstRun", "Shell",
    ],
    "Store": [
      "Layout", "System", "Checksum", "Errors", "Clock", "Documents", "Personal", "Journal", "Lock",
      "Cache",
      "Archive", "Office", "Files", "Memory",
    ],
    "thidua": [
      "System", "Printing", "CommandLine", "Reporting", "Documents", "Help", "Reminding", "Running",
      "Commands",
      "",
    ],
  ]

  @Test(arguments: order.keys.sorted())
  func noFolderRefersUpward(_ target: String) throws {
    let order = Self.order[target] ?? []
    let edges = FolderEdges(
      target: target, folders: order,
      try FolderEdges.read(House.root.appendingPathComponent("Sources")))
    let upward = edges.upward(in: order.map { [$0] })
    print("\(target): \(edges.edges.count) edges between folders, \(upward.count) upward")
    for edge in upward { print("  \(edge.from) → \(edge.to): \(edge.word) in \(edge.user)") }
    #expect(upward.isEmpty)
    #expect(Set(edges.edges.flatMap { [$0.from, $0.to] }).isSubset(of: order))
  }
}
