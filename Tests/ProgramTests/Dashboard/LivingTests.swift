import Foundation
import Testing

@Suite struct LivingTests {
  @Test func aColleaguesEntryAppearsWithoutAKey() throws {
    let desk = try Desk.open(columns: 100)
    let before = desk.screen.text
    let bench = desk.bench
    #expect(
      bench("record", "dossier", "th-b", "dot-1", "all", "--as-of", "2022-11-08", as: "Hùng").code
        == 0
    )
    try desk.screen.wait("Hùng's entry") { $0.text[0].contains("Hùng +4") }
    #expect(desk.screen.text != before)
    // Another one follows, and the row itself has changed.
    #expect(bench("record", "none", "mn-a", "dot-1", "--as-of", Desk.day, as: "Mai").code == 0)
    try desk.screen.wait("Mai's entry") {
      $0.text[0].contains("Mai +1") && $0.contains("2/4")
    }
  }

  /// The clock is set so that it is 23:59:50 in Việt Nam on the cutoff's last safe day.
  ///
  /// The program as shipped is linked whole, so that nothing can be preloaded into it.
  @Test(.enabled(if: Programs.canBePreloaded, "a clock cannot be preloaded into it"))
  func midnightPassesByItself() throws {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let eve = 1_668_013_190  // 2022-11-09 23:59:50 +07:00
    let desk = try Desk(
      asOf: nil,
      environment: [
        "LD_PRELOAD": Programs.fakeClock, "FAKE_CLOCK_SECONDS": "\(eve - now.tv_sec)",
      ])
    try desk.screen.wait("the eve") { $0.contains("? Trợ giúp") && $0.contains("09/11/2022") }
    #expect(desk.screen.contains("hôm nay") && !desk.screen.contains("quá hạn 1 ngày"))
    try desk.screen.wait("the next day", seconds: 30) {
      $0.contains("10/11/2022") && $0.contains("quá hạn 1 ngày")
    }
  }

  /// Sleeping until the next minute is one wakeup; waking up each second would be three here.
  @Test func idleCostsNoWakeups() throws {
    let desk = try Desk.open()
    desk.screen.readOn(milliseconds: 500)
    let minute = Int(Date().timeIntervalSince1970) / 60
    let before = try wakeups(desk)
    let received = desk.screen.bytesReceived
    desk.screen.readOn(milliseconds: 3000)
    let minutes = Int(Date().timeIntervalSince1970) / 60 - minute
    #expect(try wakeups(desk) - before <= 2 * minutes)
    #expect(minutes > 0 || desk.screen.bytesReceived == received)
  }

  private func wakeups(_ desk: Desk) throws -> Int {
    let status = try String(
      contentsOfFile: "/proc/\(desk.screen.terminal.process)/status", encoding: .utf8)
    let line = try #require(
      status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches:") })
    return try #require(Int(line.filter(\.isNumber)))
  }
}
