/// What is switched on beside what ncurses does, and how all of it is switched off.
struct Modes {
  let hasMouse: Bool

  /// Marks around pastes, and clicks and the wheel in decimal numbers.
  var on: [UInt8] { Array(("\u{1B}[?2004h" + (hasMouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "")).utf8) }
  var off: [UInt8] {
    Array(((hasMouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "") + "\u{1B}[?2004l").utf8)
  }

  /// Gives the terminal back in one write when nothing else can be relied on.
  func reset() -> [UInt8] {
    off + ["op", "sgr0", "rmcup", "cnorm"].flatMap { Terminfo.string($0) ?? [] }
  }
}
