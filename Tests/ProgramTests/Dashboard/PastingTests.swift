import Foundation
import Testing

@Suite struct PastingTests {
  @Test func aPasteInAFieldIsItsText() throws {
    let desk = try Desk.openFilter(columns: 120)
    desk.screen.paste("Độc\tLập\r\nq\u{1B}[Ax")
    try desk.screen.wait("the pasted text in one line") { _ in
      desk.filter?.hasPrefix("Độc Lập") == true && desk.filter?.contains("q") == true
    }
    #expect(desk.commits == 0)
    desk.screen.press(.escape)
    try desk.screen.wait(for: "TH&THCS Phi Hải")
  }

  /// Every key that does something, and a whole line of letters, as a mouse may let them fall.
  @Test(arguments: [
    ("1", "Việc"), ("2", "Các hạn"), ("3", "Danh sách trường"), ("4", "Hồ sơ"),
    ("5", "Đề nghị khen thưởng"), ("6", "Chỉ tiêu"), ("7", "Nhiệm vụ"), ("8", "Phong trào"),
    ("9", "Phân công"), ("0", "Nhật ký"),
  ])
  func aPasteOutsideAFieldDoesNothing(screenKey: String, title: String) throws {
    let desk = try Desk.open()
    desk.screen.type(screenKey)
    try desk.screen.wait(for: "▸ \(title)")
    desk.screen.paste("qqq   xuUt\r\n\r\n1234567890!?/p\u{3}\u{1A}dd đã nhận\ty\r")
    try desk.screen.wait("a word on it, or a question") {
      $0.contains("Ở đây không dán được") || $0.contains("Dán")
    }
    #expect(desk.commits == 0)
    #expect(desk.screen.terminal.status == nil)
    desk.screen.press(.escape)
    try desk.expectLeavable()
    #expect(desk.commits == 0)
  }

  @Test func aPasteNeverClosedEndsBySilence() throws {
    let desk = try Desk.openFilter(columns: 120)
    desk.screen.type("\u{1B}[200~Phi Hải")
    // What is held back shows once nothing more comes, and keys are keys again.
    try desk.screen.wait("the pasted text") { _ in desk.filter == "Phi Hải" }
    desk.screen.press(.backspace)
    try desk.screen.wait("one letter less") { _ in desk.filter == "Phi Hả" }
  }

  @Test func aHugePasteIsSurvived() throws {
    let desk = try Desk.openFilter(columns: 120)
    let count = Soak.count(2_000_000, full: 100_000_000)
    desk.screen.paste(String(repeating: "ộ dấu\n", count: count / 9))
    try desk.screen.wait("the field's share of it", seconds: 120) { _ in
      desk.filter?.contains("ộ dấu ộ dấu") == true
    }
    #expect(try peakMemory(desk) < 120_000)
    desk.screen.pressControl("u")
    desk.screen.type("Phi")
    try desk.screen.wait("the field again") { _ in desk.filter == "Phi" }
  }

  /// In KiB.
  private func peakMemory(_ desk: Desk) throws -> Int {
    let status = try String(
      contentsOfFile: "/proc/\(desk.screen.terminal.process)/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
    return try #require(Int(line.filter(\.isNumber)))
  }
}
