import Foundation
import Testing

@Suite struct StartingTests {
  @Test(arguments: [(80, 24), (140, 45), (200, 60)])
  func theFirstScreenIsThereWithoutAKey(columns: Int, rows: Int) throws {
    let desk = try Desk(columns: columns, rows: rows)
    try desk.screen.wait("all of the first screen") { screen in
      screen.contains("14/11/2022") && screen.contains("Đề nghị khen thưởng")
        && screen.contains("quá hạn 5 ngày") && screen.contains("4 trường chưa hoàn thành")
        && screen.text[rows - 1].hasSuffix("? Trợ giúp")
    }
    #expect(desk.screen.text.dropFirst().contains { $0.contains("Đợt 2") })
    #expect(desk.commits == 0)
  }

  @Test(arguments: [
    ["LC_ALL": "C"], ["LC_ALL": "", "LANG": ""], ["LC_ALL": "vi_VN.ISO-8859-1"],
    ["THIDUA_GLYPHS": "ascii"],
  ])
  func withoutUTF8EverythingIsASCII(environment: [String: String]) throws {
    let desk = try Desk(environment: environment)
    try desk.screen.wait(for: "? Tro giup")
    #expect(desk.screen.contains("De nghi khen thuong"))
    for number in 2...10 {
      let before = desk.screen.bytesReceived
      desk.screen.press(.function(number))
      try desk.screen.wait("an answer to F\(number)") { $0.bytesReceived > before }
    }
    desk.screen.press(.function(1))
    desk.screen.type("?")
    try desk.screen.wait(for: "Esc Dong")
    desk.screen.press(.escape)
    try desk.screen.wait(for: "? Tro giup")
    desk.screen.type("q")
    #expect(try desk.screen.waitForExit() == .exited(0))
    #expect(desk.screen.output.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [
    "vt100", "xterm", "xterm-256color", "linux", "screen", "screen-256color", "tmux-256color",
    "ansi", "", "no-such-terminal",
  ])
  func anyTerminalWillDo(term: String) throws {
    let desk = try Desk(environment: ["TERM": term])
    try desk.screen.wait("the first screen") {
      $0.contains("? Trợ giúp") && $0.contains("Đề nghị khen thưởng")
    }
    desk.screen.type("3")
    try desk.screen.wait(for: "Mầm non Hoa Mai")
    desk.screen.type("q")
    #expect(try desk.screen.waitForExit() == .exited(0))
    #expect(desk.screen.terminal.settings == desk.screen.terminal.before)
  }

  @Test func aTerminalWithoutACursorIsRefusedInWords() throws {
    let desk = try Desk(environment: ["TERM": "dumb"])
    #expect(try desk.screen.waitForExit() == .exited(3))
    #expect(desk.screen.contains("dumb"))
    #expect(desk.screen.terminal.settings == desk.screen.terminal.before)
  }

  @Test func withoutColoursNothingIsColoured() throws {
    let desk = try Desk.open(environment: ["NO_COLOR": "1"])
    for row in 0..<24 {
      for column in 0..<80 where desk.screen.emulator.cell(column: column, row: row).isColored {
        Issue.record("colour at \(column),\(row)")
        return
      }
    }
    // What is selected is still told from the rest.
    #expect((0..<80).contains { desk.screen.emulator.cell(column: $0, row: 9).isReversed })
  }
}
