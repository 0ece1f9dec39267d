import Testing

/// The scripts of completions, loaded and asked by the shells themselves.
@Suite struct CompletionTests {
  private let bench = Bench.quangHoa()
  private let plan = ["list", "show", "check", "add", "new", "draft", "carry", "close", "reopen"]

  /// Runs a shell on a script that finds the program by its name.
  private func lines(_ shell: String, _ script: String) -> [String] {
    let run = bench.sh(
      """
      PATH="$(dirname "$0"):$PATH"; LC_ALL=C.UTF-8; export PATH LC_ALL
      exec \(shell) -c '\(script)'
      """)
    #expect(run.code == 0)
    #expect(run.err == "")
    return run.lines
  }

  private func words(_ lines: [String]) -> [String] { lines.map { $0.before("\t") } }

  @Test func bash() {
    func complete(_ line: String, _ at: Int) -> [String] {
      lines(
        "bash --norc",
        """
        source <(thidua completions bash); complete -p thidua >/dev/null || exit 1
        COMP_WORDS=(\(line)); COMP_CWORD=\(at); COMPREPLY=(); _thidua
        printf "%s\\n" "${COMPREPLY[@]}"
        """)
    }
    #expect(complete("thidua plan \"\"", 2) == plan)
    #expect(complete("thidua check --wi", 2) == ["--within"])
    #expect(complete("thidua record none th-", 3) == ["th-b", "th-c"])
  }

  @Test func zsh() {
    let loaded = lines(
      "zsh -f",
      """
      autoload -Uz compinit; compinit -u -d "$HOME/dump"
      source <(thidua completions zsh); print $_comps[thidua]
      """)
    #expect(loaded == ["_thidua"])
    func complete(_ line: String, _ at: Int) -> [String] {
      lines(
        "zsh -f",
        """
        compdef() { : }; _describe() { print -l -- ${(P)2} }
        source <(thidua completions zsh); words=(\(line)); CURRENT=\(at); _thidua
        """
      ).map { $0.before(":") }
    }
    #expect(complete("thidua plan \"\"", 3) == plan)
    #expect(complete("thidua check --wi", 3) == ["--within"])
    #expect(complete("thidua record none th-", 4) == ["th-b", "th-c"])
  }

  @Test func fish() {
    func complete(_ line: String) -> [String] {
      words(
        lines(
          "fish --no-config", "thidua completions fish | source; complete -C \"thidua \(line)\""))
    }
    #expect(complete("plan ").sorted() == plan.sorted())
    #expect(complete("check --wi") == ["--within"])
    #expect(complete("record none th-") == ["th-b", "th-c"])
    #expect(complete("help urg") == ["urgency"])
  }
}

extension String {
  fileprivate func before(_ end: Character) -> String { String(prefix { $0 != end }) }
}
