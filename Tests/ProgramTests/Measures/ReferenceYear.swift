import Foundation
import JSON
import Testing

/// A year of 44 schools with some six hundred facts: in time, late, half, with nobody to nominate,
/// returned and come again, undone; one school closes within it and one opens.
struct ReferenceYear {
  let bench = Bench()
  private let plans: [String]

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
  private static let founded = [
    ("quang-hoa", "2021-2022"), ("quang-hoa", "2022-2023"), ("dien-bien-phu-tasks", "2022"),
  ]
  /// Of each cutoff its plan, days around the collection day and the last, and the day it is typed.
  private static let cutoffs = [
    (
      "quang-hoa-2021-2022", "dot-1", "2022-07-01",
      ["2021-10-20", "2021-11-02", "2021-11-03", "2021-11-09", "2021-11-12"]
    ),
    (
      "quang-hoa-2022-2023", "dot-1", "2022-11-20",
      ["2022-10-20", "2022-11-01", "2022-11-02", "2022-11-03", "2022-11-09", "2022-11-10"]
    ),
    (
      "quang-hoa-2022-2023", "dot-2", "2023-02-20",
      ["2023-01-18", "2023-02-06", "2023-02-07", "2023-02-08", "2023-02-14", "2023-02-15"]
    ),
    (
      "quang-hoa-2022-2023", "dot-3", "2023-05-20",
      ["2023-04-03", "2023-04-27", "2023-04-28", "2023-05-04", "2023-05-09", "2023-05-12"]
    ),
  ]

  init() throws {
    let sample = Self.root.appending(path: "../../../Sources/Templates/data/sample-schools.csv")
    let text = try String(contentsOf: sample.standardized, encoding: .utf8)
    let schools = bench.file("schools.csv", text)
    let founding = Self.founded.flatMap { ["--plan", $0.0, "--year", $0.1] }
    plans = Self.founded.map { "\($0.0)-\($0.1).json" }
    let bench = bench
    #expect(Self.run(bench, ["init"] + founding + ["--schools", schools]).code == 0)
    for (name, (template, year)) in zip(plans, Self.founded) {
      _ = bench.file(name, bench("plan", "show", template, "--year", year, "--json").out)
    }
    try giveSpansOfLife()
    #expect(bench("import", "schools", schools).code == 0)
    let ids = text.split(separator: "\n").dropFirst().filter { !$0.contains(",THPT,") }
      .map { String($0.prefix { $0 != "," }) }
    #expect(ids.count == 40)
    for (number, cutoff) in Self.cutoffs.enumerated() { enter(cutoff, number, ids) }
    enterTasks(ids)
    takeBack(ids)
  }

  private static func run(_ bench: Bench, _ words: [String]) -> Run {
    Program.run(
      words,
      environment: [
        "THIDUA_STORE": bench.store, "THIDUA_AUTHOR": "Lan", "THIDUA_LANG": "en",
      ])
  }

