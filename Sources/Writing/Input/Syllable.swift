/// The letters of a word read as one Vietnamese syllable, its tone kept apart from its letters.
struct Syllable: Hashable {
  var letters: [Letter]
  var tone = Letter.Tone.level
}

extension Syllable {
  var hasVowel: Bool { letters.contains(where: \.isVowel) }

  /// Whether there is anything that ASCII cannot write.
  var isMarked: Bool { tone != .level || letters.contains { $0.shape != .plain } }

  /// Whether more keys could make this a syllable: letters may follow, plain ones may get marks.
  var isPlausible: Bool { hasVowel ? rhymeStart(whole: false) != nil : tone == .level }

  /// Whether this is a syllable as it stands, or a letter spoken of.
  var isComplete: Bool {
    letters.count == 1 || (hasVowel ? rhymeStart(whole: true) != nil : tone == .level)
  }

  /// Where the rhyme begins, behind the longest beginning that leaves a rhyme; nil where none does.
  func rhymeStart(whole: Bool) -> Int? {
    guard let first = letters.first else { return nil }
    return SyllableTable.onsets(from: first).first { onset in
      guard letters.starts(with: onset.letters, by: { $0.fits($1, exactly: whole) }) else {
        return false
      }
      let rest = letters[onset.letters.count...]
      guard let vowel = rest.first else { return !whole && tone == .level }
      guard onset.vowels.contains(vowel.base) else { return false }
      return SyllableTable.rhymes(from: vowel).contains { rhyme in
        (whole ? rest.count == rhyme.count : rest.count <= rhyme.count)
          && zip(rest, rhyme).allSatisfy { $0.fits($1, exactly: whole) }
          && Syllable.allows(tone, rhyme) && !(whole && lacksTone(rhyme))
      }
    }?.letters.count
  }

  /// Syllables that end in a stop have sắc or nặng.
  private static func allows(_ tone: Letter.Tone, _ rhyme: [Letter]) -> Bool {
    !endsInStop(rhyme) || [.level, .acute, .dot].contains(tone)
  }

  /// Đăk is written without a tone too, where it is a name.
  private func lacksTone(_ rhyme: [Letter]) -> Bool {
    tone == .level && Syllable.endsInStop(rhyme)
      && !(rhyme.first?.shape == .breve && rhyme.last?.base == UInt8(ascii: "k"))
  }

  private static func endsInStop(_ rhyme: [Letter]) -> Bool {
    let bases = rhyme.map(\.base)
    guard let last = bases.last else { return false }
    return "cptk".utf8.contains(last) || bases.suffix(2).elementsEqual("ch".utf8)
  }
}

extension Letter {
  /// Whether this is a letter, or may still become it by a mark.
  fileprivate func fits(_ other: Letter, exactly: Bool) -> Bool {
    base == other.base && (shape == other.shape || !exactly && shape == .plain)
  }
}
