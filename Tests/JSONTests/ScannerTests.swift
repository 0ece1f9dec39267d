import Testing

@testable import JSON

struct ScannerTests {
  @Test func aRecordIsReadPieceByPiece() throws {
    let text =
      #" {"v":1, "id":"x\u0041","facts":[[1,2],{"a":[]}],"on":"2026-11-10","undone":null,"ok":true,"n":-1.50} "#
    try text.withBytes { bytes in
      var scanner = JSONScanner(bytes)
      try scanner.beginObject()
      #expect(try scanner.nextKey() == "v")
      #expect(try scanner.readInt() == 1)
      #expect(try scanner.nextKey() == "id")
      #expect(try scanner.readString() == "xA")
      #expect(try scanner.nextKey() == "facts")
      let range = try scanner.rawValueRange()
      #expect(String(decoding: bytes[range], as: UTF8.self) == #"[[1,2],{"a":[]}]"#)
      #expect(try scanner.nextKey() == "on")
      #expect(try scanner.peek() == .string)
      try scanner.skipValue()
      #expect(try scanner.nextKey() == "undone")
      #expect(try scanner.readNull())
      #expect(try scanner.nextKey() == "ok")
      #expect(try !scanner.readNull())
      #expect(try scanner.readBool())
      #expect(try scanner.nextKey() == "n")
      #expect(try scanner.readNumber().text == "-1.50")
      #expect(try scanner.nextKey() == nil)
      try scanner.finish()
    }
  }

  @Test func anArrayIsReadElementByElement() throws {
    try "[1, [2], 3]".withBytes { bytes in
      var scanner = JSONScanner(bytes)
      var values: [JSON] = []
      try scanner.beginArray()
      while try scanner.nextElement() { values.append(try scanner.readValue()) }
      try scanner.finish()
      #expect(values == [1, [2], 3])
    }
  }

  @Test func aScannerCanBeUsedAgainAfterAnError() throws {
    var scanner = JSONScanner(UnsafeBufferPointer(start: nil, count: 0))
    try #"{"a":{"b":[x]}}"#.withBytes { bytes in
      scanner.restart(bytes)
      #expect(throws: JSONError.self) { try scanner.skipValue() }
    }
    try #"{"a":1}"#.withBytes { bytes in
      scanner.restart(bytes)
      #expect(try scanner.readValue() == ["a": 1])
      try scanner.finish()
    }
  }

  @Test(
    arguments: [
      ("1", .number, .string), ("\"a\"", .string, .integer), ("{}", .object, .array),
      ("[]", .array, .object), ("null", .null, .bool), ("1.5", .number, .integer),
      ("1e2", .number, .integer), ("true", .bool, .number), ("\"1\"", .string, .number),
    ] as [(String, JSONKind, JSONError.Expectation)])
  func aValueOfAnotherKindIsRefused(
    _ text: String, _ kind: JSONKind, _ expected: JSONError.Expectation
  ) {
    let error = #expect(throws: JSONError.self) {
      try text.withBytes { bytes in
        var scanner = JSONScanner(bytes)
        switch expected {
        case .string: _ = try scanner.readString()
        case .integer: _ = try scanner.readInt()
        case .number: _ = try scanner.readNumber()
        case .bool: _ = try scanner.readBool()
        case .array: try scanner.beginArray()
        default: try scanner.beginObject()
        }
      }
    }
    #expect(error?.reason == .wrongKind(kind, expected: expected))
    #expect(error?.offset == 0)
  }

  @Test(arguments: [
    ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min), ("-0", 0), ("0", 0),
  ])
  func wholeNumbersAreReadToTheirLimits(_ text: String, _ int: Int) throws {
    try text.withBytes { bytes in
      var scanner = JSONScanner(bytes)
      let read = try scanner.readInt()
      #expect(read == int)
    }
  }

  @Test(arguments: ["9223372036854775808", "-9223372036854775809", "99999999999999999999999"])
  func wholeNumbersThatDoNotFitAreRefused(_ text: String) {
    let error = #expect(throws: JSONError.self) {
      try text.withBytes { bytes in
        var scanner = JSONScanner(bytes)
        _ = try scanner.readInt()
      }
    }
    #expect(error?.reason == .integerOutOfRange)
  }

  @Test func callsOutOfPlaceAreErrorsToo() throws {
    try "[1]".withBytes { bytes in
      var scanner = JSONScanner(bytes)
      #expect(throws: JSONError.self) { try scanner.nextKey() }
      #expect(throws: JSONError.self) { try scanner.nextElement() }
      try scanner.beginArray()
      #expect(throws: JSONError.self) { try scanner.nextKey() }
    }
  }
}
