import Foundation
import JSON
import Testing

@Suite struct RemindTests {
  private let soon =
    "Due soon: Đề nghị khen thưởng đợt 1 – trước 10/11/2022, last day 09/11/2022, 14 days left; "
    + "4 schools missing\n"

  /// A store of which everything without a day was told before.
  private static func bench() -> Bench {
    let bench = Bench.quangHoa()
    bench("remind", "--as-of", "2022-10-03")
    return bench
  }

  @Test func eachStepIsToldOnceWhoeverAsks() throws {
    let bench = Self.bench()
    #expect(bench("remind", "--as-of", "2022-10-25").out == "")
    let first = bench("remind", "--as-of", "2022-10-26")
    #expect(first.code == 0 && first.err == "")
    #expect(first.out == soon)
    for author in ["Lan", "Minh"] {
      let again = bench("remind", "--as-of", "2022-10-26", as: author)
      #expect(again.code == 0 && again.out == "" && again.err == "")
    }
    let nothing = bench("remind", "--json", "--as-of", "2022-10-27")
    #expect(nothing.code == 0)
    #expect(try nothing.json() == ["reminders": []])
  }

  /// What was told after a backup is not on record in it: it is told again, and says so.
  @Test func aStoreThatCameBackSaysWhatMayBeRepeated() throws {
    let bench = Self.bench()
    let file = bench.directory.appendingPathComponent("copy.backup").path
    #expect(bench("backup", file).code == 0)
    #expect(bench("remind", "--as-of", "2022-10-26").out == soon)
    let other = bench.directory.appendingPathComponent("other").path
    #expect(bench("restore", file, "--store", other).code == 0)
    let again = bench("remind", "--store", other, "--as-of", "2022-10-26")
    #expect(again.out == soon.dropLast() + " (repeated)\n")
    #expect(bench("remind", "--store", other, "--as-of", "2022-10-26").out == "")
    // What was told before the backup is on record in it.
    #expect(bench("backup", file + "2").code == 0)
    #expect(bench("restore", file + "2", "--store", other + "2").code == 0)
    #expect(bench("remind", "--store", other + "2", "--as-of", "2022-10-26").out == "")
  }

