import Campaign
import Foundation
import Testing

/// Two people at two terminals on one store, who go through the same cells at the same time.
@Suite struct TwoDashboardsTests {
  private let rounds = Soak.count(30, full: 1000)

  @Test func everyEntryIsThereEveryConflictWasShownAndBothScreensEndEqual() throws {
    let bench = EntryBench(schools: 20)
    let desks = try ["Lan", "Hùng"].map { TypingDesk($0, try bench.open($0)) }
    // All that is asked of twenty schools, before it begins anew.
    let cells = 20 * 8
    for round in 0..<rounds {
      if round % cells == 0 { for desk in desks { desk.goToStart() } }
      for (at, desk) in desks.enumerated() { desk.begin("\(10 * (at + 1)),\(1000 + round)1") }
      for desk in desks { try desk.finish() }
    }
    let history = try bench.history()
    for desk in desks {
      let own = history.filter { $0.author == desk.author }.map { shown($0) }
      #expect(desk.acknowledged.count == rounds)
      #expect(own == desk.acknowledged, "\(desk.author)")
    }
    try expectEveryConflictShown(history, desks)
    try expectEqualScreens(desks)
    #expect(bench.bench("verify").code == 0)
  }

  private func shown(_ entry: Entry) -> String {
    (entry.value.string ?? "").replacing("%", with: "").replacing(".", with: ",")
  }

  /// An entry in a cell of which its author had last seen something else than stood there was put
  /// beside the colleague's.
  private func expectEveryConflictShown(_ history: [Entry], _ desks: [TypingDesk]) throws {
    var last: [Cell: Entry] = [:]
    var unseen = 0
    for entry in history {
      defer { last[entry.cell] = entry }
      guard let before = last[entry.cell], before.author != entry.author, entry.base != before.id
      else { continue }
      unseen += 1
      let desk = try #require(desks.first { $0.author == entry.author })
      #expect(desk.conflicts.contains(shown(entry)), "\(entry.cell) \(shown(entry))")
    }
    let shownCount = desks.reduce(0) { $0 + $1.conflicts.count }
    #expect(shownCount >= unseen)
    print("\(history.count) entries, \(unseen) unseen, \(shownCount) conflicts shown")
    // Going through the same cells at once, they must have met.
    #expect(shownCount > 0)
  }

  private func expectEqualScreens(_ desks: [TypingDesk]) throws {
    for desk in desks { desk.goToStart() }
    let rows = 2..<26
    func grid(_ screen: Screen) -> [String] { Array(screen.text[rows]) }
    // A colleague's last entry shows within a second.
    try desks[0].screen.wait("equal screens") { _ in
      _ = try? desks[1].screen.wait("the other's picture", seconds: 0.05) { _ in false }
      return grid(desks[0].screen) == grid(desks[1].screen)
    }
    #expect(grid(desks[0].screen).contains { $0.contains("Số 1") || $0.contains("số 1") })
  }
}
