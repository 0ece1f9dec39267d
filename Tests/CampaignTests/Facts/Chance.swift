import Foundation

/// Chance that can be repeated: a failure is found again by its seed.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  /// A long test runs a small portion always, and all of it when asked for.
  static func runs(_ portion: Int, soak: Int) -> Int {
    ProcessInfo.processInfo.environment["THIDUA_SOAK"] == "1" ? soak : portion
  }
}
