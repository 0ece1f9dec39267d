import Campaign
import Foundation
import JSON
import Reports
import Testing
import Writing

/// The calendar by RFC 5545, read by the icalendar module of Python.
struct CalendarFileTests {
  private func text(_ iso: String, revision: Int64 = 7) throws -> String {
    let office = try SampleOffice.quangHoaInNovember()
    return CalendarFile(
      office.status(iso), store: "kho-1", revision: revision, madeAt: 1_668_040_000_123,
      language: .vi
    ).text
  }

  private func events(_ text: String) throws -> [String: JSON] {
    let json = try ReadBack.python(
      """
      import icalendar
      calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
      assert not calendar.errors, calendar.errors
      found = {}
      for event in calendar.walk('VEVENT'):
          assert not event.errors, event.errors
          uid = str(event['UID'])
          assert uid not in found, uid
          found[uid] = {
            'start': event['DTSTART'].dt.isoformat(), 'end': event['DTEND'].dt.isoformat(),
            'stamp': event['DTSTAMP'].dt.isoformat(), 'sequence': event['SEQUENCE'],
            'summary': str(event['SUMMARY']), 'status': str(event['STATUS']),
            'alarms': [alarm['TRIGGER'].dt.total_seconds() for alarm in event.walk('VALARM')]}
      print(json.dumps(found))
      """, Data(text.utf8))
    return Dictionary(
      uniqueKeysWithValues: (json.object ?? [:]).entries.map { ($0.key, $0.value) })
  }

