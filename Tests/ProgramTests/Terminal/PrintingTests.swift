import Foundation
import Testing

/// Papers out of the dashboard by the real program, with a stand-in for the printer's `lp`.
@Suite struct PrintingTests {
  private let bench = Bench.quangHoa()

  private func path(_ name: String) -> String {
    bench.directory.appendingPathComponent(name).path
  }

  /// The dashboard with this `lp` in its path.
  private func start(lp script: String?) throws -> Screen {
    let bin = script.map { bench.program("lp", $0) } ?? "/nonexistent"
    let screen = try Screen(
      [Programs.thidua, "--as-of", "2022-11-10", "--store", bench.store],
      columns: 160,
      environment: [
        "HOME": bench.directory.path, "TMPDIR": bench.directory.path,
        "PATH": script == nil ? bin : "\(bin):/usr/bin:/bin", "THIDUA_AUTHOR": "Lan",
      ])
    try screen.wait(for: "Trợ giúp")
    return screen
  }

  private func preview(_ screen: Screen) throws {
    screen.type("p")
    try screen.wait(for: "Độc lập - Tự do - Hạnh phúc")
  }

  /// Which second shows first depends on the machine.
  private func waitForSeconds(_ screen: Screen) throws {
    let words = try Regex("Đang in… [1-9][0-9]* giây\\. Esc dừng\\.")
    try screen.wait("the seconds of printing") { screen in
      screen.text.contains { $0.contains(words) }
    }
  }

  /// Prints with what the form says.
  private func print(_ screen: Screen) throws {
    screen.press(.enter)
    try screen.wait(for: "Số bản")
    screen.type("\u{13}")
  }

  private var kept: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: bench.directory.path)
    return (names ?? []).filter { $0.hasPrefix("thidua-") || $0.hasSuffix(".tmp") }
  }

  @Test func whatThePrinterTookIsSaidAndNothingIsLeftBehind() throws {
    let screen = try start(
      lp: "for f; do :; done; cp \"$f\" '\(path("printed.pdf"))'; echo request id is office-7")
    try preview(screen)
    try print(screen)
    try screen.wait(for: "Đã gửi in: request id is office-7")
    let printed = FileManager.default.contents(atPath: path("printed.pdf")) ?? Data()
    #expect(printed.starts(with: Data("%PDF-".utf8)))
    #expect(kept == [])
  }

  @Test func withoutAPrinterTheFileThatIsKeptIsNamedWhole() throws {
    let screen = try start(lp: nil)
    try preview(screen)
    try print(screen)
    try screen.wait(for: "bao-cao-2022-11-10.pdf")
    #expect(screen.contains("máy này không có lệnh lp"))
    let folder = try #require(kept.first)
    let file = FileManager.default.contents(
      atPath: path("\(folder)/bao-cao-2022-11-10.pdf"))
    #expect(file?.starts(with: Data("%PDF-".utf8)) == true)
  }

  /// The printer hangs: the dashboard goes on, counts the seconds, and Esc ends it with what it
  /// started.
  @Test func aPrinterThatHangsIsStoppedAndTheDashboardGoesOn() throws {
    let life = try Life(path("alive"))
    let screen = try start(lp: life.hanging)
    try preview(screen)
    try print(screen)
    try waitForSeconds(screen)
    screen.type("3")
    try screen.wait(for: "Hoa Mai")
    #expect(screen.contains("Đang in…"))
    #expect(!life.isOver(within: 0))
    screen.press(.escape)
    try screen.wait(for: "Đã dừng.")
    #expect(life.isOver(within: 20))
    #expect(kept == [])
  }

  @Test func leavingEndsWhatIsBeingMade() throws {
    let life = try Life(path("alive"))
    let screen = try start(lp: life.hanging)
    try preview(screen)
    try print(screen)
    try waitForSeconds(screen)
    screen.type("q")
    try screen.wait(for: "Thoát và dừng lập giấy tờ?")
    #expect(!life.isOver(within: 0))
    screen.press(.enter)
    #expect(try screen.waitForExit() == .exited(0))
    #expect(life.isOver(within: 20))
    #expect(kept == [])
  }

  @Test func aFileIsSavedUnderTheNameThatIsTyped() throws {
    let screen = try start(lp: nil)
    try preview(screen)
    screen.type("s")
    try screen.wait(for: "~/bao-cao-2022-11-10.pdf")
    // What stands there is marked; the ending alone is changed.
    screen.press(.end)
    for _ in 0..<4 { screen.press(.backspace) }
    screen.type(".csv")
    try screen.wait(for: "CSV cho bảng tính")
    screen.type("\u{13}")
    try screen.wait(for: "Đã ghi /")
    #expect(bench.read("bao-cao-2022-11-10.csv").contains("BÁO CÁO;"))
    // A second time it asks before it replaces.
    try preview(screen)
    screen.type("s")
    screen.press(.end)
    for _ in 0..<4 { screen.press(.backspace) }
    screen.type(".csv")
    screen.type("\u{13}")
    try screen.wait(for: "Đã có tệp này. Ghi đè?")
  }

  /// OSC 52 carries the words to the clipboard of whoever looks at the screen.
  @Test func theWordsOfALetterAreCopied() throws {
    let screen = try start(lp: nil)
    screen.type("2")
    try screen.wait(for: "Chi tiết")
    screen.type("P")
    try screen.wait(for: "Chép lời đôn đốc chung")
    screen.type("3")
    try screen.wait(for: "Đã chép")
    let words = Program.run(
      ["letter", "dot-1", "--format", "message", "--as-of", "2022-11-10"],
      environment: ["THIDUA_STORE": bench.store]
    ).out
    #expect(words.contains("Kính gửi: "))
    #expect(screen.wrote("\u{1B}]52;c;\(Data(words.utf8).base64EncodedString())\u{07}"))
  }
}

/// Tells whether a command still runs: it holds the writing end of a pipe with a name.
private struct Life {
  /// What makes a shell script hang as long as it lives.
  let hanging: String
  private let pipe: FileHandle

  init(_ path: String) throws {
    hanging = "exec 9> '\(path)'; exec sleep 600"
    guard mkfifo(path, 0o600) == 0 else { throw HarnessError("no pipe \(path)") }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    pipe = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  func isOver(within seconds: Int32) -> Bool {
    var watched = pollfd(fd: pipe.fileDescriptor, events: 0, revents: 0)
    poll(&watched, 1, seconds * 1000)
    return watched.revents & Int16(POLLHUP) != 0
  }
}
