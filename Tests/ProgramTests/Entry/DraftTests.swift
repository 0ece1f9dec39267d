import Campaign
import Foundation
import Testing

@Suite struct DraftTests {
  /// Opens the draft that is offered and answers the screen that it leads to.
  private func reopened(_ bench: EntryBench, _ author: String = "Lan") throws -> Screen {
    let screen = try bench.start(author)
    try screen.wait(for: "Ctrl-B")
    screen.pressControl("b")
    try screen.wait(for: "Bỏ mọi bản nháp")
    screen.press(.enter)
    return screen
  }

  @Test func aDeadTerminalLeavesWhatWasTyped() throws {
    let bench = EntryBench(schools: 2)
    let screen = try bench.open()
    screen.type("97,2")
    try screen.wait("97,2 in its cell") { $0.line(ofCursor: "97,2") }
    screen.hangUp()
    _ = try screen.waitForExit(seconds: 2)
    #expect(try bench.history().isEmpty)
    let next = try reopened(bench)
    try next.wait("97,2 again") { $0.line(ofCursor: "97,2") }
    next.press(.enter)
    try next.wait(for: "Đã lưu")
    #expect(try bench.history().map(\.value.string) == ["97.2%"])
  }

  /// Wherever the kill falls, all that was acknowledged is there, and the cell being typed comes
  /// back as far as it was shown.
  @Test func aKillAtAnyMomentOfTypingLosesNothingThatWasShown() throws {
    var chance = SeededGenerator(seed: 20)
    for _ in 0..<Soak.count(3, full: 60) {
      let bench = EntryBench(schools: 3)
      let values = (0..<6).map { "\(50 + $0),\(Int.random(in: 1...9, using: &chance))" }
      let whole = Int.random(in: 0..<values.count, using: &chance)
      let letters = Int.random(in: 1...4, using: &chance)
      let screen = try bench.open()
      for text in values[..<whole] {
        screen.type(text + "\t")
        try screen.wait(for: ": \(text)%")
      }
      let begun = String(values[whole].prefix(letters))
      for letter in begun { screen.type(String(letter)) }
      try screen.wait("“\(begun)” in its cell") { $0.line(ofCursor: begun) }
      screen.signal(SIGKILL)
      #expect(try screen.waitForExit() == .killed(by: SIGKILL))
      #expect(bench.bench("verify").code == 0)
      let kept = values[..<whole].map { $0.replacing(",", with: ".") + "%" }
      #expect(try bench.history().map(\.value.string) == kept.map { $0 })
      let next = try reopened(bench)
      try next.wait("“\(begun)” again") { $0.line(ofCursor: begun) }
      next.type(String(values[whole].dropFirst(letters)) + "\r")
      try next.wait(for: ": \(values[whole])%")
      #expect(try bench.history().count == whole + 1)
    }
  }

  @Test func whatIsTypedInTheSessionThatMadeTheStoreComesBackToo() throws {
    let bench = EntryBench(schools: 1)
    try FileManager.default.removeItem(atPath: bench.bench.store)
    let screen = try bench.start()
    try screen.wait(for: "Tạo và bắt đầu")
    screen.press(.end, .enter)
    try screen.wait(for: "Đề nghị khen thưởng")
    screen.type("4")
    try screen.wait(for: "▸ Hồ sơ")
    for letter in "5/1" { screen.type(String(letter)) }
    try screen.wait("“5/1” in its cell") { $0.line(ofCursor: "5/1") }
    screen.signal(SIGKILL)
    #expect(try screen.waitForExit() == .killed(by: SIGKILL))
    let next = try reopened(bench)
    try next.wait("“5/1” again") { $0.line(ofCursor: "5/1") }
  }

  /// The kill comes while keys are still on their way: nobody waits for the picture.
  @Test func aKillInFullFlightLosesAtMostTheCellBeingTyped() throws {
    var chance = SeededGenerator(seed: 21)
    for _ in 0..<Soak.count(3, full: 60) {
      let bench = EntryBench(schools: 4)
      let values = (0..<20).map { "\(50 + $0),\(1 + $0 % 9)" }
      let screen = try bench.open()
      for text in values { screen.type(text + "\t") }
      let pivot = Int.random(in: 0..<values.count, using: &chance)
      try screen.wait("entry \(pivot) or a later one") { screen in
        values[pivot...].contains { screen.contains("Đã lưu") && screen.contains(": \($0)%") }
      }
      screen.signal(SIGKILL)
      #expect(try screen.waitForExit() == .killed(by: SIGKILL))
      #expect(bench.bench("verify").code == 0)
      // What is on disk is what was typed, from the first on, at least as far as was shown.
      let kept = try bench.history().map { $0.value.string ?? "" }
      let typed = values.map { $0.replacing(",", with: ".") + "%" }
      #expect(kept == Array(typed[..<kept.count]))
      #expect(kept.count > pivot)
    }
  }

  @Test func aFullDiskKeepsTheCellAndItsDraft() throws {
    let bench = EntryBench(schools: 2)
    // A journal that has no room left under the limit that the dashboard gets.
    for number in 1...12 {
      let run = bench.bench(
        "record", "result", "th-1", "t4", "\(50 + number)", "--as-of", EntryBench.day)
      #expect(run.code == 0)
    }
    let full = ["/bin/sh", "-c", "ulimit -f 4; exec \"$0\" \"$@\""]
    let screen = try bench.open(wrapper: full)
    screen.press(.down)
    screen.type("98,7\r")
    try screen.wait(for: "CHƯA LƯU")
    screen.press(.up)
    try screen.wait(for: "✗98,7%")
    #expect(try bench.history().count == 12)
    screen.signal(SIGKILL)
    _ = try screen.waitForExit()
    let next = try reopened(bench)
    try next.wait(for: "98,7")
    next.press(.enter)
    try next.wait(for: ": 98,7%")
    #expect(try bench.history().last?.value.string == "98.7%")
    #expect(bench.bench("verify").code == 0)
  }

  @Test func aStoreOfANewerProgramIsReadAndSaysWhyNothingIsTaken() throws {
    let bench = EntryBench(schools: 2)
    let description = bench.bench.read("store/store.json")
    let newer = description.replacing(#""writer": 1"#, with: #""writer": 99"#)
    try #require(newer != description, "\(description)")
    _ = bench.bench.file("store/store.json", newer)
    let screen = try bench.open()
    screen.type("9")
    try screen.wait(for: "chỉ đọc")
    #expect(try bench.history().isEmpty)
  }

  @Test func dashboardsInTwoTerminalsKeepTheirDraftsApart() throws {
    let bench = EntryBench(schools: 2)
    let (first, second) = (try bench.open(), try bench.open())
    first.type("11,1")
    try first.wait(for: "11,1")
    second.press(.down)
    second.type("22,2")
    try second.wait(for: "22,2")
    // A third one is not offered what the others are still typing.
    let third = try bench.start()
    #expect(!third.contains("Ctrl-B"))
    for screen in [first, second, third] {
      screen.signal(SIGKILL)
      _ = try screen.waitForExit()
    }
    let other = try bench.start("Hùng")
    #expect(!other.contains("Ctrl-B"))
    let next = try bench.start()
    try next.wait(for: "Có 2 bản nháp")
    next.pressControl("b")
    try next.wait(for: "11,1")
    #expect(next.contains("22,2"))
  }
}

extension Screen {
  /// Whether the cursor stands right behind a text.
  func line(ofCursor text: String) -> Bool {
    guard self.text.indices.contains(cursor.row) else { return false }
    return String(self.text[cursor.row].prefix(cursor.column)).hasSuffix(text)
  }
}