  /// A year of runs, some days twice, some skipped, some out of order, under clocks of the world.
  @Test func theStepsOfAnAutumnUnderAnyClock() throws {
    let bench = Self.bench()
    var told: [String] = []
    let days = [
      "2022-10-26", "2022-10-26", "2022-11-05", "2022-11-03", "2022-11-07", "2022-10-20",
      "2022-11-09", "2022-11-10", "2012-11-10", "2022-11-10", "2032-05-01", "2022-11-14",
      "2022-11-14",
    ]
    let zones = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu", "nowhere"]
    for (number, day) in days.enumerated() {
      let run = bench(
        "remind", "--json", "--as-of", day, environment: ["TZ": zones[number % zones.count]])
      #expect(run.code == 0)
      told += (try run.json()["reminders"]?.array ?? []).map {
        "\(day) \($0["deadline"]?.string ?? "") \($0["step"]?.string ?? "")"
      }
    }
    #expect(
      told.filter { $0.contains("dot-1") } == [
        "2022-10-26 dot-1 soon", "2022-11-03 dot-1 late", "2022-11-09 dot-1 today",
        "2022-11-10 dot-1 overdue", "2022-11-14 dot-1 escalated-3",
      ])
  }

  /// A clock that once stood years ahead told what was not yet to be told.
  @Test func aClockOnceFarAheadSwallowsNothing() throws {
    let (bench, ahead) = (Self.bench(), Self.bench())
    #expect(ahead("remind", "--as-of", "2032-05-04").out != "")
    for day in ["2022-10-26", "2022-11-03", "2022-11-09", "2022-11-10", "2022-11-12", "2022-11-14"]
    {
      let usual = bench("remind", "--as-of", day).out
      #expect(ahead("remind", "--as-of", day).out == usual, "\(day)")
      // Once a day all the same.
      #expect(ahead("remind", "--as-of", day).out == "", "\(day)")
    }
  }

  /// One that is a few days wrong tells nothing twice.
  @Test func aClockThatIsSetBackALittleRepeatsNothing() throws {
    let bench = Self.bench()
    #expect(bench("remind", "--as-of", "2022-10-28").out != "")
    #expect(bench("remind", "--as-of", "2022-10-26").out == "")
    #expect(bench("remind", "--as-of", "2022-10-27").out == "")
  }

  @Test func theJSONHasTheFieldsOfTheContract() throws {
    let bench = Self.bench()
    let json = try bench("remind", "--json", "--as-of", "2022-11-10").json()
    let reminders = try #require(json["reminders"]?.array)
    #expect(reminders.count == 1)
    #expect(reminders[0]["plan"] == "quang-hoa-2022-2023")
    #expect(reminders[0]["deadline"] == "dot-1")
    #expect(reminders[0]["step"] == "overdue")
    #expect(reminders[0]["text"]?.string?.hasPrefix("Overdue: ") == true)
  }

  /// Ten processes that start at once; together they tell what one would have told.
  @Test func tenAtOnceDeliverEachItemOnce() async throws {
    let bench = Self.bench()
    let file = bench.directory.appendingPathComponent("mail").path
    let runs = await withTaskGroup(of: Run.self) { group in
      for number in 1...10 {
        group.addTask {
          bench(
            "remind", "--as-of", "2022-10-26", "--exec", "cat >> '\(file)'",
            as: "author \(number)")
        }
      }
      return await group.reduce(into: [Run]()) { $0.append($1) }
    }
    #expect(runs.allSatisfy { $0.code == 0 && $0.err == "" })
    #expect(bench.read("mail") == soon)
    #expect(bench("verify").code == 0)
  }

  @Test func aStoreThatCannotBeWrittenTellsNothing() throws {
    let bench = Self.bench()
    let description = bench.store + "/store.json"
    let text = try String(contentsOfFile: description, encoding: .utf8)
    try text.replacingOccurrences(of: "\"writer\": 1", with: "\"writer\": 99")
      .write(toFile: description, atomically: true, encoding: .utf8)
    let run = bench("remind", "--as-of", "2022-10-26")
    #expect(run.code == 5)
    #expect(run.out == "")
    #expect(run.err.contains(bench.store))
  }

  @Test func whereStandardOutputTakesNothingNobodyWasTold() {
    let bench = Self.bench()
    let full = bench.sh("\"$0\" remind --as-of 2022-10-26 > /dev/full")
    #expect(full.code == 5)
    #expect(full.err.contains("nobody counts as told"))
    let closed = bench.sh("\"$0\" remind --as-of 2022-10-26 >&-")
    #expect(closed.code == 5)
    #expect(bench("remind", "--as-of", "2022-10-26").out == soon)
  }

  @Test func aLinkInPlaceOfTheLockIsRefused() throws {
    let bench = Bench.quangHoa()
    let outside = bench.file("outside", "mine")
    try FileManager.default.createSymbolicLink(
      atPath: bench.store + "/remind.lock", withDestinationPath: outside)
    let run = bench("remind", "--as-of", "2022-10-26")
    #expect(run.code == 5)
    #expect(run.err.contains("remind.lock"))
    #expect(bench.read("outside") == "mine")
  }

  @Test(arguments: ["000", "077", "177"]) func theLockHasTheRightsOfTheStoresOwn(umask: String) {
    let bench = Bench.quangHoa()
    let run = bench.sh(
      """
      chmod 2770 "$THIDUA_STORE"; chmod 660 "$THIDUA_STORE/lock"; umask \(umask)
      "$0" remind --as-of 2022-10-01 && stat -c %a "$THIDUA_STORE/remind.lock"
      """)
    #expect(run.out == "660\n")
  }

  @Test func theLogSaysWhatWasToldAndUndoLeavesItAlone() {
    let bench = Self.bench()
    bench("record", "none", "th-b", "dot-1", "--as-of", "2022-10-20")
    bench("remind", "--as-of", "2022-10-26")
    let log = bench("log", "--lang", "vi").out
    #expect(log.contains("Đề nghị khen thưởng đợt 1, Sắp đến hạn: bắt đầu nhắc → đã nhắc"))
    #expect(bench("undo").out.contains("Độc Lập"))
    #expect(bench("remind", "--as-of", "2022-10-26").out == "")
  }
}

extension Bench {
  /// Runs a script of the shell, whose `$0` is the program, on the store.
  func sh(_ script: String, environment: [String: String] = [:]) -> Run {
    let defaults = [
      "THIDUA_STORE": store, "THIDUA_AUTHOR": "Lan", "THIDUA_LANG": "en",
      "PATH": "/usr/bin:/bin", "HOME": directory.path,
    ]
    return Program.run(
      ["-c", script, Programs.thidua], of: "/bin/sh",
      environment: defaults.merging(environment) { $1 })
  }
}
