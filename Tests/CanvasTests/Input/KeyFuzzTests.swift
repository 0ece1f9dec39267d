import Canvas
import Foundation
import Testing

/// Pseudo-random numbers that are the same in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct KeyFuzzTests {
  /// Set THIDUA_FUZZ to a number to try so many times as much.
  private let effort = Int(ProcessInfo.processInfo.environment["THIDUA_FUZZ"] ?? "") ?? 1

  private let pieces: [[UInt8]] =
    [
      "\u{1B}", "[", "O", "<", "?", ";", "~", "A", "M", "m", "$", "u", "1", "27", "200~",
      "\u{1B}[200~",
      "\u{1B}[201~", "\u{1B}]", "\u{1B}P", "\u{1B}\\", "\u{7}", "\r", "\n", "\u{7F}", "ộ", "đ",
      "\u{301}",
      "日", "😀", "q", "\u{9B}", "\u{1B}[<0;3;4M", "\u{1B}[M", "999999999999",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE1, 0xBB], [0xF0, 0x9F], [0x80]]

  @Test func cutsBetweenReadsChangeNothing() {
    var dice = Dice(1)
    for _ in 0..<2000 * effort {
      let bytes = (0..<Int.random(in: 1...30, using: &dice))
        .flatMap { _ in pieces.randomElement(using: &dice) ?? [] }
      let whole = decode([bytes])
      #expect(decode(bytes.map { [$0] }) == whole)
      let cut = Int.random(in: 0...bytes.count, using: &dice)
      #expect(decode([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole)
    }
  }

  @Test func randomBytesAreSurvivedAndLeaveItUsable() {
    var dice = Dice(2)
    var decoder = KeyDecoder()
    for _ in 0..<200 * effort {
      let bytes = (0..<1024).map { _ in UInt8.random(in: 0...255, using: &dice) }
      for case .key(.character(let character)) in decoder.feed(bytes) {
        #expect(character.unicodeScalars.allSatisfy { ScalarShape($0) != .nothing })
      }
      if Bool.random(using: &dice) { _ = decoder.wentQuiet() }
    }
    _ = decoder.feed(Array("\u{1B}[201~".utf8))
    _ = decoder.wentQuiet()
    _ = decoder.feed([0x0D])
    #expect(decoder.feed(Array("ộ".utf8)) == [.key(.character("ộ"))])
  }
}
