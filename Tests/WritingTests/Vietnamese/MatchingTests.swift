import Testing

@testable import Writing

struct MatchingTests {
  @Test(arguments: [
    ("doc lap", "Trường THCS Độc Lập"), ("d", "Đ"), ("độc", "ĐỘC LẬP"), ("DOC", "độc"),
    ("đ", "Đường"), ("o", "ổ"), ("ô", "ổ"), ("ỏ", "ổ"), ("ổ", "Ổ"), ("", "gì cũng có"),
    ("", ""), ("nguyen  thi ", "Nguyễn Thị Minh Khai"), ("th&thcs", "Trường TH&THCS Na Tông"),
    ("dot-1", "đợt-1"), ("lap", "Độc Lập"), ("đọ", "Độc"),
    // Both ways of writing the tone, and words that are not yet typed to their end.
    ("hòa", "Quảng Hoà"), ("hoà", "Quảng Hòa"), ("hòa", "hoàn thành"), ("thủy", "Thuỷ lợi"),
    ("thuỷ", "thủy"), ("khỏe", "khoẻ"),
    // Decomposed on either side.
    ("do\u{323}\u{302}c", "Độc"), ("độc", "Đo\u{302}\u{323}c"), ("e\u{301}\u{302}", "ế"),
  ])
  func finds(_ query: String, _ text: String) {
    #expect(Vietnamese.matches(query: query, in: text))
  }

  @Test(arguments: [
    ("độc", "Đọc"), ("độc", "Doc"), ("đ", "d"), ("đ", "D"), ("ô", "o"), ("ô", "ơ"), ("ò", "ó"),
    ("ổ", "ô"), ("ổ", "ỏ"), ("lap doc", "Độc Lập"), ("doclap", "Độc Lập"), ("x", ""),
    ("abc", "ab"), ("ă", "â"), ("hòa", "hoa"),
  ])
  func doesNotFind(_ query: String, _ text: String) {
    #expect(!Vietnamese.matches(query: query, in: text))
  }

  @Test func typingAWordToItsEndNeverLosesIt() {
    let name = "Trường PTDTBT THCS Nà Hỳ số 2 – Quảng Hòa"
    for end in 0...name.count {
      #expect(Vietnamese.matches(query: String(name.prefix(end)), in: name))
      #expect(Vietnamese.matches(query: Vietnamese.fold(String(name.suffix(end))), in: name))
    }
  }
}
