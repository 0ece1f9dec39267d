import Testing

@testable import JSON

struct ValueTests {
  @Test func literalsAreWrittenInTheirOrder() {
    let value: JSON = [
      "z": 1, "a": [true, nil, 99.7, "x"], "m": ["deep": ["er": -5]], "empty": [:], "none": [],
    ]
    #expect(
      value.text()
        == #"{"z":1,"a":[true,null,99.7,"x"],"m":{"deep":{"er":-5}},"empty":{},"none":[]}"#)
  }

  @Test func prettyIsIndentedByTwo() {
    let value: JSON = ["a": [1, ["b": []]], "c": [:]]
    #expect(
      value.text(.pretty) == """
        {
          "a": [
            1,
            {
              "b": []
            }
          ],
          "c": {}
        }
        """)
  }

  @Test(arguments: [
    ("Độc Lập 👩🏽‍🏫 ế", #""Độc Lập 👩🏽‍🏫 ế""#), ("\"\\/", #""\"\\/""#), ("a\nb\r\tc", #""a\nb\r\tc""#),
    ("\0\u{1}\u{8}\u{C}\u{1B}\u{1F}", #""\u0000\u0001\u0008\u000c\u001b\u001f""#),
    ("\u{7F}\u{80}\u{9F}", #""\u007f\u0080\u009f""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    (
      "\u{202A}\u{202E}\u{2066}\u{2069}\u{200E}\u{200F}\u{61C}",
      #""\u202a\u202e\u2066\u2069\u200e\u200f\u061c""#
    ),
    ("\u{A0}\u{200D}\u{FEFF}", "\"\u{A0}\u{200D}\u{FEFF}\""), ("e\u{301}", "\"e\u{301}\""),
  ])
  func stringsAreWrittenWithoutRawControls(_ text: String, _ expected: String) throws {
    #expect(Array(JSON.string(text).bytes()) == Array(expected.utf8))
    let back = try JSON.parse(JSON.string(text).bytes())
    #expect(back.string.map { Array($0.utf8) } == Array(text.utf8))
    #expect(JSON.object([text: 1]).text() == "{\(expected):1}")
  }

  @Test(arguments: [
    (46, "46"), (99.7, "99.7"), (-0.5, "-0.5"), (0, "0"), (-0.0, "0"), (1e16, "1e+16"),
    (0.1 + 0.2, "0.30000000000000004"),
    (1e-7, "1e-07"), (.leastNonzeroMagnitude, "5e-324"),
    (1.7976931348623157e308, "1.7976931348623157e+308"),
    (100, "100"), (-3, "-3"),
  ])
  func doublesAreWrittenShortest(_ double: Double, _ text: String) throws {
    let number = try #require(JSONNumber(double))
    #expect(number.text == text)
    #expect(number.double == double)
    #expect(JSONNumber(text: number.text) == number)
  }

  @Test func numbersKeepTheirTextAndKnowTheirValue() throws {
    #expect(JSONNumber(.infinity) == nil && JSONNumber(.nan) == nil)
    #expect(JSON(Double.nan) == .null && JSON(nil as Int?) == .null)
    #expect(try JSON.parse("1.10").number?.text == "1.10")
    #expect(try JSON.parse("1.10") != JSON.parse("1.1"))
    #expect(try JSON.parse("46").int == 46 && JSON.parse("46.0").int == nil)
    #expect(try JSON.parse("1e400").double == nil && JSON.parse("1e2").double == 100)
    #expect(try JSON.parse("99999999999999999999").int == nil)
    #expect(JSONNumber(Int.min).int == Int.min)
  }

  @Test(arguments: ["", "01", "1.", "+1", " 1", "1 ", "NaN", "1,5", "0x1", "1\n", "--1", "1e"])
  func textThatIsNoNumberMakesNone(_ text: String) {
    #expect(JSONNumber(text: text) == nil)
  }

  @Test func membersAreSetInPlaceAppendedAndRemoved() {
    var object: JSONObject = ["a": 1, "b": 2, "c": 3]
    object["b"] = "two"
    object["d"] = 4
    object["a"] = nil
    object["none"] = nil
    #expect(object.keys == ["b", "c", "d"])
    #expect(object["b"] == "two" && object["a"] == nil)
    #expect(object.entries.map(\.value) == ["two", 3, 4])
    #expect(JSONObject([("x", 1), ("y", 2), ("x", 3)]).keys == ["x", "y"])
    #expect(object != ["c": 3, "b": "two", "d": 4])
  }

  @Test func accessorsGiveNothingForAnotherKind() {
    let value: JSON = ["list": [1, "two"], "flag": false]
    #expect(value["list"]?[1]?.string == "two")
    #expect(value["list"]?[2] == nil && value["list"]?[-1] == nil)
    #expect(value["flag"]?.bool == false && value["flag"]?.int == nil)
    #expect(value["none"] == nil && value.string == nil && value.array == nil)
    #expect(JSON.null.isNull && value.object?.count == 2)
  }
}
