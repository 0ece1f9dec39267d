import Testing

@Suite struct UsageTests {
  private let bench = Bench()

  @Test(arguments: [
    (["statsu"], "there is no command “statsu”; did you mean “status”?"),
    (["plan", "shwo", "x"], "there is no command “plan shwo”; did you mean “show”?"),
    (["plan"], "“plan” wants one of: list, show, check, add, new, draft, carry, close, reopen"),
    (["calendar", "workday"], "there is no command “calendar workday”; did you mean “workdays”?"),
    (["status", "--jsno"], "there is no option --jsno; did you mean “--json”?"),
    (["status", "--document", "x"], "there is no option --document"),
    (["status", "--as-of"], "--as-of wants a value: --as-of DATE"),
    (["--as-of", "--json", "status"], "--as-of wants a value: --as-of DATE"),
    (["status", "--store="], "--store wants a value: --store DIR"),
    (["status", "--json=yes"], "--json takes no value (“yes”)"),
    (["status", "--json", "--json"], "--json is given twice"),
    (["status", "now"], "“now” is one word too many"),
    (["record", "dossier", "a", "b"], "ITEM[,ITEM…]|all is missing: dossier items by id or name"),
    (["record", "extend", "dot-1", "20/11"], "--document TEXT is missing"),
    (
      ["record", "task", "task-1", "don"],
      "done|open|na cannot be “don”; use open, done, na; did you mean “done”?"
    ),
    (["status", "--lang", "fr"], "--lang cannot be “fr”; use vi, en"),
    (["plan", "add", "quang-hoa"], "--year YEAR is missing"),
    (["init", "--year", "2022-2023"], "--plan ID|FILE is missing"),
    (["help", "datse"], "there is no command “datse”; did you mean “dates”?"),
  ]) func wrongUsageIsTwoAndSaysWhatWasMeant(_ line: [String], _ message: String) {
    let run = Program.run(
      line, environment: ["THIDUA_LANG": "en", "THIDUA_STORE": bench.store])
    #expect(run.code == 2)
    #expect(run.out == "")
    #expect(run.err.hasPrefix("thidua: \(message)\nthidua: See: thidua help"))
  }

  /// Where the store lies on a disk of the machine it changes nothing.
  @Test func aNetworkStoreCanBeAskedFor() {
    let bench = Bench.quangHoa()
    #expect(
      bench("record", "none", "th-b", "dot-1", "--as-of", "2022-11-01", "--network-store").code == 0
    )
    #expect(bench("--network-store", "status").code == 0)
    #expect(bench("help", "status").out.contains("--network-store"))
  }

  @Test func everyMessageComesInVietnameseToo() {
    let run = Program.run(["--lang", "vi", "statsu"], environment: ["THIDUA_LANG": "en"])
    #expect(
      run.err
        == "thidua: không có lệnh “statsu”; có phải “status”?\nthidua: Xem: thidua help\n")
    #expect(Program.run(["statsu"]).err == run.err)
  }

  @Test(arguments: [
    ["--as-of", "2022-11-10", "check"], ["check", "--as-of", "2022-11-10"],
    ["check", "--as-of=10/11/2022"], ["--as-of=10/11", "check"],
    ["--as-of", "10/11", "--", "check"],
  ]) func optionsOfEveryCommandStandAnywhere(_ line: [String]) {
    let bench = Bench.quangHoa()
    let run = Program.run(line, environment: ["THIDUA_STORE": bench.store])
    #expect(run.code == 1)
    #expect(run.lines.count == 1)
  }

  @Test func behindTwoDashesAllAreWords() {
    let bench = Bench.quangHoa()
    let run = bench("nominate", "--as-of", "2022-11-01", "th-b", "dot-1", "--", "--help")
    #expect(run.code == 0)
    #expect(run.out.contains("--help, proposed"))
  }

  @Test func theVersionIsPrinted() {
    #expect(Program.run(["--version"]).out.hasPrefix("thidua "))
    #expect(Program.run(["status", "--version"]).code == 0)
  }

  @Test func invalidBytesAndEscapesNeverReachTheTerminal() {
    let run = Program.run(["\u{1B}[31mred\u{202E}", "a\nb"], environment: ["THIDUA_LANG": "en"])
    #expect(run.code == 2)
    #expect(run.err.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 32 && $0 != "\u{202E}" })
  }
}
