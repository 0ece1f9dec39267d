import Foundation
import Testing

@Suite struct LeavingTests {
  private func start(_ command: [String] = [Programs.probe]) throws -> Screen {
    let screen = try Screen(command)
    try screen.wait(for: "Trợ giúp")
    return screen
  }

  private func expectGivenBack(_ screen: Screen) {
    #expect(screen.terminal.settings == screen.terminal.before)
    #expect(!screen.isAlternate && screen.isCursorVisible && !screen.hasMouse)
    #expect(screen.wrote("\u{1B}[?1006l") && screen.wrote("\u{1B}[?2004l"))
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT])
  func aRequestToLeaveIsFollowedInOrder(signal: Int32) throws {
    let screen = try start()
    screen.signal(signal)
    #expect(try screen.waitForExit() == .exited(0))
    #expect(screen.contains("left"))
    expectGivenBack(screen)
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGUSR1])
  func aCrashGivesTheTerminalBack(signal: Int32) throws {
    let screen = try start()
    screen.signal(signal)
    #expect(try screen.waitForExit() == .killed(by: signal))
    expectGivenBack(screen)
  }

  @Test func aTrapOfItsOwnGivesTheTerminalBack() throws {
    let screen = try start()
    screen.press(.function(12))
    #expect(try screen.waitForExit() == .killed(by: SIGILL))
    expectGivenBack(screen)
    #expect(screen.contains("Index out of range"))
  }

  @Test func ofTheTerminalsDeathItHearsAtOnce() throws {
    let screen = try start()
    screen.hangUp()
    #expect(try screen.waitForExit() == .exited(0))
  }

  @Test func alsoWithHangupsIgnored() throws {
    let screen = try start(["/bin/sh", "-c", "trap '' HUP; exec \(Programs.probe)"])
    screen.hangUp()
    #expect(try screen.waitForExit() == .exited(0))
  }

  @Test func stoppedAndGoneOnItIsAsBefore() throws {
    let script = """
      set -m; stty -g | cksum; \(Programs.probe); stty -g | cksum; echo stopped; read go; fg
      stty -g | cksum; echo done
      """
    let screen = try start(["/bin/sh", "-c", script])
    screen.type("ộ")
    try screen.wait(for: "│ộ ")
    screen.pressControl("z")
    try screen.wait(for: "stopped")
    #expect(!screen.isAlternate && !screen.hasMouse && screen.isCursorVisible)
    screen.resize(columns: 60, rows: 10)
    screen.type("\n")
    try screen.wait(for: "resumed")
    #expect(screen.text[0].contains(" 60x10 "))
    #expect(screen.text[2].contains("│ộ "))
    #expect(screen.isAlternate && screen.hasMouse)
    screen.type("đ")
    try screen.wait(for: "│ộđ ")
    screen.pressControl("c")
    try screen.wait(for: "done")
    let settings = screen.text.filter { $0.contains(/^\d+ \d+$/) }
    #expect(settings.count == 3 && Set(settings).count == 1)
  }

  @Test func aRequestThatCameWhileStoppedIsNotForgotten() throws {
    let script = "set -m; \(Programs.probe); echo stopped; read go; kill %1; fg; echo done"
    let screen = try start(["/bin/sh", "-c", script])
    screen.pressControl("z")
    try screen.wait(for: "stopped")
    screen.type("\n")
    try screen.wait(for: "done")
    #expect(screen.contains("left"))
    #expect(!screen.isAlternate)
  }

  @Test func stoppedWithoutWarningItPaintsAnew() throws {
    let screen = try start()
    screen.signal(SIGSTOP)
    screen.terminal.setBack()
    screen.emulator.write(Array("\u{1B}[2J\u{1B}[?1049l".utf8))
    #expect(!screen.contains("Trợ giúp"))
    screen.signal(SIGCONT)
    try screen.wait(for: "resumed")
    try screen.wait(for: "Trợ giúp")
    screen.press(.function(2))
    try screen.wait(for: "key F2")
  }
}
