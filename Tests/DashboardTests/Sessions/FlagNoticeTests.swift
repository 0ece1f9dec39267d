import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

/// A flag that changes while the dashboard is open is noticed without a key.
@Suite struct FlagNoticeTests {
  private let title = "Đề nghị khen thưởng đợt 1"

  private func state(on iso: String) -> State {
    let office = Office(
      documents: [PlanDocument(Sample.schoolYear)], roster: Sample.roster,
      calendar: Sample.calendar)
    return Sample.state(office: office, today: day(iso))
  }

  /// The same office after somebody recorded facts.
  private func office(_ state: State, _ facts: [Fact], by author: String) -> Office {
    var ledger = state.office.ledger
    ledger.append(
      CommitHeader(sequence: ledger.lastSequence + 1, at: 0, author: author, login: "vp"), facts)
    var office = state.office
    office.update(ledger)
    return office
  }

  @Test func midnightIsNoticed() {
    var state = state(on: "2022-11-09")
    #expect(update(&state, .dayChanged(day("2022-11-10"))) == [])
    #expect(state.banner == Banner("\(title): quá hạn", .warning))
    #expect(state.picture.contains("\(title): quá hạn"))
    #expect(state.flagNotes.map(\.change.flag) == [.state(.overdue)])
    #expect(state.flagNotes.map(\.day) == [day("2022-11-10")])
    state.press(.down)
    #expect(state.banner == nil)
  }

  /// The banner goes with the next key; the log keeps what happened.
  @Test func theLogKeepsWhatChanged() {
    var state = state(on: "2022-10-25")
    for iso in ["2022-10-26", "2022-11-03", "2022-11-09", "2022-11-10"] {
      _ = update(&state, .minutePassed(0))
      _ = update(&state, .dayChanged(day(iso)))
    }
    state.press(.character("0"))
    let lines = state.picture.split(separator: "\n").map(String.init)
    let at = lines.firstIndex { $0.contains("10/11 00:00  \(title): quá hạn") }
    #expect(at != nil)
    if let at {
      #expect(lines[at + 1].contains("09/11 00:00  \(title): hôm nay là ngày cuối"))
      #expect(lines[at + 2].contains("03/11 00:00  \(title): trường quá ngày thu"))
      #expect(lines[at + 3].contains("và 1 lần đổi trạng thái nữa"))
    }
    state.run("flags")
    #expect(state.picture.contains("26/10 00:00  \(title): sắp đến hạn"))
  }

  @Test func theCollectionDayIsNoticed() {
    var state = state(on: "2022-11-02")
    _ = update(&state, .dayChanged(day("2022-11-03")))
    #expect(state.banner == Banner("\(title): trường quá ngày thu", .warning))
  }

  @Test func aDayOnWhichNothingChangesIsQuiet() {
    var state = state(on: "2022-11-03")
    _ = update(&state, .dayChanged(day("2022-11-04")))
    #expect(state.banner == nil)
    #expect(state.flagNotes.isEmpty)
  }

  @Test func aColleaguesEntryIsNoticedAndOnesOwnIsNot() {
    var state = state(on: "2022-11-10")
    let sent = Fact(.sent(Sample.schoolYear.id, "dot-1"), true, on: day("2022-11-10"))
    let changed = office(state, [sent], by: "Minh")
    var own = state
    _ = update(&own, .officeChanged(changed, news: []))
    #expect(own.banner == nil)
    _ = update(&state, .officeChanged(changed, news: [News(author: "Minh", count: 1)]))
    #expect(state.banner == Banner("\(title): đã xong", .plain))
  }

  @Test func whatIsNotSavedStaysToBeRead() {
    var state = state(on: "2022-11-09")
    _ = update(&state, .failed("hết chỗ trên đĩa"))
    _ = update(&state, .dayChanged(day("2022-11-10")))
    #expect(state.banner?.text == "hết chỗ trên đĩa")
    #expect(state.flagNotes.count == 1)
  }

  @Test func bellAndDesktopOnlyWhereSwitchedOn() {
    let expected: [(Alert, [Effect])] = [
      (.off, []), (.bell, [.bell]), (.desktop, [.notify("\(title): quá hạn")]),
    ]
    for (alert, effects) in expected {
      var state = state(on: "2022-11-09")
      state.alert = alert
      #expect(update(&state, .dayChanged(day("2022-11-10"))) == effects)
      // What is settled calls for nobody.
      let sent = Fact(.sent(Sample.schoolYear.id, "dot-1"), true, on: day("2022-11-10"))
      let changed = office(state, [sent], by: "Minh")
      #expect(
        update(&state, .officeChanged(changed, news: [News(author: "Minh", count: 1)])) == [])
    }
  }

  @Test func thePaletteSwitchesAlertsAndExplainsWhatIsFirst() {
    var state = state(on: "2022-11-14")
    for expected in [Alert.bell, .desktop, .off] {
      state.run("alert")
      #expect(state.alert == expected)
    }
    state.run("why")
    #expect(
      state.banner?.text
        == "\(title): quá hạn 5 ngày, còn 40 trường; quá hạn đứng trước chưa gấp")
  }

  @Test func aYearOfMidnightsKeepsTheLatestNotes() {
    var state = state(on: "2022-08-01")
    for number in 1...364 {
      _ = update(&state, .dayChanged(day("2022-08-01").adding(days: number)))
    }
    #expect(
      state.flagNotes.map { "\($0.day.iso) \($0.change.deadline)" } == [
        "2022-10-26 dot-1", "2022-11-03 dot-1", "2022-11-09 dot-1", "2022-11-10 dot-1",
        "2023-01-31 dot-2", "2023-02-08 dot-2", "2023-02-14 dot-2", "2023-02-15 dot-2",
        "2023-04-25 dot-3", "2023-04-28 dot-3", "2023-05-09 dot-3", "2023-05-10 dot-3",
      ])
  }
}

extension State {
  /// Runs a command as the palette does.
  fileprivate mutating func run(_ id: String) {
    _ = Commands.named(id)?.attempt(&self)
  }
}
