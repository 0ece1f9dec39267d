import Foundation
import Testing

@testable import Writing

struct ComposingTests {
  @Test(arguments: ["", "abc", "Trường THCS Độc Lập", "日本語", "👩🏽‍🏫 thầy", "e\u{20DD}", "\u{301}a"])
  func textWithNothingToComposeStays(_ text: String) {
    #expect(Array(Vietnamese.composed(text).utf8) == Array(text.utf8))
  }

  /// Latin letters of all languages with up to two marks, against Foundation's composition.
  @Test func otherLatinLettersAreComposedAsUnicodeSays() {
    let bases = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    let marks = (0x300...0x331).compactMap { Unicode.Scalar($0).map(String.init) }
    for base in bases {
      for mark in marks {
        let text = "x\(base)\(mark)\u{20DD}y"
        let expected = text.precomposedStringWithCanonicalMapping
        #expect(Array(Vietnamese.composed(text).utf8) == Array(expected.utf8))
      }
    }
  }

  @Test(arguments: ["u\u{308}\u{301}", "s\u{323}\u{307}", "o\u{303}\u{308}", "a\u{30A}\u{301}"])
  func lettersWithTwoMarksThatAreNotVietnameseToo(_ text: String) {
    let expected = text.precomposedStringWithCanonicalMapping
    #expect(Array(Vietnamese.composed(text).utf8) == Array(expected.utf8))
  }

  @Test func marksThatNoLetterTakesStayWhereTheyAre() {
    #expect(Vietnamese.composed("b\u{301}").unicodeScalars.count == 2)
    #expect(Array(Vietnamese.composed("e\u{301}\u{300}").unicodeScalars) == ["é", "\u{300}"])
    #expect(Vietnamese.composed("d\u{31B}").unicodeScalars.count == 2)
  }

  @Test func foldingKnowsWhatLooksLikeAVietnameseLetter() {
    #expect(Vietnamese.fold("Ðắk Lắk") == "dak lak")
    #expect(Vietnamese.fold("H'Ñuê Čư Ürümqi ŁÓDŹ") == "h'nue cu urumqi łodz")
    #expect(Vietnamese.unaccented("CỘNG HÒA Xã hội – 1,5") == "CONG HOA Xa hoi – 1,5")
  }
}
