import Foundation
import Testing

@testable import Writing

struct LetterTests {
  @Test func thereAre134() {
    #expect(Set(Alphabet.cases.map(\.letter)).count == 134)
    #expect(Alphabet.cases.allSatisfy { $0.letter.unicodeScalars.count == 1 })
  }

  @Test(arguments: Alphabet.cases)
  func aLetterIsComposedFromItsMarksInAnyOrder(_ each: Alphabet.Case) {
    for marks in [each.marks, each.marks.reversed()] where !marks.isEmpty {
      #expect(same(Vietnamese.composed(each.base + marks.joined()), each.letter))
    }
    #expect(same(Vietnamese.composed(each.letter), each.letter))
  }

  @Test(arguments: Alphabet.cases)
  func aLetterWithOneOfItsMarksComposedIsCompleted(_ each: Alphabet.Case) {
    guard let last = each.marks.last else { return }
    let begun = (each.base + each.marks.dropLast().joined()).precomposedStringWithCanonicalMapping
    #expect(same(Vietnamese.composed(begun + last), each.letter))
    let tone = (each.base + last).precomposedStringWithCanonicalMapping
    #expect(same(Vietnamese.composed(tone + each.marks.dropLast().joined()), each.letter))
  }

  @Test(arguments: Alphabet.cases)
  func aLetterIsFoldedToItsBase(_ each: Alphabet.Case) {
    #expect(Vietnamese.fold(each.letter) == each.base.lowercased())
    #expect(Vietnamese.unaccented(each.letter) == each.base)
    if !each.marks.isEmpty {
      #expect(Vietnamese.fold(each.base + each.marks.joined()) == each.base.lowercased())
      #expect(Vietnamese.unaccented(each.base + each.marks.joined()) == each.base)
    }
  }

  @Test(arguments: Alphabet.cases)
  func aLetterFindsItselfAndItsBaseFindsIt(_ each: Alphabet.Case) {
    let text = "x\(each.letter)y"
    for query in [
      each.letter, each.letter.lowercased(), each.base, each.base + each.marks.joined(),
    ] {
      #expect(Vietnamese.matches(query: query, in: text))
    }
    #expect(!Vietnamese.matches(query: each.letter, in: "x\(each.base)y"))
  }

  @Test(arguments: Alphabet.cases)
  func aLetterIsTypedAloneInTelexAndVNI(_ each: Alphabet.Case) {
    for method in Keystrokes.Method.allCases {
      let input = VietnameseInput(mode: method == .telex ? .telex : .vni)
      for order in Keystrokes.Order.allCases {
        let keys = Keystrokes(each.letter, method).keys(order)
        #expect(same(input.composed(keys), each.letter), "\(keys)")
      }
    }
  }

  private func same(_ first: String, _ second: String) -> Bool {
    first.unicodeScalars.elementsEqual(second.unicodeScalars)
  }
}
