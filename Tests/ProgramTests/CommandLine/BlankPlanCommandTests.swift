import JSON
import Testing

/// `plan new --blank`.
@Suite struct BlankPlanCommandTests {
  private let bench = Bench()

  @Test func itMakesAPlanThatIsFine() throws {
    let file = bench.directory.path + "/moi.json"
    let made = bench(
      "plan", "new", "--blank", "--office", "UBND xã Phi Hải", "--year", "2026-2027", "--phases",
      "3", "-o", file)
    #expect(made.code == 0, "\(made.err)")
    #expect(bench("plan", "check", file).out.contains("ubnd-xa-phi-hai-2026-2027, 3 phases"))
    #expect(bench("init", "--plan", file).code == 0)
    let status = try bench("status", "--json").json()
    #expect(status["phases"]?.array?.count == 3)
    let shown = bench("plan", "new", "--blank", "--office", "Sở A", "--year", "2027")
    #expect(try shown.json()["office"]?["name"] == "Sở A")
  }

  @Test(arguments: [
    (["--blank", "--year", "2026"], 2, "--office NAME is missing"),
    (["--blank", "--office", "A"], 2, "--year YEAR is missing"),
    (["--year", "2026"], 2, "--from ID|FILE is missing"),
    (["--from", "xa", "--office", "A", "--year", "2026-2027"], 2, "--blank is missing"),
    (
      ["--blank", "--from", "xa", "--office", "A", "--year", "2026"], 2, "does not go with --blank"
    ),
    (["--blank", "--office", "A", "--year", "2026", "--phases", "13"], 3, "from 0 to 12"),
    (["--blank", "--office", "A", "--year", "2026", "--phases", "hai"], 3, "hai"),
    (["--blank", "--office", " ", "--year", "2026"], 3, "--office"),
  ])
  func whatCannotBeIsRefused(words: [String], code: Int32, message: String) {
    let run = Program.run(["plan", "new"] + words, environment: ["THIDUA_LANG": "en"])
    #expect(run.code == code)
    #expect(run.err.contains(message), "\(run.err)")
    #expect(run.out.isEmpty)
  }
}
