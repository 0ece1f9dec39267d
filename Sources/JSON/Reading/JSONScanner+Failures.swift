extension JSONScanner {
  /// An error here or at an offset, its path being that of what was read up to `pathEnd`.
  func failure(_ reason: JSONError.Reason, at place: Int? = nil, pathEnd: Int? = nil) -> JSONError {
    let offset = place ?? offset
    return JSONError(
      reason: reason, offset: offset, position: SourcePosition(ofOffset: offset, in: bytes),
      path: JSONPath(ofOffset: pathEnd ?? offset, in: bytes))
  }

  /// The error of a byte that nothing allowed here begins with.
  func unexpected(_ expected: JSONError.Expectation, at place: Int? = nil) -> JSONError {
    let offset = place ?? offset
    guard offset < bytes.count else {
      return failure(.unexpectedEnd(expected: expected), at: offset)
    }
    return failure(reason(forByteAt: offset, expected: expected), at: offset)
  }

  /// The error of a value that is well-formed as far as one can see, but not of the kind asked for.
  mutating func wrongKind(_ expected: JSONError.Expectation) throws(JSONError) -> JSONError {
    failure(.wrongKind(try peek(), expected: expected))
  }

  private func reason(
    forByteAt offset: Int, expected: JSONError.Expectation
  ) -> JSONError.Reason {
    func begins(_ start: [UInt8]) -> Bool { bytes[offset...].starts(with: start) }
    if offset == 0 {
      if begins([0xEF, 0xBB, 0xBF]) { return .byteOrderMark }
      if begins([0xFE, 0xFF]) || begins([0xFF, 0xFE]) { return .utf16 }
      if bytes.count > 1, bytes[0] == 0, bytes[1] != 0 { return .utf16 }
    }
    let byte = bytes[offset]
    if byte == 0 { return offset == 1 ? .utf16 : .nul }
    if expected == .value, begins(Array("NaN".utf8)) || begins(Array("Infinity".utf8)) {
      return .notFinite
    }
    let length = bytes.lengthOfUTF8Sequence(at: offset)
    guard length > 0 else { return .invalidUTF8 }
    let text = String(decoding: bytes[offset..<offset + length], as: UTF8.self)
    return .unexpected(text.unicodeScalars.first ?? "\u{FFFD}", expected: expected)
  }
}
