import Foundation
import Testing

@Suite struct EndingTests {
  private func expectGivenBack(_ screen: Screen) {
    #expect(screen.terminal.settings == screen.terminal.before)
    #expect(!screen.isAlternate && screen.isCursorVisible && !screen.hasMouse)
    #expect(screen.wrote("\u{1B}[?2004l"))
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS])
  func everySignalGivesTheTerminalBack(signal: Int32) throws {
    let screen = try Desk.open().screen
    screen.signal(signal)
    #expect(try screen.waitForExit() == .killed(by: signal))
    expectGivenBack(screen)
  }

  @Test func leavingGivesTheTerminalBack() throws {
    let screen = try Desk.open().screen
    screen.type("q")
    #expect(try screen.waitForExit() == .exited(0))
    expectGivenBack(screen)
  }

  @Test(arguments: [false, true])
  func theTerminalsDeathEndsItWithinTwoSeconds(ignoresHangups: Bool) throws {
    let desk = try Desk(shell: { ignoresHangups ? "trap '' HUP; exec \($0)" : "exec \($0)" })
    try desk.screen.wait(for: "? Trợ giúp")
    desk.screen.hangUp()
    _ = try desk.screen.waitForExit(seconds: 2)
  }

  @Test func aFieldBeingTypedInDoesNotHoldItUp() throws {
    let desk = try Desk.openFilter()
    desk.screen.type("Phi")
    try desk.screen.wait("the text") { _ in desk.filter == "Phi" }
    desk.screen.hangUp()
    _ = try desk.screen.waitForExit(seconds: 2)
  }

  @Test func stoppedAndGoneOnItIsAsBefore() throws {
    let desk = try Desk(shell: {
      "set -m; stty -g | cksum; \($0); stty -g | cksum; echo stopped; read go; fg; "
        + "stty -g | cksum; echo done"
    })
    try desk.screen.wait(for: "? Trợ giúp")
    desk.screen.type("3")
    // The footer, which is painted last.
    try desk.screen.wait(for: "f Khối/cấp/xã")
    let picture = desk.screen.text
    // By the palette: Ctrl-Z takes back.
    desk.screen.type("?tam dung")
    try desk.screen.wait(for: "Tạm dừng, về dòng lệnh")
    desk.screen.press(.enter)
    try desk.screen.wait(for: "stopped")
    #expect(!desk.screen.isAlternate && !desk.screen.hasMouse && desk.screen.isCursorVisible)
    desk.screen.type("\n")
    try desk.screen.wait("the picture again") { $0.isAlternate && $0.text == picture }
    desk.screen.type("q")
    try desk.screen.wait(for: "done")
    let settings = desk.screen.text.filter { $0.contains(/^\d+ \d+$/) }
    #expect(settings.count == 3 && Set(settings).count == 1)
  }
}
