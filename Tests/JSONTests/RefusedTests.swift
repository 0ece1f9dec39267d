import Testing

@testable import JSON

/// What is no strict JSON, with the reason and the byte it is refused at.
struct RefusedTests {
  private typealias Reason = JSONError.Reason

  @Test(
    arguments: [
      ("", .unexpectedEnd(expected: .value), 0), (" ", .unexpectedEnd(expected: .value), 1),
      ("nul", .unexpectedEnd(expected: .value), 3), ("nulL", .unexpected("L", expected: .value), 3),
      ("True", .unexpected("T", expected: .value), 0), ("tru", .unexpectedEnd(expected: .value), 3),
      ("NULL", .unexpected("N", expected: .value), 0), ("NaN", .notFinite, 0),
      ("nan", .unexpected("a", expected: .value), 1), ("Infinity", .notFinite, 0),
      ("-Infinity", .notFinite, 1), ("[NaN]", .notFinite, 1),
      ("undefined", .unexpected("u", expected: .value), 0),
      ("'a'", .unexpected("'", expected: .value), 0),
      ("+1", .unexpected("+", expected: .value), 0), ("-", .malformedNumber, 1),
      ("--1", .malformedNumber, 1), ("01", .leadingZero, 0), ("-01", .leadingZero, 1),
      ("00", .leadingZero, 0), ("1.", .malformedNumber, 2),
      (".5", .unexpected(".", expected: .value), 0),
      ("1.e1", .malformedNumber, 2), ("1e", .malformedNumber, 2), ("1e+", .malformedNumber, 3),
      ("1.5.5", .malformedNumber, 3), ("1e1.5", .malformedNumber, 3), ("0x10", .malformedNumber, 1),
      ("1a", .malformedNumber, 1), ("1-2", .malformedNumber, 1), ("[-]", .malformedNumber, 2),
      ("1,5", .trailingBytes, 1), ("1 2", .trailingBytes, 2), ("{}{}", .trailingBytes, 2),
      ("[]]", .trailingBytes, 2), ("null null", .trailingBytes, 5), ("1 //", .trailingBytes, 2),
      ("[1,]", .trailingComma, 3), ("[1, ]", .trailingComma, 4), (#"{"a":1,}"#, .trailingComma, 7),
      ("[,1]", .unexpected(",", expected: .value), 1),
      ("[,]", .unexpected(",", expected: .value), 1),
      ("[1,,2]", .unexpected(",", expected: .value), 3),
      ("[1", .unexpectedEnd(expected: .commaOrEndOfArray), 2),
      ("[1 2]", .unexpected("2", expected: .commaOrEndOfArray), 3),
      ("[", .unexpectedEnd(expected: .value), 1),
      ("]", .unexpected("]", expected: .value), 0), ("}", .unexpected("}", expected: .value), 0),
      ("[1}", .unexpected("}", expected: .commaOrEndOfArray), 2),
      ("[}", .unexpected("}", expected: .value), 1),
      ("{", .unexpectedEnd(expected: .key), 1), (#"{"a""#, .unexpectedEnd(expected: .colon), 4),
      (#"{"a":"#, .unexpectedEnd(expected: .value), 5),
      (#"{"a":1"#, .unexpectedEnd(expected: .commaOrEndOfObject), 6),
      (#"{"a" 1}"#, .unexpected("1", expected: .colon), 5),
      (#"{"a":}"#, .unexpected("}", expected: .value), 5),
      ("{a:1}", .unexpected("a", expected: .key), 1),
      ("{1:1}", .unexpected("1", expected: .key), 1),
      ("{'a':1}", .unexpected("'", expected: .key), 1),
      (#"{,"a":1}"#, .unexpected(",", expected: .key), 1),
      (#"{"a":1 "b":2}"#, .unexpected("\"", expected: .commaOrEndOfObject), 7),
      (#"{"a":1]"#, .unexpected("]", expected: .commaOrEndOfObject), 6),
      (#"{"a":1,,"b":2}"#, .unexpected(",", expected: .key), 7),
      (#"{"a"::1}"#, .unexpected(":", expected: .value), 5),
      (#"{"a","b"}"#, .unexpected(",", expected: .colon), 4),
      (#"["a":1]"#, .unexpected(":", expected: .commaOrEndOfArray), 4),
      (#"{[]:1}"#, .unexpected("[", expected: .key), 1),
      (#"{"a":1,"a":2}"#, .duplicateKey("a"), 7), (#"{"a":1,"\u0061":2}"#, .duplicateKey("a"), 7),
      (#"{"":1,"":2}"#, .duplicateKey(""), 6),
      (#"{"long key 12":1,"long key 13":2,"long key 12":3}"#, .duplicateKey("long key 12"), 33),
      ("{\"é\":1,\"e\u{301}\":2}", .duplicateKey("é"), 8),
      (#"{"a":{"b":1,"c":2,"b":3}}"#, .duplicateKey("b"), 18),
      (#"{"a":{"a":1},"a":2}"#, .duplicateKey("a"), 13),
      (#"""#, .unterminatedString, 0), (#""abc"#, .unterminatedString, 0),
      (#""a\""#, .unterminatedString, 0),
      (#""\"#, .unterminatedString, 1), (#"["a]"#, .unterminatedString, 1),
      (#""\a""#, .unknownEscape, 1),
      (#""\x41""#, .unknownEscape, 1), (#""\'""#, .unknownEscape, 1),
      (#""\U0041""#, .unknownEscape, 1),
      (#""\u""#, .unknownEscape, 1), (#""\u004""#, .unknownEscape, 1),
      (#""\u004G""#, .unknownEscape, 1),
      (#""\u{41}""#, .unknownEscape, 1), (#""\ ""#, .unknownEscape, 1),
      ("\"\\\n\"", .unknownEscape, 1),
      (#""\uD800""#, .loneSurrogate, 1), (#""\uDC00""#, .loneSurrogate, 1),
      (#""a\uD800b""#, .loneSurrogate, 2),
      (#""\uD800\uD800""#, .loneSurrogate, 1), (#""\uD800\u0041""#, .loneSurrogate, 1),
      (#""\uD800\n""#, .loneSurrogate, 1),
      (#""\uDC00\uD800""#, .loneSurrogate, 1), ("\"\n\"", .controlCharacter(0x0A), 1),
      ("\"\t\"", .controlCharacter(9), 1),
      ("\"a\u{1F}\"", .controlCharacter(0x1F), 2), ("\"\u{1B}[m\"", .controlCharacter(0x1B), 1),
      ("\"a\0b\"", .nul, 2),
      ("1\0", .nul, 1), ("[]\0", .nul, 2), ("[\0]", .utf16, 1), ("[1,\0]", .nul, 3),
      ("\0", .nul, 0),
      ("\u{FEFF}1", .byteOrderMark, 0),
      ("[\u{FEFF}]", .unexpected("\u{FEFF}", expected: .value), 1),
      ("\u{A0}1", .unexpected("\u{A0}", expected: .value), 0), ("1\u{A0}", .trailingBytes, 1),
      ("\u{2028}1", .unexpected("\u{2028}", expected: .value), 0),
      ("\u{B}1", .unexpected("\u{B}", expected: .value), 0),
      ("\u{C}[]", .unexpected("\u{C}", expected: .value), 0),
      ("/**/1", .unexpected("/", expected: .value), 0),
      ("// a\n1", .unexpected("/", expected: .value), 0),
      ("#1", .unexpected("#", expected: .value), 0),
      ("[1;2]", .unexpected(";", expected: .commaOrEndOfArray), 2),
      ("(1)", .unexpected("(", expected: .value), 0),
      ("ế", .unexpected("ế", expected: .value), 0),
      ("[1，2]", .unexpected("，", expected: .commaOrEndOfArray), 2),
      ("１", .unexpected("１", expected: .value), 0), ("truefalse", .trailingBytes, 4),
      ("[truee]", .unexpected("e", expected: .commaOrEndOfArray), 5),
      ("\\u0031", .unexpected("\\", expected: .value), 0),
      ("*", .unexpected("*", expected: .value), 0),
    ] as [(String, JSONError.Reason, Int)])
  func isRefused(_ text: String, _ reason: JSONError.Reason, _ offset: Int) {
    isRefused(Array(text.utf8), reason, offset)
  }

  @Test(
    arguments: [
      ([0xFF], 0), ([0x22, 0x80, 0x22], 1), ([0x22, 0xC0, 0xAF, 0x22], 1),
      ([0x22, 0xC1, 0xBF, 0x22], 1),
      ([0x22, 0xC3, 0x22], 1), ([0x22, 0xC3], 1), ([0x22, 0xE1, 0xBA, 0x22], 1),
      ([0x22, 0xE0, 0x80, 0xAF, 0x22], 1),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 1), ([0x22, 0xED, 0xBF, 0xBF, 0x22], 1),
      ([0x22, 0xF0, 0x80, 0x80, 0x80, 0x22], 1),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1), ([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], 1),
      ([0x22, 0xF0, 0x9F, 0x98, 0x22], 1),
      ([0x22, 0xE9, 0x22], 1),
      ([0x22, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0xFE, 0x22], 9),
      ([0x5B, 0xE9, 0x5D], 1),
      ([0x22, 0xFC, 0x80, 0x80, 0x80, 0x80, 0x80, 0x22], 1), ([0x22, 0xE1, 0x80, 0xC0, 0x22], 1),
    ] as [([UInt8], Int)])
  func badUTF8IsRefused(_ bytes: [UInt8], _ offset: Int) {
    isRefused(bytes, .invalidUTF8, offset)
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x31], .byteOrderMark), ([0xEF, 0xBB, 0xBF], .byteOrderMark),
      ([0xFF, 0xFE, 0x31, 0x00], .utf16),
      ([0xFE, 0xFF, 0x00, 0x31], .utf16), ([0x00, 0x5B, 0x00, 0x5D], .utf16),
    ] as [([UInt8], JSONError.Reason)])
  func otherEncodingsAreRefused(_ bytes: [UInt8], _ reason: JSONError.Reason) {
    isRefused(bytes, reason, 0)
  }

  @Test func littleEndianUTF16IsNamed() {
    isRefused([0x5B, 0x00, 0x5D, 0x00], .utf16, 1)
  }

  @Test func deepNestingIsRefusedAtOnce() {
    for open in ["[", #"{"a":"#] {
      isRefused(Array(String(repeating: open, count: 257).utf8), .tooDeep, 256 * open.utf8.count)
      isRefused(
        Array(String(repeating: open, count: 100_000).utf8), .tooDeep, 256 * open.utf8.count)
    }
  }

  @Test func aLongNumberIsRefusedAtOnce() {
    let digits = String(repeating: "9", count: 100_000)
    for number in [digits, "-" + digits, "0." + digits, "1e" + digits, "1" + digits + ".5"] {
      isRefused(Array(number.utf8), .numberTooLong, 0)
    }
    isRefused(Array((String(repeating: "9", count: 401)).utf8), .numberTooLong, 0)
  }

  @Test func aKeyAmongManyThatComesTwiceIsFound() {
    for count in [1, 23, 24, 25, 26, 1_000] {
      let members = (0..<count).map { #""k\#($0)":0"# }
      let text = "{" + (members + [#""k\#(count / 2)":1"#]).joined(separator: ",") + "}"
      isRefused(
        Array(text.utf8), .duplicateKey("k\(count / 2)"), text.utf8.count - 6 - "\(count / 2)".count
      )
    }
  }

  /// Every way of reading refuses in the same words.
  private func isRefused(_ bytes: [UInt8], _ reason: JSONError.Reason, _ offset: Int) {
    let byValue = #expect(throws: JSONError.self) { try JSON.parse(bytes) }
    let byNode = #expect(throws: JSONError.self) { try JSONNode.parse(bytes) }
    let bySkipping = #expect(throws: JSONError.self) {
      try bytes.withUnsafeBufferPointer { buffer in
        var scanner = JSONScanner(buffer)
        try scanner.skipValue()
        try scanner.finish()
      }
    }
    #expect(byValue?.reason == reason)
    #expect(byValue?.offset == offset)
    #expect(byNode == byValue && bySkipping == byValue)
  }
}
