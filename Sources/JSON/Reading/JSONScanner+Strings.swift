/// Where a string stands between its quotes, and what is in it.
struct StringToken {
  let start: Int
  let count: Int
  let hasEscapes: Bool
  let isASCII: Bool

  var range: Range<Int> { start..<start + count }

  /// Only the very same bytes make the same text.
  var isPlain: Bool { isASCII && !hasEscapes }
}

extension JSONScanner {
  package mutating func readString() throws(JSONError) -> String {
    skipWhitespace()
    guard offset < bytes.count, bytes[offset] == .quote else { throw try wrongKind(.string) }
    return text(of: try scanString())
  }

  /// The next string as it is in UTF-8, which makes no text where it has no escapes.
  package mutating func readString<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result)
    throws(JSONError) -> Result
  {
    skipWhitespace()
    guard offset < bytes.count, bytes[offset] == .quote else { throw try wrongKind(.string) }
    return with(try scanString(), body)
  }

  func with<Result>(_ token: StringToken, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result
  {
    if token.hasEscapes {
      var text = text(of: token)
      return text.withUTF8(body)
    }
    return body(UnsafeBufferPointer(rebasing: bytes[token.range]))
  }

  /// Checks the string whose opening quote comes next and moves behind its closing quote.
  mutating func scanString() throws(JSONError) -> StringToken {
    let quote = offset
    var index = quote + 1
    var hasEscapes = false
    var isASCII = true
    while true {
      index = endOfPlainRun(from: index)
      guard index < bytes.count else {
        throw failure(.unterminatedString, at: quote)
      }
      switch bytes[index] {
      case .quote:
        offset = index + 1
        return StringToken(
          start: quote + 1, count: index - quote - 1, hasEscapes: hasEscapes, isASCII: isASCII)
      case .backslash:
        hasEscapes = true
        index = try endOfEscape(at: index)
      case 0: throw failure(.nul, at: index)
      case let byte where byte < 0x20: throw failure(.controlCharacter(byte), at: index)
      default:
        isASCII = false
        let length = bytes.lengthOfUTF8Sequence(at: index)
        guard length > 0 else { throw failure(.invalidUTF8, at: index) }
        index += length
      }
    }
  }

  /// The first byte from an index on that is no printable ASCII, a quote or a backslash.
  private func endOfPlainRun(from start: Int) -> Int {
    var index = start
    if let base = UnsafeRawPointer(bytes.baseAddress) {
      // Eight bytes at a time; the lowest bit that is set belongs to the first such byte.
      let ones: UInt64 = 0x0101_0101_0101_0101
      let highs: UInt64 = 0x8080_8080_8080_8080
      while index + 8 <= bytes.count {
        let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let quotes = word ^ (ones &* UInt64(UInt8.quote))
        let backslashes = word ^ (ones &* UInt64(UInt8.backslash))
        let found =
          (word | (word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes
            | (backslashes &- ones) & ~backslashes) & highs
        guard found == 0 else { return index + found.trailingZeroBitCount / 8 }
        index += 8
      }
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte >= 0x80 || byte == .quote || byte == .backslash { break }
      index += 1
    }
    return index
  }

  /// Where the escape at an index ends; two surrogates are one escape.
  private func endOfEscape(at start: Int) throws(JSONError) -> Int {
    guard start + 1 < bytes.count else { throw failure(.unterminatedString, at: start) }
    switch bytes[start + 1] {
    case .quote, .backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"):
      guard let unit = bytes.hexUnit(at: start) else { throw failure(.unknownEscape, at: start) }
      guard unit & 0xF800 == 0xD800 else { return start + 6 }
      guard unit < 0xDC00, let low = bytes.hexUnit(at: start + 6), low & 0xFC00 == 0xDC00 else {
        throw failure(.loneSurrogate, at: start)
      }
      return start + 12
    default:
      throw failure(.unknownEscape, at: start)
    }
  }

  func text(of token: StringToken) -> String { bytes.text(of: token) }
}
