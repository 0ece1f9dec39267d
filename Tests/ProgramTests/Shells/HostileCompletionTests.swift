import Foundation
import Testing

/// Names with a meaning for shells, completed by the shells themselves at their own prompts.
@Suite struct HostileCompletionTests {
  static let ids = ["zz$(touch x)", "zz`touch x`", "zz a", "zz'q\"", "zz;touch x", "zz&x", "zz*"]

  private let bench = Bench.quangHoa()

  private var home: String { bench.directory.path }

  /// A program in the place of ours that offers one id and notes what it is called with.
  private func standIn(offering id: String) -> String {
    _ = bench.file("offered", id)
    return bench.program(
      "thidua",
      """
      case $1 in
      completions) exec '\(Programs.thidua)' "$@" ;;
      complete) cat '\(home)/offered'; printf '\\tx\\n' ;;
      *) printf '<%s>' "$@" > '\(home)/called' ;;
      esac
      """)
  }

  private func shell(_ shell: String, _ folder: String) throws -> Screen {
    let (command, load) =
      switch shell {
      case "zsh":
        (
          ["zsh", "-f", "-i"],
          "autoload -Uz compinit; compinit -u -d dump; source <(thidua completions zsh)"
        )
      case "fish": (["fish", "--no-config", "-i"], "thidua completions fish | source")
      default: (["bash", "--norc", "--noprofile", "-i"], "source <(thidua completions bash)")
      }
    let screen = try Screen(
      ["/bin/sh", "-c", "cd '\(home)' && exec \"$@\"", "sh"] + command, columns: 100, rows: 24,
      environment: ["PATH": "\(folder):/usr/bin:/bin", "HOME": home, "XDG_CONFIG_HOME": home])
    screen.type("\(load); echo rea''dy\r")
    try screen.wait(for: "ready")
    return screen
  }

  private func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(home)/\(name)")
  }

  @Test(arguments: ["bash", "zsh", "fish"], ids)
  func aCompletedWordIsOneWord(shell name: String, id: String) throws {
    let screen = try shell(name, standIn(offering: id))
    screen.type("thidua record none zz\t")
    // Each shell has its own way to quote it; one that wraps the word is given its time.
    try? screen.wait("the completed word", seconds: 3) { screen in
      screen.text.contains { line in
        guard let word = line.firstRange(of: "none zz") else { return false }
        return word.upperBound < line.endIndex
      }
    }
    screen.type("\r")
    try screen.wait("the call") { _ in exists("called") }
    screen.type("\u{4}exit\r")
    _ = try? screen.waitForExit(seconds: 5)
    #expect(!exists("x"), "\(name) ran \(id)")
    #expect(bench.read("called") == "<record><none><\(id)>", "\(name)")
  }

  /// What is in a store from before, or by a colleague's editor, is read and never offered.
  @Test func anIDThatIsNotPlainIsNeverOffered() throws {
    let path = bench.store + "/roster.json"
    for id in Self.ids + ["-zz", "zzé"] {
      let written = id.replacingOccurrences(of: "\"", with: "\\\"")
      let text = try String(contentsOfFile: path, encoding: .utf8)
        .replacingOccurrences(of: "\"th-b\"", with: "\"\(written)\"")
      let other = Bench.quangHoa()
      try FileManager.default.removeItem(atPath: other.store + "/roster.json")
      try text.write(toFile: other.store + "/roster.json", atomically: false, encoding: .utf8)
      #expect(other("complete", "record", "none", "zz").out == "", "\(id)")
      #expect(other("complete", "record", "none", "").lines.count == 4, "\(id)")
      #expect(other("status", "--json").out.contains("Tiểu học Độc Lập"))
    }
  }
}