  @Test func everyDeadlineAndPhaseIsAnAllDayEvent() throws {
    let events = try events(text("2022-10-01"))
    // Three phases, three cutoffs, and the collection day of each; a sơ kết of each phase, and more
    // that has a day, beside them.
    #expect(
      events.keys.count { !$0.contains("/obligation/") && !$0.contains("/commemoration/") } == 9)
    #expect(events["quang-hoa-2022-2023/obligation/review-dot-1@kho-1"]?["start"] == "2022-11-30")
    let phase = try #require(events["quang-hoa-2022-2023/phase/dot-1@kho-1"])
    #expect(phase["start"] == "2022-09-01")
    // The end is the day after: 30 November belongs to the phase.
    #expect(phase["end"] == "2022-12-01")
    let cutoff = try #require(events["quang-hoa-2022-2023/deadline/dot-1@kho-1"])
    #expect(cutoff["start"] == "2022-11-09")
    #expect(cutoff["end"] == "2022-11-10")
    #expect(cutoff["summary"] == "QH: Đề nghị khen thưởng đợt 1")
    let collection = try #require(events["quang-hoa-2022-2023/collect/dot-1@kho-1"])
    #expect(collection["start"] == "2022-11-02")
  }

  @Test func daysOfHonourAreInIt() throws {
    let office = try SampleOffice.quangHoaInNovember()
    let status = office.status("2022-10-01")
    let days = try events(text("2022-10-01")).filter { $0.key.contains("/commemoration/") }
    let dated = status.commemorations.filter { $0.commemoration.date != nil }
    #expect(days.count == dated.count)
    let teachers = try #require(days.values.first { $0["start"] == "2022-11-20" })
    #expect(teachers["summary"] == "Ngày Nhà giáo Việt Nam (40 năm)")
    #expect(teachers["alarms"]?.array?.count == 1)
  }

  /// An older file had it; this one says that it is no more.
  @Test func whatWasTakenOutOfAPlanIsCancelled() throws {
    let sample = try SampleOffice()
    var office = Office(
      documents: sample.plans.map { PlanDocument($0) }, roster: sample.roster,
      ledger: sample.ledger, calendar: WorkCalendar(rules: HolidayRules(), years: 2022...2023))
    let today = day("2022-10-01")
    #expect(office.formerStatus(on: today) == nil)
    func text() -> String {
      CalendarFile(
        office.status(on: today), former: office.formerStatus(on: today), store: "kho-1",
        revision: office.ledger.lastSequence, madeAt: 0, language: .vi
      ).text
    }
    let before = try events(text())
    let facts = try #require(PlanActs(office, plan: SampleOffice.quangHoa, on: today))
      .drop("dot-3", from: .cutoffs)
    var ledger = office.ledger
    ledger.append(CommitHeader(sequence: 1, at: 1, author: "Lan", login: "lan"), facts)
    office.update(ledger)
    let after = try events(text())
    #expect(Set(after.keys) == Set(before.keys))
    for (id, event) in after {
      let isGone = ["deadline/dot-3", "collect/dot-3"].contains { id.contains($0) }
      #expect(event["status"] == (isGone ? "CANCELLED" : "CONFIRMED"), "\(id)")
      if isGone {
        #expect(event["start"] == before[id]?["start"])
        #expect(event["alarms"] == [])
        #expect(event["sequence"]?.int ?? 0 > before[id]?["sequence"]?.int ?? 0)
      }
    }
  }

  @Test func alarmsCallOnTheMorningsOfTheLeadDaysAndTheLast() throws {
    let events = try events(text("2022-10-01"))
    let cutoff = try #require(events["quang-hoa-2022-2023/deadline/dot-1@kho-1"])
    let morning = 7.5 * 3600
    let days = [14.0, 1, 0]
    #expect(cutoff["alarms"]?.array?.map(\.double) == days.map { morning - $0 * 86_400 })
  }

  @Test func whatIsOverCallsNoMore() throws {
    var office = try SampleOffice()
    office.add([Fact(.sent(SampleOffice.quangHoa, "dot-1"), true, on: day("2022-11-08"))])
    let calendar = CalendarFile(
      office.status("2022-11-10"), store: "kho-1", revision: 8, madeAt: 0, language: .vi)
    let events = try events(calendar.text)
    #expect(events["quang-hoa-2022-2023/deadline/dot-1@kho-1"]?["alarms"] == [])
    #expect(events["quang-hoa-2022-2023/deadline/dot-2@kho-1"]?["alarms"]?.array?.count == 3)
  }

  @Test func importingAgainUpdates() throws {
    let (first, second) = try (events(text("2022-10-01")), events(text("2022-11-10", revision: 9)))
    #expect(Set(first.keys) == Set(second.keys))
    #expect(first.values.allSatisfy { $0["sequence"] == 7 })
    #expect(second.values.allSatisfy { $0["sequence"] == 9 })
    #expect(second.values.allSatisfy { $0["stamp"] == "2022-11-10T00:26:40+00:00" })
  }

  @Test func linesAreFoldedBeforeTheir76thByteAndNeverWithinALetter() throws {
    let text = try text("2022-10-01")
    #expect(text.utf8.count { $0 == 10 } == text.components(separatedBy: "\r\n").count - 1)
    for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
    let bytes = Array(text.utf8)
    let unfolded = String(decoding: bytes, as: UTF8.self).replacingOccurrences(
      of: "\r\n ", with: "")
    #expect(!unfolded.contains("\u{FFFD}"))
    #expect(unfolded.contains("CATEGORIES:Phong trào thi đua năm học 2022-2023"))
  }

  @Test(arguments: ["a", "ế", "😀"])
  func everyLengthOfLineFoldsAndUnfolds(letter: String) {
    for length in 40...160 {
      var status = Status(day: day("2022-11-10"), office: String(repeating: letter, count: length))
      status.plans = []
      let text = CalendarFile(status, store: "", revision: 1, madeAt: 0, language: .vi).text
      #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
      let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
      #expect(unfolded.contains("\r\nX-WR-CALNAME:\(status.office)\r\n"))
    }
  }

  @Test func whatIsOngoingLastsThePlansYear() throws {
    let office = try SampleOffice(["dien-bien-phu-tasks"], years: ["2022"])
    let calendar = CalendarFile(
      office.status("2022-11-10"), store: "kho-1", revision: 1, madeAt: 0, language: .vi)
    let task = try #require(
      try events(calendar.text)["dien-bien-phu-tasks-2022/deadline/task-12@kho-1"])
    #expect(task["start"] == "2022-01-01")
    #expect(task["end"] == "2023-01-01")
    #expect(task["alarms"] == [])
  }
}
