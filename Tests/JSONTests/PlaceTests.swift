import Testing

@testable import JSON

/// Where errors and values are said to be.
struct PlaceTests {
  @Test(
    arguments: [
      (
        "{\n  \"cutoffs\": [\n    {\"id\": 1},\n    {\"items\": [{\"id\": tru}]}\n  ]\n}", 4, 26,
        "cutoffs[1].items[0].id"
      ),
      ("[1,\n2,\nx]", 3, 1, "[2]"), ("[", 1, 2, "[0]"), ("{\"a\":1,}", 1, 8, ""), ("", 1, 1, ""),
      ("[\"ế\",x]", 1, 6, "[1]"), ("[\"e\u{302}\u{301}👩🏽‍🏫\",x]", 1, 7, "[1]"),
      ("[1,\r\nx]", 2, 1, "[1]"),
      ("{\"a\":{\"b\":1,\"b\":2}}", 1, 13, "a.b"), ("{\"a b\":[x]}", 1, 9, "[\"a b\"][0]"),
      ("{\"a\\u0062\":x}", 1, 12, "ab"), ("{\"trường\":{\"đợt-1\":x}}", 1, 20, "trường.đợt-1"),
      ("{\"\":x}", 1, 5, "[\"\"]"), ("[[1],[2,[3,x]]]", 1, 12, "[1][1][1]"),
      ("[{\"a\":1},{\"b\":1}x]", 1, 17, "[1]"),
      ("{\"a\":[1,2],\"b\":x}", 1, 16, "b"), ("{\"\\u001b\":x}", 1, 11, "[\"\\u001b\"]"),
      ("[1]x", 1, 4, ""),
      ("{\"k\": \"a\tb\"}", 1, 9, "k"), ("{\"k\"}", 1, 5, "k"),
    ] as [(String, Int, Int, String)])
  func anErrorHasLineColumnAndPath(_ text: String, _ line: Int, _ column: Int, _ path: String) {
    let error = #expect(throws: JSONError.self) { try JSON.parse(text) }
    #expect(error?.line == line && error?.column == column, "\(String(describing: error))")
    #expect(error?.path.description == path)
  }

  @Test func everyNodeAndKeyKnowsWhereItStands() throws {
    let text = "{\n  \"phases\": [ {\"id\" : \"dot-1\", \"cap\": 20} ],\n  \"đợt\": null\n}"
    let bytes = Array(text.utf8)
    let map = SourceMap(bytes)
    let document = try JSONNode.parse(bytes)
    let phase = try #require(document["phases"]?.array?.first)
    let cap = try #require(phase.members?.last)
    #expect(map.position(ofOffset: document.offset) == SourcePosition(line: 1, column: 1))
    #expect(map.position(ofOffset: phase.offset) == SourcePosition(line: 2, column: 15))
    #expect(map.position(ofOffset: cap.keyOffset) == SourcePosition(line: 2, column: 32))
    #expect(map.position(ofOffset: cap.node.offset) == SourcePosition(line: 2, column: 39))
    #expect(map.path(ofOffset: cap.node.offset).description == "phases[0].cap")
    #expect(map.path(ofOffset: phase.offset).description == "phases[0]")
    #expect(map.path(ofOffset: document.offset).description == "")
    let null = try #require(document["đợt"])
    #expect(map.position(ofOffset: null.offset) == SourcePosition(line: 3, column: 10))
    #expect(map.path(ofOffset: null.offset).description == "đợt")
    #expect(cap.node.int == 20 && null.isNull && phase["id"]?.string == "dot-1")
    #expect(phase["none"] == nil && cap.node["a"] == nil && phase.array == nil)
  }

  @Test func offsetsOutsideTheTextAreItsEnds() {
    let map = SourceMap(Array("a\nbc".utf8))
    #expect(map.position(ofOffset: -5) == SourcePosition(line: 1, column: 1))
    #expect(map.position(ofOffset: 99) == SourcePosition(line: 2, column: 3))
    #expect(SourceMap([]).position(ofOffset: 3) == SourcePosition(line: 1, column: 1))
    #expect(map.position(ofOffset: 1) == SourcePosition(line: 1, column: 2))
    #expect(map.position(ofOffset: 2) == SourcePosition(line: 2, column: 1))
  }

  @Test func pathsAreBuiltStepByStep() {
    let path = JSONPath().appending("cutoffs").appending(1).appending("a.b").appending("id")
    #expect(path.description == "cutoffs[1][\"a.b\"].id")
  }
}
