import JSON
import Testing

@Suite struct RemindExecTests {
  private let bench = Bench.quangHoa()

  private func remind(_ command: String, _ words: String..., on day: String = "2022-10-26") -> Run {
    Program.run(
      ["remind", "--as-of", day, "--exec", command] + words,
      environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en", "MARK": "seen"])
  }

  @Test func theTextIsOnItsStandardInputAndItsOutputComesThrough() {
    let run = remind("echo \"$MARK\"; tr a-z A-Z; echo aside >&2")
    #expect(run.code == 0)
    #expect(run.out.hasPrefix("seen\nDUE SOON: "))
    #expect(run.err == "aside\n")
    #expect(remind("echo again").out == "")
  }

  @Test func itRunsOnceForAllAndNotAtAllForNothing() {
    bench("plan", "add", "dien-bien-phu-tasks", "--year", "2022", "--as-of", "2022-10-26")
    let count = remind("echo run >> '\(bench.directory.path)/runs'; wc -l")
    #expect(Int(count.out.trimmingPrefix { $0 == " " }.dropLast()) ?? 0 > 5)
    #expect(bench.read("runs") == "run\n")
    _ = remind("echo run >> '\(bench.directory.path)/runs'")
    #expect(bench.read("runs") == "run\n")
  }

  /// Of the signals that a shell may meet, none is ignored that this program itself ignores.
  @Test func itStartsWithTheUsualSignals() throws {
    let run = remind("cat > /dev/null; grep SigIgn /proc/self/status")
    let mask = try #require(run.out.split(separator: "\t").last.map { $0.dropLast() })
    let ignored = try #require(UInt64(mask, radix: 16))
    for signal in [13, 25] as [UInt64] { #expect(ignored >> (signal - 1) & 1 == 0, "\(signal)") }
  }

  @Test(arguments: [
    ("cat >/dev/null; exit 3", "code 3"), ("no-such-command 2>/dev/null", "code 127"),
    ("kill -9 $$", "signal 9"),
  ]) func aCommandThatFailsIsTriedAgain(_ command: String, _ reason: String) throws {
    let failed = remind(command)
    #expect(failed.code == 5)
    #expect(failed.out == "")
    #expect(failed.err.contains(reason))
    #expect(failed.err.contains("nobody counts as told"))
    let next = remind("cat", on: "2022-10-27")
    #expect(next.code == 0)
    #expect(next.out.hasPrefix("Due soon: "))
    #expect(!next.out.contains("(repeated)"))
  }

  /// The program is killed while its command has the text: nobody can know how far that got.
  @Test func aCrashBetweenDeliveryAndRecordRepeatsAndSaysSo() {
    let killed = remind("cat; kill -9 $PPID")
    #expect(killed.code == -9)
    #expect(killed.out.hasPrefix("Due soon: "))
    let next = remind("cat")
    #expect(next.code == 0)
    #expect(next.out.hasSuffix(" (repeated)\n"))
    #expect(remind("cat").out == "")
  }

  @Test func aCommandThatReadsNothingIsNoFailure() {
    #expect(remind("true").code == 0)
    #expect(remind("cat").out == "")
  }

  /// What the program ignores, others are to die of: `yes` ends when `head` has enough.
  @Test func theCommandHasItsSignalsAsUsual() {
    #expect(remind("yes | head -n 1; exit 0").out == "y\n")
  }

  @Test func jsonFollowsWhatTheCommandPrints() throws {
    let run = remind("cat >/dev/null", "--json")
    let told = try run.json()["reminders"]?.array ?? []
    #expect(told.count { $0["deadline"]?.string == "dot-1" } == 1)
    #expect(try remind("exit 1", "--json", on: "2022-11-09").json() == ["reminders": []])
  }
}
