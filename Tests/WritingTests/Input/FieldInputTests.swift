import Testing

@testable import Writing

/// A text field as the program has one, worked by keys.
private struct Field {
  var text: String
  var cursor: Int
  var input = VietnameseInput(mode: .telex)

  init(_ text: String = "", cursor: Int? = nil) {
    self.text = text
    self.cursor = cursor ?? text.count
  }

  mutating func type(_ keys: String) {
    for key in keys { input.type(key, into: &text, cursor: &cursor) }
  }

  mutating func deleteBackward() {
    text.remove(at: text.index(text.startIndex, offsetBy: cursor - 1))
    cursor -= 1
  }

  /// The text with the cursor as a bar.
  var drawn: String {
    String(text.prefix(cursor)) + "|" + String(text.dropFirst(cursor))
  }
}

struct FieldInputTests {
  @Test func eachKeyShowsWhatTheWordIsSoFar() {
    var field = Field()
    var shown: [String] = []
    for key in "dduowcj" {
      field.type(String(key))
      shown.append(field.drawn)
    }
    #expect(shown == ["d|", "đ|", "đu|", "đuo|", "đươ|", "đươc|", "được|"])
  }

  @Test func theToneMovesAsTheSyllableGrows() {
    var field = Field()
    field.type("hoaf")
    #expect(field.drawn == "hòa|")
    field.type("n")
    #expect(field.drawn == "hoàn|")
  }

  @Test func aWordThatCannotBeVietnameseTurnsBackAtOnce() {
    var field = Field()
    field.type("wi")
    #expect(field.drawn == "ưi|")
    field.type("n")
    #expect(field.drawn == "win|")
  }

  @Test func aWordThatIsNoSyllableTurnsBackWhenItEnds() {
    var field = Field()
    field.type("user")
    #expect(field.drawn == "uẻ|")
    field.type(" ")
    #expect(field.drawn == "user |")
  }

  @Test func leavingTheFieldEndsTheWord() {
    var field = Field()
    field.type("user")
    field.input.endWord(in: &field.text, cursor: &field.cursor)
    #expect(field.drawn == "user|")
    field.input.endWord(in: &field.text, cursor: &field.cursor)
    #expect(field.drawn == "user|")
  }

  @Test func onlyTheWordBeforeTheCursorChanges() {
    var field = Field("Trường  Hồng", cursor: 7)
    field.type("Maamf non")
    #expect(field.drawn == "Trường Mầm non| Hồng")
  }

  @Test func aWordThatWasThereIsGoneOnWith() {
    var field = Field("hoa")
    field.type("f")
    #expect(field.drawn == "hòa|")
    field.deleteBackward()
    field.deleteBackward()
    #expect(field.drawn == "h|")
    field = Field("tiê")
    field.type("ngs")
    #expect(field.drawn == "tiếng|")
  }

  @Test func deletingKeepsTheRestComposed() {
    var field = Field()
    field.type("tieengs")
    field.deleteBackward()
    field.deleteBackward()
    #expect(field.drawn == "tiế|")
    field.type("p")
    #expect(field.drawn == "tiếp|")
    field.type("f")
    #expect(field.drawn == "tiếpf|")
  }

  @Test func aMovedCursorForgetsTheWord() {
    var field = Field()
    field.type("hoa lan")
    field.cursor = 3
    field.type("f")
    #expect(field.drawn == "hòa| lan")
  }

  @Test func inTheMiddleOfAWordOnlyItsBeginningIsComposed() {
    var field = Field("teh", cursor: 2)
    field.type("r ")
    #expect(field.drawn == "tẻ |h")
    field = Field("teh", cursor: 2)
    field.type("r")
    field.input.endWord(in: &field.text, cursor: &field.cursor)
    #expect(field.drawn == "tẻ|h")
  }

  @Test func oneKeyGivesTheBareKeysBack() {
    var field = Field("Lớp ")
    field.type("test")
    #expect(field.drawn == "Lớp tét|")
    field.input.escape(in: &field.text, cursor: &field.cursor)
    #expect(field.drawn == "Lớp test|")
    field.type("s hocj")
    #expect(field.drawn == "Lớp tests học|")
  }

  @Test func theSameKeyComposesWhatIsNoVietnamese() {
    var field = Field()
    field.type("Glawks")
    #expect(field.drawn == "Glawks|")
    field.input.escape(in: &field.text, cursor: &field.cursor)
    #expect(field.drawn == "Glắk|")
    field.input.escape(in: &field.text, cursor: &field.cursor)
    #expect(field.drawn == "Glawks|")
    field.input.escape(in: &field.text, cursor: &field.cursor)
    field.type(" ")
    #expect(field.drawn == "Glắk |")
  }

  @Test func escapeWithNothingTypedChangesNothing() {
    var field = Field("Được")
    field.input.escape(in: &field.text, cursor: &field.cursor)
    #expect(field.drawn == "Được|")
  }

  @Test func changingTheModeForgetsTheWord() {
    var field = Field()
    field.type("toans")
    field.input.mode = .vni
    field.type("2")
    #expect(field.drawn == "toàn|")
    field.input.mode = .off
    field.type("s")
    #expect(field.drawn == "toàns|")
  }

  @Test func lettersOfAnotherInputMethodPassThrough() {
    var field = Field()
    field.type("Nguyễn Thị Đào")
    #expect(field.drawn == "Nguyễn Thị Đào|")
    field.type(" e\u{302}\u{301}")
    #expect(Vietnamese.composed(field.text) == "Nguyễn Thị Đào ế")
  }

  @Test func aCursorOutsideTheTextIsTakenAsItsEnd() {
    var field = Field("hoa")
    field.cursor = 99
    field.type("f")
    #expect(field.drawn == "hòa|")
    field.cursor = -5
    field.type("a")
    #expect(field.drawn == "a|hòa")
  }

  /// Any keys at any place: the rest of the field stays, the cursor stays inside.
  @Test func noKeysDisturbTheRestOfTheField() {
    var random = SystemOfNumbers(seed: 7)
    let keys = Array("aeiouydgnhtcsfrxjzwASDW019 -'đế\u{301}\u{202E}👩🏽‍🏫")
    for mode in VietnameseInput.Mode.allCases {
      for _ in 0..<300 {
        var field = Field("trước sau", cursor: 6)
        field.input.mode = mode
        for _ in 0..<20 {
          switch random.next(below: 12) {
          case 0: field.input.escape(in: &field.text, cursor: &field.cursor)
          case 1: field.input.endWord(in: &field.text, cursor: &field.cursor)
          default: field.type(String(keys[random.next(below: keys.count)]))
          }
        }
        #expect(field.text.hasSuffix("sau") && (0...field.text.count).contains(field.cursor))
        #expect(field.text.hasPrefix("trước "))
      }
    }
  }
}

/// Numbers that look random and are the same each time.
struct SystemOfNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
