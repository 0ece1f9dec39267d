import Foundation
import Testing

@Suite struct RandomBytesTests {
  /// Leaving is a key as well, so the program is started again where it left in order.
  @Test(arguments: [7, 8])
  func randomBytesAreSurvived(seed: UInt64) throws {
    let bench = Bench.quangHoa()
    var dice = SeededGenerator(seed: seed)
    var left = Soak.count(10_000, full: 5_000_000)
    var desk = try Desk.open(bench)
    while left > 0 {
      let share = min(left, 2_000)
      left -= share
      // Whatever the bytes began ends here: a string, a paste.
      desk.screen.send(bytes(share, &dice) + Array("\u{18}\u{1B}[201~\u{18}".utf8))
      try desk.screen.wait("an end or an empty queue", seconds: 120) {
        $0.terminal.status != nil || $0.isSent
      }
      if let status = desk.screen.terminal.status {
        #expect(status == .exited(0))
        desk = try Desk.open(bench)
      }
    }
    // Out of whatever is open, and to a screen that is known.
    for _ in 0..<12 where desk.screen.terminal.status == nil { desk.screen.press(.escape) }
    desk.screen.press(.function(3))
    try desk.screen.wait("the schools, or an end in order", seconds: 120) {
      $0.terminal.status != nil || $0.contains("Hoa Mai") || $0.contains("Hoà Bình")
    }
    #expect(desk.screen.terminal.status.map { $0 == .exited(0) } ?? true)
    let verified = bench("verify")
    #expect(verified.code == 0, "\(verified)")
  }

  /// Half of it anything, half of it what the program listens to, without the keys that leave.
  private func bytes(_ count: Int, _ dice: inout SeededGenerator) -> [UInt8] {
    let heard = Array("\u{1B}[ABCD~;0123456789/!?\r\t \u{7F}uysfxpaghjđế".utf8)
    var bytes: [UInt8] = []
    while bytes.count < count {
      let roll = UInt8.random(in: 0...255, using: &dice)
      let byte =
        roll & 1 == 0 ? heard.randomElement(using: &dice)! : UInt8.random(in: 0...255, using: &dice)
      if ![UInt8(ascii: "q"), 0x03].contains(byte) { bytes.append(byte) }
    }
    return bytes
  }
}
