import Campaign
import Foundation
import JSON
import Templates
import Testing

/// Each of the five documents alone for a year with nothing recorded: what was told by a day without
/// a date of its own is what the document's reader says calls on that day.
@Suite struct DocumentReminderTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Obligations/Expected").standardized

  private static let documents = [
    ("dien-bien-phu-launch", "2022"), ("dien-bien-phu-tasks", "2022"),
    ("dien-bien-province", "2023"), ("quang-hoa", "2022-2023"), ("sa-dec", "2022"),
  ]

  /// The 44 schools that the lists were written for.
  private static var sampleSchools: Roster {
    let lines = String(decoding: Templates.sampleSchools, as: UTF8.self).split(separator: "\n")
    return Roster(
      lines.dropFirst().map { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        return School(
          id: UnitID(cells[0]), name: cells[1], level: Level(rawValue: cells[2])!,
          commune: cells[3], block: cells[4])
      })
  }

  /// The obligations in one of these states that call, by the lists written from the document.
  private func calling(_ states: Set<String>, _ id: String, _ day: String) throws -> Set<String> {
    let file = Self.folder.appending(path: "\(id)-\(day).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let words = lines.filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: " ").map(String.init)
    }
    return Set(
      words.filter { states.contains($0[2]) && $0[3] == "calls" }.map { "\($0[1]) \($0[2])" })
  }

  @Test(arguments: documents) func eachThingIsToldOnce(id: String, year: String) throws {
    var plan = try templatePlan(id, year)
    plan.reminders.quietOnDaysOff = false
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let days = names.filter { $0.hasPrefix("\(id)-2") }
      .map { String($0.dropFirst(id.count + 1).prefix(10)) }.sorted()
    #expect(days.count >= 5)
    var told = Told(
      Office(
        documents: [PlanDocument(plan)], roster: Self.sampleSchools, calendar: plainCalendar))
    let last = try #require(days.last.flatMap { Day(iso: $0) })
    for day in plan.year.first...last {
      told.remind(on: [day, day])
      guard days.contains(day.iso) else { continue }
      let undated = told.steps.filter { $0.hasSuffix(" idle") || $0.hasSuffix(" unowned") }
      #expect(try Set(undated) == calling(["idle", "unowned"], id, day.iso), "\(day)")
      let late = told.steps.filter { $0.hasSuffix(" overdue") }.map { String($0) }
      #expect(try Set(late).isSuperset(of: calling(["overdue"], id, day.iso)), "\(day)")
    }
    #expect(Set(told.steps).count == told.steps.count)
  }
}
