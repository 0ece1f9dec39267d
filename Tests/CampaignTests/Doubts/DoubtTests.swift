import Campaign
import Testing
import Writing

/// A doubt is a question with both readings, in both languages.
@Suite struct DoubtTests {
  private func doubt(_ number: Int = 1) -> Doubt {
    Doubt(
      Phrase("\(number) % hay \(number)0 %?", "\(number) % or \(number)0 %?"),
      asTyped: Phrase("ghi \(number) %", "\(number) % is recorded"),
      instead: Phrase("gõ lại", "type it again"))
  }

  @Test func bothReadingsAreSaid() {
    #expect(
      doubt().lines(.vi) == ["1 % hay 10 %?", "  nếu đúng: ghi 1 %", "  nếu không: gõ lại"])
    #expect(
      doubt().lines(.en)
        == ["1 % or 10 %?", "  if so: 1 % is recorded", "  if not: type it again"])
  }

  @Test func theSameIsAskedOnceAndOfManyTheFirst() {
    #expect([doubt(), doubt()].lines(.vi).count == 3)
    let many = (1...9).map { doubt($0) }.lines(.vi)
    #expect(many.count == 16)
    #expect(many.last == "… và 4 điều nữa")
  }
}
