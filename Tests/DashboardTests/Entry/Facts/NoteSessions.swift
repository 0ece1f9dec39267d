import Campaign
import Canvas
import Dashboard
import Testing
import Writing

@Suite struct NoteSessions {
  /// Something of every screen, with what the note's cell is to be.
  static let places: [(Screen, [Key], @Sendable (Selection) -> Cell)] = [
    (.schools, [], { .note(school: $0.school!) }),
    (.deadlines, [], { .note($0.plan!, "deadline:\($0.id(of: .deadline)!)") }),
    (.targets, [], { .note($0.plan!, "target:\($0.id(of: .target)!)") }),
    (.tasks, [], { .note($0.plan!, "deadline:\($0.id(of: .deadline)!)") }),
    (.movements, [], { .note($0.plan!, "movement:\($0.id(of: .movement)!)") }),
    (.movements, [.tab], { .note($0.plan!, "criterion:\($0.id(of: .criterion)!)") }),
    (
      .nominees, [],
      {
        .note(
          $0.plan!, "deadline:\($0.id(of: .deadline)!)", school: $0.school!,
          nominee: $0.subject!.nominee!)
      }
    ),
    (.people, [.backTab], { .note($0.plan!, "difficulty:\($0.id(of: .difficulty)!)") }),
  ]

  @Test(arguments: places.indices)
  func aNoteIsWrittenChangedAndTakenAwayWhereTheThingIsLookedAt(place: Int) {
    let (screen, keys, cell) = NoteSessions.places[place]
    var desk = EntryDesk.at(screen, 140, 45)
    for key in keys { desk.press(key) }
    let meant = cell(desk.state.selection)
    desk.type("c")
    desk.type("gọi lại thứ Sáu")
    desk.press(.enter)
    #expect(desk.ledger.value(meant) == "gọi lại thứ Sáu")
    if screen == .people { desk.press(.enter) }
    if screen != .schools { #expect(desk.shows("gọi lại thứ Sáu (Lan 14/11)")) }
    if screen == .people { desk.press(.escape) }
    desk.type("c")
    desk.press(.control("w"))
    desk.type("Hai")
    desk.press(.enter)
    #expect(desk.ledger.value(meant) == "gọi lại thứ Hai")
    desk.type("c")
    desk.clearLine()
    desk.press(.enter)
    #expect(desk.ledger.value(meant) == nil)
    desk.type("u")
    #expect(desk.ledger.value(meant) == "gọi lại thứ Hai")
  }

  @Test func theLogSaysWhatANoteIsAbout() {
    var desk = EntryDesk.at(.targets)
    desk.press(.down) { $0.subject == .target("t3") }
    desk.type("c")
    desk.type("xem lại")
    desk.press(.enter)
    desk.type("0")
    #expect(desk.shows("ghi chú: t3: xem lại"))
  }

  @Test func aSchoolsNoteStandsInItsHead() {
    var desk = EntryDesk.at(.schools)
    desk.type("c")
    desk.type("hiệu trưởng mới")
    desk.press(.enter, .enter)
    #expect(desk.state.place.screen == .school)
    #expect(desk.shows("Ghi chú: hiệu trưởng mới"))
  }
}
