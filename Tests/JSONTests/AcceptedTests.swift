import Foundation
import Testing

@testable import JSON

/// What RFC 8259 allows, in the manner of JSONTestSuite.
struct AcceptedTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "1", "-1", "123", "1.5", "-1.5", "0.1", "-0.1", "1e5",
    "1E5",
    "1e+5", "1e-5", "1.5e300", "0e0", "0E+1", "1.10", "1e400", "-1e-400", "123456789012345678901",
    #""""#, #""a""#, #"" ""#, #""é""#, #""ế""#, #""日本""#, #""👩🏽‍🏫""#, #""\"""#, #""\\""#, #""\/""#,
    #""\b\f\n\r\t""#, #""\u0041""#, #""\u00e9""#, #""\u1EBF""#, #""\uD83D\uDE00""#,
    #""\ud83d\ude00""#,
    #""\u0000""#, #""\u001b""#, #""\uFFFF""#, #""\u2028""#, #""\uDBFF\uDFFF""#, #""\uD800\uDC00""#,
    #""/""#, #""//""#, #""/* */""#, #""[]{}:,""#, #""\u0022""#, #""\u005C""#, #""\\u0000""#,
    #""\\\\""#,
    #""'""#, "\"\u{7F}\"", "\"\u{80}\"", "\"\u{2028}\"", "\"\u{FEFF}\"", "\"\u{FFFF}\"",
    "\"\u{10FFFF}\"", "[]", "[ ]", "[1]", "[1,2]", "[ 1 , 2 ]", "[[]]", "[[],[]]", "[null]",
    "[\"\"]", "[{}]", "[1,\"a\",null,true,false,{},[]]", "{}", "{ }", #"{"a":1}"#,
    #"{ "a" : 1 }"#, #"{"a":1,"b":2}"#, #"{"":0}"#, #"{"a":{}}"#, #"{"a":[]}"#, #"{"a":{"a":1}}"#,
    #"{"a":1,"A":2}"#, #"{"é":1,"e":2}"#, #"[{"a":1},{"a":1}]"#, #"{"\u0000":1}"#,
    #"{"a\u0062":1,"a":2}"#, " 1", "1 ", "\n1\r\n\t", "\t[\r\n]", #"{"a":null,"b":true}"#,
    #"{"a b":1,"a  b":2}"#, "[0]", "[-0]", "[1e1]", "[0.0]", "[\n1\n,\n2\n]",
  ])
  func isAccepted(_ text: String) throws {
    let value = try JSON.parse(text)
    #expect(try JSON.parse(value.bytes()) == value)
    #expect(try JSON.parse(value.bytes(.pretty)) == value)
    #expect(try JSONNode.parse(Array(text.utf8)).value == value)
    let isSkipped = try text.withBytes { bytes in
      var scanner = JSONScanner(bytes)
      return (try? scanner.skipValue()) != nil && (try? scanner.finish()) != nil
    }
    #expect(isSkipped)
  }

  /// Foundation reads the same values, where it can hold them at all.
  @Test(arguments: [
    #"{"a":[1,2.5,-3e2,"x\u00e9\n\ud83d\ude00",null,true,false],"b":{"c":"ế"},"":0}"#,
    #"["\"\\\/\b\f\n\r\t\u0000\uffff",0.1,1e10,123456789]"#,
  ])
  func meansWhatFoundationReads(_ text: String) throws {
    let theirs = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSObject
    let ours = try JSONSerialization.jsonObject(with: Data(JSON.parse(text).bytes())) as? NSObject
    #expect(theirs == ours)
  }

  @Test func stringsAreUnescaped() throws {
    let value = try JSON.parse(#""a\"\\\/\b\f\n\r\t\u0041\u1ebf\ud83d\ude00ế\u0000z""#)
    #expect(value.string == "a\"\\/\u{8}\u{C}\n\r\tAế😀ế\0z")
  }

  @Test func orderAndDigitsAreKept() throws {
    let text = #"{"z":1.10,"a":-0,"m":[1E+5,0.0,100000000000000000000],"b":1e-7}"#
    let value = try JSON.parse(text)
    #expect(value.text() == text)
    #expect(value.object?.keys == ["z", "a", "m", "b"])
  }

  @Test func nestingMayBe256Deep() throws {
    let text = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
    #expect(try JSON.parse(text).text() == text)
    let objects =
      String(repeating: #"{"a":"#, count: 255) + "[]" + String(repeating: "}", count: 255)
    #expect(try JSON.parse(objects).text() == objects)
  }

  @Test func aNumberMayHave400Digits() throws {
    let number = "-" + String(repeating: "7", count: 200) + "." + String(repeating: "3", count: 200)
    #expect(try JSON.parse(number).text() == number)
  }

  @Test func manyKeysAreFine() throws {
    let members = (0..<5_000).map { #""khoá \#($0)":\#($0)"# }
    let value = try JSON.parse("{" + members.joined(separator: ",") + "}")
    #expect(value["khoá 4999"]?.int == 4999)
  }
}

extension String {
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) throws -> Result {
    try Array(utf8).withUnsafeBufferPointer(body)
  }
}
