import Canvas
import Testing

@Suite struct FittingTests {
  @Test(arguments: [
    ("Điện Biên", 12, Alignment.left, "Điện Biên   "), ("Điện Biên", 12, .right, "   Điện Biên"),
    ("Điện Biên", 12, .center, " Điện Biên  "), ("Điện Biên Phủ", 9, .left, "Điện Biê…"),
    ("日本語", 4, .left, "日… "), ("日本語", 1, .left, "…"), ("abc", 0, .left, ""),
    ("e\u{302}\u{301}e\u{302}\u{301}e", 2, .left, "ế…"),
  ])
  func textFitsExactly(text: String, width: Int, alignment: Alignment, expected: String) {
    #expect(text.fitted(to: width, alignment) == expected)
  }

  @Test func theNumberThatTellsOneOfASeriesStays() {
    #expect("Đề nghị khen thưởng đợt 3".truncated(to: 20) == "Đề nghị khen thưở… 3")
    #expect("Trường Tiểu học Hoa Ban số 12".truncated(to: 16) == "Trường Tiểu … 12")
    #expect("Kết quả năm học 2026-2027".truncated(to: 16) == "Kết quả năm học…")
    #expect("Đề nghị khen thưởng đợt 3".truncated(to: 10) == "Đề nghị k…")
    var frame = Frame(Size(14, 1))
    frame.draw([Span("✗ "), Span("Đề nghị đợt 3 và 4")], in: frame.bounds)
    #expect(frame.text == ["✗ Đề nghị đ… 4"])
  }

  @Test func theMiddleGoesWhereBothEndsMatter() {
    #expect("thcs-dien-bien-phu-2".truncatedInside(to: 11) == "thcs-…phu-2")
    #expect("ngắn".truncatedInside(to: 11) == "ngắn")
    #expect("日本語日本語".truncatedInside(to: 7) == "日…語")
  }

  @Test func linesBreakBetweenWords() {
    #expect(
      "Hồ sơ gửi về Phòng trước ngày 10/11".wrapped(to: 12) == [
        "Hồ sơ gửi về", "Phòng trước", "ngày 10/11",
      ])
    #expect("một\n\nhai".wrapped(to: 9) == ["một", "", "hai"])
    #expect("abcdefghij kl".wrapped(to: 4) == ["abcd", "efgh", "ij", "kl"])
    #expect("日本語".wrapped(to: 1) == ["日本語"])
    #expect("x".wrapped(to: 0) == [])
  }
}
