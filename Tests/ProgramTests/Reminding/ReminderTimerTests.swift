import Foundation
import Testing

/// `remind --install` with a `systemctl` that only notes what it is asked.
@Suite struct ReminderTimerTests {
  private let bench = Bench.quangHoa()
  private var config: String { bench.directory.appendingPathComponent("config").path }
  private var units: String { config + "/systemd/user" }

  /// Runs with a stand-in for systemctl that ends with this code; none where there is none.
  private func remind(_ words: String..., systemctl code: Int?) -> Run {
    let bin = bench.directory.appendingPathComponent("bin").path
    try? FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    if let code {
      let calls = bench.directory.appendingPathComponent("calls").path
      // A version is always told; the rest needs a user's systemd that runs.
      bench.program(
        "systemctl", "echo \"$*\" >> '\(calls)'\n[ \"$1\" = --version ] || exit \(code)")
    }
    return Program.run(
      ["remind"] + words,
      environment: [
        "THIDUA_STORE": bench.store, "THIDUA_LANG": "en", "PATH": bin,
        "XDG_CONFIG_HOME": config, "TZ": "UTC",
      ])
  }

  private func unit(_ name: String) -> String {
    (try? String(contentsOfFile: "\(units)/\(name)", encoding: .utf8)) ?? ""
  }

  @Test func itWritesTwoUnitsAndTurnsTheTimerOn() {
    let run = remind("--install", systemctl: 0)
    #expect(run.code == 0)
    #expect(
      run.lines == [units + "/thidua-remind.service", units + "/thidua-remind.timer"])
    let service = unit("thidua-remind.service")
    #expect(service.contains("Type=oneshot\n"))
    #expect(
      service.contains("ExecStart=\"\(Programs.thidua)\" \"--store\" \"\(bench.store)\" "))
    #expect(service.hasSuffix(" \"remind\"\n"))
    let timer = unit("thidua-remind.timer")
    let zoned = timer.contains("OnCalendar=*-*-* 07:15:00 Asia/Ho_Chi_Minh\n")
    #expect(zoned || timer.contains("OnCalendar=*-*-* 00:15:00 UTC\n"))
    #expect(timer.contains("Persistent=true\n"))
    #expect(timer.contains("WantedBy=timers.target\n"))
    #expect(
      bench.read("calls")
        == "--version\n--user daemon-reload\n--user enable --now thidua-remind.timer\n")
  }

  /// Whatever a path holds, no line of a unit begins in the middle of it.
  @Test(arguments: ["\n[Install]", "\r", "\u{1B}[2J", "\t", "\u{7F}", "\u{85}"])
  func aPathWithControlsIsRefused(_ control: String) throws {
    let store = bench.directory.path + "/kho\(control)x"
    try FileManager.default.moveItem(atPath: bench.store, toPath: store)
    let run = remind("--install", "--store", store, systemctl: 0)
    #expect(run.code == 3)
    #expect(run.err.contains("control characters"))
    #expect(unit("thidua-remind.service") == "" && run.out == "")
    let none = remind("--install", "--store", store, systemctl: nil)
    #expect(none.code == 3 && none.out == "")
  }

  @Test func systemdAcceptsTheUnitsWhateverTheCommandHolds() {
    let command = #"printf '%s\n' "$HOME \"x\"" | mail -s 'Thi đua 100%' a@b.vn; echo $$"#
    #expect(
      remind("--install", "--exec", command, "--author", "Lan \"Anh\"", systemctl: 0).code == 0)
    let verdict = bench.sh(
      """
      systemd-analyze --user --man=no verify \
        '\(units)/thidua-remind.timer' '\(units)/thidua-remind.service'
      """, environment: ["XDG_RUNTIME_DIR": bench.directory.path])
    #expect(verdict.code == 0)
    #expect(!verdict.err.contains("thidua"))
  }

  /// What systemd makes of the words, by its own rules of quoting.
  @Test func theCommandIsPassedOnWordForWord() {
    let command = #"a "b" 'c' \d %e $F"#
    _ = remind("--install", "--exec", command, systemctl: 0)
    #expect(
      unit("thidua-remind.service").hasSuffix(
        #" "remind" "--exec" "a \"b\" 'c' \\d %%e $$F""# + "\n"))
  }

  @Test func withoutSystemdItPrintsALineForCron() {
    let run = remind("--install", "--exec", "mail -s 'a 100%' lan", systemctl: nil)
    #expect(run.code == 0)
    #expect(run.err.contains("crontab -e"))
    #expect(
      run.out
        == "15 0 * * * \(Programs.thidua) --store \(bench.store) --lang en remind --exec "
        + #"'mail -s '\''a 100\%'\'' lan'"# + "\n")
    #expect(!FileManager.default.fileExists(atPath: config))
  }

  @Test func whereNoUsersSystemdRunsItSaysWhatToDo() {
    let run = remind("--install", systemctl: 1)
    #expect(run.code == 0)
    #expect(run.lines.count == 3)
    #expect(run.lines[2].hasPrefix("15 0 * * * "))
    #expect(run.err.contains("systemctl --user enable --now thidua-remind.timer"))
    #expect(unit("thidua-remind.timer") != "")
  }

  @Test func uninstallTakesAwayWhatInstallMade() {
    _ = remind("--install", systemctl: 0)
    let run = remind("--uninstall", systemctl: 0)
    #expect(run.code == 0)
    #expect(run.lines.count == 2)
    #expect((try? FileManager.default.contentsOfDirectory(atPath: units)) == [])
    #expect(bench.read("calls").contains("--user disable --now thidua-remind.timer\n"))
    let again = remind("--uninstall", systemctl: 0)
    #expect(again.code == 0 && again.out == "")
  }

  @Test func installNeedsAStoreAndNotBothWays() {
    #expect(
      Program.run(
        ["remind", "--install", "--store", bench.directory.path + "/none"],
        environment: ["XDG_CONFIG_HOME": config]
      ).code == 3)
    #expect(remind("--install", "--uninstall", systemctl: 0).code == 2)
    #expect(!FileManager.default.fileExists(atPath: config))
  }
}
