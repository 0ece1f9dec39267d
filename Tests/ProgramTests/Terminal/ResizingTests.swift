import Foundation
import Testing

@Suite struct ResizingTests {
  /// Set THIDUA_FUZZ to 20 for the ten thousand of the fault table.
  private let effort = Int(ProcessInfo.processInfo.environment["THIDUA_FUZZ"] ?? "") ?? 1

  private func expectPicture(_ screen: Screen, _ columns: Int, _ rows: Int) throws {
    let line = String(repeating: "─", count: columns - 2)
    try screen.wait("the picture of \(columns)×\(rows)") {
      $0.text[0].contains(" \(columns)x\(rows) ") && $0.text[rows - 1] == "└\(line)┘"
        && $0.text[1].hasPrefix("│" + TakingOverTests.greeting)
    }
    #expect(screen.text.allSatisfy { !$0.isEmpty })
  }

  @Test func thePictureFollowsTheWindow() throws {
    let screen = try Screen([Programs.probe])
    try screen.wait(for: "Trợ giúp")
    for (columns, rows) in [(120, 40), (500, 200), (40, 8), (30, 6), (80, 24)] {
      screen.resize(columns: columns, rows: rows)
      try expectPicture(screen, columns, rows)
    }
  }

  @Test func noSizeIsTooSmall() throws {
    let screen = try Screen([Programs.probe])
    try screen.wait(for: "Trợ giúp")
    for (columns, rows) in [(1, 1), (2, 1), (1, 2), (3, 3), (500, 1), (1, 200)] {
      screen.resize(columns: columns, rows: rows)
      screen.type("x")
    }
    screen.resize(columns: 60, rows: 10)
    try expectPicture(screen, 60, 10)
    try screen.wait(for: "│xxxxxx ")
  }

  @Test func afterAStormOfSizesThePictureIsRight() throws {
    let screen = try Screen([Programs.probe])
    try screen.wait(for: "Trợ giúp")
    for step in 0..<500 * effort {
      screen.resize(columns: 1 + step * 37 % 200, rows: 1 + step * 23 % 60)
      if step % 50 == 0 { screen.type("x") }
    }
    screen.resize(columns: 90, rows: 20)
    try expectPicture(screen, 90, 20)
  }

  @Test func aTerminalThatDoesNotKnowItsSizeIsTheClassicOne() throws {
    let screen = try Screen(["/bin/sh", "-c", "stty rows 0 cols 0; exec \(Programs.probe)"])
    try screen.wait(for: " 80x24 ")
  }
}
