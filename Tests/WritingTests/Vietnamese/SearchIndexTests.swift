import Testing
import Writing

/// An index finds exactly what its texts one by one would.
@Suite struct SearchIndexTests {
  static let texts = [
    "Trường Tiểu học Độc Lập", "Mầm non Hòa Bình", "Mầm non Hoà Bình 2", "THCS Ánh Dương",
    "PTDTBT TH&THCS Khau Lịch", "đ", "", "Straße 9", "日本", "Ứng Hoè",
  ]

  @Test(arguments: [
    "d", "đ", "a", "á", "9", "th", "hoa", "hoà", "ich", "TH&", "z", "ß", "本", "o", "ơ", "doc lap",
  ])
  func findsWhatTheTextsThemselvesSay(typed: String) {
    let index = SearchIndex(SearchIndexTests.texts)
    let query = SearchQuery(typed)
    for (number, text) in SearchIndexTests.texts.enumerated() {
      #expect(
        index.matches(query, at: number) == Vietnamese.matches(query: typed, in: text),
        "\(typed) in \(text)")
    }
    let places = Array(SearchIndexTests.texts.indices.reversed())
    let rows = SearchIndexTests.texts.indices.map { Int32($0) }
    #expect(
      index.rows(rows, places: places, with: query)
        == rows.filter { index.matches(query, at: places[Int($0)]) })
  }
}
