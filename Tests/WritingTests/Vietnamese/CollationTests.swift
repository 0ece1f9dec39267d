import Testing

@testable import Writing

struct CollationTests {
  /// Each list stands in its order; every pair of each is compared both ways.
  @Test(arguments: [
    "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z",
    "ma mà mả mã má mạ",
    "an anh ánh ăn ân ba bà bá cam đa",
    "ba bá bà-1 bác",
    "da dán đa đá e",
    "dot dot-1 dot-2 dot-10 dot-10a dot-11 đợt",
    "t1 t2 t3 t10 t20 t100",
    "a A á Á b B",
    "toan toàn toản toán tươi",
    "1 02 2 10 a",
  ])
  func standsInItsOrder(_ list: String) {
    let words = list.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() {
      #expect(!Vietnamese.precedes(word, word))
      for later in words[(index + 1)...] {
        #expect(Vietnamese.precedes(word, later), "\(word) < \(later)")
        #expect(!Vietnamese.precedes(later, word), "\(later) > \(word)")
      }
    }
  }

  @Test func wordsAreSortedBeforeWhatGoesOn() {
    let names = ["Nà Tấu", "Na Tông", "Nam", "Nà", "Na Sang 2", "Na Sang 10", "Năm"]
    #expect(
      names.sorted(by: Vietnamese.precedes)
        == ["Nà", "Na Sang 2", "Na Sang 10", "Nà Tấu", "Na Tông", "Nam", "Năm"])
  }

  @Test func composedAndDecomposedStandTogether() {
    let texts = ["Độc", "Đo\u{323}\u{302}c", "Độc"]
    #expect(!Vietnamese.precedes(texts[0], texts[1]) && !Vietnamese.precedes(texts[1], texts[0]))
  }

  @Test func hugeNumbersAreNoTrouble() {
    let nines = String(repeating: "9", count: 500)
    #expect(Vietnamese.precedes("a\(nines)", "a1\(nines)"))
    #expect(Vietnamese.precedes("a00\(nines)", "a1\(nines)"))
  }
}
