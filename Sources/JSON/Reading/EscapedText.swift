extension UnsafeBufferPointer<UInt8> {
  /// The text of a string that has been checked.
  func text(of token: StringToken) -> String {
    let source = UnsafeBufferPointer(rebasing: self[token.range])
    guard token.hasEscapes else { return String(decoding: source, as: UTF8.self) }
    // No escape is shorter than what it stands for.
    return String(unsafeUninitializedCapacity: source.count) { target in
      source.unescape(into: target)
    }
  }

  /// The four hexadecimal digits after a `\u` at an index, or nil where there is none.
  func hexUnit(at index: Int) -> UInt32? {
    guard index + 6 <= count, self[index] == .backslash, self[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt32 = 0
    for digit in self[index + 2..<index + 6] {
      guard let value = digit.hexValue else { return nil }
      unit = unit << 4 | value
    }
    return unit
  }

  /// Writes what checked string content stands for and returns how many bytes that is.
  func unescape(into target: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var written = 0
    var index = 0
    func write(_ byte: UInt8) {
      target[written] = byte
      written += 1
    }
    while index < count {
      guard self[index] == .backslash, index + 1 < count else {
        write(self[index])
        index += 1
        continue
      }
      if let unit = hexUnit(at: index) {
        index += 6
        var value = unit
        if unit & 0xFC00 == 0xD800, let low = hexUnit(at: index) {
          value = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
          index += 6
        }
        for byte in UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}")
          ?? UTF8.encodedReplacementCharacter
        {
          write(byte)
        }
      } else {
        write(self[index + 1].unescaped)
        index += 2
      }
    }
    return written
  }

  /// The length of the well-formed UTF-8 sequence that begins at an index, or 0.
  func lengthOfUTF8Sequence(at index: Int) -> Int {
    let first = self[index]
    let second: ClosedRange<UInt8>
    let length: Int
    switch first {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= count, second.contains(self[index + 1]) else { return 0 }
    for place in index + 2..<index + length where self[place] & 0xC0 != 0x80 { return 0 }
    return length
  }
}

extension UInt8 {
  /// The byte that a letter after a backslash stands for.
  fileprivate var unescaped: UInt8 {
    switch self {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: self
    }
  }
}
