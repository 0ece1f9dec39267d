import Foundation
import Testing

/// What happens where the output goes.
@Suite struct OutputTests {
  private let bench = Bench.quangHoa()

  private func shell(_ script: String) -> (code: Int32, err: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script, "bash", Programs.thidua]
    let home = URL(fileURLWithPath: bench.store).deletingLastPathComponent().path
    process.environment = ["THIDUA_STORE": bench.store, "PATH": "/usr/bin:/bin", "HOME": home]
    let err = Pipe()
    process.standardError = err
    process.standardOutput = FileHandle.nullDevice
    #expect(throws: Never.self) { try process.run() }
    let text = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }

  @Test func aReaderThatGoesAwayIsNoFailure() {
    let run = shell("set -o pipefail; \"$1\" plan show quang-hoa --json | head -c 1 > /dev/null")
    #expect(run.code == 0)
    #expect(run.err == "")
  }

  @Test(arguments: ["\"$1\" status > /dev/full", "\"$1\" status >&-"])
  func outputThatIsLostIsFive(_ line: String) {
    let run = shell(line)
    #expect(run.code == 5)
    #expect(run.err.contains("cannot write"))
  }

  /// Who sees only an error would enter it again.
  @Test(arguments: [
    "record none th-b dot-1 --as-of 2022-11-01", "undo", "plan add sa-dec --year 2022",
    "import schools \"$HOME/more.csv\"", "plan close quang-hoa-2022-2023",
  ])
  func whatIsSavedIsSaidToBeSavedWhereTheOutputIsLost(_ line: String) {
    bench("record", "none", "th-c", "dot-1", "--as-of", "2022-11-01")
    _ = bench.file("more.csv", "id,name,level\nth-z,Trường Z,TH\n")
    let before = bench("log").lines.count
    let run = shell("\"$1\" --author Lan \(line) > /dev/full")
    #expect(run.code == 5)
    #expect(bench("log").lines.count > before)
    #expect(run.err.contains("ĐÃ LƯU") && run.err.contains("SAVED"), "\(run.err)")
    let lost = shell("\"$1\" status > /dev/full")
    #expect(!lost.err.contains("SAVED"))
  }

  @Test func aFileThatCannotBeWrittenIsCalledByItsOwnName() {
    let run = shell("\"$1\" report -o /nowhere/at-all.txt")
    #expect(run.code != 0)
    #expect(run.err.contains("/nowhere/at-all.txt:"))
  }

  @Test func closedDescriptorsNeverEndUpInTheStore() {
    #expect(shell("\"$1\" record none th-b dot-1 --as-of 2022-11-01 <&- >&- 2>&-").code == 5)
    #expect(bench("verify").code == 0)
    #expect(bench("log").lines.count == 1)
  }

  @Test func namesWithEscapesAreShownHarmless() throws {
    let path = bench.store + "/roster.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
      .replacingOccurrences(of: "Tiểu học Độc Lập", with: "TH \\u001b[31mĐỏ\\u202e")
    try FileManager.default.removeItem(atPath: path)
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    for words in [["status"], ["status", "--json"], ["record", "none", "th-b", "dot-1"], ["log"]] {
      let run = Program.run(
        words + ["--as-of", "2022-11-10"], environment: ["THIDUA_STORE": bench.store])
      #expect(run.code == 0)
      let scalars = (run.out + run.err).unicodeScalars
      #expect(scalars.allSatisfy { $0 == "\n" || $0.value >= 32 && $0 != "\u{202E}" })
    }
  }
}
