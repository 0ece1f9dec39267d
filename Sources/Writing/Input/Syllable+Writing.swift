extension Syllable {
  /// Where the rhyme begins, also in what is no syllable: then at the first vowel.
  var nucleusStart: Int {
    rhymeStart(whole: false) ?? letters.firstIndex(where: \.isVowel) ?? letters.count
  }

  /// The vowels of the rhyme.
  private var nucleus: Range<Int> {
    let start = nucleusStart
    let end = letters[start...].firstIndex { !$0.isVowel } ?? letters.count
    return start..<end
  }

  /// The letters as they are written: ư and ơ go together, the tone has its place.
  func written(_ placement: VietnameseInput.TonePlacement) -> String {
    var letters = withPairedHorns.letters
    if tone != .level, let place = tonePlace(placement) { letters[place].tone = tone }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters.compactMap(\.scalar))
    return String(text)
  }

  /// ươ where one horn was typed, since neither ưo nor uơ goes on; but thuở, huơ, khuơ.
  var withPairedHorns: Syllable {
    var result = self
    let start = nucleusStart
    guard letters.count >= start + 2, letters[start].base == UInt8(ascii: "u"),
      letters[start + 1].base == UInt8(ascii: "o"), letters[start + 1].shape != .circumflex,
      letters[start].shape == .horn || letters[start + 1].shape == .horn
    else { return self }
    if letters.count > start + 2 {
      result.letters[start].shape = .horn
      result.letters[start + 1].shape = .horn
    } else if letters[start + 1].shape == .horn {
      let onset = String(decoding: letters[..<start].map(\.base), as: UTF8.self)
      result.letters[start].shape = ["h", "kh", "th"].contains(onset) ? .plain : .horn
    }
    return result
  }

  private func tonePlace(_ placement: VietnameseInput.TonePlacement) -> Int? {
    let nucleus = nucleus
    guard !nucleus.isEmpty else { return nil }
    let vowels = withPairedHorns.letters[nucleus]
    if let shaped = vowels.lastIndex(where: { $0.shape != .plain }) { return shaped }
    guard vowels.count > 1 else { return nucleus.lowerBound }
    let second = nucleus.lowerBound + 1
    guard vowels.count == 2, nucleus.upperBound == letters.count else { return second }
    switch String(decoding: vowels.map(\.base), as: UTF8.self) {
    case "oa", "oe", "uy": return placement == .modern ? second : nucleus.lowerBound
    // On the way to iê, yê, uê, uô, ươ.
    case "ie", "ye", "ue", "uo": return second
    default: return nucleus.lowerBound
    }
  }
}
