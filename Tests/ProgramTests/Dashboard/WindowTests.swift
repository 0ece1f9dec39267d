import Foundation
import Testing

@Suite struct WindowTests {
  /// The picture is right if it is the one that a program started at this size paints.
  private func expectFresh(_ desk: Desk, _ columns: Int, _ rows: Int, keys: String = "") throws {
    let fresh = try Desk.open(desk.bench, columns: columns, rows: rows)
    fresh.screen.type(keys)
    let deadline = ContinuousClock.now + .seconds(20)
    while desk.screen.text != fresh.screen.text, deadline > .now {
      for screen in [desk.screen, fresh.screen] { screen.readOn(milliseconds: 50) }
    }
    #expect(desk.screen.text == fresh.screen.text)
    for row in 0..<rows {
      for column in 0..<columns {
        let (cell, other) = (
          desk.screen.emulator.cell(column: column, row: row),
          fresh.screen.emulator.cell(column: column, row: row)
        )
        guard cell.isBold == other.isBold, cell.isReversed == other.isReversed,
          cell.isColored == other.isColored
        else {
          Issue.record("another look at \(column),\(row)")
          return
        }
      }
    }
  }

  @Test func everyScreenFollowsTheWindow() throws {
    for key in ["1", "3", "4", "7"] {
      let desk = try Desk.open()
      desk.screen.type(key)
      for (columns, rows) in [(500, 200), (40, 12), (20, 5), (19, 4), (1, 1), (81, 25)] {
        desk.screen.resize(columns: columns, rows: rows)
      }
      try desk.screen.wait(for: "? Trợ giúp")
      try expectFresh(desk, 81, 25, keys: key)
    }
  }

  @Test func afterAStormOfSizesThePictureIsRight() throws {
    let desk = try Desk.open()
    let count = Soak.count(300, full: 10_000)
    let start = ContinuousClock.now
    for step in 0..<count {
      desk.screen.resize(columns: 1 + step * 137 % 500, rows: 1 + step * 83 % 200)
      // Ten thousand in ten seconds, no faster: each is to be seen.
      let due = start + .milliseconds(step)
      let left = Int((due - .now) / .milliseconds(1))
      if left > 0 { desk.screen.readOn(milliseconds: left) }
    }
    desk.screen.resize(columns: 100, rows: 30)
    try desk.screen.wait(for: "? Trợ giúp", seconds: 60)
    try expectFresh(desk, 100, 30)
  }

  @Test func whatIsBeingTypedOutlivesAnySize() throws {
    let desk = try Desk.openFilter(columns: 120)
    desk.screen.type("Phi")
    for (columns, rows) in [(30, 6), (1, 1), (200, 50), (100, 20)] {
      desk.screen.resize(columns: columns, rows: rows)
    }
    desk.screen.type(" Hải")
    try desk.screen.wait("the text at the new size") { _ in
      desk.filter == "Phi Hải" && desk.screen.text[19].contains("Enter")
    }
  }
}
