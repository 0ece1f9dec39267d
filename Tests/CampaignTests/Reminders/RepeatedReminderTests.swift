import Campaign
import JSON
import Testing
import Writing

/// What may have been told before is told again, and says so.
@Suite struct RepeatedReminderTests {
  private func quangHoa() throws -> Told {
    Told(try .reminded([("quang-hoa", "2022-2023")]))
  }

  @Test func aCrashBeforeTheRecordRepeatsOnce() throws {
    var told = try quangHoa()
    let begun = told.office.reminders(on: d("2022-10-26"))
    told.note(begun, .started, on: d("2022-10-26"))
    told.remind(on: d("2022-10-26")...d("2022-10-31"))
    #expect(told.lines == ["2022-10-26 dot-1 soon"])
    #expect(told.reminders.map(\.isRepeated) == [true])
    #expect(told.reminders[0].text(.vi).hasSuffix(" (nhắc lại)"))
    #expect(told.reminders[0].text(.en).hasSuffix(" (repeated)"))
  }

  @Test func aCrashMissedForDaysIsNotCalledARepetitionOfTheNextStep() throws {
    var told = try quangHoa()
    told.note(told.office.reminders(on: d("2022-10-26")), .started, on: d("2022-10-26"))
    told.remind(on: d("2022-11-09"))
    #expect(told.lines == ["2022-11-09 dot-1 today"])
    #expect(told.reminders.map(\.isRepeated) == [false])
  }

  /// The crash was on the 30th; the clock then said the 27th: its record must still count.
  @Test func aRecordCountsThoughTheClockWasSetBack() throws {
    var told = try quangHoa()
    told.note(told.office.reminders(on: d("2022-10-31")), .started, on: d("2022-10-31"))
    told.remind(on: [d("2022-10-27"), d("2022-10-27"), d("2022-10-28"), d("2022-10-31")])
    #expect(told.lines == ["2022-10-27 dot-1 soon"])
  }

  @Test func whatReachedNobodyIsTriedAgainAndIsNoRepetition() throws {
    var told = try quangHoa()
    let due = told.office.reminders(on: d("2022-10-26"))
    told.note(due, .started, on: d("2022-10-26"))
    told.note(due, .failed, on: d("2022-10-26"))
    told.remind(on: d("2022-10-27"))
    #expect(told.lines == ["2022-10-27 dot-1 soon"])
    #expect(told.reminders.map(\.isRepeated) == [false])
  }

  /// A backup of 1/10 restored on Sat 5/11: the steps up to then may have been told, those after
  /// it cannot have been. The late step began on 3/11.
  @Test func afterARestoreOnlyWhatBeganBeforeItMayBeARepetition() throws {
    var told = try quangHoa()
    told.office.restoredOn = d("2022-11-05")
    told.remind(on: d("2022-11-07")...d("2022-11-14"))
    #expect(
      told.lines == [
        "2022-11-07 dot-1 late", "2022-11-09 dot-1 today", "2022-11-10 dot-1 overdue",
        "2022-11-14 dot-1 escalated-3",
      ])
    #expect(told.reminders.map(\.isRepeated) == [true, false, false, false])
  }

  /// The head's step began on Sat 12/11 and could be told on Mon 14/11 at the earliest.
  @Test func aStepThatBeganOnADayOffWasNotToldThatDay() throws {
    for (restored, isRepeated) in [("2022-11-13", false), ("2022-11-14", true)] {
      var told = try quangHoa()
      told.office.restoredOn = d(restored)
      told.remind(on: d("2022-11-15"))
      #expect(told.lines == ["2022-11-15 dot-1 escalated-3"])
      #expect(told.reminders.map(\.isRepeated) == [isRepeated])
    }
  }

  @Test func whatIsOnRecordInTheBackupIsNotToldAgain() throws {
    var told = try quangHoa()
    told.remind(on: d("2022-10-26"))
    told.office.restoredOn = d("2022-10-28")
    told.remind(on: d("2022-10-31"))
    #expect(told.lines == ["2022-10-26 dot-1 soon"])
  }
}
