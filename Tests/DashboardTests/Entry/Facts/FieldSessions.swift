import Campaign
import Canvas
import Dashboard
import Testing
import Writing

@Suite struct FieldSessions {
  private func typed(_ keys: [Key], _ mode: VietnameseInput.Mode = .telex) -> String {
    var field = Field()
    let typing = VietnameseInput(mode: mode)
    for key in keys { field.receive(key, typing) }
    return field.text
  }

  private func keys(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test func anEnglishWordIsLeftAloneByOneKey() {
    #expect(typed(keys("his")) == "hí")
    #expect(typed(keys("his") + [Field.bareKeys]) == "his")
    #expect(typed(keys("his") + [Field.bareKeys] + keys(" nguyeenx")) == "his nguyễn")
    // One that cannot be Vietnamese needs no key.
    #expect(typed(keys("text")) == "text")
    // Once more makes of it what marks would.
    #expect(typed(keys("as") + [Field.bareKeys]) == "as")
    #expect(typed(keys("as") + [Field.bareKeys, Field.bareKeys]) == "á")
    #expect(typed(keys("a1") + [Field.bareKeys], .vni) == "a1")
  }

  @Test func whatBecameNoSyllableIsWhatTheKeysSayOnceItIsLeft() {
    #expect(typed(keys("text ")) == "text ")
    #expect(typed(keys("dduowcj ")) == "được ")
  }

  @Test func wordsAreMovedAndDeletedWhole() {
    var field = Field("Trường Độc Lập")
    let off = VietnameseInput()
    field.receive(.with(.control, .left), off)
    field.receive(.control("w"), off)
    #expect(field.text == "Trường Lập")
    field.receive(.with(.control, .right), off)
    field.receive(.with(.alt, .backspace), off)
    #expect(field.text == "Trường ")
    field.receive(.control("u"), off)
    #expect(field.isEmpty)
  }

  @Test func formerValuesAreOfferedInFields() {
    var desk = EntryDesk.at(.schools)
    for text in ["thiếu máy", "thiếu người"] {
      desk.type("K" + text)
      desk.press(.control("s"))
    }
    desk.type("K")
    desk.press(.with(.alt, .up))
    #expect(desk.shows("thiếu người"))
    desk.press(.with(.alt, .up))
    #expect(desk.shows("thiếu máy"))
    desk.press(.with(.alt, .down))
    #expect(desk.shows("thiếu người"))
  }

  @Test func theTypingModeIsOneKeyAndShown() {
    var desk = EntryDesk.at(.schools)
    desk.press(.function(11))
    #expect(desk.shows("Telex"))
    desk.type("c")
    desk.type("hieeuj truwowngr mowis")
    #expect(desk.shows("hiệu trưởng mới"))
    desk.press(.enter)
    #expect(desk.commits.last?.last?.value.string == "hiệu trưởng mới")
    desk.press(.function(11))
    #expect(desk.shows("VNI"))
  }
}
