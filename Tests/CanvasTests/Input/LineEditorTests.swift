import Canvas
import Testing

@Suite struct LineEditorTests {
  private func typed(_ keys: [Key], into text: String = "") -> LineEditor {
    var line = LineEditor(text)
    for key in keys { _ = line.apply(key) }
    return line
  }

  @Test func aMarkTypedAloneJoinsItsLetter() {
    let line = typed([
      .character("e"), .character("\u{302}"), .character("\u{301}"), .character("n"),
    ])
    #expect(line.text == "ến")
    #expect(typed([.backspace, .backspace], into: "bế\u{6E}").text == "b")
    #expect(typed([.backspace], into: "e\u{302}\u{301}").isEmpty)
  }

  @Test func theCursorMovesByLettersAndWords() {
    #expect(typed([.left, .left, .character("X")], into: "một hai").text == "một hXai")
    #expect(typed([.with(.control, .left), .character("X")], into: "một hai ").text == "một Xhai ")
    #expect(
      typed([.home, .with(.control, .right), .character("X")], into: "một hai").text == "mộtX hai")
    #expect(typed([.home, .delete, .end, .character("!")], into: "một").text == "ột!")
    #expect(
      typed([.home, .left, .backspace, .right, .end, .right, .delete], into: "a").text == "a")
  }

  @Test func wordsAndLinesGoAtOnce() {
    #expect(typed([.control("w")], into: "một hai ").text == "một ")
    #expect(typed([.control("u")], into: "một hai").isEmpty)
    #expect(typed([.home, .control("k")], into: "một hai").isEmpty)
  }

  @Test func keysThatMeanNothingInAFieldAreNotTaken() {
    var line = LineEditor("x")
    for key in [Key.enter, .escape, .tab, .up, .function(2), .control("z"), .alt("a")] {
      let isTaken = line.apply(key)
      #expect(!isTaken)
    }
    #expect(line.text == "x")
  }

  @Test func whatIsSelectedIsReplacedOrKept() {
    func typed(_ keys: [Key]) -> String {
      var line = LineEditor("Chủ trì")
      line.select()
      for key in keys { _ = line.apply(key) }
      return line.text
    }
    #expect(typed([.character("x")]) == "x")
    #expect(typed([.character("x"), .character("y")]) == "xy")
    for key in [Key.backspace, .delete, .control("u"), .control("k")] {
      #expect(typed([key]) == "")
    }
    for key in [Key.end, .right, .function(2), .control("e")] {
      #expect(typed([key, .character("!")]) == "Chủ trì!")
    }
    #expect(typed([.control("w")]) == "Chủ ")
    #expect(typed([.home, .character("!")]) == "!Chủ trì")
    // A key that means nothing leaves it selected.
    #expect(typed([.alt("a"), .character("x")]) == "x")
  }

  @Test func nothingUnshowableIsEntered() {
    var line = LineEditor()
    line.insert("a\r\nb\tc\u{1B}[2J\u{202E}d")
    #expect(line.text == "a  b c[2Jd")
    line.insert(String(repeating: "đ", count: 10_000))
    #expect(line.text.unicodeScalars.count == LineEditor.limit)
  }
}
