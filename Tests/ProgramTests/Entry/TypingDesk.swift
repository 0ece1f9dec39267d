import Campaign
import Foundation
import Testing

/// Somebody who goes through the grid cell by cell, and decides wherever a colleague was there too.
final class TypingDesk {
  let author: String
  let screen: Screen
  /// What the screen said was saved, in the order in which it said so.
  private(set) var acknowledged: [String] = []
  /// The values of mine that were put beside a colleague's.
  private(set) var conflicts: [String] = []
  /// The value being entered, and whether the screen has said that it is saved.
  private var value = ""
  private var isAcknowledged = false

  private static let popup = "Hai người cùng sửa một ô"

  init(_ author: String, _ screen: Screen) {
    self.author = author
    self.screen = screen
  }

  /// Goes to the first cell that a school is asked for; the office's own row stands above.
  func goToStart() {
    screen.type("\u{1B}[1;5H")
    screen.press(.down, .home, .tab)
  }

  func begin(_ value: String) {
    self.value = value
    isAcknowledged = false
    screen.type(value + "\t")
  }

  /// Waits until the value is said to be saved and nothing is left to decide.
  func finish() throws {
    while true {
      // The footer is painted last: where it names the choice, what is above it is there too.
      try screen.wait("\(value) saved or put beside another") {
        ($0.contains(TypingDesk.popup) && $0.contains("m Giữ của tôi"))
          || ($0.acknowledges(self.value) && !$0.contains(TypingDesk.popup))
      }
      if !isAcknowledged, screen.acknowledges(value) {
        isAcknowledged = true
        acknowledged.append(value)
      }
      guard screen.contains(TypingDesk.popup) else { return }
      guard let mine = screen.mine else { throw HarnessError("no value of mine in the popup") }
      conflicts.append(mine)
      screen.type("m")
      let wasAcknowledged = isAcknowledged
      try screen.wait("the popup's end") { screen in
        !screen.contains(TypingDesk.popup)
          && (wasAcknowledged || screen.acknowledges(self.value))
          || screen.contains(TypingDesk.popup) && screen.mine != mine
      }
      if wasAcknowledged, !screen.contains(TypingDesk.popup) { return }
    }
  }
}

extension Screen {
  fileprivate func acknowledges(_ value: String) -> Bool {
    text.contains { $0.contains("Đã lưu") && $0.contains(": \(value)") }
  }

  /// The value that the popup calls mine.
  fileprivate var mine: String? {
    guard let line = text.first(where: { $0.contains("m  của tôi") }),
      let end = line.range(of: "): ")
    else { return nil }
    return String(line[end.upperBound...].prefix { $0.isNumber || $0 == "," })
  }
}
