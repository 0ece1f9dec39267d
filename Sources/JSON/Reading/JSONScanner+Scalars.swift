extension JSONScanner {
  package mutating func readBool() throws(JSONError) -> Bool {
    skipWhitespace()
    guard offset < bytes.count else { throw unexpected(.bool) }
    switch bytes[offset] {
    case UInt8(ascii: "t"):
      try takeWord("true")
      return true
    case UInt8(ascii: "f"):
      try takeWord("false")
      return false
    default: throw try wrongKind(.bool)
    }
  }

  /// Whether the next value is null, with the scanner behind it if so.
  package mutating func readNull() throws(JSONError) -> Bool {
    guard try peek() == .null else { return false }
    try takeWord("null")
    return true
  }

  package mutating func readNumber() throws(JSONError) -> JSONNumber {
    guard try peek() == .number else { throw try wrongKind(.number) }
    let range = try scanNumber()
    return JSONNumber(scanned: String(decoding: bytes[range], as: UTF8.self))
  }

  /// The next value as a whole number written without point or exponent.
  package mutating func readInt() throws(JSONError) -> Int {
    guard try peek() == .number else { throw try wrongKind(.integer) }
    let range = try scanNumber()
    let isNegative = bytes[range.lowerBound] == .minus
    var value = 0
    for byte in bytes[range].dropFirst(isNegative ? 1 : 0) {
      guard byte.isDigit else {
        throw failure(.wrongKind(.number, expected: .integer), at: range.lowerBound)
      }
      let digit = Int(byte - .zero)
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) =
        isNegative
        ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      guard !overflow, !carry else { throw failure(.integerOutOfRange, at: range.lowerBound) }
      value = sum
    }
    return value
  }

  /// Checks the number that comes next and moves behind it.
  mutating func scanNumber() throws(JSONError) -> Range<Int> {
    let start = offset
    var index = start
    var digits = 0
    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    /// The end of a run of digits, which is given up as soon as it is too long.
    func endOfDigits(_ start: Int) -> Int {
      var end = start
      while byte(end).isDigit, digits <= JSONNumber.maximumDigits {
        end += 1
        digits += 1
      }
      return end
    }
    if byte(index) == .minus { index += 1 }
    let whole = index
    index = endOfDigits(whole)
    guard index > whole else {
      throw byte(index) == UInt8(ascii: "I")
        ? failure(.notFinite, at: index) : failure(.malformedNumber, at: index)
    }
    if byte(whole) == .zero, index > whole + 1 { throw failure(.leadingZero, at: whole) }
    if byte(index) == .point {
      let fraction = index + 1
      index = endOfDigits(fraction)
      guard index > fraction else { throw failure(.malformedNumber, at: index) }
    }
    if byte(index) | 0x20 == UInt8(ascii: "e") {
      index += 1
      if byte(index) == .minus || byte(index) == UInt8(ascii: "+") { index += 1 }
      let exponent = index
      index = endOfDigits(exponent)
      guard index > exponent else { throw failure(.malformedNumber, at: index) }
    }
    guard digits <= JSONNumber.maximumDigits else { throw failure(.numberTooLong) }
    switch byte(index) {
    case .point, .minus, UInt8(ascii: "+"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      throw failure(.malformedNumber, at: index)
    default: break
    }
    offset = index
    return start..<index
  }

  mutating func takeWord(_ word: StaticString) throws(JSONError) {
    let count = word.utf8CodeUnitCount
    for place in 0..<count {
      guard offset + place < bytes.count, bytes[offset + place] == word.utf8Start[place] else {
        throw unexpected(.value, at: offset + place)
      }
    }
    offset += count
  }
}
