import Foundation
import Testing

@testable import Writing

/// Every syllable of a list that others made, typed in the orders people type marks in.
///
/// The list is the Vietnamese readings of the Unihan database (see `syllables.txt`); the keys come
/// from Unicode's decomposition of each syllable by Foundation, not from the code under test.
struct SyllableInputTests {
  private static let syllables = String(decoding: PackageResources.syllables_txt, as: UTF8.self)
    .split(separator: "\n").map(String.init).filter {
      !$0.hasPrefix("#") && !misprints.contains($0)
    }

  /// What stands in the list against Vietnamese spelling: dùi, ghềnh, ỉa are meant, and trơu is
  /// no syllable.
  private static let misprints = ["duì", "gềnh", "iả", "trơu"]

  @Test func theListIsLongEnoughToMeanSomething() {
    #expect(Self.syllables.count > 4_500)
  }

  @Test(arguments: Keystrokes.Method.allCases, Keystrokes.Order.allCases)
  func everySyllableIsTyped(_ method: Keystrokes.Method, _ order: Keystrokes.Order) {
    let failures = Self.syllables.flatMap { syllable in
      // Capitals change the letters and not the rules: one order tells.
      (order == .toneLast ? [syllable, syllable.capitalized, syllable.uppercased()] : [syllable])
        .compactMap { Self.failure(of: $0, method, order) }
    }
    #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(400))")
  }

  /// What came instead of a word, or nil where it came right.
  private static func failure(
    of word: String, _ method: Keystrokes.Method, _ order: Keystrokes.Order
  ) -> String? {
    let keys = Keystrokes(word, method).keys(order)
    let input = VietnameseInput(
      mode: method == .telex ? .telex : .vni,
      tonePlacement: isModern(word) ? .modern : .traditional)
    let result = input.composed(keys)
    return result.unicodeScalars.elementsEqual(word.unicodeScalars) ? nil : "\(keys)→\(result)"
  }

  /// Whether a word is written with its tone on the second letter, as in hoà.
  private static func isModern(_ word: String) -> Bool {
    let bare = word.lowercased()
    return !bare.hasPrefix("q")
      && ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"]
        .contains { bare.hasSuffix($0) }
  }
}
