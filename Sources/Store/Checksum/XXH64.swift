/// The 64-bit xxHash with seed 0: the checksum of a record, which `xxhsum -H64` can check.
package enum XXH64 {
  package static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let whole = bytes.count & ~31
    let tail = UnsafeRawBufferPointer(rebasing: bytes[whole...])
    guard whole > 0 else { return close(nil, tail: tail, count: bytes.count) }
    var lanes = Lanes()
    lanes.take(UnsafeRawBufferPointer(rebasing: bytes[..<whole]))
    return close(lanes, tail: tail, count: bytes.count)
  }

  package static func hash(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { hash($0) } }

  /// Four sums, each over every fourth word.
  struct Lanes {
    private var a = prime1 &+ prime2
    private var b = prime2
    private var c: UInt64 = 0
    private var d = 0 &- prime1

    /// Takes in whole stripes of 32 bytes.
    mutating func take(_ stripes: UnsafeRawBufferPointer) {
      var at = 0
      while at + 32 <= stripes.count {
        a = round(a, word(stripes, at))
        b = round(b, word(stripes, at + 8))
        c = round(c, word(stripes, at + 16))
        d = round(d, word(stripes, at + 24))
        at += 32
      }
    }

    fileprivate var sum: UInt64 {
      let sum = rotate(a, 1) &+ rotate(b, 7) &+ rotate(c, 12) &+ rotate(d, 18)
      return [a, b, c, d].reduce(sum) { ($0 ^ round(0, $1)) &* prime1 &+ prime4 }
    }
  }

  /// The hash of what the lanes took in and fewer than 32 bytes more.
  static func close(_ lanes: Lanes?, tail: UnsafeRawBufferPointer, count: Int) -> UInt64 {
    var hash = (lanes?.sum ?? prime5) &+ UInt64(count)
    var at = 0
    while at + 8 <= tail.count {
      hash = rotate(hash ^ round(0, word(tail, at)), 27) &* prime1 &+ prime4
      at += 8
    }
    if at + 4 <= tail.count {
      let half = UInt64(tail.loadUnaligned(fromByteOffset: at, as: UInt32.self).littleEndian)
      hash = rotate(hash ^ (half &* prime1), 23) &* prime2 &+ prime3
      at += 4
    }
    while at < tail.count {
      hash = rotate(hash ^ (UInt64(tail[at]) &* prime5), 11) &* prime1
      at += 1
    }
    hash = (hash ^ (hash >> 33)) &* prime2
    hash = (hash ^ (hash >> 29)) &* prime3
    return hash ^ (hash >> 32)
  }

  private static func round(_ sum: UInt64, _ input: UInt64) -> UInt64 {
    rotate(sum &+ input &* prime2, 31) &* prime1
  }

  private static func rotate(_ value: UInt64, _ by: UInt64) -> UInt64 {
    (value << by) | (value >> (64 &- by))
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
  }

  private static let prime1: UInt64 = 0x9e37_79b1_85eb_ca87
  private static let prime2: UInt64 = 0xc2b2_ae3d_27d4_eb4f
  private static let prime3: UInt64 = 0x1656_67b1_9e37_79f9
  private static let prime4: UInt64 = 0x85eb_ca77_c2b2_ae63
  private static let prime5: UInt64 = 0x27d4_eb2f_1656_67c5
}
