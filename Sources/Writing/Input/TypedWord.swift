/// One word and the keys that made it.
///
/// Each key is taken as what it asks for if that can lead to a Vietnamese syllable, else as a
/// letter; when no syllable can come of the word any more, it is what the keys say.
struct TypedWord: Hashable {
  let mode: VietnameseInput.Mode
  /// Whether keys are taken as marks also where no Vietnamese syllable comes of it.
  let isForced: Bool

  private(set) var keys: [Character] = []
  private(set) var isLiteral = false

  private var syllable = Syllable(letters: [])
  /// The keys, without those that took a mark back.
  private var plain: [Character] = []
  /// Keys whose marks were taken back and which are letters from then on.
  private var spent: Set<KeyMeaning> = []
  /// The key that took a mark back, if it was the last one.
  private var takenBack: Character?

  init(mode: VietnameseInput.Mode, isForced: Bool = false) {
    self.mode = mode
    self.isForced = isForced
  }

  /// A word that stood there before, to be gone on with.
  init(_ text: some Sequence<Character>, mode: VietnameseInput.Mode) {
    self.init(mode: mode)
    for character in text { append(character) }
  }

  /// A word that is nothing but its keys.
  init(literally keys: [Character], mode: VietnameseInput.Mode) {
    self.init(mode: mode)
    isLiteral = true
    self.keys = keys
    plain = keys
  }

  mutating func type(_ key: Character) {
    let meaning = KeyMeaning(key, mode: mode)
    if isLiteral {
      restoreDouble(before: key)
      append(key)
    } else if spent.contains(meaning) || !mark(meaning, key) && !unmark(meaning, key) {
      append(key)
    }
  }

  func text(_ placement: VietnameseInput.TonePlacement) -> String {
    isLiteral ? String(plain) : syllable.written(placement)
  }

  /// The word as it is left: what became no syllable is what the keys say.
  func finishedText(_ placement: VietnameseInput.TonePlacement) -> String {
    let isLeft = isForced || !syllable.isMarked || syllable.withPairedHorns.isComplete
    return isLeft ? text(placement) : String(plain)
  }

  private func isAllowed(_ syllable: Syllable) -> Bool { isForced || syllable.isPlausible }

  private mutating func mark(_ meaning: KeyMeaning, _ key: Character) -> Bool {
    guard let marked = syllable.marked(meaning, key: key).first(where: isAllowed) else {
      return false
    }
    syllable = marked
    keys.append(key)
    plain.append(key)
    return true
  }

  /// A mark's key once more takes the mark back and is a letter.
  private mutating func unmark(_ meaning: KeyMeaning, _ key: Character) -> Bool {
    guard let unmarked = syllable.unmarked(meaning, key: key) else { return false }
    if let abbreviation = syllable.strokeMovedOn(by: key) {
      syllable = abbreviation
      keys.append(key)
      plain.append(key)
      return true
    }
    syllable = unmarked
    spent.insert(meaning)
    let isSameKey = { (other: Character) in other.lowercased() == key.lowercased() }
    if let place = plain.lastIndex(where: isSameKey) { plain.remove(at: place) }
    append(key)
    // Only doubled letters go on as Vietnamese, as in xoong.
    if case .circumflex = meaning {} else { isLiteral = true }
    takenBack = key
    return true
  }

  private mutating func append(_ key: Character) {
    keys.append(key)
    plain.append(key)
    takenBack = nil
    guard !isLiteral else { return }
    guard var letter = Letter(key), letter.tone == .level || syllable.tone == .level else {
      isLiteral = true
      return
    }
    if letter.tone != .level { syllable.tone = letter.tone }
    letter.tone = .level
    syllable.letters.append(letter)
    isLiteral = !isAllowed(syllable)
  }

  /// Gives a letter back that was taken for the undoing of a mark, when the word goes on as only
  /// an English one does: `password` doubles its s, `tesst` was meant to become test.
  private mutating func restoreDouble(before next: Character) {
    guard let takenBack, let last = plain.last,
      let followers = TypedWord.followersOfDoubles[takenBack.lowercased()],
      followers.contains(next.lowercased())
    else { return }
    plain[plain.count - 1] = takenBack
    plain.insert(last, at: plain.count - 1)
  }

  /// What comes after ss, ff, rr and ww in English words and addresses.
  private static let followersOfDoubles = [
    "s": "aeiouylmnwpfbrg", "f": "aeiouylrs", "r": "aeiouy", "w": "w",
  ]
}

extension Syllable {
  /// In abbreviations a third d begins the next letter: GDDDT is GDĐT.
  fileprivate func strokeMovedOn(by key: Character) -> Syllable? {
    guard !hasVowel, letters.count > 1, let last = letters.last, last.shape == .stroke,
      key.lowercased() == "d"
    else { return nil }
    var result = self
    result.letters[letters.count - 1].shape = .plain
    result.letters.append(
      Letter(base: last.base, shape: .stroke, isUpper: key.isUppercase))
    return result
  }
}
