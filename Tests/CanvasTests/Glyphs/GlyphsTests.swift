import Canvas
import Testing

@Suite struct GlyphsTests {
  @Test func withoutUTF8TextIsUnaccentedAndAllIsASCII() {
    var frame = Frame(Size(34, 3), glyphs: .ascii)
    let room = frame.box(frame.bounds, title: "Đợt 1 · trước 10/11")
    frame.draw("≥ 97 % “Độc Lập” → 日本 ☂ quá dài để vừa", in: room)
    #expect(
      frame.text == [
        "+ Dot 1 - truoc 10/11 -----------+",
        "|>= 97 % \"Doc Lap\" -> ???? ? qua~|",
        "+--------------------------------+",
      ])
  }

  @Test func everySignIsOneColumnInEveryTier() {
    for sign in Sign.allCases {
      #expect(String(Glyphs.unicode.sign(sign)).displayWidth == 1)
      #expect(Glyphs.ascii.sign(sign).isASCII)
    }
  }

  @Test func statesThatMeanDifferentThingsLookDifferent() {
    let states: [Sign] = [
      .overdue, .late, .today, .soon, .upcoming, .running, .done, .ongoing, .notApplicable,
    ]
    for glyphs in [Glyphs.unicode, .ascii] {
      #expect(Set(states.map(glyphs.sign)).count == states.count)
    }
  }
}
