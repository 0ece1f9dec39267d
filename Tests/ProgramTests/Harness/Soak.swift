import Foundation

/// How much of a long test is run: a small portion always, the full figures when asked for.
enum Soak {
  static let isFull = ProcessInfo.processInfo.environment["THIDUA_SOAK"] == "1"

  static func count(_ portion: Int, full: Int) -> Int { isFull ? full : portion }
}

/// Chance that can be repeated: a failure is found again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
