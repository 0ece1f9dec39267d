/// The bytes of a file of text, made UTF-8 whatever Unicode form they came in.
package enum UnicodeText {
  /// Where a file is no text, in lines counted from one.
  package struct Fault: Error, Equatable {
    package let reason: Reason
    package let line: Int

    package enum Reason: Sendable { case notUnicode, nul }
  }

  /// Eight-bit encodings are refused: guessing one would turn names into other names.
  package static func utf8(_ bytes: [UInt8]) throws(Fault) -> [UInt8] {
    let decoded: [UInt8]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      decoded = Array(bytes.dropFirst(3))
    } else if let isLittle = isLittleEndianUTF16(bytes) {
      decoded = try utf8(ofUTF16: bytes, isLittleEndian: isLittle)
    } else {
      decoded = bytes
    }
    if let at = firstInvalid(decoded) { throw Fault(.notUnicode, at, in: decoded) }
    if let at = decoded.firstIndex(of: 0) { throw Fault(.nul, at, in: decoded) }
    return decoded
  }

  /// By its mark, or by the zero half of the first letter where the mark was lost; nil for bytes
  /// that are no UTF-16.
  private static func isLittleEndianUTF16(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): return true
    case (0xFE, 0xFF): return false
    case (let letter, 0) where letter != 0: return true
    case (0, let letter) where letter != 0: return false
    default: return nil
    }
  }

  private static func utf8(ofUTF16 bytes: [UInt8], isLittleEndian: Bool) throws(Fault) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var at = 0
    while at + 1 < bytes.count {
      let (low, high) = isLittleEndian ? (bytes[at], bytes[at + 1]) : (bytes[at + 1], bytes[at])
      units.append(UInt16(high) << 8 | UInt16(low))
      at += 2
    }
    if units.first == 0xFEFF { units.removeFirst() }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(units.count)
    let isBroken = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true
    ) { utf8.append($0) }
    if isBroken || at < bytes.count { throw Fault(.notUnicode, utf8.count, in: utf8) }
    return utf8
  }

  /// The first byte that no UTF-8 text has there.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    var at = 0
    while at < bytes.count {
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      let end = min(at + length, bytes.count)
      guard String(validating: bytes[at..<end], as: UTF8.self) != nil else { return at }
      at = end
    }
    return nil
  }
}

extension UnicodeText.Fault {
  fileprivate init(_ reason: Reason, _ offset: Int, in bytes: [UInt8]) {
    self.reason = reason
    line = bytes.prefix(offset).reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
  }
}
