import Campaign
import Canvas
import Dashboard
import Testing

@Suite struct GridConflictTests {
  private let cell = Cell.result(Sample.targets.id, "t1", school: "mn-a")

  private func theirs(_ value: String) -> Fact {
    Fact(cell, .string(value), on: Sample.today)
  }

  private func value(_ desk: EntryDesk) -> String? { desk.state.office.ledger.value(cell)?.string }

  @Test func aColleaguesEntryUnderOnesHandsIsShownAndOneKeyChooses() {
    for (key, kept) in [("m", "90%"), ("t", "96%")] {
      var desk = GridSessionTests.desk()
      desk.type("9")
      desk.colleague("Hùng", [theirs("96%")])
      #expect(desk.shows("Hùng vừa nhập 96%"))
      desk.type("0")
      desk.press(.enter)
      #expect(desk.commits.isEmpty)
      #expect(desk.shows("m  của tôi (Lan): 90%"))
      #expect(desk.shows("t  của Hùng: 96%"))
      desk.type(key)
      #expect(value(desk) == kept)
      #expect(desk.state.overlays.isEmpty)
      #expect(desk.drafts.isEmpty)
    }
  }

  @Test func whatTheStoreFoundChangedIsPutBeforeThem() {
    for (key, kept) in [("m", "90%"), ("t", "96%")] {
      var desk = GridSessionTests.desk()
      desk.type("90")
      desk.colleague("Hùng", [theirs("96%")], unseen: true)
      desk.press(.enter)
      #expect(desk.shows("t  của Hùng: 96%"))
      desk.type("5")
      #expect(desk.state.overlays.count == 1)
      desk.type(key)
      #expect(desk.state.overlays.isEmpty)
      #expect(value(desk) == kept)
      #expect(desk.state.entry.conflicts.isEmpty)
    }
  }

  /// A cell is left open while what was refused is saved again from another screen.
  @Test func aConflictWaitsWhileSomeoneTypes() {
    var desk = GridSessionTests.desk()
    desk.isRefused = true
    desk.type("90")
    desk.press(.enter)
    desk.isRefused = false
    desk.colleague("Hùng", [theirs("96%")], unseen: true)
    desk.type("8")
    desk.press(.function(3))
    desk.type("R")
    #expect(desk.commits.count == 1)
    #expect(desk.state.overlays.isEmpty)
    desk.press(.function(4))
    #expect(desk.state.place.screen == .entry)
    desk.type("8")
    desk.press(.enter)
    #expect(desk.commits.count == 2)
    #expect(desk.shows("t  của Hùng: 96%"))
  }

  @Test func whatWasLeftForLaterIsFoundAgain() {
    var desk = GridSessionTests.desk()
    desk.type("90")
    desk.colleague("Hùng", [theirs("96%")], unseen: true)
    desk.press(.enter)
    desk.press(.escape)
    #expect(desk.state.overlays.isEmpty)
    desk.press(.control("x"))
    #expect(desk.shows("t  của Hùng: 96%"))
    desk.type("t")
    #expect(value(desk) == "96%")
  }

  @Test func aDraftOfARunThatWasKilledIsOfferedAndGoneOnWith() {
    var before = GridSessionTests.desk()
    before.press(.tab)
    before.type("99,")
    var desk = GridSessionTests.desk()
    desk.press(.function(1))
    for (place, text) in before.drafts {
      desk.hear(.draftFound(Draft(place: place, text: text)))
    }
    #expect(desk.shows("Ctrl-B"))
    desk.press(.control("b"))
    #expect(desk.shows("MN Hoa Ban, t2"))
    desk.press(.enter)
    #expect(desk.state.place.screen == .entry)
    #expect(desk.state.grid.editor?.field.text == "99,")
    desk.type("7")
    desk.press(.enter)
    #expect(
      desk.state.office.ledger.value(.result(Sample.targets.id, "t2", school: "mn-a")) == "99.7%")
    #expect(desk.drafts.isEmpty)
    #expect(desk.state.drafts.isEmpty)
  }

  @Test func everythingRefusedIsSavedAgainByOneCommand() {
    var desk = GridSessionTests.desk()
    desk.isRefused = true
    desk.type("90")
    desk.press(.enter)
    desk.type("91")
    desk.press(.enter)
    desk.isRefused = false
    desk.type("R")
    #expect(desk.commits.count == 2)
    #expect(value(desk) == "90%")
    #expect(desk.drafts.isEmpty)
  }
}
