/// Why bytes are no JSON or not the JSON that was asked for, and where.
package struct JSONError: Error, Hashable, Sendable {
  package let reason: Reason
  /// The byte where reading could not go on, counted from 0.
  package let offset: Int
  package let position: SourcePosition
  /// The value or key that was being read.
  package let path: JSONPath

  package var line: Int { position.line }
  package var column: Int { position.column }

  package enum Reason: Hashable, Sendable {
    case unexpectedEnd(expected: Expectation)
    case unexpected(Unicode.Scalar, expected: Expectation)
    /// A value of another kind than the reader asked for.
    case wrongKind(JSONKind, expected: Expectation)
    /// Encodings that other readers accept, but not strict JSON.
    case byteOrderMark
    case utf16
    case nul
    case invalidUTF8
    case controlCharacter(UInt8)
    case unknownEscape
    case loneSurrogate
    case unterminatedString
    /// A comma before the closing bracket.
    case trailingComma
    /// Something after the one value.
    case trailingBytes
    case duplicateKey(String)
    case leadingZero
    case malformedNumber
    /// NaN or Infinity.
    case notFinite
    case numberTooLong
    case integerOutOfRange
    case tooDeep
  }

  /// What would have been right at the place of the error.
  package enum Expectation: Hashable, Sendable {
    case value, key, colon, commaOrEndOfArray, commaOrEndOfObject
    case null, bool, integer, number, string, array, object
  }
}

/// The kind of a value, as its first byte tells it.
package enum JSONKind: Hashable, Sendable {
  case null, bool, number, string, array, object
}
