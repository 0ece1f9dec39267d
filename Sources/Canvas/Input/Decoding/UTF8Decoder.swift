/// Strict UTF-8 a byte at a time, since letters come in pieces; what is malformed is left out.
struct UTF8Decoder: Equatable, Sendable {
  enum Step: Equatable {
    case scalar(Unicode.Scalar)
    case incomplete
    /// The byte cannot be part of any character.
    case malformed
    /// What came before was malformed; the byte itself has yet to be looked at.
    case interrupted
  }

  private var value: UInt32 = 0
  private var missing = 0
  /// What the next byte may be; the second one rules out overlong forms and surrogates.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  var isInside: Bool { missing > 0 }

  mutating func push(_ byte: UInt8) -> Step {
    if missing == 0 { return start(byte) }
    guard allowed.contains(byte) else {
      missing = 0
      return .interrupted
    }
    value = value << 6 | UInt32(byte & 0x3F)
    allowed = 0x80...0xBF
    missing -= 1
    guard missing == 0 else { return .incomplete }
    return Unicode.Scalar(value).map(Step.scalar) ?? .malformed
  }

  private mutating func start(_ byte: UInt8) -> Step {
    allowed = 0x80...0xBF
    switch byte {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: expect(1, after: byte & 0x1F)
    case 0xE0: expect(2, after: byte & 0x0F, 0xA0...0xBF)
    case 0xED: expect(2, after: byte & 0x0F, 0x80...0x9F)
    case 0xE1...0xEF: expect(2, after: byte & 0x0F)
    case 0xF0: expect(3, after: byte & 0x07, 0x90...0xBF)
    case 0xF1...0xF3: expect(3, after: byte & 0x07)
    case 0xF4: expect(3, after: byte & 0x07, 0x80...0x8F)
    default: return .malformed
    }
    return .incomplete
  }

  private mutating func expect(
    _ count: Int, after bits: UInt8, _ second: ClosedRange<UInt8> = 0x80...0xBF
  ) {
    missing = count
    value = UInt32(bits)
    allowed = second
  }
}
