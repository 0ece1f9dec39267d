/// What stands between `ESC [` and its last byte.
struct ControlSequence: Equatable {
  /// One of `< = > ?`, which tell sequences of the same last byte apart.
  let prefix: UInt8?
  let numbers: [Int]
  let final: UInt8

  init(parameters: [UInt8], final: UInt8) {
    self.final = final
    var rest = parameters[...]
    if let first = rest.first, (0x3C...0x3F).contains(first) {
      prefix = first
      rest.removeFirst()
    } else {
      prefix = nil
    }
    numbers = rest.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { ControlSequence.number($0) }
  }

  /// The digits at the start; what is too large for any key becomes a number no key has.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { break }
      value = min(value * 10 + Int(byte - 0x30), 1_000_000)
    }
    return value
  }

  func number(_ index: Int) -> Int { numbers.indices.contains(index) ? numbers[index] : 0 }

  /// The key with what was held, counted from one as xterm does.
  func held(_ key: Key, at index: Int = 1) -> Key {
    let bits = max(number(index), 1) - 1
    if bits & 4 != 0 { return .with(.control, key) }
    if bits & 2 != 0 { return .with(.alt, key) }
    if bits & 1 != 0 { return .with(.shift, key) }
    return key
  }
}