  /// By hand in the file, which the next import of schools takes over.
  private func giveSpansOfLife() throws {
    let path = bench.store + "/roster.json"
    var text = try String(contentsOfFile: path, encoding: .utf8)
    for (id, span) in [
      ("th-ban-ngan", #""closes":"2023-01-10","mergedInto":"th-nam-sao","#),
      ("mn-nam-sao", #""opens":"2022-12-01","#),
    ] {
      let place = try #require(text.range(of: "\"id\": \"\(id)\","))
      text.insert(contentsOf: span, at: place.upperBound)
    }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private static func lives(_ id: String, _ day: String) -> Bool {
    !(id == "mn-nam-sao" && day < "2022-12-01") && !(id == "th-ban-ngan" && day >= "2023-01-10")
  }

  private func enter(
    _ cutoff: (plan: String, id: String, typed: String, days: [String]), _ number: Int,
    _ ids: [String]
  ) {
    var sheet = ["school,to-trinh,bien-ban,danh-sach,bao-cao"]
    var nothing: [(String, String)] = []
    for (at, id) in ids.enumerated() where Self.lives(id, cutoff.days[0]) {
      let day = { (shift: Int) in cutoff.days[(at + number + shift) % cutoff.days.count] }
      switch (at * 7 + number * 3) % 11 {
      case 0: continue
      case 1: sheet.append("\(id),\(day(0)),,\(day(1)),")
      case 2: nothing.append((id, day(0)))
      case 3, 4: sheet.append("\(id),\(day(0)),\(day(1)),\(day(2)),\(day(3))")
      default: sheet.append("\(id),\(day(0)),\(day(0)),\(day(0)),\(day(0))")
      }
    }
    let file = bench.file("\(cutoff.plan)-\(cutoff.id).csv", sheet.joined(separator: "\n"))
    let deadline = "\(cutoff.plan):\(cutoff.id)"
    record("import", "dossiers", file, deadline, on: cutoff.typed, typed: cutoff.typed)
    for (id, day) in nothing {
      record("record", "none", id, deadline, on: day, typed: cutoff.typed)
    }
  }

  private func enterTasks(_ ids: [String]) {
    let days = ["2022-05-10", "2022-05-31", "2022-06-01"]
    for (at, id) in ids.enumerated() where at % 3 == 0 && Self.lives(id, days[0]) {
      record(
        "record", "task", "task-6", "done", "--school", id, on: days[at % 7 % 3],
        typed: "2022-06-10")
    }
    for (at, id) in ids.enumerated() where at % 4 == 1 && Self.lives(id, days[0]) {
      record(
        "record", "task", "task-9/2", "done", "--school", id,
        on: at % 8 == 1 ? "2022-10-31" : "2022-11-01", typed: "2022-11-10")
    }
    // The office ticks for everyone, after the day.
    record("record", "task", "task-7", "done", on: "2022-06-02", typed: "2022-06-10")
  }

  private func takeBack(_ ids: [String]) {
    let (plan, typed) = ("quang-hoa-2022-2023", "2022-11-20")
    for (at, id) in ids.prefix(30).enumerated() where at % 6 == 3 {
      record(
        "record", "review", id, "\(plan):dot-1", "returned", "--reason", "no signature",
        on: "2022-11-04", typed: typed)
      guard at % 12 == 3 else { continue }
      record(
        "record", "dossier", id, "\(plan):dot-1", "all", on: "2022-11-08", typed: typed)
    }
    for id in ids.prefix(9).suffix(2) {
      record(
        "nominate", id, "\(plan):dot-2", "Nguyễn Văn A", on: "2023-02-06", typed: "2023-02-20")
    }
    record(
      "record", "dossier", ids[7], "\(plan):dot-2", "bao-cao", on: "2023-02-09",
      typed: "2023-02-20")
    record("record", "none", ids[12], "\(plan):dot-3", on: "2023-04-20", typed: "2023-05-20")
    #expect(bench("undo").code == 0)
    record(
      "record", "dossier", ids[20], "\(plan):dot-3", "to-trinh", "--not", on: "2023-05-02",
      typed: "2023-05-20")
    record(
      "record", "dossier", ids[20], "\(plan):dot-3", "to-trinh", on: "2023-05-03",
      typed: "2023-05-20")
  }

  private func record(_ words: String..., on day: String, typed: String) {
    let run = Self.run(bench, words + ["--on", day, "--as-of", typed, "--force"])
    #expect(run.code == 0, "\(words): \(run.err)")
  }

  /// What the program says of a day.
  func said(on day: String) throws -> JSON {
    try bench("status", "--json", "--as-of", day).json()
  }

  /// What another program works out of the files.
  func workedOut(on day: String) throws -> JSON {
    let script = Self.root.appending(path: "rates.py").path
    let files = plans.map { bench.directory.appending(path: $0).path }
    let run = Program.run(
      [script, bench.store, day] + files, of: "/usr/bin/python3",
      environment: ["LC_ALL": "C.UTF-8"])
    #expect(run.code == 0, "\(run.err)")
    return try run.json()
  }
}
