import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

@Suite struct LogSessions {
  private let office = Sample.busyMorning
  private func state() -> State { Sample.state(office: office, start: .log) }

  @Test func everythingIsThereTheNewestFirst() {
    let state = state()
    #expect(state.list(.log).total == office.ledger.entryCount)
    #expect(state.list(.log).selected == "\(office.ledger.lastSequence)")
  }

  @Test func beforeAndAfterStandInTheLine() {
    var state = state()
    #expect(state.picture.contains("t5: 63/68 → 66/68"))
    state.press(.down, .enter)
    #expect(state.picture.contains("6/68"))
    #expect(state.picture.contains("Đã hoàn tác"))
  }

  @Test func theFilterFindsWhatTheWholeLogHolds() {
    var state = state()
    state.press(.character("/"))
    state.type("lung vai bien ban")
    let words = ActivityWords(office, .vi)
    let expected = office.ledger.log().filter { line in
      ["lung", "vai", "bien", "ban"].allSatisfy {
        Vietnamese.matches(query: $0, in: "\(line.author) \(words.text(line))")
      }
    }
    #expect(!expected.isEmpty)
    #expect(
      state.list(.log).rows.count == expected.count)
    state.press(.escape)
    #expect(state.list(.log).rows.count == office.ledger.entryCount)
  }

  @Test func theSelectionStaysOnItsEntryThroughAFilter() {
    var state = state()
    state.press(.down, .down, .down, .character("/"))
    state.type("lan")
    #expect(state.list(.log).selected == "\(office.ledger.lastSequence - 3)")
    state.press(.escape)
    #expect(state.list(.log).row == 3)
  }

  @Test func authorAndSchoolNarrowByAMenu() {
    var state = state()
    state.press(.character("f"), .enter)
    state.press(.end, .enter)
    let chosen = state.list(.log).chosen[0]
    let expected = office.ledger.log(LogFilter(author: chosen)).count
    #expect(chosen != nil && expected > 0)
    #expect(state.list(.log).rows.count == expected)
    state.press(.character("f"), .down, .enter, .down, .enter)
    let school = state.list(.log).chosen[1].map { UnitID($0) }
    #expect(school == "mn-hoa-ban")
    #expect(state.picture.contains("MN Hoa Ban") && !state.picture.contains("mn-hoa-ban"))
    #expect(
      state.list(.log).rows.count
        == office.ledger.log(LogFilter(school: school, author: chosen)).count)
  }

  @Test func aColleaguesEntryComesOnTopAndTheSelectionStays() {
    var state = state()
    state.press(.down)
    let selected = state.list(.log).selected
    var office = self.office
    var ledger = office.ledger
    ledger.append(
      CommitHeader(sequence: 100_000, at: 0, author: "Hùng", login: "vp"),
      [Fact(.task(Sample.tasks.id, "task-11"), "done", on: Sample.today)])
    office.update(ledger)
    _ = update(&state, .officeChanged(office, news: []))
    #expect(state.list(.log).selected == selected)
    #expect(state.list(.log).row == 2)
  }

  @Test func anyEntryCanBeTakenBackOnceAndAfterAQuestion() {
    var state = state()
    state.press(.down, .down)
    #expect(state.press(.character("u")) == [])
    #expect(state.overlays.count == 1)
    #expect(
      state.press(.enter) == [.undo(EntryID(sequence: office.ledger.lastSequence - 2))])
    state.press(.up)
    #expect(state.press(.character("u")) == [.bell])
    #expect(state.banner?.text.contains("đã hoàn tác") == true)
  }

  @Test func aLongLogIsSearchedInSpareTimeAndNeverByAKeyAlone() {
    var ledger = Ledger()
    for number in 1...30_000 {
      ledger.append(
        CommitHeader(
          sequence: Int64(number), at: 0, author: number == 7 ? "Hương" : "Lan", login: "vp"),
        [
          Fact(
            .result(Sample.targets.id, "t1", school: "mn-hoa-ban"), .string("\(number % 90)/90"),
            on: Sample.today)
        ])
    }
    let office = Office(
      documents: [PlanDocument(Sample.targets)], roster: Sample.roster, ledger: ledger,
      calendar: Sample.calendar)
    var state = Sample.state(office: office, start: .log)
    _ = update(&state, .rested)
    #expect(!state.hasSpareWork)
    state.press(.character("/"))
    state.type("huong")
    #expect(state.list(.log).rows.isEmpty)
    #expect(state.picture.contains("đang tìm tiếp"))
    #expect(state.hasSpareWork)
    _ = update(&state, .rested)
    #expect(!state.hasSpareWork)
    #expect(state.list(.log).rows.count == 1)
    #expect(state.picture.contains("Hương"))
  }

  @Test func theMomentIsThatOfTheOfficesClock() {
    var state = state()
    #expect(state.picture.contains("14/11 08:06"))
    state.utcOffset = { _ in -3600 }
    #expect(state.picture.contains("14/11 00:06"))
    state.utcOffset = { _ in -2 * 3600 }
    #expect(state.picture.contains("13/11 23:06"))
  }
}
