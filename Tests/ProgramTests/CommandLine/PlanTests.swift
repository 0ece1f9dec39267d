import JSON
import Testing

@Suite struct PlanTests {
  private let bench = Bench()
  private let templates = [
    "quang-hoa", "dien-bien-phu-tasks", "dien-bien-phu-launch", "dien-bien-province", "sa-dec",
    "so-gddt", "xa",
  ]

  @Test func theTemplatesTravelWithTheProgram() throws {
    let run = bench("plan", "list", "--json")
    #expect(try run.json().array?.map { $0["id"]?.string } == templates)
    for template in templates { #expect(bench("plan", "list").out.contains("  \(template) ")) }
  }

  @Test(arguments: [
    ("2022-2023", ["2022-11-09", "2023-02-14", "2023-05-09"]),
    ("2026-2027", ["2026-11-09", "2027-02-14", "2027-05-09"]),
  ]) func theLastSafeDaysOfQuangHoa(_ year: String, _ days: [String]) throws {
    let json = try bench("plan", "show", "quang-hoa", "--year", year, "--json").json()
    let cutoffs = json["cutoffs"]?.array ?? []
    #expect(cutoffs.map { $0["lastDay"]?.string } == days)
    #expect(cutoffs.map { $0["id"]?.string } == ["dot-1", "dot-2", "dot-3"])
    #expect(cutoffs.map { $0["cap"]?.int } == [20, 20, 20])
    #expect(cutoffs.first?["items"]?.array?.count == 4)
    #expect(json["id"] == .string("quang-hoa-\(year)"))
  }

  @Test(arguments: [2022, 2027]) func windowsOfTheTaskPlan(_ year: Int) throws {
    let plan = try bench(
      "plan", "show", "dien-bien-phu-tasks", "--year", "\(year)", "--json"
    ).json()
    let tasks = plan["tasks"]?.array ?? []
    #expect(tasks.count == 12)
    #expect(tasks[5]["opens"] == .string("\(year)-04-01"))
    #expect(tasks[5]["lastDay"] == .string("\(year)-05-31"))
    #expect(tasks[11]["opens"] == .null)
    #expect(tasks[11]["lastDay"] == .null)
    #expect(tasks[8]["parts"]?.array?.count == 3)
    for task in tasks {
      for key in ["id", "title", "wording", "lead", "coordinating", "perSchool", "parts"] {
        #expect(task[key] != nil)
      }
    }
  }

  @Test func aYearOfTheOtherKindIsRefused() {
    for (template, year) in [("quang-hoa", "2027"), ("dien-bien-province", "2026-2027")] {
      for command in ["show", "add", "new"] {
        let bench = Bench.quangHoa()
        let words =
          command == "new"
          ? ["plan", "new", "--from", template, "--year", year]
          : ["plan", command, template, "--year", year]
        let run = Program.run(words, environment: ["THIDUA_STORE": bench.store])
        #expect(run.code == 3)
        #expect(run.out == "")
        #expect(run.err.contains(year))
      }
    }
    #expect(bench("plan", "show", "quang-hoa", "--year", "2026-2028").code == 3)
    #expect(bench("plan", "show", "quang-hao").code == 3)
    #expect(bench("plan", "show", "quang-hao").err.contains("nearest: quang-hoa"))
  }

  @Test func aNewPlanIsAFileThatChecksAndAdds() throws {
    let bench = Bench.quangHoa()
    let file = bench.directory.appendingPathComponent("new.json").path
    let run = bench("plan", "new", "--from", "quang-hoa", "--year", "2026-2027", "-o", file)
    #expect(run.code == 0)
    #expect(run.out.contains("quang-hoa-2026-2027"))
    // 14/02/2027 is a Sunday.
    #expect(run.err.contains("dot-2"))
    #expect(run.err.contains("14/02/2027"))
    #expect(bench("plan", "check", file).out.contains("fine, quang-hoa-2026-2027"))
    #expect(bench("plan", "add", file).code == 0)
    #expect(bench("plan", "add", file).code == 3)
    let plans = try bench("plan", "list", "--json").json().array?.filter { $0["state"] == "open" }
    #expect(plans?.map { $0["id"]?.string } == ["quang-hoa-2022-2023", "quang-hoa-2026-2027"])
  }

  @Test func aPlanOfTheStoreRollsOverToTheNextYear() throws {
    let bench = Bench.quangHoa()
    let run = bench("plan", "new", "--from", "quang-hoa-2022-2023", "--year", "2023-2024")
    #expect(try run.json()["id"] == "quang-hoa-2023-2024")
    let file = bench.file("next.json", run.out)
    #expect(bench("plan", "check", file).code == 0)
    #expect(bench("plan", "show", "quang-hoa-2022-2023", "--year", "2023-2024").code == 0)
  }

  @Test func everyErrorOfAPlanFileHasItsLineAndColumn() {
    let file = bench.file(
      "bad.json", "{\n  \"format\": 1,\n  \"titel\": \"x\",\n  \"phases\": 7\n}\n")
    let run = bench("plan", "check", file)
    #expect(run.code == 3)
    #expect(run.out == "")
    let lines = run.err.split(separator: "\n")
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { $0.hasPrefix("thidua: \(file):") })
    #expect(run.err.contains(":3:"))
    #expect(run.err.contains(":4:"))
  }

  @Test func aPlanOfTheStoreThatDoesNotReadIsFour() throws {
    let bench = Bench.quangHoa()
    try "{".write(
      toFile: bench.store + "/plans/quang-hoa-2022-2023.json", atomically: false, encoding: .utf8)
    for command in ["status", "check", "verify"] {
      let run = Program.run([command], environment: ["THIDUA_STORE": bench.store])
      #expect(run.code == 4)
      #expect(run.err.contains("quang-hoa-2022-2023.json"))
    }
  }

  @Test func aPlanForPeople() {
    let run = bench("plan", "show", "quang-hoa", "--year", "2022-2023", "--lang", "vi")
    #expect(run.out.contains("trước 10/11/2022"))
    #expect(run.out.contains("ngày cuối: 09/11/2022"))
    #expect(run.out.contains("tối đa 20"))
  }
}

/// A store of a template that any office may take, before anything is entered.
@Suite struct OfficeTemplateTests {
  @Test(arguments: [("so-gddt", "2026"), ("xa", "2026-2027")], [true, false])
  func itsFirstScreenSaysWhatWaitsAndCallsNothingDone(
    template: (id: String, year: String), hasSchools: Bool
  ) throws {
    let bench = Bench()
    let schools = bench.file("schools.csv", "id,name,level\nmn-a,MN Hoa Mai,MN\npt-e,THPT A,THPT\n")
    let more = hasSchools ? ["--schools", schools] : []
    let made = Program.run(
      ["init", "--plan", template.id, "--year", template.year] + more,
      environment: ["THIDUA_STORE": bench.store])
    #expect(made.code == 0)
    for day in ["2026-08-27", "2026-11-20"] {
      let text = bench("status", "--as-of", day)
      #expect(!text.out.contains("✓"), "\(text.out)")
      #expect(bench("check", "--as-of", day).code == 0)
      let status = try bench("status", "--json", "--as-of", day).json()
      let obligations = status["obligations"]?.array ?? []
      #expect(obligations.count > 10)
      let states = Set(obligations.compactMap { $0["state"]?.string })
      // What asks units of which the roster has none is nobody's to do; a round without a day waits.
      #expect(states.isSubset(of: ["idle", "upcoming", "notApplicable", "ongoing"]), "\(states)")
    }
  }
}
