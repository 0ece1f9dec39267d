import Foundation
import Testing

@Suite struct HelpTests {
  /// Every command of the contract, and what it needs shown.
  static let commands = [
    "demo", "init", "plan list", "plan show", "plan check", "plan add", "plan new", "plan draft",
    "plan carry",
    "plan close", "plan reopen", "calendar", "calendar workdays", "import schools",
    "import results", "import dossiers", "import nominees", "import registrations",
    "import movements", "record dossier", "record none", "record review",
    "record decision", "record sent", "record extend", "record task", "record result",
    "record accept", "record lock", "record movement", "record criterion", "record difficulty",
    "record answer", "record registration", "record assign", "record note", "record summary",
    "nominate", "record candidate", "people list", "people show", "people add", "people move",
    "people join", "people blot", "people import", "awards list", "awards show", "awards add",
    "awards registered", "awards money",
    "paper awards", "paper outcome",
    "report",
    "letter",
    "paper submission", "paper minutes", "paper results", "paper review", "paper decision",
    "paper certificates", "form certificates", "form results",
    "form dossier",
    "form schools", "status", "check", "why", "remind", "log", "undo", "redo", "verify", "backup",
    "restore", "help", "completions", "manual",
  ]

  @Test(arguments: commands, ["vi", "en"])
  func everyCommandExplainsItself(_ command: String, _ language: String) {
    let words = command.split(separator: " ").map(String.init)
    let run = Program.run(words + ["--help", "--lang", language])
    #expect(run.code == 0)
    #expect(run.err == "")
    #expect(run.out.hasPrefix("thidua \(command): "))
    #expect(run.out.contains(language == "vi" ? "Cách dùng:" : "Usage:"))
    #expect(run.lines.allSatisfy { $0.count <= 100 })
    let other = Program.run(["help"] + words + ["--lang", language])
    #expect(other.out == run.out)
  }

  @Test(
    arguments: commands.filter {
      ["record", "import", "nominate"].contains($0.prefix { $0 != " " })
    })
  func whateverRecordsCanBeForced(_ command: String) {
    let run = Program.run(["help"] + command.split(separator: " ").map(String.init))
    #expect(run.out.contains("--force"))
    #expect(Program.run(["manual"]).out.contains("\\-\\-force"))
  }

  @Test(arguments: ["vi", "en"]) func theProgramListsAllOfThem(_ language: String) {
    let run = Program.run(["--help", "--lang", language])
    for command in Self.commands { #expect(run.out.contains("  \(command) ")) }
    #expect(run.code == 0)
  }

  /// So that what is asked of every command here is asked of a new one.
  @Test func noneIsMissingHere() {
    let names = Program.run(["--help"]).lines.prefix { !$0.hasPrefix("Tùy chọn") }
      .filter { $0.hasPrefix("  ") }
      .compactMap { $0.dropFirst(2).split(separator: "  ").first.map(String.init) }
      .filter { $0.first?.isLetter == true && !$0.hasPrefix("thidua") }
    #expect(Set(names).subtracting(Self.commands).sorted() == [])
  }

  @Test(arguments: [
    ("dates", "ngay", "+7"), ("states", "trang-thai", "notApplicable"), ("keys", "phim", "F2"),
    ("files", "tep", "126/129"),
    ("urgency", "thu-tu", "thidua why dot-2"), ("exit", "ma-thoat", "5"),
  ]) func topicsGoByBothNames(_ name: String, _ other: String, _ word: String) {
    for language in ["vi", "en"] {
      let run = Program.run(["help", name, "--lang", language])
      #expect(run.code == 0)
      #expect(run.out.contains(word))
      #expect(run.out == Program.run(["help", other, "--lang", language]).out)
    }
    #expect(Program.run(["help", name]).out != Program.run(["help", name, "--lang", "en"]).out)
  }

  @Test(arguments: ["vi", "en"]) func theManualPageIsWholeAndPlain(_ language: String) {
    let run = Program.run(["manual", "--lang", language])
    #expect(run.code == 0)
    #expect(run.lines.first?.hasPrefix(".TH THIDUA 1 \"20") == true)
    for command in Self.commands where command != "calendar workdays" {
      let name = command.replacingOccurrences(of: "-", with: "\\-")
      #expect(run.out.contains(".B \"thidua \(name)"))
    }
    // Nothing of the text begins a line as a macro would.
    let macros: Set = [".TH", ".SH", ".SS", ".TP", ".B", ".RS", ".RE", ".nf", ".fi", ".sp"]
    for line in run.lines where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(macros.contains(String(line.prefix { $0 != " " })))
    }
  }

  @Test func completionsFollowTheTableAndTheStore() {
    let bench = Bench.quangHoa()
    func values(_ words: String...) -> [String] {
      Program.run(["complete", "--"] + words, environment: ["THIDUA_STORE": bench.store])
        .lines.map { String($0.prefix { $0 != "\t" }) }
    }
    #expect(values("rec") == ["record"])
    #expect(
      values("plan", "") == [
        "list", "show", "check", "add", "new", "draft", "carry", "close", "reopen",
      ])
    #expect(values("record", "none", "th-") == ["th-b", "th-c"])
    #expect(values("record", "none", "th-b", "dot") == ["dot-1", "dot-2", "dot-3"])
    #expect(
      values("record", "dossier", "th-b", "dot-1", "b") == ["bien-ban", "bao-cao"])
    #expect(values("--lang", "") == ["vi", "en"])
    #expect(values("status", "--lang=e") == ["--lang=en"])
    #expect(values("check", "--wi") == ["--within"])
    #expect(values("import", "schools", "") == [":file"])
    #expect(values("completions", "") == ["bash", "zsh", "fish"])
  }

  @Test func bashLoadsItsCompletions() {
    let script = """
      PATH="$(dirname "$1"):$PATH"
      source <("$1" completions bash)
      COMP_WORDS=(thidua pl); COMP_CWORD=1; COMPREPLY=()
      _thidua
      echo "${COMPREPLY[*]}"
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script, "bash", Programs.thidua]
    let pipe = Pipe()
    process.standardOutput = pipe
    #expect(throws: Never.self) { try process.run() }
    let out = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: out, as: UTF8.self) == "plan\n")
  }
}
