import Campaign
import Foundation
import Testing

@Suite struct EnteringTests {
  @Test func aSchoolsResultsTakeAKeyADigitAndAKeyACell() throws {
    let bench = EntryBench(schools: 3)
    let screen = try bench.open()
    let typed = ["99,9", "100", "95", "15,2", "100", "98,4", "20", "126/129"]
    for text in typed { screen.type(text + "\t") }
    try screen.wait(for: "t20: 126/129")
    let kept = ["99.9%", "100%", "95%", "15.2%", "100%", "98.4%", "20%", "126/129"]
    let targets = ["t4", "t14", "t15", "t16", "t17", "t18", "t19", "t20"]
    let history = try bench.history()
    #expect(history.map(\.cell.subject.rawValue) == targets)
    #expect(history.map(\.value.string) == kept.map { $0 })
    #expect(Set(history.map(\.cell.school)).count == 1)
  }

  @Test func sixtySchoolsPastedAreOneCommitAndOneUndo() throws {
    let bench = EntryBench(schools: 60)
    let screen = try bench.open()
    let targets = ["t4", "t14", "t15", "t16", "t17", "t18", "t19", "t20"]
    let rows = (1...60).map { school in
      (["Tiểu học số \(school)"] + targets.map { _ in "\(school),5" }).joined(separator: "\t")
    }
    screen.paste(
      ([(["Trường"] + targets).joined(separator: "\t")] + rows).joined(separator: "\r\n"))
    try screen.wait(for: "480 ô thay đổi, 0 không nhận")
    screen.press(.enter)
    try screen.wait(for: "Đã lưu: dán 480 ô")
    let history = try bench.history()
    #expect(history.count == 480 && Set(history.map(\.id.sequence)).count == 1)
    #expect(try bench.result("t20", "th-60") == "60.5%")
    screen.type("u")
    try screen.wait(for: "hoàn tác")
    try screen.wait(for: "Đã lưu: hoàn tác")
    #expect(try bench.result("t20", "th-60") == nil)
  }

  @Test func vietnameseIsTypedWithoutAnInputMethod() throws {
    let bench = EntryBench(schools: 1)
    let screen = try bench.start()
    screen.type("3")
    try screen.wait(for: "Danh sách trường")
    screen.press(.function(11))
    try screen.wait(for: "Telex")
    screen.type("K")
    try screen.wait(for: "Khó khăn, vướng mắc ")
    screen.type("Nguyeenx dduwowcj his")
    // The last word is English: its bare keys, by one key.
    screen.pressControl("g")
    try screen.wait(for: "Nguyễn được his")
    screen.pressControl("s")
    try screen.wait(for: "Đã lưu: khó khăn: Nguyễn được his")
  }
}
